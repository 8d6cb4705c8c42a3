import { db, inTransaction, type Tx } from '@/lib/db';
import { hours, now } from '@/lib/privacy/clock';
import { hasObjected } from '@/lib/privacy/consent/use';
import { logError } from '@/lib/privacy/faults';
import { lockSubjectShared } from '@/lib/privacy/keys/vault';
import { recordAudit } from '@/lib/privacy/evidence/audit';

function hourOf(time: Date): Date {
  return new Date(Math.floor(time.getTime() / hours(1)) * hours(1));
}

/**
 * Counts a failed sign-in of an account, unless its person objects to what it is counted for. One row an hour, so that
 * guessing cannot flood the log.
 */
export async function countSignInFailure(subjectId: string): Promise<void> {
  if (await hasObjected(db(), subjectId, 'security')) return;
  // From the key's row, and holding it: nothing is counted for a person who is being erased.
  await db().$executeRaw`
    INSERT INTO audit."SignInFailure" AS held ("subjectId", hour, count)
    SELECT "subjectId", ${hourOf(now())}, 1 FROM vault."SubjectKey"
    WHERE "subjectId" = ${subjectId}::uuid FOR KEY SHARE
    ON CONFLICT ("subjectId", hour) DO UPDATE SET count = held.count + 1`;
}

/**
 * Writes one leaf for each account and hour that is over, with the count; of a person who objected since, the count goes
 * without one. Returns how many hours were dealt with.
 */
export async function recordSignInFailures(): Promise<number> {
  const due = await db().signInFailure.findMany({
    where: { hour: { lt: hourOf(now()) } },
    select: { subjectId: true, hour: true },
    take: 1000,
  });
  for (const place of due) await inTransaction((tx) => recordHour(tx, place)).catch(logError);
  return due.length;
}

async function recordHour(tx: Tx, place: { subjectId: string; hour: Date }): Promise<void> {
  const subject = await lockSubjectShared(tx, place.subjectId);
  // The DELETE decides which of several processes records the hour.
  const taken = await tx.$queryRaw<{ count: number }[]>`
    DELETE FROM audit."SignInFailure"
    WHERE "subjectId" = ${place.subjectId}::uuid AND hour = ${place.hour} RETURNING count`;
  if (!taken[0] || (await hasObjected(tx, subject.id, 'security'))) return;
  await recordAudit(tx, {
    event: 'session.failed',
    subject,
    actor: 'system',
    object: `hour:${place.hour.toISOString()}`,
    result: 'refused',
    meta: { count: taken[0].count },
  });
}
