import { db, inTransaction, type Tx } from '@/lib/db';
import { hours, now } from '@/lib/privacy/clock';
import { getSubject } from '@/lib/privacy/keys/vault';
import { recordAudit } from './audit';

function hourOf(time: Date): Date {
  return new Date(Math.floor(time.getTime() / hours(1)) * hours(1));
}

/** Counts a failed sign-in of an account. One row an hour, so that guessing cannot flood the log. */
export async function countSignInFailure(subjectId: string): Promise<void> {
  const hour = hourOf(now());
  await db().signInFailure.upsert({
    where: { subjectId_hour: { subjectId, hour } },
    create: { subjectId, hour, count: 1 },
    update: { count: { increment: 1 } },
    select: { count: true },
  });
}

/** Writes one leaf for each account and hour that is over, with the count. Returns how many were written. */
export async function recordSignInFailures(): Promise<number> {
  const due = await db().signInFailure.findMany({
    where: { hour: { lt: hourOf(now()) } },
    select: { subjectId: true, hour: true },
    take: 1000,
  });
  for (const place of due) await inTransaction((tx) => recordHour(tx, place));
  return due.length;
}

async function recordHour(tx: Tx, place: { subjectId: string; hour: Date }): Promise<void> {
  // The DELETE decides which of several processes records the hour.
  const taken = await tx.$queryRaw<{ count: number }[]>`
    DELETE FROM audit."SignInFailure"
    WHERE "subjectId" = ${place.subjectId}::uuid AND hour = ${place.hour} RETURNING count`;
  const subject = await getSubject(tx, place.subjectId);
  if (!taken[0] || !subject) return;
  await recordAudit(tx, {
    event: 'session.failed',
    subject,
    actor: 'system',
    object: `hour:${place.hour.toISOString()}`,
    result: 'refused',
    meta: { count: taken[0].count },
  });
}
