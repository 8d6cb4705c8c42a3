import { utf8 } from '@/lib/bytes';
import { nodeChecks, signerOf } from './node-crypto';
import type { HashAt } from './prove';
import { TILE_HEIGHT, TILE_WIDTH, readTiles, tileKey } from './tiles';
import { append, emptyTree, HASH_LENGTH, leafHash, rootOf, type Hash, type Tree } from './tree';
import type { TreeHead } from './verify';

/** What the tests of this room share. Not at the door. */
export const checks = nodeChecks;
export const ORIGIN = 'privacy.example.com/audit';
export const signer = signerOf(ORIGIN, new Uint8Array(32).fill(1));
export const stranger = signerOf('other.example.org/audit', new Uint8Array(32).fill(2));

export interface TestTree {
  readonly leaves: readonly Hash[];
  readonly tree: Tree;
  readonly head: TreeHead;
  readonly hashAt: HashAt;
}

/** A tree of leaves "leaf 0", "leaf 1", ..., read through tiles as the server reads it. */
export function testTree(size: number): TestTree {
  const leaves = Array.from({ length: size }, (_, i) => leafHash(checks, utf8(`leaf ${i}`)));
  const tiles = new Map<string, Uint8Array>();
  const tree = append(checks, emptyTree, leaves, ({ level, index }, hash) => {
    if (level % TILE_HEIGHT !== 0) return;
    const key = tileKey({ level: level / TILE_HEIGHT, n: Math.floor(index / TILE_WIDTH) });
    const bytes = tiles.get(key) ?? new Uint8Array(0);
    tiles.set(key, Uint8Array.of(...bytes, ...hash));
  });
  const root = rootOf(checks, tree);
  return { leaves, tree, head: { size, root }, hashAt: readTiles(checks, tiles) };
}

/** Every copy of a proof with one bit of one byte changed, and each with one hash less, doubled or moved. */
export function* corruptions(proof: readonly Hash[]): Generator<Hash[]> {
  for (const [i, hash] of proof.entries()) {
    for (const changed of flips(hash)) yield [...proof.slice(0, i), changed, ...proof.slice(i + 1)];
    yield [...proof.slice(0, i), ...proof.slice(i + 1)];
    yield [...proof.slice(0, i), hash, hash, ...proof.slice(i + 1)];
    yield [...proof.slice(0, i), hash.subarray(1), ...proof.slice(i + 1)];
    const next = proof[i + 1];
    if (next) yield [...proof.slice(0, i), next, hash, ...proof.slice(i + 2)];
  }
  yield [...proof, new Uint8Array(HASH_LENGTH)];
}

/** Every copy of the bytes with one bit of one byte changed. */
export function* flips(bytes: Uint8Array): Generator<Uint8Array> {
  for (let i = 0; i < bytes.length; i++) {
    const copy = new Uint8Array(bytes);
    copy[i] = (bytes[i] ?? 0) ^ (1 << (i % 8));
    yield copy;
  }
}

/** Numbers from 0 up that look random and are the same in every run (xorshift32). */
export function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}
