import { query } from '@/lib/db';
import type { AuditEvent } from './audit';

/** Which of a person's entries are meant. */
export interface EntryRange {
  /** From here on, and before there; null means without a bound. */
  readonly since: Date | null;
  readonly before: Date | null;
  /** Of these events; null means of all. */
  readonly events: readonly AuditEvent[] | null;
}

export interface EntryRow {
  readonly entryId: string;
  /** Null when its body was pruned. */
  readonly leaf: Uint8Array | null;
}

/** The bounds of a half, by what its id, its time and its event are called there. */
function bounds(id: string, time: string, what: string): string {
  return `
    ($2::uuid IS NULL OR ${id} > $2) AND ($3::uuid IS NULL OR ${id} <= $3)
    AND ($4::timestamptz IS NULL OR ${time} >= $4) AND ($5::timestamptz IS NULL OR ${time} < $5)
    AND ($6::text[] IS NULL OR ${what} = ANY($6))`;
}

/**
 * Entries move from the outbox into the log: one statement finds each once, wherever it is. Each half is bounded by
 * itself, so that a page costs the same wherever it lies.
 */
function statement(select: string, order: 'ASC' | 'DESC' | null): string {
  const at = `(convert_from(o.leaf, 'UTF8')::jsonb->>'t')::timestamptz`;
  const event = `convert_from(o.leaf, 'UTF8')::jsonb->>'a'`;
  const tail = order === null ? '' : `ORDER BY "entryId" ${order} LIMIT $7::bigint`;
  return `
    SELECT ${select} FROM (
      (SELECT o."entryId", o.leaf FROM audit."Outbox" o
       WHERE o."subjectId" = $1::uuid AND ${bounds('o."entryId"', at, event)} ${tail})
      UNION ALL
      (SELECT e."entryId", l.leaf FROM audit."EntryOfSubject" e JOIN audit."Leaf" l ON l.idx = e.idx
       WHERE e."subjectId" = $1::uuid AND ${bounds('e."entryId"', 'l.at', 'l.event')} ${tail})
    ) entries ${tail}`;
}

const forward = statement('"entryId", leaf', 'ASC');
const backward = statement('"entryId", leaf', 'DESC');
const counting = statement('count(*)::int AS n', null);

function values(subjectId: string, after: string | null, upTo: string | null, range: EntryRange): unknown[] {
  return [subjectId, after, upTo, range.since, range.before, range.events];
}

/** How many of a person's entries there are. */
export async function countEntries(subjectId: string, range: EntryRange): Promise<number> {
  const { rows } = await query(counting, values(subjectId, null, null, range));
  return (rows[0] as { n: number }).n;
}

/** The newest of a person's entries, newest first. */
export async function newestEntries(subjectId: string, range: EntryRange, take: number): Promise<EntryRow[]> {
  const { rows } = await query(backward, [...values(subjectId, null, null, range), take]);
  return rows as EntryRow[];
}

/** A page of a person's entries in the order of writing: those after `after`, up to and with `upTo`. */
export async function entriesAfter(
  subjectId: string,
  after: string | null,
  upTo: string,
  range: EntryRange,
  take: number,
): Promise<EntryRow[]> {
  const { rows } = await query(forward, [...values(subjectId, after, upTo, range), take]);
  return rows as EntryRow[];
}
