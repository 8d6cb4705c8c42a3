import { describe, expect, it } from 'vitest';
import { toHex } from '@/lib/bytes';
import { checks, testTree } from './testing';
import {
  append,
  emptyTree,
  leafHash,
  nodeHash,
  packFrontier,
  rootOf,
  unpackTree,
  type Hash,
  type Place,
} from './tree';

/** The definition of RFC 9162 §2.1.1, word for word. */
function definedRoot(leaves: readonly Hash[]): Hash {
  const [first] = leaves;
  if (!first) return checks.sha256(new Uint8Array(0));
  if (leaves.length === 1) return first;
  const split = 2 ** Math.floor(Math.log2(leaves.length - 1));
  return nodeHash(checks, definedRoot(leaves.slice(0, split)), definedRoot(leaves.slice(split)));
}

describe('the tree', () => {
  it('passes RFC 6962’s tree of eight leaves, and is the hash of nothing when empty', () => {
    const leaves = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657'];
    const hashes = [...leaves, '606162636465666768696a6b6c6d6e6f'].map((leaf) =>
      leafHash(checks, Buffer.from(leaf, 'hex')),
    );
    expect(toHex(rootOf(checks, append(checks, emptyTree, hashes)))).toBe(
      '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
    );
    expect(toHex(rootOf(checks, emptyTree))).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    );
  });

  it('keeps a leaf apart from a node over the same bytes', () => {
    const [left, right] = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)];
    const leaf = leafHash(checks, Uint8Array.of(...left, ...right));
    expect(toHex(leaf)).not.toBe(toHex(nodeHash(checks, left, right)));
  });

  it('has the root of the definition at every size, however its leaves came', () => {
    const { leaves } = testTree(140);
    let grown = emptyTree;
    for (let size = 0; size <= leaves.length; size++) {
      const expected = toHex(definedRoot(leaves.slice(0, size)));
      expect(toHex(rootOf(checks, grown))).toBe(expected);
      const half = append(checks, emptyTree, leaves.slice(0, size >> 1));
      expect(toHex(rootOf(checks, append(checks, half, leaves.slice(size >> 1, size))))).toBe(expected);
      grown = append(checks, grown, leaves.slice(size, size + 1));
    }
  });

  it('tells of every complete subtree once, with its root', () => {
    const { leaves } = testTree(37);
    const seen: [Place, Hash][] = [];
    append(checks, emptyTree, leaves, (place, hash) => seen.push([place, hash]));
    const expected = [0, 1, 2, 3, 4, 5].flatMap((level) =>
      Array.from({ length: Math.floor(37 / 2 ** level) }, (_, index) => `${level}/${index}`),
    );
    expect(seen.map(([{ level, index }]) => `${level}/${index}`).sort()).toEqual(expected.sort());
    for (const [{ level, index }, hash] of seen) {
      const width = 2 ** level;
      expect(toHex(hash)).toBe(toHex(definedRoot(leaves.slice(index * width, (index + 1) * width))));
    }
  });

  it('goes on from its stored form, and refuses one that does not fit its size', () => {
    const { leaves, tree } = testTree(70);
    const stored = unpackTree(70, packFrontier(tree));
    expect(stored).toEqual({ size: 70, frontier: tree.frontier.map((hash) => new Uint8Array(hash)) });
    const more = append(checks, stored, leaves.slice(0, 5));
    expect(toHex(rootOf(checks, more))).toBe(toHex(definedRoot([...leaves, ...leaves.slice(0, 5)])));
    for (const size of [0, 64, 68, 71, 127, -1, 70.5, Number.NaN, 2 ** 53])
      expect(() => unpackTree(size, packFrontier(tree))).toThrow(RangeError);
    expect(() => append(checks, { size: 3, frontier: [] }, leaves.slice(0, 1))).toThrow(RangeError);
  });
});
