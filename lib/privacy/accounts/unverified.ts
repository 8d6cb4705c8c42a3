import { db, inTransaction, type Tx } from '@/lib/db';
import { eraseMailsTo } from '@/lib/mail';
import { after, now } from '@/lib/privacy/clock';
import { recordAudit } from '@/lib/privacy/evidence/audit';
import { getSubject } from '@/lib/privacy/keys/vault';
import { deleteRows } from '@/lib/privacy/rights/erasure/rows';
import { getEmail } from './address';
import { verificationPeriod } from './links';

/** Locks an account and says whether it is still unconfirmed; false as well when it is gone. */
export async function lockUnverified(tx: Tx, subjectId: string): Promise<boolean> {
  const [user] = await tx.$queryRaw<{ verifiedAt: Date | null }[]>`
    SELECT "verifiedAt" FROM "User" WHERE id = ${subjectId}::uuid FOR UPDATE`;
  return user !== undefined && user.verifiedAt === null;
}

/** Erases an account that nobody confirmed. Returns false, and does nothing, when it was confirmed. */
export async function eraseIfUnverified(tx: Tx, subjectId: string): Promise<boolean> {
  if (!(await lockUnverified(tx, subjectId))) return false;
  const subject = await getSubject(tx, subjectId);
  if (subject) {
    await recordAudit(tx, {
      event: 'account.erased',
      subject,
      actor: 'system',
      object: `account:${subjectId}`,
      meta: { reason: 'unverified' },
    });
  }
  await deleteRows(tx, subjectId);
  return true;
}

/** Erases accounts whose address was not confirmed in time. Returns how many. */
export async function eraseUnverifiedAccounts(): Promise<number> {
  const due = await db().user.findMany({
    where: { verifiedAt: null, createdAt: { lt: after(now(), -verificationPeriod) } },
    select: { id: true },
    take: 500,
  });
  for (const { id } of due) {
    const email = await getEmail(id);
    await inTransaction((tx) => eraseIfUnverified(tx, id));
    if (email !== null) await eraseMailsTo(email);
  }
  return due.length;
}
