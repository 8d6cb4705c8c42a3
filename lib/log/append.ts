import type { Tx } from '@/lib/db';
import { concat, fromUtf8 } from '@/lib/bytes';
import { LogError } from './errors';
import type { LogHead } from './head';
import { isRecord, parseJson } from './json';
import { nodeChecks } from './node-crypto';
import { TILE_HEIGHT, TILE_WIDTH, tileKey, tileWidth } from './tiles';
import { append, HASH_LENGTH, leafHash, type Hash, type Tree } from './tree';

/** An entry that waits in the outbox, locked by this transaction. */
export interface WaitingEntry {
  readonly id: number;
  readonly leaf: Uint8Array;
}

/** What the log has become. */
export interface Appended {
  readonly tree: Tree;
  /** The events of the new leaves. */
  readonly events: ReadonlySet<string>;
}

/**
 * Moves entries out of the outbox behind the last leaf, in this order. The caller holds the log and signs what comes of
 * it.
 */
export async function appendEntries(
  tx: Tx,
  head: Pick<LogHead, 'tree'>,
  entries: readonly WaitingEntry[],
): Promise<Appended> {
  const facts = entries.map(({ id, leaf }) => ({ id, ...factsOf(leaf) }));
  const hashes = entries.map(({ leaf }) => leafHash(nodeChecks, leaf));
  const added = new Map<string, { level: number; n: number; hashes: Hash[] }>();
  const tree = append(nodeChecks, head.tree, hashes, ({ level, index }, hash) => {
    if (level % TILE_HEIGHT !== 0) return;
    const place = { level: level / TILE_HEIGHT, n: Math.floor(index / TILE_WIDTH) };
    const tile = added.get(tileKey(place));
    if (tile) tile.hashes.push(hash);
    else added.set(tileKey(place), { ...place, hashes: [hash] });
  });
  await moveEntries(tx, head.tree.size, facts, hashes);
  await growTiles(tx, [...added.values()], tree.size);
  return { tree, events: new Set(facts.map(({ event }) => event)) };
}

// Many rows go in as one statement with few parameters, because each value of an array costs as much as a statement.

/** One statement takes them from the one place and puts them into the other, so what they hold stays in the database. */
async function moveEntries(
  tx: Tx,
  first: number,
  facts: readonly { id: number; event: string; at: string }[],
  hashes: readonly Hash[],
): Promise<void> {
  const rows = await tx.$queryRaw<{ moved: number }[]>`
    WITH due AS (
      SELECT u.id, u.event, u.at, u.n::int AS n, ${BigInt(first)}::bigint + u.n - 1 AS idx
      FROM ROWS FROM (json_to_recordset(${JSON.stringify(facts)}::json)
        AS (id bigint, event text, at timestamptz)) WITH ORDINALITY AS u(id, event, at, n)
    ), gone AS (
      DELETE FROM audit."Outbox" o USING due WHERE o.id = due.id
      RETURNING due.idx, due.n, due.event, due.at, o."entryId", o.leaf, o.salt, o.detail, o.until, o."subjectId"
    ), leaves AS (
      INSERT INTO audit."Leaf" (idx, leaf, hash, event, at, "entryId")
      SELECT idx, leaf,
        substring(${concat(...hashes)}::bytea FROM (n - 1) * ${HASH_LENGTH}::int + 1 FOR ${HASH_LENGTH}::int),
        event, at, "entryId" FROM gone RETURNING idx
    ), details AS (
      INSERT INTO audit."Detail" (idx, salt, body, until)
      SELECT idx, salt, detail, until FROM gone WHERE salt IS NOT NULL AND detail IS NOT NULL
    ), subjects AS (
      INSERT INTO audit."EntryOfSubject" (idx, "subjectId", "entryId", number)
      SELECT g.idx, g."subjectId", g."entryId",
        coalesce(c.written, 0) + row_number() OVER (PARTITION BY g."subjectId" ORDER BY g.idx)
      FROM gone g LEFT JOIN audit."EntryCount" c ON c."subjectId" = g."subjectId" WHERE g."subjectId" IS NOT NULL
    ), counts AS (
      INSERT INTO audit."EntryCount" AS c ("subjectId", written)
      SELECT "subjectId", count(*) FROM gone WHERE "subjectId" IS NOT NULL GROUP BY "subjectId"
      ON CONFLICT ("subjectId") DO UPDATE SET written = c.written + EXCLUDED.written
    ) SELECT count(*)::int AS moved FROM leaves`;
  if (rows[0]?.moved !== facts.length) throw new LogError('inconsistent');
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

const EVENT = /^[a-z]{1,40}\.[a-z]{1,40}$/;
const TIME = /^[1-9]\d{3}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/**
 * The columns that repeat what a leaf says. A leaf that says nothing readable is kept all the same, since nothing that
 * was recorded may be lost; verification names it.
 */
export function factsOf(leaf: Uint8Array): { event: string; at: string } {
  const value = parseJson(fromUtf8(leaf) ?? '');
  const { a, t } = isRecord(value) ? value : {};
  const readable = typeof t === 'string' && TIME.test(t) && !Number.isNaN(Date.parse(t));
  return {
    event: typeof a === 'string' && EVENT.test(a) ? a : '',
    at: new Date(readable ? t : 0).toISOString(),
  };
}
