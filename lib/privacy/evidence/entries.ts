import type { Reader } from '@/lib/db';

/** An entry of the log, wherever it is at the moment: still in the outbox, or in its place in the log. */
export interface StoredEntry {
  readonly entryId: string;
  /** Null when its body was pruned. */
  readonly leaf: Uint8Array | null;
}

/** A person's entries, newest first: at most `take` of those that are older than the entry `before`; null means all. */
export function listEntries(
  reader: Reader,
  subjectId: string,
  before: string | null,
  take: number | null,
): Promise<StoredEntry[]> {
  return reader.$queryRaw<StoredEntry[]>`
    SELECT "entryId", leaf FROM (
      (SELECT "entryId", leaf FROM audit."Outbox"
       WHERE "subjectId" = ${subjectId}::uuid AND (${before}::uuid IS NULL OR "entryId" < ${before}::uuid)
       ORDER BY "entryId" DESC LIMIT ${take}::bigint)
      UNION ALL
      (SELECT e."entryId", l.leaf FROM audit."EntryOfSubject" e JOIN audit."Leaf" l ON l.idx = e.idx
       WHERE e."subjectId" = ${subjectId}::uuid AND (${before}::uuid IS NULL OR e."entryId" < ${before}::uuid)
       ORDER BY e."entryId" DESC LIMIT ${take}::bigint)
    ) entries ORDER BY "entryId" DESC LIMIT ${take}::bigint`;
}
