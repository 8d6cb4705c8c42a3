import { languageFor } from '@/lib/privacy/accounts/language';
import { tokenIndex } from '@/lib/crypto';
import { db, inTransaction, type Reader, type Tx } from '@/lib/db';
import { queueMail } from '@/lib/privacy/accounts/queued-mail';
import { now } from '@/lib/privacy/clock';
import { RightfulError } from '@/lib/privacy/errors';
import { recordAudit } from '@/lib/privacy/evidence/audit';
import { inventory } from '@/lib/privacy/inventory';
import { openColumn } from '@/lib/privacy/keys/sealing';
import { lockSubjectShared, type Subject } from '@/lib/privacy/keys/vault';
import { copyMail } from '@/lib/privacy/mails/packages';
import { findChange, updateChange } from './change';

const { oldSealed } = inventory.EmailChange.columns;

/** The confirmed changes of a person's address that can still be undone. */
const recent = (subjectId: string) => ({ subjectId, confirmedAt: { not: null }, expires: { gt: now() } });

/**
 * Refuses with `address-changed` for 72 hours after a change of the address, unless every address before said that it was
 * its person: what hands out data or cannot be undone waits until they had time to bring their address back.
 */
export async function requireSettledAddress(reader: Reader, subjectId: string): Promise<void> {
  const waiting = await reader.emailChange.count({ where: { ...recent(subjectId), releasedAt: null } });
  if (waiting > 0) throw new RightfulError('address-changed');
}

/** Ends the wait, by the link that was mailed to the address before. Refuses with `link-invalid`. */
export async function releaseEmailChange(token: string): Promise<void> {
  const undoToken = tokenIndex('undo-email', token);
  const found = await findChange(db(), { undoToken, confirmedAt: { not: null }, expires: { gt: now() } });
  if (!found) throw new RightfulError('link-invalid');
  await inTransaction(async (tx) => {
    const subject = await lockSubjectShared(tx, found.subjectId);
    if (!(await updateChange(tx, found, { ...found, releasedAt: now() })))
      throw new RightfulError('link-invalid');
    await recordAudit(tx, {
      event: 'email.released',
      subject,
      actor: 'subject',
      object: `account:${subject.id}`,
    });
  });
}

/** Tells every address of a person that a copy of their data was handed out, also one that can still be brought back. */
export async function tellOfCopy(tx: Tx, subject: Subject): Promise<void> {
  await queueMail(tx, { userId: subject.id, mail: copyMail() });
  const changes = await tx.emailChange.findMany({
    where: recent(subject.id),
    select: { id: true, oldSealed: true },
  });
  for (const { id, oldSealed: sealed } of changes)
    if (sealed)
      await queueMail(tx, {
        to: openColumn(subject, oldSealed.reads.sealed, id, sealed),
        language: await languageFor(subject.id, tx),
        mail: copyMail(),
      });
}
