import { describe, expect, it } from 'vitest';
import { toHex } from '@/lib/bytes';
import { consistencyRanges, inclusionRanges, proofOf } from './prove';
import { checks, corruptions, flips, testTree } from './testing';
import type { Hash } from './tree';
import { verifyConsistency, verifyInclusion } from './verify';

const SIZES = Array.from({ length: 70 }, (_, i) => i + 1);
const LONG = { timeout: 120_000 };
const trees = new Map([0, ...SIZES].map((size) => [size, testTree(size)]));

function treeOf(size: number) {
  const tree = trees.get(size);
  if (!tree) throw new Error('No such tree.');
  return tree;
}

function inclusion(index: number, size: number) {
  const { leaves, head, hashAt } = treeOf(size);
  const leaf = leaves[index] ?? new Uint8Array(0);
  return { leaf, head, proof: proofOf(checks, inclusionRanges(index, size), hashAt) };
}

function consistency(first: number, second: number) {
  const proof = proofOf(checks, consistencyRanges(first, second), treeOf(second).hashAt);
  return { older: treeOf(first).head, newer: treeOf(second).head, proof };
}

/** Counts what is wrongly accepted, so that a test of a million refusals has one expectation. */
function accepted<T>(changed: Iterable<T>, verify: (value: T) => boolean): number {
  let count = 0;
  for (const value of changed) if (verify(value)) count++;
  return count;
}

describe('an inclusion proof', () => {
  it('of each leaf verifies, and of no other leaf, index or root', LONG, () => {
    for (const size of SIZES)
      for (let index = 0; index < size; index++) {
        const { leaf, head, proof } = inclusion(index, size);
        expect(verifyInclusion(checks, leaf, index, proof, head)).toBe(true);
        const elsewhere = [-1, 0.5, size, 2 ** 53, ...SIZES.map((n) => n - 1)].filter((n) => n !== index);
        expect(accepted(elsewhere, (other) => verifyInclusion(checks, leaf, other, proof, head))).toBe(0);
        expect(accepted(flips(leaf), (other) => verifyInclusion(checks, other, index, proof, head))).toBe(0);
        const roots = accepted(flips(head.root), (root) =>
          verifyInclusion(checks, leaf, index, proof, { size, root }),
        );
        expect(roots).toBe(0);
      }
  });

  it('is refused with any byte changed, and any hash lost, doubled or moved', LONG, () => {
    for (const size of SIZES)
      for (let index = 0; index < size; index++) {
        const { leaf, head, proof } = inclusion(index, size);
        const wrong = accepted(corruptions(proof), (other: Hash[]) =>
          verifyInclusion(checks, leaf, index, other, head),
        );
        expect(wrong).toBe(0);
      }
  });

  it('does not exist for a leaf that the tree does not have', () => {
    for (const [index, size] of [
      [0, 0],
      [7, 7],
      [-1, 7],
      [0.5, 7],
      [0, Number.NaN],
    ] as const)
      expect(() => inclusionRanges(index, size)).toThrow(RangeError);
  });
});

describe('a consistency proof', () => {
  it('from each smaller tree verifies, and from no other head', LONG, () => {
    for (const second of SIZES)
      for (let first = 1; first <= second; first++) {
        const { older, newer, proof } = consistency(first, second);
        expect(verifyConsistency(checks, older, newer, proof)).toBe(true);
        const { root } = older;
        const heads = [
          ...Array.from(flips(root), (root) => [{ size: first, root }, newer] as const),
          ...Array.from(flips(newer.root), (root) => [older, { size: second, root }] as const),
          ...SIZES.filter((size) => size !== first).map((size) => [{ size, root }, newer] as const),
        ];
        expect(accepted(heads, ([a, b]) => verifyConsistency(checks, a, b, proof))).toBe(0);
      }
  });

  it('is refused with any byte changed, and any hash lost, doubled or moved', LONG, () => {
    for (const second of SIZES)
      for (let first = 1; first <= second; first++) {
        const { older, newer, proof } = consistency(first, second);
        const wrong = accepted(corruptions(proof), (other: Hash[]) =>
          verifyConsistency(checks, older, newer, other),
        );
        expect(wrong).toBe(0);
      }
  });

  it('is refused from an empty tree and from a larger one', () => {
    const [none, some, more] = [treeOf(0).head, treeOf(5).head, treeOf(9).head];
    expect(verifyConsistency(checks, none, some, [])).toBe(false);
    expect(verifyConsistency(checks, none, none, [])).toBe(false);
    expect(verifyConsistency(checks, more, some, [])).toBe(false);
    for (const [first, second] of [
      [0, 5],
      [0, 0],
      [9, 5],
      [1.5, 5],
    ] as const)
      expect(() => consistencyRanges(first, second)).toThrow(RangeError);
  });

  it('is refused between trees that went apart', () => {
    const { hashAt, head, leaves } = treeOf(40);
    const other = { size: 20, root: leaves[3] ?? new Uint8Array(32) };
    const proof = proofOf(checks, consistencyRanges(20, 40), hashAt);
    expect(verifyConsistency(checks, other, head, proof)).toBe(false);
    expect(toHex(other.root)).not.toBe(toHex(treeOf(20).head.root));
  });
});
