import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeAll, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { bounds } from '@/lib/bounds';
import { db, inTransaction, query } from '@/lib/db';
import { EXPIRES } from './boss';
import type { Kinds } from './kinds';
import { makeQueue, type Queue } from './queue';
import type { Attempt, Handlers } from './workers';

const kinds = {
  'test-copy': { ids: ['rowId'], tries: 3, delay: 0 },
  'test-clock': { ids: [], tries: 1, delay: 0, every: 86_400 },
} as const satisfies Kinds;
const queue: Queue<typeof kinds> = makeQueue(kinds);
const stops: (() => Promise<void>)[] = [];
const faults: unknown[] = [];

beforeAll(queue.install);
beforeEach(async () => {
  faults.length = 0;
  await query(`DELETE FROM pgboss.job WHERE name LIKE 'test-%'`, []);
});
afterEach(async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()));
});

const none = (): Promise<void> => Promise.resolve();

async function work(handlers: Partial<Handlers<typeof kinds>>): Promise<() => Promise<void>> {
  const stop = await queue.work(
    { 'test-copy': none, 'test-clock': none, ...handlers },
    { onFault: (error) => faults.push(error) },
  );
  stops.push(stop);
  return stop;
}

const job = (rowId: string = randomUUID()) => ({ kind: 'test-copy', rowId }) as const;
const send = (given: Record<string, unknown>) =>
  inTransaction((tx) => queue.enqueue(tx, { kind: 'test-copy', ...given } as ReturnType<typeof job>));
const enqueue = (rowId?: string): Promise<string> => inTransaction((tx) => queue.enqueue(tx, job(rowId)));

async function stateOf(id: string): Promise<{ state: string; output: unknown } | undefined> {
  const { rows } = await query('SELECT state, output FROM pgboss.job WHERE id = $1::uuid', [id]);
  return rows[0] as { state: string; output: unknown } | undefined;
}

async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + 30_000; !(await holds()); await pause(20))
    if (Date.now() > deadline) throw new Error(`Waited in vain: ${what}`);
}

test('a job is there when its transaction commits, and never was when it rolls back', async () => {
  const kept = await enqueue();
  const lost: string[] = [];
  const work = inTransaction(async (tx) => {
    lost.push(await queue.enqueue(tx, job()));
    throw new Error('changed its mind');
  });
  await expect(work).rejects.toThrow('changed its mind');
  expect(lost).toHaveLength(1);
  expect(await queue.listPending([kept, ...lost])).toEqual([kept]);
});

test('a job holds the ids of its kind and nothing else', async () => {
  const id = randomUUID();
  for (const given of [
    {},
    { rowId: 'ada@example.org' },
    { rowId: `${id} ` },
    { rowId: id, name: id },
    { name: id },
    { rowId: { id } },
  ])
    await expect(send(given)).rejects.toThrow('of its kind');
  await expect(send({ kind: 'nothing' })).rejects.toThrow('No such kind');
  const sent = await enqueue(id);
  const { rows } = await query('SELECT data FROM pgboss.job WHERE id = $1::uuid', [sent]);
  expect(rows).toEqual([{ data: { rowId: id } }]);
});

test('many processes do each job once', async () => {
  const done: string[] = [];
  const handle = async ({ rowId }: { rowId: string }): Promise<void> => {
    await db().rateLimit.count();
    done.push(rowId);
  };
  const ids = Array.from({ length: 40 }, () => randomUUID());
  await Promise.all(ids.map(enqueue));
  await Promise.all([1, 2, 3, 4].map(() => work({ 'test-copy': handle })));
  await until('all done', () => done.length >= ids.length);
  expect(done.toSorted()).toEqual(ids.toSorted());
  expect(faults).toEqual([]);
});

test('a job that fails is tried again, knows its last try, and then says that it failed', async () => {
  const tries: boolean[] = [];
  await work({
    'test-copy': (_, { last }) => {
      tries.push(last);
      return Promise.reject(new RangeError('ada@example.org'));
    },
  });
  const id = await enqueue();
  await until('failed', async () => (await stateOf(id))?.state === 'failed');
  expect(tries).toEqual([false, false, true]);
  expect(await queue.listPending([id])).toEqual([]);
  // The message of an error may quote a value, so only its name is kept.
  expect((await stateOf(id))?.output).toEqual({ fault: 'RangeError' });
  expect(faults).toHaveLength(3);
});

test('a job waits until its time', async () => {
  const done: string[] = [];
  const [soon, late] = [randomUUID(), randomUUID()];
  const lateJob = await inTransaction((tx) =>
    queue.enqueue(tx, job(late), { notBefore: new Date(Date.now() + 3_600_000) }),
  );
  await enqueue(soon);
  await work({
    'test-copy': ({ rowId }) => {
      done.push(rowId);
      return Promise.resolve();
    },
  });
  await until('the first', () => done.length > 0);
  expect(done).toEqual([soon]);
  expect(await queue.listPending([lateJob])).toEqual([lateJob]);
});

test('the clock asks for a job once in its period, however many processes ask', async () => {
  let turns = 0;
  const count = (): Promise<void> => {
    turns++;
    return Promise.resolve();
  };
  await Promise.all([1, 2, 3].map(() => work({ 'test-clock': count })));
  await until('its turn', () => turns > 0);
  const { rows } = await query(`SELECT count(*)::int AS n FROM pgboss.job WHERE name = 'test-clock'`, []);
  expect(rows).toEqual([{ n: 1 }]);
});

test('a process that stops ends its job or gives it back, and another does it', async () => {
  const attempts: Attempt[] = [];
  const stop = await work({
    'test-copy': (_, attempt) => {
      attempts.push(attempt);
      return new Promise((_resolve, reject) => {
        attempt.signal.addEventListener('abort', () => reject(new Error('told to end')));
      });
    },
  });
  const id = await enqueue();
  await until('taken', () => attempts.length === 1);
  await stop();
  expect(await queue.listPending([id])).toEqual([id]);
  expect((await stateOf(id))?.state).toBe('retry');
  expect(faults).toEqual([]);
  await work({});
  await until('done', async () => (await stateOf(id))?.state === 'completed');
});

test('a try that never ends counts as failed in time, is told to end, and keeps nobody from the next', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const attempts: Attempt[] = [];
  await work({
    'test-copy': (_, attempt) =>
      attempts.push(attempt) === 1 ? new Promise(() => undefined) : Promise.resolve(),
  });
  const id = await enqueue();
  await until('taken', () => attempts.length === 1);
  vi.advanceTimersByTime(bounds.job);
  await until('done', async () => (await stateOf(id))?.state === 'completed');
  expect(attempts.map(({ signal }) => signal.aborted)).toEqual([true, false]);
  expect(faults).toContainEqual(expect.objectContaining({ name: 'LateError' }));
});

test('a job whose process was killed is done by another, and the killed one cannot end it any more', async () => {
  const first: { end?: () => void; signal?: AbortSignal } = {};
  const stop = await work({
    'test-copy': (_, { signal }) =>
      new Promise((resolve) => {
        first.end = resolve;
        first.signal = signal;
      }),
  });
  const id = await enqueue();
  await until('taken', () => first.end !== undefined);
  // What the database sees when a process was killed: no sign of life for longer than allowed.
  await query(`UPDATE pgboss.job SET started_on = now() - $2 * interval '1 second' WHERE id = $1::uuid`, [
    id,
    EXPIRES + 1,
  ]);
  let second = 0;
  let endSecond: (() => void) | undefined;
  await work({
    'test-copy': () => {
      second++;
      return new Promise((resolve) => {
        endSecond = resolve;
      });
    },
  });
  await until('taken by another', () => second === 1);
  first.end?.();
  await stop();
  expect((await stateOf(id))?.state).toBe('active');
  endSecond?.();
  await until('done', async () => (await stateOf(id))?.state === 'completed');
  expect(second).toBe(1);
});
