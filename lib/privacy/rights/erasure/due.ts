import { db, eachRow, inTransaction } from '@/lib/db';
import { now } from '@/lib/privacy/clock';
import { tryEach } from '@/lib/privacy/faults';
import { lockSubjectExclusive } from '@/lib/privacy/keys/vault';
import { carryOut, runStepsAfter } from './erase';

/** Carries out a scheduled deletion whose time has come. Of several who try, in any process, one does. */
export async function runScheduledErasure(requestId: string): Promise<boolean> {
  const found = await db().privacyRequest.findUnique({
    where: { id: requestId },
    select: { subjectId: true },
  });
  const subjectId = found?.subjectId;
  if (!subjectId) return false;
  const steps = await inTransaction(async (tx) => {
    const subject = await lockSubjectExclusive(tx, subjectId);
    const due = await tx.privacyRequest.findFirst({
      where: { id: requestId, state: 'scheduled', scheduledAt: { lte: now() } },
      select: { id: true, reference: true, reason: true },
    });
    if (!subject || !due) return null;
    const reason = due.reason === 'inactive' ? 'inactive' : 'request';
    return (await carryOut(tx, subject, due, { actor: 'system', reason })).steps;
  });
  if (steps) await runStepsAfter(steps);
  return steps !== null;
}

const page = 100;

/** Carries out every scheduled deletion whose time has come, whatever became of its job. Returns how many. */
export async function runDueErasures(): Promise<number> {
  const due = eachRow(
    page,
    (last) =>
      db().privacyRequest.findMany({
        where: { state: 'scheduled', scheduledAt: { lte: now() }, id: { gt: last } },
        orderBy: { id: 'asc' },
        take: page,
        select: { id: true },
      }),
    ({ id }) => id,
  );
  return tryEach(due, ({ id }) => runScheduledErasure(id));
}
