import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { eventually } from '@/test/launch';
import { disconnect, lockDatabase, inTransaction, query } from './client';
import { DATABASE_LOCK, keepTable, probeLock } from './database-lock';

const serverUrl = inject('settings')?.['DATABASE_URL'];

const backend = async (): Promise<number> =>
  ((await query('SELECT pg_backend_pid() AS pid', [])).rows[0] as { pid: number }).pid;

describe.skipIf(!serverUrl)('on a PostgreSQL server', () => {
  /** Another process, or an administrator. */
  let other: Client;
  beforeEach(async () => {
    other = new Client({ connectionString: serverUrl });
    await other.connect();
  });
  afterEach(async () => {
    await disconnect();
    await other.end();
  });

  const otherGets = async (lock: string): Promise<boolean> =>
    (await other.query<{ got: boolean }>(`SELECT pg_try_${lock}(${DATABASE_LOCK}) AS got`)).rows[0]?.got ===
    true;
  const breakLock = () =>
    other.query(
      `SELECT pg_terminate_backend(pid, 60000) FROM pg_stat_activity WHERE application_name = 'rightful-lock' AND datname = current_database()`,
    );

  test('whoever must be alone is kept out until the last that shares has ended, and keeps everybody out', async () => {
    await lockDatabase('shared');
    expect(await otherGets('advisory_lock_shared')).toBe(true);
    await other.query(`SELECT pg_advisory_unlock_shared(${DATABASE_LOCK})`);
    expect(await otherGets('advisory_lock')).toBe(false);
    await disconnect();
    await lockDatabase('alone');
    expect(await otherGets('advisory_lock_shared')).toBe(false);
    await disconnect();
    expect(await otherGets('advisory_lock_shared')).toBe(true);
    await expect(lockDatabase('alone')).rejects.toMatchObject({ name: 'LockError', code: 'used' });
  });

  test('with the lock every connection is lost, and none is used before it is taken again', async () => {
    await lockDatabase('shared');
    await keepTable('"LedgerHead"');
    const before = await backend();
    const during = inTransaction(async (tx) => {
      await breakLock();
      // Its end reaches this process in a turn of its own.
      for (;;) await tx.$queryRaw`SELECT 1`;
    });
    expect(await during.catch(() => 'broken')).toBe('broken');
    expect(await otherGets('advisory_lock')).toBe(true);
    await expect(query('SELECT 1', [])).rejects.toMatchObject({ name: 'LockError', code: 'taken' });
    await other.query(`SELECT pg_advisory_unlock(${DATABASE_LOCK})`);
    expect(await backend()).not.toBe(before);
    expect(await otherGets('advisory_lock')).toBe(false);
    await other.query('BEGIN');
    await expect(other.query('LOCK TABLE "LedgerHead" NOWAIT')).rejects.toMatchObject({ code: '55P03' });
  });

  test('a table that is kept is replaced by nobody, holds nothing back that is vacuumed, and says who waits', async () => {
    await lockDatabase('shared');
    await keepTable('"LedgerHead"');
    await probeLock();
    const { rows } = await other.query(
      `SELECT backend_xmin AS xmin, backend_xid AS xid FROM pg_stat_activity WHERE application_name = 'rightful-lock' AND datname = current_database()`,
    );
    expect(rows).toEqual([{ xmin: null, xid: null }]);
    const dropped = other.query('BEGIN; DROP TABLE "LedgerHead" CASCADE; ROLLBACK');
    const told = await eventually('who waits', () =>
      probeLock().then(
        () => undefined,
        (waits: unknown) => waits,
      ),
    );
    expect(told).toMatchObject({ name: 'LockError', code: 'restore-waits' });
    await disconnect();
    await dropped;
  });
});
