import type { Reader } from '@/lib/db';
import { readTileHashes } from './read-tiles';
import { TILE_HEIGHT, TILE_WIDTH, tileKey } from './tiles';
import { HASH_LENGTH, type Hash, type Place } from './tree';

interface Growing {
  readonly level: number;
  readonly n: number;
  readonly hashes: Hash[];
}

/** The tiles as the leaves make them, kept only until they were compared with the stored ones. */
export class ExpectedTiles {
  private readonly growing = new Map<number, Growing>();
  private complete: Growing[] = [];

  /** Hears of every complete subtree, as `append` tells of them. */
  add({ level, index }: Place, hash: Hash): void {
    if (level % TILE_HEIGHT !== 0) return;
    const tileLevel = level / TILE_HEIGHT;
    const n = Math.floor(index / TILE_WIDTH);
    const tile = this.growing.get(tileLevel) ?? { level: tileLevel, n, hashes: [] };
    tile.hashes.push(hash);
    if (tile.hashes.length < TILE_WIDTH) this.growing.set(tileLevel, tile);
    else {
      this.growing.delete(tileLevel);
      this.complete.push(tile);
    }
  }

  /** Compares what is complete, and at the end also the rest. Returns the first leaf of the first wrong hash, or null. */
  async compare(reader: Reader, atEnd: boolean): Promise<number | null> {
    const tiles = [...this.complete, ...(atEnd ? this.growing.values() : [])];
    this.complete = [];
    if (tiles.length === 0) return null;
    const stored = await readTileHashes(reader, tiles);
    const wrong = tiles.flatMap((tile) => {
      const at = firstDifference(tile.hashes, stored.get(tileKey(tile)) ?? none);
      const entry = (tile.n * TILE_WIDTH + at) * TILE_WIDTH ** tile.level;
      return at < 0 ? [] : [{ level: tile.level, entry }];
    });
    // A hash of a higher level covers many entries: the lowest one tells most.
    const [first] = wrong.toSorted((a, b) => a.level - b.level || a.entry - b.entry);
    return first?.entry ?? null;
  }
}

const none = new Uint8Array(0);

/** The place of the first hash that is not stored, or -1. More may be stored: the log grows meanwhile. */
function firstDifference(hashes: readonly Hash[], stored: Uint8Array): number {
  return hashes.findIndex(
    (hash, i) => Buffer.compare(hash, stored.subarray(i * HASH_LENGTH, (i + 1) * HASH_LENGTH)) !== 0,
  );
}
