import type { Reader } from '@/lib/db';
import { HASH_LENGTH } from './tree';

/** A leaf as it is stored. */
export interface LeafRow {
  readonly idx: number;
  readonly leaf: Uint8Array | null;
  readonly hash: Uint8Array;
  readonly event: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly entryId: string | null;
}

type Facts = [idx: number, length: number | null, event: string, at: number, entryId: string | null];

/** The stored leaves from `begin` up to, not including, `end`, in their order. They come as one row, which is much faster. */
export async function readLeaves(reader: Reader, begin: number, end: number): Promise<LeafRow[]> {
  const [page] = await reader.$queryRaw<
    { leaves: Uint8Array | null; hashes: Uint8Array | null; facts: Facts[] | null }[]
  >`
    SELECT string_agg(leaf, ''::bytea ORDER BY idx) AS leaves, string_agg(hash, ''::bytea ORDER BY idx) AS hashes,
      json_agg(json_build_array(idx, octet_length(leaf), event, (extract(epoch FROM at) * 1000)::bigint, "entryId")
        ORDER BY idx) AS facts
    FROM audit."Leaf" WHERE idx >= ${BigInt(begin)} AND idx < ${BigInt(end)}`;
  const { facts, hashes, leaves } = page ?? {};
  let next = 0;
  return (facts ?? []).map(([idx, length, event, at, entryId], i) => {
    const leaf = length === null ? null : (leaves ?? none).subarray(next, next + length);
    next += length ?? 0;
    const hash = (hashes ?? none).subarray(i * HASH_LENGTH, (i + 1) * HASH_LENGTH);
    return { idx, leaf, hash, event, at, entryId };
  });
}

const none = new Uint8Array(0);
