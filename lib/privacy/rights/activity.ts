import { db } from '@/lib/db';
import { parseLeaf, type AuditEvent, type Leaf, type Meta } from '@/lib/privacy/evidence/audit';
import { listEntries } from '@/lib/privacy/evidence/entries';
import type { Viewer } from '@/lib/privacy/viewer';

/** One line of the log as its person sees it. */
export interface Activity {
  readonly id: string;
  readonly event: AuditEvent;
  readonly at: Date;
  readonly by: 'you' | 'system';
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

const pageSize = 50;

/** What happened on a person's account, newest first, a page at a time. */
export async function listActivity(viewer: Viewer, before: string | null): Promise<ActivityPage> {
  const entries = await listEntries(db(), viewer.subjectId, isUuid(before) ? before : null, pageSize + 1);
  const failures = await db().signInFailure.findMany({
    where: { subjectId: viewer.subjectId },
    orderBy: { hour: 'desc' },
    select: { hour: true, count: true },
  });
  const shown = entries.slice(0, pageSize);
  return {
    items: shown.flatMap(({ leaf }) => (leaf ? [toActivity(parseLeaf(leaf))] : [])),
    next: entries.length > pageSize ? (shown.at(-1)?.entryId ?? null) : null,
    failures,
  };
}

function toActivity({ id, a, t, act, r, meta }: Leaf): Activity {
  return {
    id,
    event: a,
    at: new Date(t),
    by: act === 'sys' ? 'system' : 'you',
    result: r,
    facts: meta ?? {},
  };
}

function isUuid(text: string | null): text is string {
  return text !== null && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
}
