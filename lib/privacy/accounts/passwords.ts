import { hashPassword, randomToken, thisMachine, verifyPassword, type Asker } from '@/lib/crypto';
import { db, inTransaction, uuidv7, type Tx } from '@/lib/db';
import { after, now } from '@/lib/privacy/clock';
import { consumeStepUp } from '@/lib/privacy/confirmation';
import { RightfulError } from '@/lib/privacy/errors';
import { recordAudit } from '@/lib/privacy/evidence/audit';
import { countSignInFailure } from './sign-in-failures';
import { logError } from '@/lib/privacy/faults';
import { findSubjectByEmail, lockSubjectShared, type Subject } from '@/lib/privacy/keys/vault';
import { passwordChangedMail, resetMail } from '@/lib/privacy/mails/accounts';
import { getEmail, mailTo } from './address';
import { requireStrong } from './chosen-password';
import { forgetPending } from './pending-email';
import { authenticatedBy, type Authenticated } from '@/lib/privacy/accounts/sessions';
import { resetPeriod } from '@/lib/privacy/periods';
import { lockActiveSubject } from '@/lib/privacy/unlocked';
import type { FreshViewer } from '@/lib/privacy/viewer';
import { addLink, getLink } from './links';

/** Whether this is the person's password. Takes as long for a person who is gone. */
export async function checkPassword(
  userId: string,
  password: string,
  asker: Asker = thisMachine,
): Promise<boolean> {
  const user = await db().user.findUnique({ where: { id: userId }, select: { passwordHash: true } });
  const { ok } = await verifyPassword(userId, password, user?.passwordHash ?? null, asker);
  if (user && !ok) await countSignInFailure(userId);
  return ok;
}

/**
 * Finds the person with this address and password. Unknown address, wrong password and unconfirmed account are one
 * answer, null, after the same work. Refuses with `busy`.
 */
export async function authenticate(
  email: string,
  password: string,
  asker: Asker = thisMachine,
): Promise<Authenticated | null> {
  const subjectId = (await findSubjectByEmail(email)) ?? uuidv7();
  const user = await db().user.findFirst({
    where: { id: subjectId },
    select: { id: true, passwordHash: true, verifiedAt: true },
  });
  const { ok, rehash } = await verifyPassword(subjectId, password, user?.passwordHash ?? null, asker);
  if (!user) return null;
  if (!ok) await countSignInFailure(user.id);
  if (!ok || !user.verifiedAt) return null;
  const current = rehash ? await renewHash(user.id, user.passwordHash, password, asker) : user.passwordHash;
  return authenticatedBy(user.id, current);
}

/** Hashes a password anew when the way of hashing has changed since; a password changed meanwhile stays. */
async function renewHash(userId: string, old: string, password: string, asker: Asker): Promise<string> {
  const passwordHash = await hashPassword(userId, password, asker);
  const { count } = await db().user.updateMany({
    where: { id: userId, passwordHash: old },
    data: { passwordHash },
  });
  return count === 1 ? passwordHash : old;
}

/** Mails a link for a new password, when the address belongs to a confirmed account; otherwise does nothing. */
export async function requestReset(email: string): Promise<void> {
  const subjectId = await findSubjectByEmail(email);
  if (subjectId === null) return;
  const token = randomToken();
  const made = await inTransaction(async (tx) => {
    await lockSubjectShared(tx, subjectId);
    const user = await tx.user.findUnique({ where: { id: subjectId }, select: { verifiedAt: true } });
    if (!user?.verifiedAt) return false;
    await tx.verificationToken.deleteMany({ where: { userId: subjectId, kind: 'reset' } });
    await addLink(tx, subjectId, email, 'reset', token, after(now(), resetPeriod), null);
    return true;
  });
  if (made) await mailTo(subjectId, resetMail(token));
}

/** Whether a link for a new password is still good. */
export async function isResetLink(token: string): Promise<boolean> {
  return (await getLink(token, 'reset')) !== null;
}

/**
 * Sets a new password with the link that was mailed, and ends every session. An address that waits to be confirmed is
 * forgotten: whoever knew the old password may have asked for it. Refuses one that is easy to guess; the link stays good.
 */
export async function resetPassword(
  token: string,
  password: string,
  asker: Asker = thisMachine,
): Promise<void> {
  const found = await getLink(token, 'reset');
  if (!found) throw new RightfulError('link-invalid');
  await requireStrong(password, { email: await getEmail(found.userId) }, asker);
  const passwordHash = await hashPassword(found.userId, password, asker);
  await inTransaction(async (tx) => {
    const subject = await lockSubjectShared(tx, found.userId);
    const taken = await tx.verificationToken.deleteMany({ where: { id: found.id } });
    if (taken.count !== 1) throw new RightfulError('link-invalid');
    await changePassword(tx, subject, passwordHash, null);
  });
  await mailTo(found.userId, passwordChangedMail()).catch(logError);
}

/**
 * Sets a new password in place of the one that was just confirmed, and ends every other session. An address that waits to
 * be confirmed is forgotten, as at a reset. Refuses one that is easy to guess, and with `busy`.
 */
export async function replacePassword(
  fresh: FreshViewer<'password'>,
  password: string,
  asker: Asker = thisMachine,
): Promise<void> {
  const { subjectId, sessionId } = fresh.viewer;
  await requireStrong(password, { email: await getEmail(subjectId) }, asker);
  const passwordHash = await hashPassword(subjectId, password, asker);
  await inTransaction(async (tx) => {
    const subject = await lockActiveSubject(tx, subjectId);
    await consumeStepUp(tx, fresh);
    await changePassword(tx, subject, passwordHash, sessionId);
  });
  await mailTo(subjectId, passwordChangedMail()).catch(logError);
}

/** Stores the new hash and ends every session but `kept`. */
async function changePassword(
  tx: Tx,
  subject: Subject,
  passwordHash: string,
  kept: string | null,
): Promise<void> {
  await tx.user.update({ where: { id: subject.id }, data: { passwordHash }, select: { id: true } });
  await tx.session.deleteMany({ where: { userId: subject.id, ...(kept ? { id: { not: kept } } : {}) } });
  await forgetPending(tx, subject);
  await recordAudit(tx, {
    event: 'password.changed',
    subject,
    actor: 'subject',
    object: `account:${subject.id}`,
  });
}
