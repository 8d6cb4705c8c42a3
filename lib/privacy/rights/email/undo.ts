import { tokenIndex } from '@/lib/crypto';
import { db, inTransaction } from '@/lib/db';
import { deliver } from '@/lib/privacy/accounts/address';
import { now } from '@/lib/privacy/clock';
import { RightfulError } from '@/lib/privacy/errors';
import { recordAudit } from '@/lib/privacy/evidence/audit';
import { inventory } from '@/lib/privacy/inventory';
import { openColumn } from '@/lib/privacy/keys/sealing';
import { lockSubjectShared } from '@/lib/privacy/keys/vault';
import { emailUndoneMail } from '@/lib/privacy/mails/email';
import type { Viewer } from '@/lib/privacy/viewer';
import { lockAddress, moveAddress, refusalOfLink } from './address';
import { findChange, type StoredChange } from './change';
import { languageFor } from '@/lib/privacy/accounts/language';

const { oldSealed } = inventory.EmailChange.columns;

function findConfirmed(token: string): Promise<StoredChange | null> {
  return findChange(db(), {
    undoToken: tokenIndex('undo-email', token),
    confirmedAt: { not: null },
    expires: { gt: now() },
  });
}

/** Whether a link that undoes a change is still good. */
export async function isUndoLink(token: string): Promise<boolean> {
  return (await findConfirmed(token)) !== null;
}

/**
 * Brings back the address before, by the link that was mailed to it, whatever the password is by now. Every change
 * since goes with it, and every session but the one of the person who clicks. Refuses with `link-invalid`, or with
 * `address-taken` when somebody else confirmed the address meanwhile.
 */
export async function undoEmailChange(token: string, viewer: Viewer | null): Promise<void> {
  const found = await findConfirmed(token);
  const old = found?.oldSealed;
  if (!found || !old) throw new RightfulError('link-invalid');
  const { id, subjectId, requestedAt } = found;
  const kept = viewer?.subjectId === subjectId ? [viewer.sessionId] : [];
  const left = await inTransaction(async (tx) => {
    const subject = await lockSubjectShared(tx, subjectId);
    const before = await lockAddress(tx, subject);
    const taken = await tx.emailChange.deleteMany({
      where: { id, undoToken: tokenIndex('undo-email', token) },
    });
    if (taken.count !== 1) throw new RightfulError('link-invalid');
    await tx.emailChange.deleteMany({ where: { subjectId, requestedAt: { gte: requestedAt } } });
    const address = openColumn(subject, oldSealed.reads.sealed, id, old);
    await moveAddress(tx, subject, before, address, kept);
    await recordAudit(tx, {
      event: 'email.undone',
      subject,
      actor: 'subject',
      object: `account:${subjectId}`,
    });
    return before.email;
  }).catch((error: unknown) => {
    throw refusalOfLink(error);
  });
  deliver(left, emailUndoneMail(), await languageFor(found.subjectId));
}
