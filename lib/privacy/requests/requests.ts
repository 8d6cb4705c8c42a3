import { db, uuidv7, type Tx } from '@/lib/db';
import {
  isOpen,
  nextStates,
  type Channel,
  type RequestState,
  type RequestRight,
} from '@/lib/privacy/catalogue/requests';
import { now } from '@/lib/privacy/clock';
import { config } from '@/rightful.config';
import { dueAt } from './clocks';
import { newReference } from './reference';

export interface NewRequest {
  readonly right: RequestRight;
  readonly state: RequestState;
  /** Whose it is; null when it is answered in the transaction that erases them. */
  readonly subjectId: string | null;
  readonly about?: string;
  readonly reason?: string;
  /** `schedule` where nobody asked and a period ended, `restore` where a restored backup had forgotten it. */
  readonly channel?: Channel;
  /** When it was asked for; now unless it is said. */
  readonly receivedAt?: Date;
  readonly scheduledAt?: Date;
  readonly completedAt?: Date;
  readonly entryId?: string;
  readonly plan?: object;
  readonly wordsSealed?: Uint8Array<ArrayBuffer>;
}

export interface OpenedRequest {
  readonly id: string;
  readonly reference: string;
  readonly receivedAt: Date;
  readonly dueAt: Date;
}

/** Records that a right is exercised, with the clock of the law it is answered under. */
export async function openRequest(
  tx: Tx,
  { plan, receivedAt = now(), ...request }: NewRequest,
  id = uuidv7(),
): Promise<OpenedRequest> {
  const reference = newReference();
  const due = dueAt(config.regime, receivedAt);
  await tx.privacyRequest.create({
    data: {
      ...request,
      ...(plan ? { plan: plan } : {}),
      id,
      reference,
      regime: config.regime,
      receivedAt,
      dueAt: due,
    },
    select: { id: true },
  });
  return { id, reference, receivedAt, dueAt: due };
}

export interface RequestChanges {
  readonly subjectId?: null;
  readonly scheduledAt?: Date | null;
  readonly completedAt?: Date;
  readonly entryId?: string;
  readonly plan?: object;
  readonly answerSealed?: Uint8Array<ArrayBuffer>;
}

/**
 * Moves a request from one state to another, when it is still in the first: of two who try, one does. A way that does
 * not exist throws.
 */
export async function moveRequest<S extends RequestState>(
  tx: Tx,
  id: string,
  from: S,
  to: (typeof nextStates)[S][number],
  { plan, ...changes }: RequestChanges = {},
): Promise<boolean> {
  if (!(nextStates[from] as readonly RequestState[]).includes(to))
    throw new Error(`No request goes from ${from} to ${to}.`);
  const { count } = await tx.privacyRequest.updateMany({
    where: { id, state: from },
    data: { ...changes, state: to, ...(plan ? { plan: plan } : {}) },
  });
  return count === 1;
}

/** Puts acts on the requests of one person in order, for the rest of a transaction: each sees what the other did. */
export async function lockRequests(tx: Tx, subjectId: string): Promise<void> {
  await tx.$queryRaw`SELECT id FROM "User" WHERE id = ${subjectId}::uuid FOR UPDATE`;
}

/** Ends what is still open of a person who is being erased, so that it goes when its time is over. */
export async function closeRequests(tx: Tx, subjectId: string): Promise<void> {
  const completedAt = now();
  await tx.privacyRequest.updateMany({
    where: { subjectId, state: 'in_progress' },
    data: { state: 'cancelled', completedAt },
  });
  await tx.privacyRequest.updateMany({
    where: { subjectId, state: { in: ['in_force', 'lifting'] } },
    data: { state: 'completed', completedAt },
  });
}

/** A request as the officer sees it: it names nobody. */
export interface OpenRequest {
  readonly reference: string;
  readonly right: RequestRight;
  readonly state: RequestState;
  readonly about: string | null;
  readonly reason: string | null;
  readonly dueAt: Date;
}

const page = 500;

/** Every request that still goes on, the nearest day first, read page by page. */
export async function* listOpenRequests(): AsyncGenerator<OpenRequest> {
  const open = { in: Object.keys(nextStates).filter((state) => isOpen(state as RequestState)) };
  for (let last: { dueAt: Date; id: string } | undefined; ;) {
    const rows = await db().privacyRequest.findMany({
      where: {
        state: open,
        ...(last ? { OR: [{ dueAt: { gt: last.dueAt } }, { dueAt: last.dueAt, id: { gt: last.id } }] } : {}),
      },
      orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
      take: page,
      select: { id: true, reference: true, right: true, state: true, about: true, reason: true, dueAt: true },
    });
    for (const { id: _, ...row } of rows) yield row as OpenRequest;
    last = rows.at(-1);
    if (rows.length < page) return;
  }
}
