import type { Digest } from './crypto-provider';
import { placesOf, type HashAt, type Range } from './prove';
import { HASH_LENGTH, nodeHash, type Hash, type Place } from './tree';

/** Hash tiles of height 8 (C2SP tlog-tiles): a tile holds up to 256 hashes of one level of the tree. */
export const TILE_HEIGHT = 8;
export const TILE_WIDTH = 256;

/** Tile `n` of tile level `level`, which lies at level `level` * 8 of the tree, with its first `width` hashes. */
export interface TilePlace {
  readonly level: number;
  readonly n: number;
  readonly width: number;
}

/** `tile/<L>/<N>`, and `.p/<W>` while it is not full. */
export function tilePath({ level, n, width }: TilePlace): string {
  const digits = String(n);
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/\d{3}/g) ?? [];
  const path = groups.map((group, i) => (i < groups.length - 1 ? `x${group}` : group)).join('/');
  return `tile/${level}/${path}${width < TILE_WIDTH ? `.p/${width}` : ''}`;
}

/** The tile that a path names, or null when no tile has exactly this path. */
export function parseTilePath(path: string): TilePlace | null {
  const [, level, n, width] =
    /^tile\/(\d{1,2})\/((?:x\d{3}\/){0,5}\d{3})(?:\.p\/(\d{1,3}))?$/.exec(path) ?? [];
  if (level === undefined || n === undefined) return null;
  const tile = {
    level: Number(level),
    n: Number(n.replaceAll(/[x/]/g, '')),
    width: width === undefined ? TILE_WIDTH : Number(width),
  };
  const possible = tile.level < 64 && tile.width > 0 && Number.isSafeInteger(tile.n);
  return possible && tilePath(tile) === path ? tile : null;
}

/** How wide a tile is in the tree of `size`: from 0, when it does not exist yet, to 256. */
export function tileWidth({ level, n }: { level: number; n: number }, size: number): number {
  const hashes = Math.floor(size / TILE_WIDTH ** level);
  return Math.min(Math.max(hashes - n * TILE_WIDTH, 0), TILE_WIDTH);
}

/** The tiles that hold what these ranges of the tree of `size` need, each once, as wide as that tree makes them. */
export function tilesOf(ranges: readonly Range[], size: number): TilePlace[] {
  const tiles = placesOf(ranges).map((place) => {
    const { level, first } = inTile(place);
    const n = Math.floor(first / TILE_WIDTH);
    return { level, n, width: tileWidth({ level, n }, size) };
  });
  return [...new Map(tiles.map((tile) => [tileKey(tile), tile])).values()];
}

/** Names a tile whatever its width. */
export function tileKey({ level, n }: { level: number; n: number }): string {
  return `${level}/${n}`;
}

/** Reads the tree from the hashes of tiles, found by `tileKey`. A tile that is missing or too short throws RangeError. */
export function readTiles(digest: Digest, tiles: ReadonlyMap<string, Uint8Array>): HashAt {
  return (place) => {
    const { level, first, count } = inTile(place);
    const n = Math.floor(first / TILE_WIDTH);
    const begin = (first % TILE_WIDTH) * HASH_LENGTH;
    const bytes = tiles.get(tileKey({ level, n }))?.subarray(begin, begin + count * HASH_LENGTH);
    if (bytes?.length !== count * HASH_LENGTH) throw new RangeError('A tile of the log is missing.');
    return subtreeRoot(digest, bytes);
  };
}

/** The hashes of the tile level below that a place covers. All of them lie in one tile. */
function inTile({ level, index }: Place): { level: number; first: number; count: number } {
  const count = 2 ** (level % TILE_HEIGHT);
  return { level: Math.floor(level / TILE_HEIGHT), first: index * count, count };
}

/** The root over a power of two of hashes. */
function subtreeRoot(digest: Digest, hashes: Uint8Array): Hash {
  if (hashes.length === HASH_LENGTH) return hashes.slice();
  const middle = hashes.length / 2;
  return nodeHash(
    digest,
    subtreeRoot(digest, hashes.subarray(0, middle)),
    subtreeRoot(digest, hashes.subarray(middle)),
  );
}
