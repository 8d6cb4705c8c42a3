import { thisMachine, tokenIndex, type Asker } from '@/lib/crypto';
import { db, inTransaction, type Tx } from '@/lib/db';
import { checkPassword } from '@/lib/privacy/accounts/passwords';
import { after, now } from '@/lib/privacy/clock';
import { RightfulError } from '@/lib/privacy/errors';
import { recordAudit } from '@/lib/privacy/evidence/audit';
import { inventory } from '@/lib/privacy/inventory';
import { openColumn, sealColumn } from '@/lib/privacy/keys/sealing';
import { emailBlindIndex, getSubject, type Subject } from '@/lib/privacy/keys/vault';
import { undoPeriod } from '@/lib/privacy/periods';
import { lockActiveSubject } from '@/lib/privacy/unlocked';
import type { Viewer } from '@/lib/privacy/viewer';
import { enqueue } from '@/lib/queue';
import { lockAddress, moveAddress, refusalOfLink } from './address';
import { findChange, updateChange, type StoredChange } from './change';

const { newSealed, oldSealed } = inventory.EmailChange.columns;

function findPending(token: string): Promise<StoredChange | null> {
  return findChange(db(), {
    token: tokenIndex('new-email', token),
    confirmedAt: null,
    expires: { gt: now() },
  });
}

/** What the page behind the link at a new address has to ask. */
export type EmailChangeView =
  | { readonly asks: 'confirm'; readonly address: string }
  | { readonly asks: 'ask-password' | 'locked' | 'invalid' };

/**
 * What stands behind the link at a new address. The address, and that an account is locked, are told to its person
 * alone: they may have been sent a link to an address that somebody else asked for.
 */
export async function getEmailChange(token: string, viewer: Viewer | null): Promise<EmailChangeView> {
  const found = await findPending(token);
  if (!found) return { asks: 'invalid' };
  if (viewer?.subjectId !== found.subjectId) return { asks: 'ask-password' };
  if (viewer.locked) return { asks: 'locked' };
  const subject = await getSubject(db(), found.subjectId);
  return subject ? { asks: 'confirm', address: openPending(subject, found) } : { asks: 'invalid' };
}

function openPending(subject: Subject, pending: StoredChange): string {
  return openColumn(subject, newSealed.reads.sealed, pending.id, pending.newSealed);
}

/**
 * Confirms a new address by the link that was mailed to it. Where its person is not signed in the password is asked
 * for: an address that was mistyped must not hand the account to whoever reads its mails. Sessions end, except the one
 * that asked and the one that confirms; the address before is told by a job of this transaction. Refuses with
 * `link-invalid`, `password-refused` or `address-taken`; and while the deletion of the account is scheduled with
 * `account-locked`, after which the link is as good as before.
 */
export async function confirmEmailChange(
  token: string,
  viewer: Viewer | null,
  password: string | null,
  asker: Asker = thisMachine,
): Promise<void> {
  const found = await findPending(token);
  if (!found) throw new RightfulError('link-invalid');
  const own = viewer?.subjectId === found.subjectId;
  if (!own && !(await checkPassword(found.subjectId, password ?? '', asker)))
    throw new RightfulError('password-refused', { password: 'password-wrong' });
  const kept = own ? [found.sessionId, viewer.sessionId] : [found.sessionId];
  await inTransaction(async (tx) => {
    const subject = await lockActiveSubject(tx, found.subjectId);
    const before = await lockAddress(tx, subject);
    await takeLink(tx, subject, found, before.email);
    await moveAddress(tx, subject, before, openPending(subject, found), kept);
    await enqueue(tx, { kind: 'email-announcement', changeId: found.id });
    await recordAudit(tx, {
      event: 'email.changed',
      subject,
      actor: 'subject',
      object: `account:${subject.id}`,
    });
  }).catch((error: unknown) => {
    throw refusalOfLink(error);
  });
}

/** The UPDATE decides which of two clicks confirms; from then on the row remembers the address before. */
async function takeLink(tx: Tx, subject: Subject, found: StoredChange, email: string): Promise<void> {
  const at = now();
  const taken = await updateChange(tx, found, {
    ...found,
    token: null,
    confirmedAt: at,
    expires: after(at, undoPeriod),
    oldSealed: sealColumn(subject, oldSealed.reads.sealed, found.id, email),
    oldIndex: emailBlindIndex(email),
  });
  if (!taken || found.expires <= at) throw new RightfulError('link-invalid');
}
