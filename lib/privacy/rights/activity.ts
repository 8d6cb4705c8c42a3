import { db } from '@/lib/db';
import { parseLeaf, type AuditEvent, type Meta } from '@/lib/privacy/evidence/audit';
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
  const cursor = before !== null && /^\d{1,18}$/.test(before) ? BigInt(before) : null;
  const rows = await db().outbox.findMany({
    where: { subjectId: viewer.subjectId, ...(cursor === null ? {} : { id: { lt: cursor } }) },
    orderBy: { id: 'desc' },
    select: { id: true, leaf: true },
    take: pageSize + 1,
  });
  const failures = await db().signInFailure.findMany({
    where: { subjectId: viewer.subjectId },
    orderBy: { hour: 'desc' },
    select: { hour: true, count: true },
  });
  const shown = rows.slice(0, pageSize);
  return {
    items: shown.map(({ leaf }) => {
      const { id, a, t, act, r, meta } = parseLeaf(leaf);
      return {
        id,
        event: a,
        at: new Date(t),
        by: act === 'sys' ? 'system' : 'you',
        result: r,
        facts: meta ?? {},
      };
    }),
    next: rows.length > pageSize ? String(shown.at(-1)?.id ?? '') : null,
    failures,
  };
}
