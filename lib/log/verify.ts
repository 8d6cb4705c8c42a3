import { sameBytes } from '@/lib/bytes';
import type { Digest } from './crypto-provider';
import { HASH_LENGTH, nodeHash, type Hash } from './tree';

/** A tree of which only this is known. */
export interface TreeHead {
  readonly size: number;
  readonly root: Hash;
}

/** Whether the leaf with this hash stands at `index` of the tree (RFC 9162 §2.1.3.2). */
export function verifyInclusion(
  digest: Digest,
  leaf: Hash,
  index: number,
  proof: readonly Hash[],
  { size, root }: TreeHead,
): boolean {
  if (!isCount(index) || !isCount(size) || index >= size) return false;
  if (![leaf, root, ...proof].every(isHash)) return false;
  const walk = new Walk(index, size - 1);
  let hash = leaf;
  for (const step of proof) {
    if (walk.done()) return false;
    hash = walk.climb() ? nodeHash(digest, step, hash) : nodeHash(digest, hash, step);
  }
  return walk.done() && sameBytes(hash, root);
}

/**
 * Whether the second tree begins with all leaves of the first (RFC 9162 §2.1.4.2). Refused from size 0, where there is
 * nothing to prove; equal sizes need equal roots and no proof.
 */
export function verifyConsistency(
  digest: Digest,
  first: TreeHead,
  second: TreeHead,
  proof: readonly Hash[],
): boolean {
  if (!isCount(first.size) || !isCount(second.size) || first.size === 0 || first.size > second.size)
    return false;
  if (![first.root, second.root, ...proof].every(isHash)) return false;
  if (first.size === second.size) return proof.length === 0 && sameBytes(first.root, second.root);

  const walk = new Walk(first.size - 1, second.size - 1);
  walk.skipRightChildren();
  // When the whole first tree is one complete subtree, its root begins the proof without being sent.
  const [start, ...steps] = walk.atLeftEdge() ? [first.root, ...proof] : proof;
  if (!start || (walk.atLeftEdge() && proof.length === 0)) return false;
  let [older, newer] = [start, start];
  for (const step of steps) {
    if (walk.done()) return false;
    if (walk.climb()) {
      older = nodeHash(digest, step, older);
      newer = nodeHash(digest, step, newer);
    } else newer = nodeHash(digest, newer, step);
  }
  return walk.done() && sameBytes(older, first.root) && sameBytes(newer, second.root);
}

/** The way from a node up to the root, beside the last node of each level: `fn` and `sn` of the RFC. */
class Walk {
  private index: number;
  private last: number;

  constructor(index: number, last: number) {
    this.index = index;
    this.last = last;
  }

  done(): boolean {
    return this.last === 0;
  }

  atLeftEdge(): boolean {
    return this.index === 0;
  }

  skipRightChildren(): void {
    while (this.index % 2 === 1) this.up();
  }

  /** Goes up by one step of the proof. True when the sibling stands on the left. */
  climb(): boolean {
    const left = this.index % 2 === 1 || this.index === this.last;
    // The last node of a level without a sibling is carried up until it is a right child.
    if (left) while (this.index % 2 === 0 && this.index !== 0) this.up();
    this.up();
    return left;
  }

  private up(): void {
    this.index = Math.floor(this.index / 2);
    this.last = Math.floor(this.last / 2);
  }
}

function isHash(hash: Hash): boolean {
  return hash.length === HASH_LENGTH;
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}
