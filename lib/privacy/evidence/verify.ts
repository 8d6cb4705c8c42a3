import { CryptoError } from '@/lib/crypto';
import type { Reader } from '@/lib/db';
import { verifyLog, type Finding, type LogReport } from '@/lib/log';
import { openSubject, type KeyRow, type Subject } from '@/lib/privacy/keys/vault';
import { parseLeaf } from './audit';
import { openCommitted } from './entries';

const PAGE = 1_000;

/**
 * Verifies the log as `verifyLog` does, and then what leads from people to its entries: that nobody's list has a gap, that
 * each place of it is the entry it names, and that each detail is what its entry commits to.
 */
export async function verifyEverything(
  reader: Reader,
  between: () => Promise<void> = () => Promise.resolve(),
): Promise<LogReport | null> {
  const report = await verifyLog(reader, between);
  if (!report || report.finding) return report;
  const finding =
    (await findGap(reader)) ?? (await findStray(reader)) ?? (await findWrongPlace(reader, between));
  return { ...report, finding };
}

/** Nothing here says whose list it is: what is printed goes to logs. */
async function findGap(reader: Reader): Promise<Finding | null> {
  const [bad] = await reader.$queryRaw<{ listed: number; wanted: number; entry: bigint }[]>`
    SELECT coalesce(e.n, 0)::int AS listed, coalesce(c.written - c.pruned, 0)::int AS wanted,
      coalesce(e.first, 0)::bigint AS entry
    FROM audit."EntryCount" c FULL JOIN (
      SELECT "subjectId", count(*) AS n, min(number) AS low, max(number) AS high, sum(number) AS sum, min(idx) AS first
      FROM audit."EntryOfSubject" GROUP BY "subjectId"
    ) e ON e."subjectId" = c."subjectId"
    WHERE c."subjectId" IS NULL OR coalesce(e.n, 0) <> c.written - c.pruned
      OR (e.n > 0 AND (e.low <> c.pruned + 1 OR e.high <> c.written OR e.sum * 2 <> (e.low + e.high) * e.n))
    ORDER BY 3 LIMIT 1`;
  return bad
    ? {
        part: 'list',
        entry: Number(bad.entry),
        sentence: `The list of a person’s entries is not whole: it leads to ${bad.listed}, and the log took in ${bad.wanted}.`,
      }
    : null;
}

async function findStray(reader: Reader): Promise<Finding | null> {
  const [row] = await reader.$queryRaw<{ idx: bigint | null }[]>`
    SELECT min(d.idx) AS idx FROM audit."Detail" d
    WHERE NOT EXISTS (SELECT 1 FROM audit."EntryOfSubject" e WHERE e.idx = d.idx)`;
  const entry = Number(row?.idx ?? -1);
  return entry < 0
    ? null
    : { part: 'list', entry, sentence: `Entry ${entry} has a detail, and no list leads to it.` };
}

interface Place {
  readonly idx: bigint;
  readonly subjectId: string;
  readonly entryId: string;
  readonly leaf: Uint8Array | null;
  readonly salt: Uint8Array | null;
  readonly detail: Uint8Array | null;
  readonly rootVersion: string | null;
  readonly wrapped: Uint8Array | null;
}

async function findWrongPlace(reader: Reader, between: () => Promise<void>): Promise<Finding | null> {
  for (let after = -1n; ;) {
    const places = await reader.$queryRaw<Place[]>`
      SELECT e.idx, e."subjectId", e."entryId", l.leaf, d.salt, d.body AS detail, k."rootVersion", k.wrapped
      FROM audit."EntryOfSubject" e LEFT JOIN audit."Leaf" l ON l.idx = e.idx
      LEFT JOIN audit."Detail" d ON d.idx = e.idx LEFT JOIN vault."SubjectKey" k ON k."subjectId" = e."subjectId"
      WHERE e.idx > ${after} ORDER BY e.idx LIMIT ${PAGE}`;
    const subjects = new Map<string, Subject | null>();
    for (const place of places) {
      const finding = judge(place, subjects);
      if (finding) return finding;
    }
    after = places.at(-1)?.idx ?? after;
    if (places.length < PAGE) return null;
    await between();
  }
}

/** A pruned entry says nothing more, and without the person's key its detail opens for nobody. */
function judge(place: Place, subjects: Map<string, Subject | null>): Finding | null {
  if (!place.leaf) return null;
  const entry = Number(place.idx);
  const leaf = parseLeaf(place.leaf);
  if (leaf.id !== place.entryId)
    return { part: 'list', entry, sentence: `A person’s list takes entry ${entry} for another one.` };
  if (!place.detail) return null;
  const subject = subjectOf(place, subjects);
  return subject && openCommitted(subject, place, leaf) === null
    ? { part: 'detail', entry, sentence: `The detail of entry ${entry} is not what the entry commits to.` }
    : null;
}

/** Each person's key is opened once a page. */
function subjectOf(place: Place, subjects: Map<string, Subject | null>): Subject | null {
  const { subjectId } = place;
  const known = subjects.get(subjectId);
  if (known !== undefined) return known;
  const subject = isKey(place) ? tryToOpen(subjectId, place) : null;
  subjects.set(subjectId, subject);
  return subject;
}

function isKey(row: Partial<Record<keyof KeyRow, unknown>>): row is KeyRow {
  return typeof row.rootVersion === 'string' && row.wrapped instanceof Uint8Array;
}

function tryToOpen(subjectId: string, row: KeyRow): Subject | null {
  try {
    return openSubject(subjectId, row);
  } catch (error) {
    if (error instanceof CryptoError) return null;
    throw error;
  }
}
