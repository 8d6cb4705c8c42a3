import { beforeAll, expect, test } from 'vitest';
import { db, query, uuidv7 } from '@/lib/db';
import { openLog } from './anchors';
import { openCheckpoint } from './checkpoint';
import { getHead, logSigner } from './head';
import { parseLogLeaf } from './leaf';
import { nodeChecks } from './node-crypto';
import { parseProof } from './proof';
import { pruneLog } from './prune';
import { sequenceAll } from './sequencer';
import { proveLeaf, rootAt } from './serve';
import { sizeOf, write } from './testing-database';
import { verifyInclusion } from './verify';
import { verifyLog } from './verify-log';

const subjectId = uuidv7();
let size = 0;
let root: Uint8Array;

beforeAll(async () => {
  await openLog();
  await write(320, subjectId);
  await sequenceAll();
  size = await sizeOf();
  root = (await getHead(db()))?.root ?? new Uint8Array(0);
});
/** Later than any entry. */
const later = new Date('2999-01-01T00:00:00Z');
const texts = () => db().leaf.count({ where: { idx: { lt: BigInt(size) }, leaf: { not: null } } });

test('entries that are younger than the period keep their words, and nothing is recorded', async () => {
  expect(await pruneLog(new Date(0))).toEqual({ minIndex: 0, entries: 0, details: 0 });
  expect([await texts(), await sizeOf()]).toEqual([size, size]);
});

test('older entries become hashes, go from the lists of people, and the log says so', async () => {
  const details = await db().detail.count();
  expect(details).toBeGreaterThanOrEqual(320);
  expect(await pruneLog(later)).toEqual({ minIndex: size, entries: size, details });
  expect(await texts()).toBe(0);
  expect(await db().entryOfSubject.count({ where: { subjectId } })).toBe(0);
  expect(await sizeOf()).toBe(size + 1);
  const { leaf } = await db().leaf.findUniqueOrThrow({ where: { idx: BigInt(size) } });
  expect(parseLogLeaf(new TextDecoder().decode(leaf ?? new Uint8Array(0)))).toMatchObject({
    a: 'log.pruned',
    s: 'sys',
    meta: { minIndex: size },
  });
});

test('the log fits together as before, and the root that it had is still its own', async () => {
  expect(await verifyLog(db())).toMatchObject({ finding: null, size: size + 1 });
  expect(Buffer.compare(await rootAt(db(), nodeChecks, size), root)).toBe(0);
});

test('entries above and below are proven as before', async () => {
  await write(20);
  await sequenceAll();
  const { origin } = (await getHead(db())) ?? { origin: '' };
  for (const index of [0, 255, size, size + 20]) {
    const proof = parseProof((await proveLeaf(db(), index))?.proof ?? '');
    const checkpoint = openCheckpoint(nodeChecks, proof?.checkpoint ?? '', [logSigner(origin)]);
    const { hash } = await db().leaf.findUniqueOrThrow({ where: { idx: BigInt(index) } });
    expect(proof && checkpoint && verifyInclusion(nodeChecks, hash, index, proof.hashes, checkpoint)).toBe(
      true,
    );
  }
});

test('what was begun and not ended is gone on with', async () => {
  const before = await sizeOf();
  await query('UPDATE audit."Tree" SET "minIndex" = $1::bigint', [before]);
  expect(await pruneLog(new Date(0))).toEqual({ minIndex: before, entries: before - size, details: 0 });
  expect((await verifyLog(db()))?.finding).toBeNull();
});

test('a log that is pruned while it is verified is sound', async () => {
  // The third page is read after the pruning.
  for (let i = 0; i < 3; i++) await write(700);
  await sequenceAll();
  let pruned = 0;
  const report = await verifyLog(db(), async () => {
    pruned ||= (await pruneLog(later))?.entries ?? 0;
  });
  expect(pruned).toBeGreaterThan(2048 - size);
  expect(report?.finding).toBeNull();
});

test('a log that is stopped is not pruned', async () => {
  await query(`UPDATE audit."Tree" SET stopped = 'behind-anchor'`, []);
  await expect(pruneLog(later)).rejects.toMatchObject({ code: 'behind-anchor' });
});
