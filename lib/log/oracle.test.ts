import { createPublicKey } from 'node:crypto';
import { LogCheckpoint, verifyCheckpoint } from '@sigstore/verify/dist/tlog/checkpoint.js';
import { verifyMerkleInclusion } from '@sigstore/verify/dist/tlog/merkle.js';
import { describe, expect, it } from 'vitest';
import { utf8 } from '@/lib/bytes';
import { signCheckpoint } from './checkpoint';
import { keyIdOf } from './note';
import { inclusionRanges, proofOf } from './prove';
import { checks, flips, ORIGIN, signer, stranger, testTree } from './testing';
import type { Hash } from './tree';
import type { TreeHead } from './verify';

/** What our trees and signatures say to a verifier that was written by others, for Sigstore. */
type Entry = Parameters<typeof verifyMerkleInclusion>[0];
type Authority = Parameters<typeof verifyCheckpoint>[1][number];

function entry(size: number, index: number, hashes: readonly Hash[], note: string): Entry {
  return {
    canonicalizedBody: Buffer.from(utf8(`leaf ${index}`)),
    inclusionProof: {
      logIndex: String(index),
      treeSize: String(size),
      rootHash: Buffer.alloc(0),
      hashes: hashes.map((hash) => Buffer.from(hash)),
      checkpoint: { envelope: note },
    },
  } as unknown as Entry;
}

function authority({ name, publicKey }: { name: string; publicKey: Uint8Array }): Authority {
  const spki = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), publicKey]);
  return {
    baseURL: name,
    logID: Buffer.from(keyIdOf(checks, { name, publicKey })),
    publicKey: createPublicKey({ key: spki, format: 'der', type: 'spki' }),
    validFor: { start: new Date(0), end: new Date(8e15) },
  };
}

const asCheckpoint = ({ size, root }: TreeHead) =>
  new LogCheckpoint(ORIGIN, BigInt(size), Buffer.from(root), []);

const SIZES = Array.from({ length: 70 }, (_, i) => i + 1);

describe('@sigstore/verify', () => {
  it('accepts every inclusion proof for sizes 1 to 70, and none for another leaf or with a changed hash', () => {
    for (const size of SIZES) {
      const { head, hashAt } = testTree(size);
      for (let index = 0; index < size; index++) {
        const hashes = proofOf(checks, inclusionRanges(index, size), hashAt);
        const good = entry(size, index, hashes, '');
        expect(() => verifyMerkleInclusion(good, asCheckpoint(head))).not.toThrow();
        const [changed = new Uint8Array(32)] = flips(hashes[0] ?? new Uint8Array(32));
        const other = entry(size, index, [changed, ...hashes.slice(1)], '');
        expect(() => verifyMerkleInclusion(other, asCheckpoint(head))).toThrow(/hash/);
        const moved = entry(size, (index + 1) % (size + 1), hashes, '');
        expect(() => verifyMerkleInclusion(moved, asCheckpoint(head))).toThrow(/hash|index/);
      }
    }
  });

  it('accepts our checkpoints under our key and under no other', () => {
    for (const size of [0, 1, 70]) {
      const { head } = testTree(size);
      const note = signCheckpoint(checks, head, signer);
      const read = verifyCheckpoint(entry(size, 0, [], note), [authority(signer)]);
      expect(read).toEqual(asCheckpoint(head));
      const refused = (text: string, known: Authority) =>
        expect(() => verifyCheckpoint(entry(size, 0, [], text), [known])).toThrow(
          'invalid checkpoint signature',
        );
      refused(note, authority(stranger));
      refused(note, authority({ name: ORIGIN, publicKey: stranger.publicKey }));
      refused(note.replace(`\n${size}\n`, `\n${size + 1}\n`), authority(signer));
    }
  });
});
