import { db, inTransaction, type Prisma, type Tx } from '@/lib/db';
import { queueMail } from '@/lib/privacy/accounts/queued-mail';
import { dayOf, after, now } from '@/lib/privacy/clock';
import { eachAccountPage } from '@/lib/privacy/accounts/each-account';
import { listRestricted } from '@/lib/privacy/consent/use';
import { recordAudit } from '@/lib/privacy/evidence/audit';
import { tryEach } from '@/lib/privacy/faults';
import { lockSubjectExclusive, type Subject } from '@/lib/privacy/keys/vault';
import { unusedMail } from '@/lib/privacy/mails/accounts';
import { inactivePeriods } from '@/lib/privacy/periods';
import { carryOut, runStepsAfter } from '@/lib/privacy/rights/erasure/erase';
import { openRequest } from '@/lib/privacy/requests/requests';

/**
 * Accounts that nobody signs in to. Their people are told twice, and an account is deleted only when both mails were
 * stored to be sent, each as long before as the configuration says. Signing in ends it.
 */

type Periods = NonNullable<typeof inactivePeriods>;

/** Where an unused account is on its way. */
export type Stage = 'first' | 'second' | 'erase';

/**
 * Which accounts are due for a stage. Left alone are those that are deleted at their own wish already, and, by
 * `listRestricted`, those whose use is restricted, since their people may need what they hold (GDPR Art. 18(2)).
 */
function dueFor(stage: Stage, { all, first, second }: Periods): Prisma.UserWhereInput {
  const stages: Record<Stage, Prisma.UserWhereInput> = {
    first: { firstWarningAt: null, activeAt: ago(all - first), verifiedAt: { not: null } },
    second: { firstWarningAt: ago(first - second), secondWarningAt: null, activeAt: ago(all - second) },
    erase: { firstWarningAt: ago(first), secondWarningAt: ago(second), activeAt: ago(all) },
  };
  return { ...stages[stage], lockedAt: null };
}

function ago(milliseconds: number): { lt: Date } {
  return { lt: after(now(), -milliseconds) };
}

const page = 500;

/** Every account that is due for a stage, by id. */
async function* listDue(stage: Stage, periods: Periods, signal?: AbortSignal): AsyncGenerator<string> {
  for await (const due of eachAccountPage(page, dueFor(stage, periods))) {
    const restricted = await listRestricted(db(), due);
    for (const id of due) {
      signal?.throwIfAborted();
      if (!restricted.has(id)) yield id;
    }
  }
}

/** How many accounts are due for a stage now. */
export async function countUnused(stage: Stage): Promise<number> {
  let count = 0;
  if (inactivePeriods !== null) for await (const _ of listDue(stage, inactivePeriods)) count += 1;
  return count;
}

/** Takes every account that is due for a stage through it. Returns how many. */
export async function handleUnused(stage: Stage, signal?: AbortSignal): Promise<number> {
  if (inactivePeriods === null) return 0;
  const periods = inactivePeriods;
  return tryEach(listDue(stage, periods, signal), (id) => handleOne(id, stage, periods));
}

/** Who signs in meanwhile comes before it or after it: the person is locked first, and asked about again. */
async function handleOne(id: string, stage: Stage, periods: Periods): Promise<boolean> {
  const steps = await inTransaction(async (tx) => {
    const subject = await lockSubjectExclusive(tx, id);
    const user = await tx.user.findFirst({
      where: { id, ...dueFor(stage, periods) },
      select: { activeAt: true },
    });
    if (!subject || !user || (await listRestricted(tx, [id])).size > 0) return null;
    if (stage !== 'erase') return warn(tx, subject, stage, periods);
    const request = await openRequest(tx, {
      right: 'erasure',
      state: 'scheduled',
      subjectId: id,
      reason: 'inactive',
      channel: 'schedule',
      scheduledAt: now(),
    });
    return (await carryOut(tx, subject, request, { actor: 'system', reason: 'inactive' })).steps;
  });
  await runStepsAfter(steps ?? []);
  return steps !== null;
}

/** The mail, that it was sent, and its entry in the log are one transaction. */
async function warn(tx: Tx, subject: Subject, stage: 'first' | 'second', periods: Periods): Promise<[]> {
  const at = now();
  const until = after(at, periods[stage]);
  await tx.user.update({
    where: { id: subject.id },
    data: stage === 'first' ? { firstWarningAt: at } : { secondWarningAt: at },
    select: { id: true },
  });
  await queueMail(tx, { userId: subject.id, mail: unusedMail(until) });
  await recordAudit(tx, {
    event: 'account.warned',
    subject,
    actor: 'system',
    object: `account:${subject.id}`,
    meta: { until: dayOf(until) },
  });
  return [];
}
