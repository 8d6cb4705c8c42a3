import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { applySettings, testSettings } from '@/test/environment';
import { freePort } from '@/test/postgres';
import type * as Restored from '@/test/restored';
import { startEmbedded, type EmbeddedProcess } from '@/server/embedded-process';
import { applyMigrations } from '@/server/migrations';

let on: typeof Restored;
let folder: string;
let embedded: EmbeddedProcess | undefined;
let port: number;
let cast: Restored.Cast;
const file = (name: string): string => path.join(folder, 'backups', name);
const dataDir = (): string => path.join(folder, 'data');

async function start(): Promise<void> {
  embedded ??= await startEmbedded(dataDir());
}

async function stop(): Promise<void> {
  const { disconnect } = await import('@/lib/db');
  await disconnect();
  await embedded?.stop();
  embedded = undefined;
}

beforeAll(async () => {
  port = await freePort();
  folder = mkdtempSync(path.join(tmpdir(), 'rightful-restore-'));
  applySettings({ ...testSettings(dataDir()), PORT: String(port), APP_ORIGIN: `http://localhost:${port}` });
  mkdirSync(dataDir(), { mode: 0o700 });
  await start();
  await applyMigrations({ host: path.join(dataDir(), 'run'), user: 'postgres', database: 'postgres' });
  on = await import('@/test/restored');
  cast = await on.makeCast();
});
afterAll(async () => {
  await stop();
  rmSync(folder, { recursive: true, force: true });
});

test('the retention says by the command what it would do, and does it', async () => {
  const { query } = await import('@/lib/db');
  await query(`UPDATE "Session" SET expires = now() - interval '1 minute' WHERE "userId" = $1`, [
    cast.withdrawn.id,
  ]);
  const would = on.command('retention', '--dry-run').said;
  expect(would).toMatch(/^This would be done now:\n +1 {2}Sessions$/);
  expect(on.command('retention').said).toBe(would.replace('This would be done now:', 'Done:'));
  expect(on.command('retention', '--now').status).toBe(1);
});

test('the officer sets, lists and lifts a hold by the command', () => {
  const { email, id } = cast.bystander;
  const refused = on.command('hold', 'set', email, 'profile.shoeSize', 'Why');
  expect(refused).toMatchObject({ status: 1, said: expect.stringContaining('profile.note') });
  const set = on.command('hold', 'set', email, 'consents,profile.note', 'Case 15 of', '2026');
  const hold = /^Hold (\S+) is set: consents, profile\.note/.exec(set.said)?.[1] ?? set.said;
  const { said } = on.command('hold', 'list');
  for (const word of [hold, id, 'consents, profile.note']) expect(said).toContain(word);
  expect(said).not.toContain('Case 15');
  expect(on.command('hold', 'show', email).said).toContain('"Case 15 of 2026"');
  expect(on.command('hold', 'lift', hold, 'Settled').said).toContain(': 0.');
  expect(on.command('hold', 'lift', hold, 'Again').said).toMatch(/^Nothing was done: there is no such/);
});

test('backups are made while the application runs, for their owner alone, without sessions or keys', async () => {
  expect(on.command('backup', 'main', file('main.sql')).said).toMatch(/^(Wrote|Restored)/);
  expect(on.command('backup', 'vault', file('vault.sql')).said).toMatch(/^(Wrote|Restored)/);
  expect(statSync(file('main.sql')).mode & 0o777).toBe(0o600);
  expect(statSync(path.dirname(file('main.sql'))).mode & 0o777).toBe(0o700);
  const [main, vault] = [readFileSync(file('main.sql'), 'utf8'), readFileSync(file('vault.sql'), 'utf8')];
  expect(main).toContain(`INSERT INTO public."User" VALUES ('${cast.erased.id}'`);
  for (const never of [
    'INSERT INTO public."Session"',
    'INSERT INTO public."VerificationToken"',
    'vault."SubjectKey"',
  ])
    expect(main).not.toContain(never);
  expect(vault).toContain('INSERT INTO vault."SubjectKey"');
  for (const name of ['ROOT_KEYS', 'INDEX_KEY', 'LOG_KEY', 'APP_SECRET']) {
    const key = (process.env[name] ?? '').split(':').at(-1) ?? '?';
    const spellings = [key, Buffer.from(key, 'base64').toString('hex')];
    expect(spellings.filter((spelling) => `${main}${vault}`.includes(spelling))).toEqual([]);
  }
});

test('an answered page needs the session', async () => {
  await on.takeBack(cast);
  expect(await on.standing(cast)).toEqual(on.takenBack);
  expect(await on.firstPage(port, cast.cookie)).toBe('200');
});

test('a restore waits until the application is stopped', () => {
  expect(on.command('restore', 'main', file('main.sql'))).toEqual({
    status: 1,
    said: 'The application is running: stop it first.',
  });
});

test('after our restore nothing is undone before the first page is answered', async () => {
  await stop();
  for (const part of ['main', 'vault'])
    expect(on.command('restore', part, file(`${part}.sql`)).said).toMatch(/^(Wrote|Restored)/);
  await start();
  expect(await on.standing(cast)).toEqual(on.undone);
  expect(await on.firstPage(port, cast.cookie)).toMatch(/^307 .*\/sign-in/);
  expect(await on.standing(cast)).toEqual(on.takenBack);
});

test('a dump that is loaded by hand under the running application ends it, and nothing is undone before a page is answered', async () => {
  await stop();
  await start();
  const serving = await on.serve(port);
  expect(await on.page(port, cast.cookie)).toMatch(/^307 /);
  const client = new Client({ host: path.join(dataDir(), 'run'), user: 'postgres', database: 'postgres' });
  await client.connect();
  await client.query('DROP SCHEMA public, audit, vault CASCADE; CREATE SCHEMA public');
  for (const part of ['main', 'vault']) await client.query(readFileSync(file(`${part}.sql`), 'utf8'));
  await client.query('RESET ALL');
  await client.end();
  expect(await serving.exited).toBe(1);
  expect(await on.standing(cast)).toEqual(on.undone);
  expect(await on.firstPage(port, cast.cookie)).toMatch(/^307 .*\/sign-in/);
  expect(await on.standing(cast)).toEqual(on.takenBack);
});

test('a backup that was cut off changes nothing', async () => {
  await stop();
  const whole = readFileSync(file('main.sql'), 'utf8');
  writeFileSync(file('cut.sql'), whole.slice(0, whole.length / 2));
  expect(on.command('restore', 'main', file('cut.sql')).said).toContain('is not a whole backup');
  writeFileSync(file('bad.sql'), whole.replace('INSERT INTO public."User"', 'INSERT INTO public."Nobody"'));
  expect(on.command('restore', 'main', file('bad.sql')).said).toMatch(
    /^The backup could not be restored and the database is unchanged/,
  );
  await start();
  expect(await on.standing(cast)).toEqual(on.takenBack);
});

test('a lost ledger is written again from the copy in the vault', async () => {
  rmSync(path.join(dataDir(), 'ledger'), { recursive: true });
  await stop();
  expect(on.command('restore', 'ledger').said).toMatch(/^(Wrote|Restored)/);
  await start();
  expect(await on.firstPage(port, cast.cookie)).toMatch(/^307 /);
});
