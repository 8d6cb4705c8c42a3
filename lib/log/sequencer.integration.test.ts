import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { db, disconnect, inTransaction, query, uuidv7 } from '@/lib/db';
import { eventually } from '@/test/launch';
import { openLog } from './anchors';
import { openCheckpoint } from './checkpoint';
import { getHead, logSigner } from './head';
import { nodeChecks } from './node-crypto';
import { parseProof } from './proof';
import { sequenceAll, sequenceOnce, startSequencer } from './sequencer';
import { getCheckpointNote, getTile, proveLeaf } from './serve';
import { countWaiting, sequencedFrom, sizeOf, write, writeIn } from './testing-database';
import { leafHash } from './tree';
import { verifyInclusion } from './verify';
import { verifyLog } from './verify-log';

const LONG = { timeout: 240_000 };
let before = 0;

beforeAll(openLog);
beforeEach(async () => {
  await sequenceAll();
  before = await sizeOf();
});
afterAll(disconnect);

async function expectSound(): Promise<void> {
  expect(await verifyLog(db())).toMatchObject({ finding: null, size: await sizeOf() });
}

test('what was recorded moves into the log, and what belongs to a person is kept apart', async () => {
  const subjectId = uuidv7();
  const ids = [...(await write(3, subjectId)), ...(await write(2))];
  const stored = await db().outbox.findMany({
    where: { subjectId },
    orderBy: { id: 'asc' },
    select: { salt: true, detail: true },
  });
  const batch = await sequenceOnce();
  expect(batch).toEqual({ added: 5, size: before + 5, events: new Set(['record.shown']) });
  expect(await sequencedFrom(before)).toEqual(ids);
  expect(await countWaiting()).toBe(0);
  const list = await db().entryOfSubject.findMany({ where: { subjectId }, orderBy: { idx: 'asc' } });
  expect(list).toEqual(
    ids.slice(0, 3).map((entryId, i) => ({ idx: BigInt(before + i), subjectId, entryId, number: i + 1 })),
  );
  const details = await db().detail.findMany({
    where: { idx: { in: list.map(({ idx }) => idx) } },
    orderBy: { idx: 'asc' },
  });
  expect(details.map(({ salt, body }) => ({ salt, detail: body }))).toEqual(stored);
  await expectSound();
});

test('every entry can be proven against the newest checkpoint, from the tiles alone', async () => {
  await write(300);
  await sequenceAll();
  const head = await getHead(db());
  for (const index of [0, before, before + 150, before + 299]) {
    const proof = parseProof((await proveLeaf(db(), index))?.proof ?? '');
    const checkpoint = openCheckpoint(nodeChecks, proof?.checkpoint ?? '', [logSigner(head?.origin ?? '')]);
    const row = await db().leaf.findUniqueOrThrow({ where: { idx: BigInt(index) } });
    const hash = leafHash(nodeChecks, row.leaf ?? new Uint8Array(0));
    expect(proof && checkpoint && verifyInclusion(nodeChecks, hash, index, proof.hashes, checkpoint)).toBe(
      true,
    );
  }
  expect(await proveLeaf(db(), before + 300)).toBeNull();
  expect(await proveLeaf(db(), -1)).toBeNull();
});

test('tiles are served as wide as asked, and none that the log does not have', async () => {
  await write(1);
  await sequenceAll();
  const row = await db().tile.findUniqueOrThrow({ where: { level_n: { level: 0, n: 0n } } });
  expect(await getTile(db(), 'tile/0/000.p/1')).toEqual(row.hashes.subarray(0, 32));
  expect(await getTile(db(), 'tile/0/999')).toBeNull();
  expect(await getTile(db(), 'tile/9/000')).toBeNull();
  expect(await getTile(db(), 'tile/0/000/../001')).toBeNull();
  expect(await getCheckpointNote(db())).toContain(`\n${before + 1}\n`);
});

test('nothing is signed when nothing waits', async () => {
  const count = await db().checkpoint.count();
  expect(await sequenceOnce()).toBeNull();
  expect(await db().checkpoint.count()).toBe(count);
});

test('more than a batch and more than a tile are taken in turn', LONG, async () => {
  for (let i = 0; i < 4; i++) await write(600);
  expect(await sequenceOnce()).toMatchObject({ added: 1000 });
  expect(await sequenceAll()).toBe(1400);
  expect(await sizeOf()).toBe(before + 2400);
  await expectSound();
});

test('a row that is committed late, behind rows with larger numbers, is not lost', async () => {
  const [last] = (
    await query("SELECT nextval(pg_get_serial_sequence('audit.\"Outbox\"', 'id'))::text AS id", [])
  ).rows as { id: string }[];
  const early = await write(1);
  await sequenceAll();
  const [late] = await write(1);
  await query(
    `WITH o AS (DELETE FROM audit."Outbox" RETURNING *)
     INSERT INTO audit."Outbox" (id, "entryId", leaf) SELECT $1::bigint, "entryId", leaf FROM o`,
    [last?.id],
  );
  expect(await sequenceAll()).toBe(1);
  expect(await sequencedFrom(before)).toEqual([...early, late]);
});

test(
  '32 writers with random rollbacks and two sequencers: the log is what was committed, once each',
  LONG,
  async () => {
    const committed: string[] = [];
    const writing = new AbortController();
    const writer = async () => {
      for (let round = 0; round < 5; round++) {
        const [count = 0, luck = 0] = randomBytes(2);
        const work = inTransaction(async (tx) => {
          const ids = await writeIn(tx, 1 + (count % 4));
          if (luck < 90) throw new Error('changed its mind');
          return ids;
        });
        committed.push(...(await work.catch(() => [])));
      }
    };
    const sequencer = async () => {
      while (!writing.signal.aborted) await sequenceOnce();
    };
    const writers = Promise.all(Array.from({ length: 32 }, writer)).finally(() => writing.abort());
    await Promise.all([writers, sequencer(), sequencer()]);
    await sequenceAll();
    expect(committed.length).toBeGreaterThan(50);
    expect((await sequencedFrom(before)).toSorted()).toEqual(committed.toSorted());
    await expectSound();
  },
);

type Query = (this: Client, ...args: unknown[]) => Promise<unknown>;
const prototype = Client.prototype as unknown as { query: Query };
const send = prototype.query;

/** Ends the connection that sent the k-th statement from now, before or after its answer. Says whether that was felt. */
async function cutAt(
  k: number,
  moment: 'before' | 'after',
  work: () => Promise<unknown>,
): Promise<{ sent: number; failed: boolean }> {
  let [sent, failed] = [0, false];
  prototype.query = function (...args) {
    const answer = send.apply(this, args);
    sent += 1;
    if (sent !== k) return answer;
    const { stream } = (this as unknown as { connection: { stream: { destroy(): void } } }).connection;
    if (moment === 'after') return answer.finally(() => stream.destroy());
    stream.destroy();
    return answer;
  };
  try {
    await work();
  } catch {
    failed = true;
  } finally {
    prototype.query = send;
  }
  return { sent, failed };
}

test('a connection that breaks at any statement loses, doubles and forks nothing', LONG, async () => {
  const subjectId = uuidv7();
  const ids = [await write(3, subjectId)];
  const { sent: statements } = await cutAt(0, 'after', sequenceOnce);
  expect(statements).toBeGreaterThan(6);
  for (const moment of ['before', 'after'] as const)
    for (let k = 1; k <= statements; k++) {
      ids.push(await write(3, subjectId));
      const { failed } = await cutAt(k, moment, sequenceOnce);
      // After the answer to COMMIT all is done.
      expect(failed || (moment === 'after' && k === statements)).toBe(true);
      await eventually('an empty outbox', async () => {
        await sequenceOnce().catch(() => null);
        return (await countWaiting()) === 0 ? true : undefined;
      });
    }
  expect(await sequencedFrom(before)).toEqual(ids.flat());
  expect(await db().entryOfSubject.count({ where: { subjectId } })).toBe(ids.flat().length);
  await expectSound();
});

test('it works by itself, and ends when told', async () => {
  const faults: unknown[] = [];
  const batches: number[] = [];
  const stop = startSequencer({
    afterBatch: async ({ added }) => void batches.push(added),
    onFault: (error) => faults.push(error),
  });
  // Also when this fails: it would take what later tests write.
  onTestFinished(stop);
  await write(2);
  await eventually('a batch', () => (batches.length > 0 ? true : undefined));
  expect(batches).toEqual([2]);
  await stop();
  await write(1);
  expect(await countWaiting()).toBe(1);
  expect(faults).toEqual([]);
});
