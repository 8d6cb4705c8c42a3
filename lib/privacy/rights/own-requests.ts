import { db } from '@/lib/db';
import { isOpen, type RequestRight, type RequestState } from '@/lib/privacy/catalogue/requests';
import { getSubject } from '@/lib/privacy/keys/vault';
import { openWords } from '@/lib/privacy/requests/request-words';
import type { Viewer } from '@/lib/privacy/viewer';

/** What a person asked of us, as they see it. */
export interface OwnRequest {
  readonly reference: string;
  readonly right: RequestRight;
  readonly state: RequestState;
  readonly open: boolean;
  /** A use, a kind of data or a detail; null for everything. */
  readonly about: string | null;
  readonly receivedAt: Date;
  readonly dueAt: Date;
  /** When something happens next that has a day. */
  readonly scheduledAt: Date | null;
  readonly completedAt: Date | null;
  /** What they wrote, and what we answered. */
  readonly words: string | null;
  readonly answer: string | null;
  /** Others who are told, and how many of them have confirmed. */
  readonly told: { readonly all: number; readonly confirmed: number };
}

export interface RequestPage {
  readonly items: readonly OwnRequest[];
  /** Give it back for the next page; null at the end. */
  readonly next: string | null;
}

const pageSize = 20;

/** A person's requests, newest first, a page at a time, from behind the one with this reference on. */
export async function listOwnRequests(viewer: Viewer, before: string | null): Promise<RequestPage> {
  const subject = await getSubject(db(), viewer.subjectId);
  if (!subject) return { items: [], next: null };
  const cursor = before === null ? null : await findId(viewer, before);
  const rows = await db().privacyRequest.findMany({
    where: { subjectId: viewer.subjectId, ...(cursor === null ? {} : { id: { lt: cursor } }) },
    orderBy: { id: 'desc' },
    take: pageSize + 1,
    include: { steps: { select: { state: true } } },
  });
  const items = rows.slice(0, pageSize).map((row) => ({
    reference: row.reference,
    right: row.right as RequestRight,
    state: row.state as RequestState,
    open: isOpen(row.state as RequestState),
    about: row.about,
    receivedAt: row.receivedAt,
    dueAt: row.dueAt,
    scheduledAt: row.scheduledAt,
    completedAt: row.completedAt,
    ...openWords(subject, row),
    told: { all: row.steps.length, confirmed: row.steps.filter(({ state }) => state === 'done').length },
  }));
  return { items, next: rows.length > pageSize ? (items.at(-1)?.reference ?? null) : null };
}

async function findId({ subjectId }: Viewer, reference: string): Promise<string | null> {
  const row = await db().privacyRequest.findFirst({ where: { reference, subjectId }, select: { id: true } });
  return row?.id ?? null;
}
