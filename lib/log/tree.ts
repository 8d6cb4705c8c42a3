import { concat, type Bytes } from '@/lib/bytes';
import type { Digest } from './crypto-provider';

/** The Merkle tree of RFC 9162 §2.1 over SHA-256. A hash has 32 bytes. */
export type Hash = Uint8Array;

export const HASH_LENGTH = 32;

/** Where a complete subtree stands: it covers the 2^level leaves from index * 2^level on. */
export interface Place {
  readonly level: number;
  readonly index: number;
}

/** A tree as far as growing it needs: its size, and the roots of its largest complete subtrees from left to right. */
export interface Tree {
  readonly size: number;
  readonly frontier: readonly Hash[];
}

export const emptyTree: Tree = { size: 0, frontier: [] };

const LEAF = Uint8Array.of(0x00);

export function leafHash(digest: Digest, leaf: Uint8Array): Hash {
  return digest.sha256(concat(LEAF, leaf));
}

// Written over by every node, since a log hashes little else.
const node = new Uint8Array(1 + 2 * HASH_LENGTH).fill(0x01, 0, 1);

export function nodeHash(digest: Digest, left: Hash, right: Hash): Hash {
  node.set(left, 1);
  node.set(right, 1 + HASH_LENGTH);
  return digest.sha256(node);
}

/**
 * The tree with more leaves at its end, given as leaf hashes. `onNode` hears of every subtree that becomes complete, the
 * leaves included, children before their parent.
 */
export function append(
  digest: Digest,
  { size, frontier }: Tree,
  leaves: readonly Hash[],
  onNode: (place: Place, hash: Hash) => void = () => undefined,
): Tree {
  const peaks = [...frontier];
  for (const [i, leaf] of leaves.entries()) {
    let [level, index, hash] = [0, size + i, leaf];
    onNode({ level, index }, hash);
    // An odd index is a right child: the peak before it is its left sibling.
    while (index % 2 === 1) {
      const left = peaks.pop();
      if (!left) throw new RangeError('The frontier does not fit the size of the tree.');
      hash = nodeHash(digest, left, hash);
      [level, index] = [level + 1, (index - 1) / 2];
      onNode({ level, index }, hash);
    }
    peaks.push(hash);
  }
  return { size: size + leaves.length, frontier: peaks };
}

/** The root hash; of the empty tree, the hash of nothing. */
export function rootOf(digest: Digest, { frontier }: Tree): Hash {
  if (frontier.length === 0) return digest.sha256(new Uint8Array(0));
  return frontier.reduceRight((right, left) => nodeHash(digest, left, right));
}

/** The frontier as bytes, for storage. */
export function packFrontier({ frontier }: Tree): Bytes {
  return concat(...frontier);
}

/** A stored tree. Throws RangeError when the number of hashes is not what the size needs. */
export function unpackTree(size: number, packed: Uint8Array): Tree {
  const peaks = Number.isSafeInteger(size) && size >= 0 ? size.toString(2).replaceAll('0', '').length : -1;
  if (packed.length !== peaks * HASH_LENGTH)
    throw new RangeError('The frontier does not fit the size of the tree.');
  return { size, frontier: splitHashes(packed) };
}

/** Hashes that stand one after the other. */
function splitHashes(packed: Uint8Array): Hash[] {
  return Array.from({ length: packed.length / HASH_LENGTH }, (_, i) =>
    packed.slice(i * HASH_LENGTH, (i + 1) * HASH_LENGTH),
  );
}
