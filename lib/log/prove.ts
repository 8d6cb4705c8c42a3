import type { Digest } from './crypto-provider';
import { nodeHash, type Hash, type Place } from './tree';

/** Leaves from `begin` up to, not including, `end`. */
export interface Range {
  readonly begin: number;
  readonly end: number;
}

/** Reads the root of a complete subtree; throws when it is not there. */
export type HashAt = (place: Place) => Hash;

/**
 * The subtrees whose roots prove that a leaf is in the tree of `size` (RFC 9162 §2.1.3.1), in the order of the proof.
 * Throws RangeError when there is no such leaf.
 */
export function inclusionRanges(index: number, size: number): Range[] {
  if (!isCount(size) || !isCount(index) || index >= size) throw new RangeError('The tree has no such leaf.');
  return path(index, { begin: 0, end: size });
}

/**
 * The subtrees whose roots prove that the tree of `second` continues the tree of `first` (RFC 9162 §2.1.4.1). Throws
 * RangeError when it is not at least as large, or when the first is empty: everything continues an empty tree.
 */
export function consistencyRanges(first: number, second: number): Range[] {
  if (!isCount(first) || !isCount(second) || first === 0 || first > second)
    throw new RangeError('There is no consistency proof between trees of these sizes.');
  return subproof(first, { begin: 0, end: second }, true);
}

/** The places that must be read for these ranges. */
export function placesOf(ranges: readonly Range[]): Place[] {
  return ranges.flatMap((range) => {
    const place = completeAt(range);
    return place ? [place] : placesOf(halves(range));
  });
}

/** The proof: the hash of each range. */
export function proofOf(digest: Digest, ranges: readonly Range[], hashAt: HashAt): Hash[] {
  return ranges.map((range) => rangeHash(digest, range, hashAt));
}

/** The root of the leaves of a range. */
export function rangeHash(digest: Digest, range: Range, hashAt: HashAt): Hash {
  const place = completeAt(range);
  if (place) return hashAt(place);
  const [left, right] = halves(range);
  return nodeHash(digest, rangeHash(digest, left, hashAt), rangeHash(digest, right, hashAt));
}

function path(index: number, range: Range): Range[] {
  if (range.end - range.begin === 1) return [];
  const [left, right] = halves(range);
  return index < right.begin ? [...path(index, left), right] : [...path(index, right), left];
}

/** `whole` while the verifier knows the root of the first tree's part from the first tree itself. */
function subproof(first: number, range: Range, whole: boolean): Range[] {
  if (first === range.end) return whole ? [] : [range];
  const [left, right] = halves(range);
  return first <= right.begin
    ? [...subproof(first, left, whole), right]
    : [...subproof(first, right, false), left];
}

/** Splits before the largest power of two that is smaller than the range. */
function halves({ begin, end }: Range): [Range, Range] {
  let width = 1;
  while (width * 2 < end - begin) width *= 2;
  return [
    { begin, end: begin + width },
    { begin: begin + width, end },
  ];
}

/** The place of a range that is one complete subtree, else null. */
function completeAt({ begin, end }: Range): Place | null {
  let [level, width] = [0, 1];
  while (width < end - begin) [level, width] = [level + 1, width * 2];
  return width === end - begin ? { level, index: begin / width } : null;
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}
