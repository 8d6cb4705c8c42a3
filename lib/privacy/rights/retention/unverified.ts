import { db, inTransaction, type Tx } from '@/lib/db';
import { eraseMailsTo } from '@/lib/mail';
import { eachAccount } from '@/lib/privacy/accounts/each-account';
import { after, now } from '@/lib/privacy/clock';
import { tryEach } from '@/lib/privacy/faults';
import { lockSubjectExclusive } from '@/lib/privacy/keys/vault';
import { verificationPeriod } from '@/lib/privacy/periods';
import { erasePerson } from '@/lib/privacy/rights/erasure/person';
import { getEmail } from '@/lib/privacy/accounts/address';

/** Locks an account and says when it was opened; null when it was confirmed or is gone. */
export async function lockUnverified(tx: Tx, subjectId: string): Promise<Date | null> {
  const [user] = await tx.$queryRaw<{ createdAt: Date; verifiedAt: Date | null }[]>`
    SELECT "createdAt", "verifiedAt" FROM "User" WHERE id = ${subjectId}::uuid FOR UPDATE`;
  return user && user.verifiedAt === null ? user.createdAt : null;
}

/** Erases an account that nobody confirmed. Returns false, and does nothing, when it was confirmed. */
export async function eraseIfUnverified(tx: Tx, subjectId: string): Promise<boolean> {
  const subject = await lockSubjectExclusive(tx, subjectId);
  if (!subject || !(await lockUnverified(tx, subjectId))) return false;
  await erasePerson(tx, subject, {
    actor: 'system',
    object: `account:${subjectId}`,
    reason: 'unverified',
    requestId: null,
  });
  return true;
}

const late = (): { verifiedAt: null; createdAt: { lt: Date } } => ({
  verifiedAt: null,
  createdAt: { lt: after(now(), -verificationPeriod) },
});

/** How many accounts were not confirmed in time. */
export function countUnverified(): Promise<number> {
  return db().user.count({ where: late() });
}

const page = 500;

/** Erases accounts whose address was not confirmed in time. Returns how many. */
export async function eraseUnverifiedAccounts(): Promise<number> {
  return tryEach(eachAccount(page, late()), eraseWithMails);
}

async function eraseWithMails(subjectId: string): Promise<boolean> {
  const email = await getEmail(subjectId);
  const erased = await inTransaction((tx) => eraseIfUnverified(tx, subjectId));
  if (erased && email !== null) await eraseMailsTo(email);
  return erased;
}
