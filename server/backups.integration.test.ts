import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { query } from '@/lib/db';
import { env } from '@/lib/env';
import { bareEnvironment } from '@/test/environment';
import { eventually, root } from '@/test/launch';
import { hasBackupPrograms } from '@/test/postgres';

/** What each session of psql waits for. */
async function waitsOfPsql(): Promise<(string | null)[]> {
  const text = `SELECT wait_event_type AS waits FROM pg_stat_activity
    WHERE datname = 'backups' AND application_name = 'psql'`;
  return (await query(text, [])).rows.map((row: { waits: string | null }) => row.waits);
}

describe.skipIf(!env().databaseUrl || !hasBackupPrograms())('on a PostgreSQL server', () => {
  const url = new URL(env().databaseUrl ?? 'postgresql://localhost');
  url.pathname = '/backups';
  const folder = mkdtempSync(path.join(tmpdir(), 'rightful-backups-'));
  const pieces = 20_000;
  const dump = path.join(folder, 'vault.dump');
  let client: Client;

  /** A process of its own that does this with the functions of `backups.ts`. */
  function inProcess(
    work: string,
    database = url.href,
  ): { child: ChildProcess; ended: Promise<number | null> } {
    const code = `const { backUp, requireUnused, restore } = await import('./server/backups.ts'); ${work}`;
    const args = ['--conditions=react-server', '--import', 'tsx', '--input-type=module', '--eval', code];
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...bareEnvironment(), NODE_ENV: 'test', DATABASE_URL: database, DATA_DIR: folder },
    });
    return { child, ended: new Promise((resolve) => child.once('close', resolve)) };
  }

  const state = async (): Promise<unknown> =>
    (await client.query('SELECT count(*)::int AS n, max(at) AS at FROM vault.piece')).rows[0];
  beforeAll(async () => {
    await query('CREATE DATABASE backups', []);
    client = new Client({ connectionString: url.href });
    await client.connect();
    // More than fits into the pipes between the programs. A restore of it waits for whoever holds the lock.
    await client.query(`CREATE SCHEMA vault; CREATE TABLE vault.piece (
        at text, body text, CHECK (pg_advisory_xact_lock_shared(7)::text IS NOT NULL));
      INSERT INTO vault.piece SELECT 'before', repeat(md5(n::text), 30) FROM generate_series(1, ${pieces}) n`);
  });
  afterAll(async () => {
    await client.end();
    await query('DROP DATABASE backups WITH (FORCE)', []);
    rmSync(folder, { recursive: true, force: true });
  });

  test('two backups under one name at once leave one that is whole, and nothing beside it', async () => {
    const name = JSON.stringify(dump);
    const { ended } = inProcess(`await Promise.all([backUp('vault', ${name}), backUp('vault', ${name})])`);
    expect(await ended).toBe(0);
    expect(readdirSync(folder)).toEqual(['vault.dump']);
  });

  test('a restore whose process is killed changes nothing', async () => {
    await client.query(`UPDATE vault.piece SET at = 'since'`);
    await client.query('SELECT pg_advisory_lock(7)');
    const { child, ended } = inProcess(`await restore('vault', ${JSON.stringify(dump)})`);
    await eventually('a restore in the midst of its rows', async () =>
      (await waitsOfPsql()).includes('Lock') ? true : undefined,
    );
    child.kill('SIGKILL');
    await ended;
    await client.query('SELECT pg_advisory_unlock(7)');
    await eventually('the end of the restore', async () =>
      (await waitsOfPsql()).length === 0 ? true : undefined,
    );
    expect(await state()).toEqual({ n: pieces, at: 'since' });
  });

  test('a restore brings back what the backup has', async () => {
    const { ended } = inProcess(`await restore('vault', ${JSON.stringify(dump)})`);
    expect(await ended).toBe(0);
    expect(await state()).toEqual({ n: pieces, at: 'before' });
  });

  test('a restore waits also for whoever is connected under another role', async () => {
    await query('CREATE ROLE keeper LOGIN', []);
    onTestFinished(async () => void (await query('DROP ROLE keeper', [])));
    const keeper = new URL(url);
    keeper.username = 'keeper';
    const work = `await requireUnused().catch((error) => process.exit(/in use by 1 /.test(error.message) ? 7 : 1))`;
    expect(await inProcess(work, keeper.href).ended).toBe(7);
  });
});
