import { utf8 } from '@/lib/bytes';
import { CryptoError } from '@/lib/crypto';
import type { Reader } from '@/lib/db';
import { commit, nodeChecks } from '@/lib/log';
import type { AuditEvent } from '@/lib/privacy/catalogue/events';
import type { Subject } from '@/lib/privacy/keys/vault';
import { openDetail, type Leaf } from './audit';

/** An entry of the log, wherever it is at the moment: still in the outbox, or in its place in the log. */
export interface StoredEntry {
  readonly entryId: string;
  /** Null when its body was pruned. */
  readonly leaf: Uint8Array | null;
  /** Its place in the log; null while it waits in the outbox. */
  readonly idx: bigint | null;
}

/** A page of a person's entries. */
export interface EntryPage {
  readonly entries: readonly StoredEntry[];
  /** Give it back for the next page; null at the end. */
  readonly next: string | null;
}

const pageSize = 50;

/** Which entries are meant: those of some events, those of acts of staff. Without either all. */
export interface EntryFilter {
  readonly events?: readonly AuditEvent[];
  readonly byStaff?: true;
}

/** A person's entries, newest first, from behind the entry `before` on. */
export async function pageEntries(
  reader: Reader,
  subjectId: string,
  before: string | null,
  filter: EntryFilter,
): Promise<EntryPage> {
  const cursor = before !== null && isEntryId(before) ? before : null;
  const entries = await listEntries(reader, subjectId, cursor, pageSize + 1, filter);
  const shown = entries.slice(0, pageSize);
  return { entries: shown, next: entries.length > pageSize ? (shown.at(-1)?.entryId ?? null) : null };
}

/**
 * A person's entries, newest first: at most `take` of those that are older than the entry `before`; null means all. An
 * act is somebody's own when its actor is its subject, and `sys` is what runs automatically: any other is of staff.
 */
export function listEntries(
  reader: Reader,
  subjectId: string,
  before: string | null,
  take: number | null,
  filter: EntryFilter = {},
): Promise<StoredEntry[]> {
  const events = filter.events ?? null;
  const staff = filter.byStaff ?? false;
  return reader.$queryRaw<StoredEntry[]>`
    SELECT "entryId", leaf, idx FROM (
      (SELECT "entryId", leaf, NULL::bigint AS idx FROM audit."Outbox"
       WHERE "subjectId" = ${subjectId}::uuid AND (${before}::uuid IS NULL OR "entryId" < ${before}::uuid)
         AND (${events}::text[] IS NULL OR convert_from(leaf, 'UTF8')::jsonb->>'a' = ANY(${events}::text[]))
         AND (NOT ${staff}::boolean OR convert_from(leaf, 'UTF8')::jsonb->>'act'
              NOT IN ('sys', convert_from(leaf, 'UTF8')::jsonb->>'s'))
       ORDER BY "entryId" DESC LIMIT ${take}::bigint)
      UNION ALL
      (SELECT e."entryId", l.leaf, l.idx FROM audit."EntryOfSubject" e JOIN audit."Leaf" l ON l.idx = e.idx
       WHERE e."subjectId" = ${subjectId}::uuid AND (${before}::uuid IS NULL OR e."entryId" < ${before}::uuid)
         AND (${events}::text[] IS NULL OR l.event = ANY(${events}::text[]))
         AND (NOT ${staff}::boolean OR convert_from(l.leaf, 'UTF8')::jsonb->>'act'
              NOT IN ('sys', convert_from(l.leaf, 'UTF8')::jsonb->>'s'))
       ORDER BY e."entryId" DESC LIMIT ${take}::bigint)
    ) entries ORDER BY "entryId" DESC LIMIT ${take}::bigint`;
}

/** How many entries a person has, wherever they are at the moment. */
export async function countEntries(reader: Reader, subjectId: string): Promise<number> {
  const [row] = await reader.$queryRaw<{ count: bigint }[]>`
    SELECT (SELECT count(*) FROM audit."Outbox" WHERE "subjectId" = ${subjectId}::uuid)
         + (SELECT count(*) FROM audit."EntryOfSubject" WHERE "subjectId" = ${subjectId}::uuid) AS count`;
  return Number(row?.count ?? 0);
}

/** An entry with what is kept beside it for its person. */
export interface OwnEntry extends StoredEntry {
  readonly salt: Uint8Array | null;
  readonly detail: Uint8Array | null;
}

/** All entries of these events of a person, each with what is kept beside it. */
export function listDetailed(
  reader: Reader,
  subjectId: string,
  events: readonly AuditEvent[],
): Promise<OwnEntry[]> {
  return reader.$queryRaw<OwnEntry[]>`
    SELECT "entryId", leaf, NULL::bigint AS idx, salt, detail FROM audit."Outbox"
    WHERE "subjectId" = ${subjectId}::uuid AND convert_from(leaf, 'UTF8')::jsonb->>'a' = ANY(${events}::text[])
    UNION ALL
    SELECT e."entryId", l.leaf, l.idx, d.salt, d.body FROM audit."EntryOfSubject" e
    JOIN audit."Leaf" l ON l.idx = e.idx LEFT JOIN audit."Detail" d ON d.idx = e.idx
    WHERE e."subjectId" = ${subjectId}::uuid AND l.event = ANY(${events}::text[])`;
}

/** The text that an entry commits to; null where it is gone, or is not the one that the entry commits to. */
export function openCommitted(
  subject: Subject,
  { entryId, salt, detail }: Pick<OwnEntry, 'entryId' | 'salt' | 'detail'>,
  { p }: Pick<Leaf, 'p'>,
): string | null {
  if (!salt || !detail) return null;
  try {
    const body = openDetail(subject, entryId, detail);
    return commit(nodeChecks, salt, utf8(body)) === p ? body : null;
  } catch (error) {
    if (error instanceof CryptoError) return null;
    throw error;
  }
}

/** The entry with this id when it is one of this person's; else null, whether it exists or not. */
export async function findOwnEntry(
  reader: Reader,
  subjectId: string,
  entryId: string,
): Promise<OwnEntry | null> {
  if (!isEntryId(entryId)) return null;
  const rows = await reader.$queryRaw<OwnEntry[]>`
    SELECT "entryId", leaf, NULL::bigint AS idx, salt, detail FROM audit."Outbox"
    WHERE "entryId" = ${entryId}::uuid AND "subjectId" = ${subjectId}::uuid
    UNION ALL
    SELECT e."entryId", l.leaf, l.idx, d.salt, d.body FROM audit."EntryOfSubject" e
    JOIN audit."Leaf" l ON l.idx = e.idx LEFT JOIN audit."Detail" d ON d.idx = e.idx
    WHERE e."subjectId" = ${subjectId}::uuid AND e."entryId" = ${entryId}::uuid`;
  return rows[0] ?? null;
}

/** The entry with this id, whoever it is or was about: for entries that are named by something that anybody may hold. */
export async function findEntry(reader: Reader, entryId: string): Promise<StoredEntry | null> {
  const rows = await reader.$queryRaw<StoredEntry[]>`
    SELECT "entryId", leaf, NULL::bigint AS idx FROM audit."Outbox" WHERE "entryId" = ${entryId}::uuid
    UNION ALL
    SELECT "entryId", leaf, idx FROM audit."Leaf" WHERE "entryId" = ${entryId}::uuid`;
  return rows[0] ?? null;
}

export function isEntryId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
}
