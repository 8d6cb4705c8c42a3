import { query } from '@/lib/db';

/** Which of a person's entries are meant. */
export interface EntryRange {
  /** From here on, and before there; null means without a bound. */
  readonly since: Date | null;
  readonly before: Date | null;
}

export interface FoundEntries {
  /** The ids of the first and the last of them; null where there is none. */
  readonly first: string | null;
  readonly last: string | null;
  /** Each as its text; the text `null` where the body was pruned. */
  readonly leaves: readonly string[];
}

/** The person's entries behind one and up to another. Pairs are compared, as the index has them, and not their halves. */
function between(half: 'o' | 'e'): string {
  const key = `(${half}."subjectId", ${half}."entryId")`;
  return `${key} > ($1::uuid, $2::uuid) AND ${key} <= ($1::uuid, $3::uuid)`;
}

/** What a range asks for, by what the time of an entry is called there. */
function inRange(time: string): string {
  return `($4::timestamptz IS NULL OR ${time} >= $4) AND ($5::timestamptz IS NULL OR ${time} < $5)`;
}

const outbox = `audit."Outbox" o WHERE ${between('o')}
  AND ${inRange(`(convert_from(o.leaf, 'UTF8')::jsonb->>'t')::timestamptz`)}`;

/**
 * Entries move from the outbox into the log: one statement finds each once, wherever it is. Each half is read along an
 * index that has its order, so that a page costs the same wherever it lies. A planner without statistics, as that of the
 * embedded database, would rather sort all that is left for each page: pairs leave it no better guess than the index, and
 * `OFFSET 0` has it look up the bodies of that page alone.
 */
function page(order: 'ASC' | 'DESC'): string {
  const tail = (half: string): string =>
    `ORDER BY ${half}."subjectId" ${order}, ${half}."entryId" ${order} LIMIT $6::bigint`;
  return `
    SELECT min("entryId"::text COLLATE "C") AS least, max("entryId"::text COLLATE "C") AS most,
      string_agg(coalesce(convert_from(leaf, 'UTF8'), 'null'), E'\\n' ORDER BY "entryId" ${order}) AS leaves FROM (SELECT * FROM (
      (SELECT o."entryId", o.leaf FROM ${outbox} ${tail('o')})
      UNION ALL
      (SELECT e."entryId", l.leaf FROM audit."EntryOfSubject" e CROSS JOIN LATERAL
         (SELECT l.leaf FROM audit."Leaf" l WHERE l.idx = e.idx AND ${inRange('l.at')} OFFSET 0) l
       WHERE ${between('e')} ${tail('e')})
    ) entries ORDER BY "entryId" ${order} LIMIT $6::bigint) page`;
}

const forward = page('ASC');
const backward = page('DESC');
const counting = `
  SELECT count(*)::int AS n FROM (
    SELECT 1 FROM ${outbox}
    UNION ALL
    SELECT 1 FROM audit."EntryOfSubject" e WHERE ${between('e')}
      AND (($4::timestamptz IS NULL AND $5::timestamptz IS NULL)
        OR EXISTS (SELECT 1 FROM audit."Leaf" l WHERE l.idx = e.idx AND ${inRange('l.at')}))
  ) entries`;

const lowest = '00000000-0000-0000-0000-000000000000';
const highest = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

function values(subjectId: string, after: string | null, upTo: string | null, range: EntryRange): unknown[] {
  return [subjectId, after ?? lowest, upTo ?? highest, range.since, range.before];
}

/** How many of a person's entries there are, up to and with `upTo`, or with null in all. */
export async function countEntriesInRange(
  subjectId: string,
  upTo: string | null,
  range: EntryRange,
): Promise<number> {
  const { rows } = await query(counting, values(subjectId, null, upTo, range));
  return (rows[0] as { n: number }).n;
}

/** The newest of a person's entries, newest first. */
export async function newestEntries(
  subjectId: string,
  range: EntryRange,
  take: number,
): Promise<FoundEntries> {
  const { least, most, leaves } = await read(backward, [...values(subjectId, null, null, range), take]);
  return { first: most, last: least, leaves };
}

/** A page of a person's entries in the order of writing: those after `after`, up to and with `upTo`. */
export async function entriesAfter(
  subjectId: string,
  after: string | null,
  upTo: string,
  range: EntryRange,
  take: number,
): Promise<FoundEntries> {
  const { least, most, leaves } = await read(forward, [...values(subjectId, after, upTo, range), take]);
  return { first: least, last: most, leaves };
}

interface Read {
  readonly least: string | null;
  readonly most: string | null;
  readonly leaves: readonly string[];
}

/** A page is one row with one text: taking many rows apart costs more than finding them. Canonical JSON is one line. */
async function read(statement: string, asked: unknown[]): Promise<Read> {
  const { rows } = await query(statement, asked);
  const { least, most, leaves } = rows[0] as Record<'least' | 'most' | 'leaves', string | null>;
  return { least, most, leaves: leaves === null ? [] : leaves.split('\n') };
}
