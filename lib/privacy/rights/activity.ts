import { db } from '@/lib/db';
import type { AuditEvent } from '@/lib/privacy/catalogue/events';
import { parseLeaf, type Leaf, type Meta } from '@/lib/privacy/evidence/audit';
import { pageEntries } from '@/lib/privacy/evidence/entries';
import type { Viewer } from '@/lib/privacy/viewer';
import { whoOf, type Who } from './words';

/** One line of the log as its person sees it. */
interface Activity {
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
  /** Failed sign-ins that are not yet a line of the log, by hour. */
  readonly failures: readonly { readonly hour: Date; readonly count: number }[];
}

/** What happened on a person's account, newest first, a page at a time. */
export async function listActivity(viewer: Viewer, before: string | null): Promise<ActivityPage> {
  const { entries, next } = await pageEntries(db(), viewer.subjectId, before, null);
  const failures = await db().signInFailure.findMany({
    where: { subjectId: viewer.subjectId },
    orderBy: { hour: 'desc' },
    select: { hour: true, count: true },
  });
  return {
    items: entries.flatMap(({ leaf }) => (leaf ? [toActivity(parseLeaf(leaf))] : [])),
    next,
    failures,
  };
}

function toActivity(leaf: Leaf): Activity {
  const { id, a, t, r, meta } = leaf;
  return {
    id,
    event: a,
    at: new Date(t),
    by: whoOf(leaf),
    result: r,
    facts: meta ?? {},
  };
}
