import { processorNameOf } from '@/lib/crypto';
import { db, inTransaction } from '@/lib/db';
import { findRecipient } from '@/lib/privacy/consent/recipient-record';
import { listRecipients } from '@/lib/privacy/consent/recipients';
import { RightfulError } from '@/lib/privacy/errors';
import { getSubject } from '@/lib/privacy/keys/vault';
import { finishStep, type StepResult } from '@/lib/privacy/requests/steps';
import type { Recipient } from '@/rightful.config';

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
  /** That name, where the officer is the one who tells it. */
  readonly target: string | null;
  /** Who that is; null where it was never recorded. */
  readonly recipient: Recipient | null;
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
    for (const { request, target, ...row } of rows) {
      const recipient = await findRecipient(row.store.slice('processor:'.length));
      const named = recipient?.told.by === 'officer' ? target : null;
      yield { ...row, ...request, nameable: target !== null, target: named, recipient };
    }
    last = rows.at(-1);
    if (rows.length < page) return;
  }
}

/**
 * Notes that the officer has told a recipient who is told by them. Refuses with `not-found` for a step that is not open,
 * or of a recipient who answers by itself.
 */
export function noteTold(stepId: string): Promise<void> {
  return endStep(stepId, { count: null, answer: 'officer' });
}

/** Under which name each recipient knows a person, by its id. Refuses with `not-found` where the account is gone. */
export async function listNames(subjectId: string): Promise<ReadonlyMap<string, string>> {
  const subject = await getSubject(db(), subjectId);
  if (!subject) throw new RightfulError('not-found');
  return new Map(listRecipients().map(({ id }) => [id, processorNameOf(subject.key, id)]));
}

/**
 * Ends a step that cannot be done (GDPR Art. 19: impossible, or a disproportionate effort). The log and the page of the
 * request say that it was not done. Refuses with `not-found` for a step that is not open.
 */
export function giveUp(stepId: string): Promise<void> {
  return endStep(stepId, { count: null, answer: 'impossible', givenUp: true });
}

function endStep(stepId: string, result: StepResult): Promise<void> {
  return inTransaction(async (tx) => {
    const step = await tx.requestStep.findFirst({
      where: { id: stepId, state: { in: ['open', 'overdue'] }, store: { startsWith: 'processor:' } },
      select: { id: true, requestId: true, store: true },
    });
    const recipient = step && (await findRecipient(step.store.slice('processor:'.length), tx));
    // One that answers by itself is not spoken for.
    if (!step || (result.givenUp !== true && recipient?.told.by !== 'officer'))
      throw new RightfulError('not-found');
    await finishStep(tx, step, result);
  });
}
