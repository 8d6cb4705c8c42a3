import { db, inTransaction } from '@/lib/db';
import { now } from '@/lib/privacy/clock';
import { reportFault } from '@/lib/privacy/faults';
import { takeSubject } from '@/lib/privacy/keys/vault';
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
    const subject = await takeSubject(tx, subjectId);
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

/** Carries out every scheduled deletion whose time has come, whatever became of its job. Returns how many. */
export async function runDueErasures(): Promise<number> {
  let done = 0;
  for (let last = ''; ;) {
    const due = await db().privacyRequest.findMany({
      where: { state: 'scheduled', scheduledAt: { lte: now() }, ...(last ? { id: { gt: last } } : {}) },
      orderBy: { id: 'asc' },
      take: 100,
      select: { id: true },
    });
    // One account that cannot be erased is reported and does not keep the others.
    for (const { id } of due) if (await runScheduledErasure(id).catch(reportAndGoOn)) done += 1;
    last = due.at(-1)?.id ?? last;
    if (due.length < 100) return done;
  }
}

function reportAndGoOn(error: unknown): false {
  reportFault(error);
  return false;
}
