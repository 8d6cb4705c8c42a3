import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applySettings, testSettings } from '@/test/environment';
import { freePort, hasBackupPrograms, hasTestServer, openTestServer, type TestServer } from '@/test/postgres';
import type * as Restored from '@/test/restored';
import { eventually } from '@/test/launch';
import { keepRunning } from '@/server/keep';
import { applyMigrations } from '@/server/migrations';
import { findProgram } from '@/server/postgres-tools';

async function disconnect(): Promise<void> {
  const door = await import('@/lib/db');
  await door.disconnect();
}

/** The client programs as an administrator calls them. */
function administrate(program: string, ...args: string[]): string {
  const { stderr } = spawnSync(findProgram(program), args, { encoding: 'utf8' });
  return stderr;
}

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

describe.skipIf(!hasTestServer() || !hasBackupPrograms())('on a PostgreSQL server', () => {
  let on: typeof Restored;
  let folder: string;
  let server: TestServer;
  let port: number;
  let cast: Restored.Cast;
  const file = (name: string): string => path.join(folder, name);

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'rightful-restore-'));
    port = await freePort();
    const opened = await openTestServer();
    if (!opened) throw new Error('The test server is gone.');
    server = opened;
    const origin = { PORT: String(port), APP_ORIGIN: `http://localhost:${port}` };
    applySettings({ ...testSettings(path.join(folder, 'data'), server.url), ...origin });
    await applyMigrations({ connectionString: server.url });
    on = await import('@/test/restored');
    cast = await on.makeCast();
  });
  afterAll(async () => {
    await disconnect();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('backups are made, also a whole one by hand, and then people take back what they gave', async () => {
    for (const part of ['main', 'vault'])
      expect(on.command('backup', part, file(`${part}.dump`)).said).toMatch(/^Wrote /);
    expect(statSync(file('main.dump')).mode & 0o777).toBe(0o600);
    expect(administrate('pg_dump', '-Fc', '-f', file('whole.dump'), '-d', server.url)).toBe('');
    await on.takeBack(cast);
    expect(await on.standing(cast)).toEqual(on.takenBack);
    expect(await on.firstPage(port, cast.cookie)).toBe('200');
  });

  test('a restore waits until nobody else is connected', async () => {
    expect(await on.standing(cast)).toEqual(on.takenBack);
    expect(on.command('restore', 'main', file('main.dump')).said).toMatch(
      /^The database is in use by \d+ other connections: stop the application on every host/,
    );
  });

  test('after our restore nothing is undone before the first page is answered', async () => {
    await disconnect();
    for (const part of ['main', 'vault'])
      expect(on.command('restore', part, file(`${part}.dump`)).said).toMatch(/^Restored/);
    expect(await on.standing(cast)).toEqual(on.undone);
    expect(await on.firstPage(port, cast.cookie)).toMatch(/^307 .*\/sign-in/);
    expect(await on.standing(cast)).toEqual(on.takenBack);
  });

  test('after pg_restore behind our back nothing is undone, and no session comes back', async () => {
    await disconnect();
    await ask(server.url, 'DROP SCHEMA public, audit, vault, pgboss CASCADE; CREATE SCHEMA public');
    expect(administrate('pg_restore', '-d', server.url, file('whole.dump'))).toBe('');
    expect(await on.standing(cast)).toEqual(on.undone);
    expect(await ask(server.url, 'SELECT count(*) > 0 AS some FROM "Session"')).toEqual([{ some: true }]);
    expect(await on.firstPage(port, cast.cookie)).toMatch(/^307 .*\/sign-in/);
    expect(await on.standing(cast)).toEqual(on.takenBack);
    expect(await ask(server.url, 'SELECT count(*)::int AS n FROM "Session"')).toEqual([{ n: 0 }]);
  });

  test('a database that is restored while the application runs serves nobody until nothing is undone', async () => {
    await disconnect();
    const kept = await keepRunning('server', () => on.serve(port));
    try {
      expect(await on.page(port, cast.cookie)).toMatch(/^307 /);
      const admin = new URL(server.url);
      admin.pathname = '/template1';
      await ask(admin.href, 'DROP DATABASE postgres WITH (FORCE)');
      await ask(admin.href, 'CREATE DATABASE postgres');
      expect(administrate('pg_restore', '-d', server.url, file('whole.dump'))).toBe('');
      const answers = new Set<string>();
      await eventually('an answer after the restore', async () => {
        const answer = await on.page(port, cast.cookie).catch(() => 'none');
        answers.add(answer.slice(0, 3));
        return answer.startsWith('307') || answer.startsWith('200') || undefined;
      });
      expect(answers).not.toContain('200');
      expect(await on.standing(cast)).toEqual(on.takenBack);
    } finally {
      await kept.stop();
    }
  });

  test('a restore over what the running application uses waits for its end, and nobody is served what it brings', async () => {
    await disconnect();
    const serving = await on.serve(port);
    expect(await on.page(port, cast.cookie)).toMatch(/^307 /);
    const args = ['--clean', '--if-exists', '-d', server.url, file('whole.dump')];
    const restoring = spawn(findProgram('pg_restore'), args, { stdio: 'ignore' });
    const restored = new Promise((resolve) => restoring.once('close', resolve));
    try {
      await eventually('a restore that waits', async () => {
        if (restoring.exitCode !== null) throw new Error(await on.page(port, cast.cookie));
        const waiting = `SELECT pid FROM pg_stat_activity
          WHERE application_name = 'pg_restore' AND wait_event_type = 'Lock'`;
        return (await ask(server.url, waiting)).length > 0 || undefined;
      });
      expect(await on.page(port, cast.cookie)).not.toMatch(/^200/);
    } finally {
      await serving.stop();
    }
    await restored;
    expect(await on.standing(cast)).toEqual(on.undone);
    expect(await on.firstPage(port, cast.cookie)).toMatch(/^307 .*\/sign-in/);
    expect(await on.standing(cast)).toEqual(on.takenBack);
  });

  test('after the main part alone was restored nothing is undone', async () => {
    await disconnect();
    expect(on.command('restore', 'main', file('main.dump')).said).toMatch(/^Restored/);
    expect(await on.standing(cast)).toEqual({ ...on.undone, keysOfErased: 0 });
    expect(await on.firstPage(port, cast.cookie)).toMatch(/^307 .*\/sign-in/);
    expect(await on.standing(cast)).toEqual(on.takenBack);
  });

  test('an old main backup opens nothing of an erased person, without the vault or with a later one', async () => {
    await disconnect();
    expect(on.command('backup', 'vault', file('vault-after.dump')).said).toMatch(/^Wrote /);
    await ask(server.url, 'CREATE DATABASE elsewhere');
    const elsewhere = new URL(server.url);
    elsewhere.pathname = '/elsewhere';
    expect(administrate('pg_restore', '-d', elsewhere.href, file('main.dump'))).toBe('');
    const kids = `SELECT encode(substring("nameSealed" FROM 3 FOR 16), 'hex') AS kid FROM "Profile" WHERE "userId" = '${cast.erased.id}'`;
    const [sealed] = await ask(elsewhere.href, kids);
    expect(sealed?.['kid']).toMatch(/^[0-9a-f]{32}$/);
    expect(await ask(elsewhere.href, `SELECT to_regclass('vault."SubjectKey"') AS vault`)).toEqual([
      { vault: null },
    ]);
    // With today's vault beside it, others open and the erased person does not.
    expect(administrate('pg_restore', '-d', elsewhere.href, file('vault-after.dump'))).toBe('');
    const opens = `SELECT u.id FROM "User" u JOIN "Profile" p ON p."userId" = u.id
      JOIN vault."SubjectKey" k ON k.kid = substring(p."nameSealed" FROM 3 FOR 16) ORDER BY u.id`;
    const left = on.whoIsLeft(cast).map(({ id }) => id);
    expect((await ask(elsewhere.href, opens)).map(({ id }) => id)).toEqual(left.toSorted());
  });

  test('a damaged backup changes nothing', async () => {
    await disconnect();
    writeFileSync(file('bad.dump'), 'not a backup');
    expect(on.command('restore', 'main', file('bad.dump')).said).toMatch(
      /^The backup could not be restored and the database is unchanged \(.+\)\.$/,
    );
    expect(await on.standing(cast)).toEqual(on.takenBack);
  });
});
