import { describe, expect, it } from 'vitest';
import { consistencyRanges, inclusionRanges, proofOf } from './prove';
import { checks, numbers } from './testing';
import { parseTilePath, readTiles, tileKey, tilePath, tilesOf, tileWidth } from './tiles';
import { append, emptyTree, rootOf, type Hash } from './tree';
import { verifyConsistency, verifyInclusion } from './verify';

const PATHS = [
  [{ level: 0, n: 0, width: 256 }, 'tile/0/000'],
  [{ level: 0, n: 0, width: 1 }, 'tile/0/000.p/1'],
  [{ level: 1, n: 999, width: 255 }, 'tile/1/999.p/255'],
  [{ level: 0, n: 1000, width: 256 }, 'tile/0/x001/000'],
  [{ level: 0, n: 1_234_067, width: 256 }, 'tile/0/x001/x234/067'],
  [{ level: 3, n: 1_234_067, width: 8 }, 'tile/3/x001/x234/067.p/8'],
  [{ level: 63, n: 4, width: 17 }, 'tile/63/004.p/17'],
] as const;

describe('the path of a tile', () => {
  it.each(PATHS)('of %o is %s, and reads back', (tile, path) => {
    expect(tilePath(tile)).toBe(path);
    expect(parseTilePath(path)).toEqual(tile);
  });

  it.each([
    '',
    'tile/0',
    'tile/0/',
    'tile/0/0',
    'tile/0/0000',
    'tile/00/000',
    'tile/64/000',
    'tile/-1/000',
    'tile/0/001/000',
    'tile/0/x000/000',
    'tile/0/x001',
    'tile/0/x001/x000',
    'tile/0/000.p/0',
    'tile/0/000.p/01',
    'tile/0/000.p/256',
    'tile/0/000.p/',
    'tile/0/000/',
    '/tile/0/000',
    'tile/0/000\n',
    'tile/0/٠٠٠',
    'tile/entries/000',
    'tile/0/../000',
    `tile/0/${'x999/'.repeat(6)}999`,
  ])('%j is none', (path) => {
    expect(parseTilePath(path)).toBeNull();
  });

  it('never reads to another tile than it writes, whatever comes', () => {
    const next = numbers(7);
    const alphabet = 'tile/0123456789x.p-+ \n';
    for (let i = 0; i < 20_000; i++) {
      const [, seed] = PATHS[next(PATHS.length)] ?? [null, ''];
      const at = next(seed.length + 1);
      const path = seed.slice(0, at) + (alphabet[next(alphabet.length)] ?? '') + seed.slice(at + next(2));
      const tile = parseTilePath(path);
      expect(tile ? tilePath(tile) : path).toBe(path);
    }
  });
});

describe('tiles', () => {
  it('are as wide as the tree makes them', () => {
    expect(tileWidth({ level: 0, n: 0 }, 0)).toBe(0);
    expect(tileWidth({ level: 0, n: 0 }, 255)).toBe(255);
    expect(tileWidth({ level: 0, n: 0 }, 70_000)).toBe(256);
    expect(tileWidth({ level: 0, n: 273 }, 70_000)).toBe(70_000 - 273 * 256);
    expect(tileWidth({ level: 0, n: 274 }, 70_000)).toBe(0);
    expect(tileWidth({ level: 1, n: 1 }, 70_000)).toBe(273 - 256);
    expect(tileWidth({ level: 2, n: 0 }, 70_000)).toBe(1);
  });

  it(
    'of a large tree hold all that its proofs need, and the listed ones suffice',
    { timeout: 60_000 },
    () => {
      const size = 70_000;
      const hashes = Array.from({ length: size }, (_, i) => checks.sha256(new TextEncoder().encode(`${i}`)));
      const stored = new Map<string, Hash[]>();
      const tree = append(checks, emptyTree, hashes, ({ level, index }, hash) => {
        if (level % 8 !== 0) return;
        const key = tileKey({ level: level / 8, n: Math.floor(index / 256) });
        const row = stored.get(key) ?? [];
        row.push(hash);
        stored.set(key, row);
      });
      const root = rootOf(checks, tree);
      const only = (ranges: Parameters<typeof tilesOf>[0], at: number) =>
        readTiles(
          checks,
          new Map(
            tilesOf(ranges, at).map((tile) => {
              const row = stored.get(tileKey(tile)) ?? [];
              expect(row.length).toBeGreaterThanOrEqual(tile.width);
              return [tileKey(tile), Buffer.concat(row.slice(0, tile.width))];
            }),
          ),
        );
      for (const index of [0, 1, 255, 256, 65_535, 65_536, 69_887, 69_888, 69_999]) {
        const ranges = inclusionRanges(index, size);
        const proof = proofOf(checks, ranges, only(ranges, size));
        const leaf = hashes[index] ?? new Uint8Array(0);
        expect(verifyInclusion(checks, leaf, index, proof, { size, root })).toBe(true);
      }
      for (const first of [1, 256, 257, 65_535, 65_536, 65_537, 69_999]) {
        const older = rootOf(checks, append(checks, emptyTree, hashes.slice(0, first)));
        const ranges = consistencyRanges(first, size);
        const proof = proofOf(checks, ranges, only(ranges, size));
        expect(verifyConsistency(checks, { size: first, root: older }, { size, root }, proof)).toBe(true);
      }
    },
  );

  it('that are missing or too short are said to be missing', () => {
    const full = new Map([['0/0', new Uint8Array(32 * 5)]]);
    expect(() => readTiles(checks, full)({ level: 0, index: 4 })).not.toThrow();
    expect(() => readTiles(checks, full)({ level: 0, index: 5 })).toThrow(RangeError);
    expect(() => readTiles(checks, full)({ level: 1, index: 2 })).toThrow(RangeError);
    expect(() => readTiles(checks, full)({ level: 8, index: 0 })).toThrow(RangeError);
  });
});
