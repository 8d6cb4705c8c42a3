import { afterEach, expect, test } from 'vitest';
import { db, inTransaction, query, afterTransaction } from './client';

afterEach(async () => {
  await db().rateLimit.deleteMany({ where: { key: { startsWith: 'client-test' } } });
});

const points = async (key: string) => {
  const row = await db().rateLimit.findUnique({ where: { key }, select: { points: true } });
  return row?.points;
};

test('a transaction that returns is kept', async () => {
  const answer = await inTransaction(async (tx) => {
    await tx.rateLimit.create({ data: { key: 'client-test', points: 1 } });
    return 'done';
  });
  expect(answer).toBe('done');
  expect(await points('client-test')).toBe(1);
});

test('a transaction that throws leaves nothing', async () => {
  const work = inTransaction(async (tx) => {
    await tx.rateLimit.create({ data: { key: 'client-test', points: 1 } });
    throw new Error('changed its mind');
  });
  await expect(work).rejects.toThrow('changed its mind');
  expect(await points('client-test')).toBeUndefined();
});

test('a query beside the open transaction is refused instead of waiting for itself', async () => {
  await inTransaction(async (tx) => {
    expect(() => db()).toThrow('pass `tx`');
    expect(() => query('SELECT 1', [])).toThrow('pass `tx`');
    await expect(inTransaction(() => Promise.resolve())).rejects.toThrow('pass `tx`');
    await tx.rateLimit.create({ data: { key: 'client-test' } });
  });
  expect((await query('SELECT 1 AS one', [])).rows).toEqual([{ one: 1 }]);
});

test('what waits for the end of a transaction runs after it and before its caller, however it ended', async () => {
  const order: unknown[] = [];
  const run = (fails: boolean): Promise<void> =>
    inTransaction(async (tx) => {
      await tx.rateLimit.create({ data: { key: `client-test-${fails}`, points: 1 } });
      afterTransaction(tx, async () => {
        order.push(await points(`client-test-${fails}`));
      });
      if (fails) throw new Error('changed its mind');
    });
  await run(false).then(() => order.push('caller'));
  await run(true).catch(() => order.push('caller'));
  expect(order).toEqual([1, 'caller', undefined, 'caller']);
});

test('transactions at the same time neither lose nor see the writes of each other', async () => {
  const writers = Array.from({ length: 8 }, (_, index) => `client-test-${index}`);
  await db().rateLimit.create({ data: { key: 'client-test', points: 0 } });
  const outcomes = await Promise.allSettled(
    writers.map((key, index) =>
      inTransaction(async (tx) => {
        await tx.rateLimit.create({ data: { key, points: 1 } });
        const foreign = await tx.rateLimit.count({
          where: { key: { in: writers.filter((other) => other !== key) }, points: 1 },
        });
        await tx.rateLimit.update({ where: { key: 'client-test' }, data: { points: { increment: 1 } } });
        // Written last, so what others could have seen of this transaction was uncommitted.
        await tx.rateLimit.update({ where: { key }, data: { points: 2 } });
        if (index % 2 === 1) throw new Error('rolled back');
        return foreign;
      }),
    ),
  );
  const seen = outcomes.map((outcome) => (outcome.status === 'fulfilled' ? outcome.value : 'rolled back'));
  expect(seen).toEqual(writers.map((_, index) => (index % 2 === 1 ? 'rolled back' : 0)));
  expect(await points('client-test')).toBe(4);
  const kept = await db().rateLimit.count({ where: { key: { in: writers } } });
  expect(kept).toBe(4);
});

test('a query beside transactions of others gets its own answer', async () => {
  const rounds = Array.from({ length: 50 }, (_, round) => round);
  const wrong: unknown[] = [];
  const ask = async (sql: string, number: number): Promise<void> => {
    for (const round of rounds) {
      const { rows } = await query(sql, [round]);
      if (rows[0]?.answer !== round * number) wrong.push(rows);
    }
  };
  const transact = async (): Promise<void> => {
    for (const _ of rounds) await inTransaction((tx) => tx.rateLimit.count());
  };
  const asking = [2, 3, 4, 5, 6, 7].map((number) => ask(`SELECT $1::int * ${number} AS answer`, number));
  await Promise.all([transact(), ...asking]);
  expect(wrong).toEqual([]);
});
