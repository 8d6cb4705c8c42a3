import { describe, expect, it } from 'vitest';
import { utf8 } from '@/lib/bytes';
import type { Checkpoint } from './checkpoint';
import { signerOf } from './node-crypto';
import { checks, flips, ORIGIN, signer, stranger } from './testing';
import { append, emptyTree, rootOf, type Hash } from './tree';
import { publishedLog } from '@/test/published-log';
import { otherLeaves } from '@/test/receipts';
import { compareToday, type ReadLog, type LogStanding } from './today';

const impostor = signerOf(ORIGIN, new Uint8Array(32).fill(3));
const renamed = signerOf(`${ORIGIN}/2`, new Uint8Array(32).fill(1));

const many = otherLeaves(70_000);
const leaves = (size: number): Hash[] => many.slice(0, size);
/** Another history: the fourth leaf is a different one. */
const rewritten = (size: number): Hash[] =>
  leaves(size).map((leaf, i) => (i === 3 ? checks.sha256(leaf) : leaf));

function checkpointAt(size: number): Checkpoint {
  const tree = append(checks, emptyTree, leaves(size));
  return { origin: ORIGIN, size, root: rootOf(checks, tree) };
}

async function standingOf(size: number, read: ReadLog, trusted = [signer]): Promise<LogStanding> {
  return (await compareToday(checks, checkpointAt(size), trusted, read)).standing;
}

const isCheckpoint = (path: string) => path === 'checkpoint';
const down: ReadLog = () => Promise.reject(new Error('connection refused'));

/** A log that answers one path with something else. */
const answering =
  (read: ReadLog, where: (path: string) => boolean, answer: Awaited<ReturnType<ReadLog>>): ReadLog =>
  (path) =>
    where(path) ? Promise.resolve(answer) : read(path);

describe('a log that only grew', () => {
  it('extends every earlier state of it, for all sizes from 1 to 40', async () => {
    for (let today = 1; today <= 40; today++) {
      const { read } = publishedLog(signer, leaves(today));
      for (let size = 1; size <= today; size++)
        expect(await standingOf(size, read)).toBe(size === today ? 'same' : 'extends');
    }
  });

  it('is compared by a few tiles, also over many levels', async () => {
    const { read } = publishedLog(signer, leaves(70_000));
    for (const size of [1, 255, 256, 257, 65_535, 65_536, 65_537, 69_999]) {
      const { standing, tiles, checkpoint } = await compareToday(checks, checkpointAt(size), [signer], read);
      expect({ standing, size: checkpoint?.size }).toEqual({ standing: 'extends', size: 70_000 });
      expect(tiles).toBeLessThanOrEqual(6);
    }
  });

  it('asks for no tile when nothing was added', async () => {
    const { read } = publishedLog(signer, leaves(9));
    expect(await compareToday(checks, checkpointAt(9), [signer], read)).toMatchObject({ tiles: 0 });
  });

  it('may go on under a new name of the same key', async () => {
    const { read } = publishedLog(renamed, leaves(20));
    const today = await compareToday(checks, checkpointAt(9), [renamed, signer], read);
    expect(today).toMatchObject({ standing: 'extends', checkpoint: { origin: `${ORIGIN}/2` } });
  });
});

describe('a log that does not say the same any more', () => {
  it('is found to be shorter', async () => {
    expect(await standingOf(20, publishedLog(signer, leaves(19)).read)).toBe('truncated');
    expect(await standingOf(1, publishedLog(signer, []).read)).toBe('truncated');
  });

  it('is found to have another past, whatever its size', async () => {
    for (const size of [4, 5, 8, 9, 16, 300])
      for (const more of [0, 1, 7, 8, 300])
        expect(await standingOf(size, publishedLog(signer, rewritten(size + more)).read)).toBe('forked');
  });

  it('may have gone on under a new name without what it had signed', async () => {
    for (const log of [leaves(5), rewritten(9), rewritten(20)])
      expect(await standingOf(9, publishedLog(renamed, log).read, [renamed, signer])).toBe('renamed');
  });
});

describe('an answer that proves nothing', () => {
  const { read } = publishedLog(signer, leaves(600));
  const receipt = checkpointAt(300);
  const standing = async (from: ReadLog): Promise<LogStanding> =>
    (await compareToday(checks, receipt, [signer], from)).standing;
  it('is one that somebody else signed', async () => {
    for (const other of [stranger, impostor, renamed])
      expect(await standing(publishedLog(other, leaves(600)).read)).toBe('unsigned');
  });

  it('is garbage, in the place of the checkpoint or of a tile', async () => {
    for (const garbage of [
      null,
      utf8(''),
      utf8('<html>Sign in</html>'),
      new Uint8Array([0xff, 0xfe]),
      new Uint8Array(60_000),
    ]) {
      expect(await standing(answering(read, isCheckpoint, garbage))).toBe('unreadable');
      expect(
        await standingOf(
          300,
          answering(read, (path) => !isCheckpoint(path), garbage),
        ),
      ).toBe('unreadable');
    }
  });

  it('is a checkpoint with one changed byte', async () => {
    const note = (await read('checkpoint')) ?? new Uint8Array();
    for (const changed of flips(note))
      expect(['unsigned', 'unreadable']).toContain(await standing(answering(read, isCheckpoint, changed)));
  });

  it('is a tile with one changed byte, which is never taken for another past', async () => {
    const counts = new Map<LogStanding, number>();
    for (const wanted of ['tile/0/001', 'tile/1/000.p/2']) {
      const tile = (await read(wanted)) ?? new Uint8Array();
      for (const changed of [...flips(tile)].filter((_, i) => i % 8 === 0)) {
        const found = await standing(answering(read, (path) => path === wanted, changed));
        counts.set(found, (counts.get(found) ?? 0) + 1);
      }
    }
    // A byte that the proof does not need may be anything.
    expect([...counts.keys()].toSorted()).toEqual(['extends', 'unreadable']);
    expect(counts.get('unreadable')).toBeGreaterThan(200);
  });

  it('is none at all', async () => {
    expect(await standing(down)).toBe('unreachable');
    const half: ReadLog = (path) => (isCheckpoint(path) ? read(path) : down(path));
    expect(await standing(half)).toBe('unreachable');
  });
});
