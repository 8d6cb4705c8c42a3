import type { Tx } from '@/lib/db';
import { concat, fromUtf8 } from './bytes';
import { LogError } from './errors';
import type { LogHead } from './head';
import { isRecord, parseJson } from './json';
import { nodeChecks } from './node';
import { TILE_HEIGHT, TILE_WIDTH, tileKey, tileWidth } from './tiles';
import { append, HASH_LENGTH, leafHash, type Hash, type Tree } from './tree';

/** An entry on its way into the log. */
export interface NewEntry {
  readonly entryId: string;
  readonly leaf: Uint8Array;
  readonly salt: Uint8Array | null;
  readonly detail: Uint8Array | null;
  readonly subjectId: string | null;
}

/** Puts entries behind the last leaf, in this order. The caller holds the log and signs what comes of it. */
export async function appendEntries(tx: Tx, head: LogHead, entries: readonly NewEntry[]): Promise<Tree> {
  const first = head.tree.size;
  const hashes = entries.map(({ leaf }) => leafHash(nodeChecks, leaf));
  const added = new Map<string, { level: number; n: number; hashes: Hash[] }>();
  const tree = append(nodeChecks, head.tree, hashes, ({ level, index }, hash) => {
    if (level % TILE_HEIGHT !== 0) return;
    const place = { level: level / TILE_HEIGHT, n: Math.floor(index / TILE_WIDTH) };
    const tile = added.get(tileKey(place));
    if (tile) tile.hashes.push(hash);
    else added.set(tileKey(place), { ...place, hashes: [hash] });
  });
  await insertLeaves(tx, first, entries, hashes);
  await growTiles(tx, [...added.values()], tree.size);
  await insertDetails(tx, first, entries);
  await insertSubjects(tx, first, entries);
  return tree;
}

// Thousands of rows go in as one statement: the bytes in one parameter, and where each row's begin and end.

async function insertLeaves(
  tx: Tx,
  first: number,
  entries: readonly NewEntry[],
  hashes: readonly Hash[],
): Promise<void> {
  const leaves = packed(entries.map(({ leaf }) => leaf));
  const facts = entries.map(({ leaf }) => factsOf(leaf));
  await tx.$executeRaw`
    INSERT INTO audit."Leaf" (idx, leaf, hash, event, at, "entryId")
    SELECT ${BigInt(first)}::bigint + u.n - 1, substring(${leaves.bytes}::bytea FROM u.begin FOR u.length),
      substring(${concat(...hashes)}::bytea FROM (u.n::int - 1) * ${HASH_LENGTH}::int + 1 FOR ${HASH_LENGTH}::int),
      u.event, u.at::timestamptz, u.entry
    FROM unnest(${leaves.begins}::int[], ${leaves.lengths}::int[], ${facts.map(({ event }) => event)}::text[],
      ${facts.map(({ at }) => at)}::text[], ${entries.map(({ entryId }) => entryId)}::uuid[])
      WITH ORDINALITY AS u(begin, length, event, at, entry, n)`;
}

async function growTiles(
  tx: Tx,
  tiles: readonly { level: number; n: number; hashes: readonly Hash[] }[],
  size: number,
): Promise<void> {
  const { bytes, begins, lengths } = packed(tiles.map(({ hashes }) => concat(...hashes)));
  const grown = await tx.$queryRaw<{ level: number; n: bigint; width: number }[]>`
    INSERT INTO audit."Tile" AS t (level, n, width, hashes)
    SELECT u.level, u.n, u.length / ${HASH_LENGTH}::int, substring(${bytes}::bytea FROM u.begin FOR u.length)
    FROM unnest(${tiles.map(({ level }) => level)}::int[], ${tiles.map(({ n }) => String(n))}::bigint[],
      ${begins}::int[], ${lengths}::int[]) AS u(level, n, begin, length)
    ON CONFLICT (level, n) DO UPDATE
    SET width = t.width + EXCLUDED.width, hashes = t.hashes || EXCLUDED.hashes
    RETURNING level, n, width`;
  const fits = grown.every(({ level, n, width }) => width === tileWidth({ level, n: Number(n) }, size));
  if (!fits || grown.length !== tiles.length) throw new LogError('inconsistent');
}

async function insertDetails(tx: Tx, first: number, entries: readonly NewEntry[]): Promise<void> {
  const rows = entries.flatMap(({ salt, detail, subjectId }, i) =>
    salt && detail ? [{ idx: String(first + i), salt, detail, subjectId }] : [],
  );
  if (rows.length === 0) return;
  const { bytes, begins, lengths } = packed(rows.map(({ detail }) => detail));
  await tx.$executeRaw`
    INSERT INTO audit."Detail" (idx, "subjectId", salt, body)
    SELECT u.idx, nullif(u.subject, '')::uuid,
      substring(${concat(...rows.map(({ salt }) => salt))}::bytea FROM (u.n::int - 1) * 32 + 1 FOR 32),
      substring(${bytes}::bytea FROM u.begin FOR u.length)
    FROM unnest(${rows.map(({ idx }) => idx)}::bigint[], ${rows.map(({ subjectId }) => subjectId ?? '')}::text[],
      ${begins}::int[], ${lengths}::int[]) WITH ORDINALITY AS u(idx, subject, begin, length, n)`;
}

async function insertSubjects(tx: Tx, first: number, entries: readonly NewEntry[]): Promise<void> {
  const rows = entries.flatMap(({ entryId, subjectId }, i) =>
    subjectId === null ? [] : [{ idx: String(first + i), entryId, subjectId }],
  );
  if (rows.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO audit."EntryOfSubject" (idx, "subjectId", "entryId")
    SELECT * FROM unnest(${rows.map(({ idx }) => idx)}::bigint[], ${rows.map(({ subjectId }) => subjectId)}::uuid[],
      ${rows.map(({ entryId }) => entryId)}::uuid[])`;
}

function packed(parts: readonly Uint8Array[]): {
  bytes: Uint8Array<ArrayBuffer>;
  begins: number[];
  lengths: number[];
} {
  const lengths = parts.map(({ length }) => length);
  let next = 1;
  const begins = lengths.map((length) => {
    next += length;
    return next - length;
  });
  return { bytes: concat(...parts), begins, lengths };
}

/**
 * The columns that repeat what a leaf says. A leaf that says nothing readable is kept all the same, since nothing that
 * was recorded may be lost; verification names it.
 */
export function factsOf(leaf: Uint8Array): { event: string; at: string } {
  const value = parseJson(fromUtf8(leaf) ?? '');
  const { a, t } = isRecord(value) ? value : {};
  const readable = typeof t === 'string' && !Number.isNaN(Date.parse(t));
  return {
    event: typeof a === 'string' ? a.replaceAll('\0', '') : '',
    at: new Date(readable ? t : 0).toISOString(),
  };
}
