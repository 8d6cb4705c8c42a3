import { setImmediate as turn } from 'node:timers/promises';
import { Client } from 'pg';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { bounds } from '@/lib/bounds';
import { env } from '@/lib/env';
import { makeGate } from '@/test/gate';
import { db, disconnect, inTransaction, lockDatabase, query } from './client';

// Alone, because others would wait for these locks too.
beforeEach(async () => {
  // What waits below waits on a connection that is open already.
  await query('SELECT 1', []);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => void vi.useRealTimers());

/** Somebody else, who has a table for themselves until the test has ended: on the embedded database, all of it. */
async function holdTable(): Promise<() => Promise<void>> {
  const { databaseUrl, runDir } = env();
  const other = new Client(
    databaseUrl
      ? { connectionString: databaseUrl }
      : { host: runDir, user: 'postgres', database: 'postgres' },
  );
  await other.connect();
  let ended: Promise<void> | undefined;
  const letGo = (): Promise<void> => (ended ??= other.end());
  onTestFinished(letGo);
  await other.query('BEGIN; LOCK TABLE "RateLimit" IN ACCESS EXCLUSIVE MODE');
  return letGo;
}

/** Lets so much time pass once the query has its connection, which is there, and waits for its answer. */
async function pass(milliseconds: number): Promise<void> {
  do await turn();
  while (vi.getTimerCount() === 0);
  vi.advanceTimersByTime(milliseconds);
}

test('a query that waits for the lock of another fails in time, and the next one is answered', async () => {
  const letGo = await holdTable();
  const waiting = query('SELECT count(*) FROM "RateLimit"', []).catch((error: unknown) => error);
  await pass(bounds.query);
  expect(await waiting).toMatchObject({ message: 'Query read timeout' });
  await letGo();
  vi.useRealTimers();
  expect(await db().rateLimit.count()).toBe(0);
});

test.skipIf(env().databaseUrl)(
  'who comes while another keeps the embedded database busy waits, says so in time, and is let in later',
  async () => {
    await disconnect();
    const letGo = await holdTable();
    const coming = lockDatabase('shared').catch((error: unknown) => error);
    await pass(bounds.connection.embedded);
    expect(await coming).toMatchObject({ name: 'LockError', code: 'busy' });
    await letGo();
    vi.useRealTimers();
    await lockDatabase('shared');
    expect(await db().rateLimit.count()).toBe(0);
  },
);

test('a transaction whose work never ends is rolled back and fails in time, and the next one is committed', async () => {
  const entered = makeGate();
  const stuck = inTransaction(async (tx) => {
    await tx.rateLimit.create({ data: { key: 'stuck', points: 1 } });
    entered.open();
    await new Promise(() => undefined);
  }).catch((error: unknown) => error);
  await entered.opened;
  await vi.advanceTimersByTimeAsync(bounds.transaction.all);
  expect(await stuck).toBeInstanceOf(Error);
  vi.useRealTimers();
  await inTransaction((tx) => tx.rateLimit.create({ data: { key: 'next', points: 1 } }));
  expect(await db().rateLimit.findMany({ select: { key: true } })).toEqual([{ key: 'next' }]);
});
