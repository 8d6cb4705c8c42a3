import { db, eachRow, inTransaction, uuidv7, type Tx } from '@/lib/db';
import type { RequestState } from '@/lib/privacy/catalogue/requests';
import type { MailOutcome } from '@/lib/privacy/accounts/queued-mail';
import { after, days, now } from '@/lib/privacy/clock';
import { recordSystemAct } from '@/lib/privacy/evidence/audit';
import { logError, tryEach } from '@/lib/privacy/faults';
import { enqueue, type Job } from '@/lib/queue';
import { moveRequest } from './requests';

/** What a step must do, and where. */
export interface NewStep {
  readonly store: string;
  /** Under which name the store knows the person. */
  readonly target?: string;
  /** How long it may take before somebody is asked to look. */
  readonly within?: number;
}

/** The word that a step ends with: of the last mail, of a processor, or of the officer. */
export type StepAnswer = MailOutcome | 'confirmed' | 'officer' | 'impossible';

/** What a store answered: how many things went, and a word from a closed set. */
export interface StepResult {
  readonly count: number | null;
  readonly answer?: StepAnswer;
  /** The store's own signed words, which name nobody. */
  readonly evidence?: string;
  /** It was not done, and will not be tried any more. */
  readonly givenUp?: boolean;
  /** What else is true exactly when this is noted. */
  readonly alongside?: (tx: Tx) => Promise<void>;
}

/** A step that was added. */
export interface AddedStep {
  readonly id: string;
  readonly store: string;
}

/** A step that is being tried. */
export interface StepAttempt {
  readonly id: string;
  readonly requestId: string;
  readonly store: string;
  readonly target: string | null;
  readonly attempts: number;
}

/** Carries out one step; may run twice, so it must not mind. Rejects to be tried again later; null: not yet answered. */
export type StepHandler = (attempt: StepAttempt) => Promise<StepResult | null>;

/** Adds what a request still has to do once its transaction is committed. */
export async function addSteps(
  tx: Tx,
  requestId: string,
  steps: readonly NewStep[],
): Promise<readonly AddedStep[]> {
  const at = now();
  const rows = steps.map(({ store, target, within = days(1) }) => ({
    id: uuidv7(),
    requestId,
    store,
    target: target ?? null,
    state: 'open',
    nextAt: at,
    deadline: after(at, within),
  }));
  await tx.requestStep.createMany({ data: rows });
  for (const row of rows) await enqueue(tx, jobOf(row));
  return rows.map(({ id, store }) => ({ id, store }));
}

/**
 * Tries a step, when it is due and nobody else is at it: trying moves its next try away, in the database, by a minute
 * and then by twice as long each time, to six hours. A process that ends meanwhile has only lost time. Rejects as the
 * store does, after asking the queue for the next try. Says whether it is done now.
 */
export async function runStep(id: string, handle: StepHandler): Promise<boolean> {
  const at = now();
  const [attempt] = await db().$queryRaw<(StepAttempt & { nextAt: Date })[]>`
    UPDATE "RequestStep" SET attempts = attempts + 1,
      "nextAt" = ${at}::timestamptz + least(interval '1 minute' * power(2, least(attempts, 12)), interval '6 hours'),
      state = CASE WHEN deadline < ${at} THEN 'overdue' ELSE state END
    WHERE id = ${id}::uuid AND state IN ('open', 'overdue') AND "nextAt" <= ${at}
    RETURNING id, "requestId", store, target, attempts, "nextAt"`;
  if (!attempt) return false;
  try {
    const result = await handle(attempt);
    if (result) {
      await inTransaction(async (tx) => {
        await result.alongside?.(tx);
        await finishStep(tx, attempt, result);
      });
      return true;
    }
  } catch (error) {
    await askAgain(attempt).catch(logError);
    throw error;
  }
  await askAgain(attempt);
  return false;
}

function askAgain({ nextAt, ...step }: AddedStep & { nextAt: Date }): Promise<string> {
  return inTransaction((tx) => enqueue(tx, jobOf(step), { notBefore: nextAt }));
}

const ofProcessor = 'processor:';

function jobOf({ id, store }: AddedStep): Job {
  return store.startsWith(ofProcessor) ? { kind: 'processor-steps' } : { kind: 'request-step', stepId: id };
}

const page = 100;

/**
 * Tries every step once that is due when it is called. One that fails is reported and does not keep the others. Returns how
 * many were done.
 */
export async function runDueSteps(handle: StepHandler, stores: 'processors' | 'others'): Promise<number> {
  const processors = { store: { startsWith: ofProcessor } };
  const at = now();
  const due = eachRow(
    page,
    (last) =>
      db().requestStep.findMany({
        where: {
          id: { gt: last },
          state: { in: ['open', 'overdue'] },
          nextAt: { lte: at },
          ...(stores === 'processors' ? processors : { NOT: processors }),
        },
        orderBy: { id: 'asc' },
        take: page,
        select: { id: true },
      }),
    ({ id }) => id,
  );
  return tryEach(due, ({ id }) => runStep(id, handle));
}

/** Lets a store that is silent rest for so long, in milliseconds: none of its steps is tried before. */
export async function backOff(store: string, period: number): Promise<void> {
  const nextAt = after(now(), period);
  await db().requestStep.updateMany({
    where: { store, state: { in: ['open', 'overdue'] }, nextAt: { lt: nextAt } },
    data: { nextAt },
  });
}

/** Notes what a store answered, in the log too, and completes the request with its last step. */
export async function finishStep(
  tx: Tx,
  { id, requestId, store }: Pick<StepAttempt, 'id' | 'requestId' | 'store'>,
  { count, answer, evidence, givenUp = false }: StepResult,
): Promise<void> {
  // Two steps that end at once are put in order here, so that the second sees that it is the last.
  const [request] = await tx.$queryRaw<{ state: RequestState }[]>`
    SELECT state FROM "PrivacyRequest" WHERE id = ${requestId}::uuid FOR UPDATE`;
  const ended = await tx.requestStep.updateMany({
    where: { id, state: { in: ['open', 'overdue'] } },
    data: {
      state: givenUp ? 'given_up' : 'done',
      count,
      doneAt: now(),
      target: null,
      answer: answer ?? null,
      ...(evidence === undefined ? {} : { evidence }),
    },
  });
  if (ended.count !== 1) return;
  await recordSystemAct(tx, {
    event: 'store.answered',
    object: `request:${requestId}`,
    result: givenUp ? 'refused' : 'ok',
    meta: { store, ...(count === null ? {} : { count }), ...(answer ? { answer } : {}) },
  });
  if (request?.state === 'completed_with_outstanding') await completeIfDone(tx, requestId);
}

/** Completes a request whose database part is done and that waits for no store any more. */
export async function completeIfDone(tx: Tx, requestId: string, completedAt = now()): Promise<void> {
  const open = await tx.requestStep.count({ where: { requestId, state: { in: ['open', 'overdue'] } } });
  if (open > 0) return;
  const retained = await tx.retained.count({ where: { requestId } });
  await moveRequest(
    tx,
    requestId,
    'completed_with_outstanding',
    retained > 0 ? 'completed_with_retention' : 'completed',
    { completedAt },
  );
}

/** How one step of a request stands. */
export interface StepView {
  readonly store: string;
  readonly state: 'open' | 'overdue' | 'done' | 'given_up';
  readonly count: number | null;
  readonly attempts: number;
  readonly doneAt: Date | null;
  readonly answer: string | null;
  readonly acceptedAt: Date | null;
  readonly evidence: string | null;
}

export const stepColumns = {
  store: true,
  state: true,
  count: true,
  attempts: true,
  doneAt: true,
  answer: true,
  acceptedAt: true,
  evidence: true,
} as const satisfies Record<keyof StepView, true>;

/** The steps of a request, in the order in which they were added. */
export async function listSteps(requestId: string): Promise<readonly StepView[]> {
  const rows = await db().requestStep.findMany({
    where: { requestId },
    orderBy: { id: 'asc' },
    select: stepColumns,
  });
  return rows as StepView[];
}
