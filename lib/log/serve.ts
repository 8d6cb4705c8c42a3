import type { Reader } from '@/lib/db';
import type { Digest } from './crypto-provider';
import { nodeChecks } from './node-crypto';
import { formatProof } from './proof';
import { inclusionRanges, proofOf, rangeHash, type HashAt, type Range } from './prove';
import { readTileHashes } from './read-tiles';
import { parseTilePath, readTiles, tilesOf } from './tiles';
import { HASH_LENGTH, type Hash } from './tree';

/** What the log shows to anybody: signed checkpoints, hash tiles, and proofs made of them. */

/** The newest signed checkpoint, or null before there is one. */
export async function getCheckpointNote(reader: Reader): Promise<string | null> {
  const rows = await reader.$queryRaw<{ note: string }[]>`
    SELECT c.note FROM audit."Tree" t JOIN audit."Checkpoint" c ON c.origin = t.origin AND c.size = t.size
    WHERE t.id = 1`;
  return rows[0]?.note ?? null;
}

/** The bytes of the tile with this path (C2SP tlog-tiles); null when the log has no such tile. */
export async function getTile(reader: Reader, path: string): Promise<Uint8Array | null> {
  const tile = parseTilePath(path);
  if (!tile) return null;
  const row = await reader.tile.findUnique({
    where: { level_n: { level: tile.level, n: BigInt(tile.n) } },
    select: { hashes: true },
  });
  const length = tile.width * HASH_LENGTH;
  return row && row.hashes.length >= length ? row.hashes.subarray(0, length) : null;
}

/** That a leaf is in the log. */
export interface LeafProof {
  /** As C2SP tlog-proof, against the newest checkpoint. */
  readonly proof: string;
  readonly origin: string;
  readonly size: number;
  /** When that checkpoint was signed. */
  readonly signedAt: Date;
}

/** The proof of one leaf against the newest checkpoint; null when the log has no such leaf. */
export async function proveLeaf(reader: Reader, index: number): Promise<LeafProof | null> {
  // One statement, so that whatever grows meanwhile, the proof is made for the checkpoint that it carries.
  const [newest] = await reader.$queryRaw<{ origin: string; size: bigint; note: string; signedAt: Date }[]>`
    SELECT c.origin, c.size, c.note, c."signedAt" FROM audit."Tree" t
    JOIN audit."Checkpoint" c ON c.origin = t.origin AND c.size = t.size WHERE t.id = 1`;
  const size = Number(newest?.size ?? 0);
  if (!newest || !Number.isSafeInteger(index) || index < 0 || index >= size) return null;
  const ranges = inclusionRanges(index, size);
  const hashes = proofOf(nodeChecks, ranges, await loadTiles(reader, ranges, size));
  const proof = formatProof({ index, hashes, checkpoint: newest.note });
  return { proof, origin: newest.origin, size, signedAt: newest.signedAt };
}

/** The root that the log had at an earlier size, from its tiles. */
export async function rootAt(reader: Reader, digest: Digest, size: number): Promise<Hash> {
  if (size === 0) return digest.sha256(new Uint8Array(0));
  const range = { begin: 0, end: size };
  return rangeHash(digest, range, await loadTiles(reader, [range], size));
}

/** Reads the tiles that these ranges of the tree of `size` need, in one query. */
async function loadTiles(reader: Reader, ranges: readonly Range[], size: number): Promise<HashAt> {
  return readTiles(nodeChecks, await readTileHashes(reader, tilesOf(ranges, size)));
}
