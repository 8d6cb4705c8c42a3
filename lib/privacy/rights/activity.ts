import { db } from '@/lib/db';
import { listEventsOf, type AuditEvent } from '@/lib/privacy/catalogue/events';
import { parseLeaf, type Leaf, type Meta } from '@/lib/privacy/evidence/audit';
import { pageEntries, type EntryFilter } from '@/lib/privacy/evidence/entries';
import type { Viewer } from '@/lib/privacy/viewer';
import { whoOf, type Who } from './words';

/** One line of the log as its person sees it. */
export interface Activity {
  readonly id: string;
  readonly event: AuditEvent;
  readonly at: Date;
  readonly by: Who;
  readonly result: 'ok' | 'refused';
  readonly facts: Meta;
}

export interface ActivityPage {
  readonly items: readonly Activity[];
  /** Give it back for the next page; null at the end. */
  readonly next: string | null;
}

/** Which lines a person can ask for. */
export const activityParts = ['all', 'access', 'change', 'signIn', 'staff'] as const;
export type ActivityPart = (typeof activityParts)[number];

/** What happened on a person's account, newest first, a page at a time. */
export async function listActivity(
  viewer: Viewer,
  before: string | null,
  part: ActivityPart = 'all',
): Promise<ActivityPage> {
  const { entries, next } = await pageEntries(db(), viewer.subjectId, before, filterOf(part));
  return { items: entries.flatMap(({ leaf }) => (leaf ? [toActivity(parseLeaf(leaf))] : [])), next };
}

/** Everything that happened on a person's account, newest first, read page by page. */
export async function* walkActivity(viewer: Viewer): AsyncGenerator<Activity> {
  for (let before: string | null = null, more = true; more; more = before !== null) {
    const { items, next } = await listActivity(viewer, before);
    yield* items;
    before = next;
  }
}

function filterOf(part: ActivityPart): EntryFilter {
  if (part === 'all') return {};
  return part === 'staff' ? { byStaff: true } : { events: listEventsOf(part) };
}

/** Failed sign-ins of a person that are not yet a line of the log, by hour. */
export function listFailures(
  viewer: Viewer,
): Promise<readonly { readonly hour: Date; readonly count: number }[]> {
  return db().signInFailure.findMany({
    where: { subjectId: viewer.subjectId },
    orderBy: { hour: 'desc' },
    select: { hour: true, count: true },
  });
}

/** A leaf of the log as its person sees it. */
export function toActivity(leaf: Leaf): Activity {
  const { id, a, t, r, meta } = leaf;
  return { id, event: a, at: new Date(t), by: whoOf(leaf), result: r, facts: meta ?? {} };
}
