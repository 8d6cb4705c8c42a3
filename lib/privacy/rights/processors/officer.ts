import { processorNameOf } from '@/lib/crypto';
import { db, inTransaction } from '@/lib/db';
import { RightfulError } from '@/lib/privacy/errors';
import { getSubject } from '@/lib/privacy/keys/vault';
import { finishStep } from '@/lib/privacy/rights/steps';
import { config } from '@/rightful.config';

/** Something that a processor has not confirmed yet. */
export interface Outstanding {
  readonly id: string;
  readonly store: string;
  readonly state: string;
  readonly reference: string;
  readonly right: string;
  readonly attempts: number;
  readonly acceptedAt: Date | null;
  readonly deadline: Date;
  /** False where a restored backup has forgotten under which name it knows the person: it cannot be told any more. */
  readonly nameable: boolean;
}

const page = 500;

/** Everything that processors have not confirmed yet, the first deadline first, read page by page. */
export async function* listOutstanding(): AsyncGenerator<Outstanding> {
  const open = { state: { in: ['open', 'overdue'] }, store: { startsWith: 'processor:' } };
  for (let last: { deadline: Date; id: string } | undefined; ;) {
    const rows = await db().requestStep.findMany({
      where: {
        ...open,
        ...(last
          ? { OR: [{ deadline: { gt: last.deadline } }, { deadline: last.deadline, id: { gt: last.id } }] }
          : {}),
      },
      orderBy: [{ deadline: 'asc' }, { id: 'asc' }],
      take: page,
      select: {
        id: true,
        store: true,
        state: true,
        attempts: true,
        acceptedAt: true,
        deadline: true,
        target: true,
        request: { select: { reference: true, right: true } },
      },
    });
    for (const { request, target, ...row } of rows) yield { ...row, ...request, nameable: target !== null };
    last = rows.at(-1);
    if (rows.length < page) return;
  }
}

/** Under which name each processor knows a person, by its id. Refuses with `not-found` where the account is gone. */
export async function listNames(subjectId: string): Promise<ReadonlyMap<string, string>> {
  const subject = await getSubject(db(), subjectId);
  if (!subject) throw new RightfulError('not-found');
  return new Map(config.processors.map(({ id }) => [id, processorNameOf(subject.key, id)]));
}

/**
 * Ends a step that cannot be done (GDPR Art. 19: impossible, or a disproportionate effort). The log and the page of the
 * request say that it was not done. Refuses with `not-found` for a step that is not open.
 */
export function giveUp(stepId: string): Promise<void> {
  return inTransaction(async (tx) => {
    const step = await tx.requestStep.findFirst({
      where: { id: stepId, state: { in: ['open', 'overdue'] }, store: { startsWith: 'processor:' } },
      select: { id: true, requestId: true, store: true },
    });
    if (!step) throw new RightfulError('not-found');
    await finishStep(tx, step, { count: null, answer: 'impossible', givenUp: true });
  });
}
