import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { GET } from '@/app/api/health/route';
import { db, disconnect, inTransaction, query, type Tx } from '@/lib/db';
import { openLog, sequenceAll, verifyLog } from '@/lib/log';
import { parseLogLeaf, type LogLeaf } from '@/lib/log/leaf';
import { write } from '@/lib/log/testing-database';
import { after, days, now, seconds, setClock } from '@/lib/privacy/clock';
import { openRequest } from '@/lib/privacy/requests/requests';
import { verifyWholeLog, lookFirst, watchLog } from './log';

const signal = AbortSignal.timeout(120_000);

beforeEach(async () => {
  await openLog();
  await write(3);
  await sequenceAll();
});
afterAll(disconnect);

const ask = (query = '') => GET(new Request(`http://10.0.0.1:3000/api/health${query}`));
const health = async () =>
  (await ask()).json() as Promise<{ status: string; troubles: string[]; log: Record<string, unknown> }>;

/** The entries of the log about its verifications, oldest first. */
async function recorded(): Promise<LogLeaf[]> {
  const rows = await db().leaf.findMany({
    where: { event: 'log.verified' },
    orderBy: { idx: 'asc' },
    select: { leaf: true },
  });
  return rows.flatMap(({ leaf }) => {
    const parsed = leaf && parseLogLeaf(new TextDecoder().decode(leaf));
    return parsed && parsed !== 'newer' ? [parsed] : [];
  });
}

/** What is written to standard error meanwhile, a line each. */
async function said(work: () => Promise<unknown>): Promise<Record<string, unknown>[]> {
  const lines: string[] = [];
  const spy = vi.spyOn(process.stderr, 'write').mockImplementation((text) => lines.push(String(text)) > 0);
  try {
    await work();
  } finally {
    spy.mockRestore();
  }
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** Puts a hash of the first entry out of place, with the guards off, or back into it. */
const tamper = (): Promise<void> =>
  inTransaction(async (tx: Tx) => {
    await tx.$executeRawUnsafe('ALTER TABLE audit."Leaf" DISABLE TRIGGER ALL');
    await tx.$executeRawUnsafe(
      `UPDATE audit."Leaf" SET hash = decode(translate(encode(hash, 'hex'), '0123456789abcdef', 'fedcba9876543210'), 'hex')
       WHERE idx = 1`,
    );
    await tx.$executeRawUnsafe('ALTER TABLE audit."Leaf" ENABLE ALWAYS TRIGGER "Leaf_only_pruned"');
    await tx.$executeRawUnsafe('ALTER TABLE audit."Leaf" ENABLE ALWAYS TRIGGER "Leaf_append_only"');
    await tx.$executeRawUnsafe('ALTER TABLE audit."Leaf" ENABLE ALWAYS TRIGGER "Leaf_no_truncate"');
  });

test('a verification is shown at the health of the application and written into the log itself', async () => {
  const before = (await recorded()).length;
  const size = (await verifyLog(db()))?.size;
  expect(await said(() => verifyWholeLog(null, { signal }))).toEqual([]);
  await sequenceAll();
  expect(await health()).toMatchObject({
    log: { state: 'kept', fault: null, verified: { at: expect.any(String), size, sound: true } },
    requests: { waiting: expect.any(Number), late: expect.any(Number) },
  });
  const entries = await recorded();
  expect(entries.length).toBe(before + 1);
  expect(entries.at(-1)).toMatchObject({ act: 'sys', s: 'sys', r: 'ok', meta: { size } });
  expect(entries.at(-1)?.meta).not.toHaveProperty('part');
  expect((await verifyLog(db()))?.finding).toBeNull();
});

test('a log that does not fit together is told to the operator, at its health, and in the log', async () => {
  await tamper();
  const lines = await said(() => verifyWholeLog(null, { signal }));
  await tamper();
  const say = expect.stringMatching(/^Entry 1 was changed/) as string;
  expect(lines).toMatchObject([{ fault: 'LogError', code: 'unsound', say }]);
  expect(await health()).toMatchObject({
    status: 'degraded',
    troubles: expect.arrayContaining(['log-verification-failed']),
    log: { verified: { sound: false } },
  });
  await sequenceAll();
  expect((await recorded()).at(-1)).toMatchObject({ meta: { part: 'leaf', entry: 1 } });
  await verifyWholeLog(null, { signal });
  expect((await health()).log).toMatchObject({ verified: { sound: true } });
});

test('a verification that is ended keeps nothing', async () => {
  const row = await db().logVerification.findUnique({ where: { id: 1 } });
  await expect(verifyWholeLog(null, { signal: AbortSignal.abort() })).rejects.toThrow('aborted');
  expect(await db().logVerification.findUnique({ where: { id: 1 } })).toEqual(row);
});

test('an entry that waits longer than 30 seconds is told once, and at the health, until it is in the log', async () => {
  await write(1);
  expect(await said(watchLog)).toEqual([]);
  const later = after(now(), seconds(31));
  const restore = setClock(() => later);
  try {
    expect(await health()).toMatchObject({
      status: 'degraded',
      troubles: expect.arrayContaining(['log-late']),
      log: { state: 'late' },
    });
    expect(await said(lookFirst)).toEqual([]);
    const lines = await said(async () => {
      await watchLog();
      await watchLog();
    });
    expect(lines).toMatchObject([{ code: 'outbox-late' }]);
    expect(lines[0]?.['say']).toMatch(/^Entries have been waiting for the log for 3[01] seconds\.$/);
    await sequenceAll();
    expect(await said(watchLog)).toEqual([]);
    expect((await health()).log).toMatchObject({ state: 'kept', waiting: 0 });
  } finally {
    restore();
  }
});

test('a log of another LOG_KEY is not called unsound: it is verified once it is reopened', async () => {
  const row = await db().logVerification.findUnique({ where: { id: 1 } });
  await query(`UPDATE audit."Tree" SET stopped = 'other-key'`, []);
  try {
    expect(await said(() => verifyWholeLog(null, { signal }))).toEqual([]);
    expect(await db().logVerification.findUnique({ where: { id: 1 } })).toEqual(row);
    await expect(verifyLog(db())).rejects.toMatchObject({ code: 'other-key' });
    expect(await openLog()).toBe('other-key');
  } finally {
    await query('UPDATE audit."Tree" SET stopped = NULL', []);
  }
});

test('a log that is stopped is told, and the health is degraded, while people are served', async () => {
  await query(`UPDATE audit."Tree" SET stopped = 'behind-anchor'`, []);
  try {
    expect(await said(lookFirst)).toMatchObject([{ code: 'behind-anchor' }]);
    expect(await health()).toMatchObject({
      status: 'degraded',
      troubles: expect.arrayContaining(['log-stopped']),
      log: { state: 'stopped', fault: 'behind-anchor' },
    });
    expect((await ask()).status).toBe(503);
    expect((await ask('?live')).status).toBe(200);
  } finally {
    await query('UPDATE audit."Tree" SET stopped = NULL', []);
  }
  expect(await said(watchLog)).toEqual([]);
});

test('a request that nobody answered in time, and a log that is not verified any more, are troubles until they are over', async () => {
  await verifyWholeLog(null, { signal });
  const { id } = await inTransaction((tx) =>
    openRequest(tx, {
      right: 'objection',
      state: 'in_progress',
      subjectId: null,
      receivedAt: after(now(), -days(60)),
    }),
  );
  expect((await health()).troubles).toContain('requests-late');
  await db().privacyRequest.update({ where: { id }, data: { state: 'cancelled', completedAt: now() } });
  expect((await health()).troubles).not.toContain('log-verification-missing');
  const restore = setClock(() => new Date(Date.now() + days(3)));
  try {
    expect((await health()).troubles).toContain('log-verification-missing');
  } finally {
    restore();
  }
});
