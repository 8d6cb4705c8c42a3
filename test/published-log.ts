import { concat, utf8 } from '@/lib/bytes';
import { signCheckpoint } from '@/lib/log/checkpoint';
import type { Signer } from '@/lib/log/note';
import { HASH_LENGTH, append, emptyTree, rootOf, type Hash } from '@/lib/log/tree';
import { TILE_HEIGHT, TILE_WIDTH, parseTilePath, tileKey } from '@/lib/log/tiles';
import type { TreeHead } from '@/lib/log/verify';
import { browserChecks as checks } from '@/lib/verify/browser';
import type { ReadLog } from '@/lib/log/today';

/** A log as it publishes itself, kept in memory, for tests of those who ask one. */
export interface PublishedLog {
  readonly head: TreeHead;
  readonly read: ReadLog;
}

/** The log of these leaves, under this signer. */
export function publishedLog(signer: Signer, leaves: readonly Hash[]): PublishedLog {
  const tiles = new Map<string, Hash[]>();
  const tree = append(checks, emptyTree, leaves, ({ level, index }, hash) => {
    if (level % TILE_HEIGHT !== 0) return;
    const key = tileKey({ level: level / TILE_HEIGHT, n: Math.floor(index / TILE_WIDTH) });
    tiles.set(key, [...(tiles.get(key) ?? []), hash]);
  });
  const head = { size: leaves.length, root: rootOf(checks, tree) };
  const checkpoint = utf8(signCheckpoint(checks, head, signer));
  return {
    head,
    read: (path) => {
      if (path === 'checkpoint') return Promise.resolve(checkpoint);
      const place = parseTilePath(path);
      const hashes = place && concat(...(tiles.get(tileKey(place)) ?? []).slice(0, place.width));
      return Promise.resolve(hashes?.length === (place?.width ?? 0) * HASH_LENGTH ? hashes : null);
    },
  };
}
