import type { Reader } from '@/lib/db';
import { tileKey } from './tiles';

/** The hashes of these tiles, by `tileKey`, in one query. One that the log does not have is left out. */
export async function readTileHashes(
  reader: Reader,
  tiles: readonly { readonly level: number; readonly n: number }[],
): Promise<Map<string, Uint8Array>> {
  const rows = await reader.$queryRaw<{ level: number; n: bigint; hashes: Uint8Array }[]>`
    SELECT t.level, t.n, t.hashes FROM audit."Tile" t
    JOIN unnest(${tiles.map(({ level }) => level)}::int[], ${tiles.map(({ n }) => String(n))}::bigint[])
      AS wanted(level, n) ON t.level = wanted.level AND t.n = wanted.n`;
  return new Map(rows.map(({ level, n, hashes }) => [tileKey({ level, n: Number(n) }), hashes]));
}
