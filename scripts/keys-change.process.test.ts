import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { blindIndex, createSecrets } from '@/lib/crypto';
import { disconnect, query } from '@/lib/db';
import { listLogVkeys } from '@/lib/privacy/evidence/log-key';
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
const file = (name: string): string => path.join(folder, name);
const keyFile = (name: string): string => readFileSync(file(`data/keys/${name}`), 'utf8').trim();

async function start(): Promise<void> {
  embedded ??= await startEmbedded(file('data'));
}

async function stop(): Promise<void> {
  await disconnect();
  await embedded?.stop();
  embedded = undefined;
}

/** Runs a command while nothing else has the database, and puts that back. */
async function alone<T>(work: () => T): Promise<T> {
  await stop();
  const done = work();
  await start();
  return done;
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'rightful-keys-'));
  port = await freePort();
  applySettings({
    ...testSettings(file('data')),
    ROOT_KEYS: '',
    INDEX_KEY: '',
    LOG_KEY: '',
    APP_SECRET: '',
    PORT: String(port),
    APP_ORIGIN: `http://localhost:${port}`,
  });
  mkdirSync(file('data'), { mode: 0o700 });
  createSecrets(file('data/keys'));
  await start();
  await applyMigrations({ host: file('data/run'), user: 'postgres', database: 'postgres' });
  on = await import('@/test/restored');
  cast = await on.makeCast();
});
afterAll(async () => {
  await stop();
  rmSync(folder, { recursive: true, force: true });
});

test('a secret is only changed while nobody is served', () => {
  expect(on.command('keys', 'change', 'APP_SECRET').said).toBe('The application is running: stop it first.');
  expect(on.command('keys', 'change', 'ROOT_KEYS').said).toMatch(/^Say what to do/);
});

test('the ledger stays readable under another APP_SECRET, also for a database from before', async () => {
  for (const part of ['main', 'vault'])
    expect(on.command('backup', part, file(`${part}.sql`)).said).toMatch(/^Wrote /);
  await on.takeBack(cast);
  const before = keyFile('APP_SECRET');
  await alone(() => {
    expect(on.command('keys', 'change', 'APP_SECRET').said).toMatch(/^Changed APP_SECRET/);
    for (const part of ['main', 'vault'])
      expect(on.command('restore', part, file(`${part}.sql`)).said).toMatch(/^Restored/);
  });
  expect(keyFile('APP_SECRET')).not.toBe(before);
  expect(existsSync(file('data/keys/.APP_SECRET.next'))).toBe(false);
  expect(await on.standing(cast)).toEqual(on.undone);
  expect(await on.firstPage(port, cast.cookie)).toMatch(/^307 /);
  expect(await on.standing(cast)).toEqual(on.takenBack);
});

test('another INDEX_KEY finds everybody as before', async () => {
  expect((await alone(() => on.command('keys', 'change', 'INDEX_KEY'))).said).toMatch(/^Changed INDEX_KEY/);
  const { rows } = await query(
    'SELECT bidx::text, "subjectId"::text AS id FROM vault."SubjectLookup" ORDER BY 2',
    [],
  );
  const key = Buffer.from(keyFile('INDEX_KEY'), 'base64');
  const bidx = (email: string) => blindIndex(key, 'users.email', '2', email);
  const people = on.whoIsLeft(cast).map(({ id, email }) => ({ bidx: bidx(email), id }));
  expect(rows).toEqual(people.toSorted((a, b) => a.id.localeCompare(b.id)));
});

test('another LOG_KEY signs under another name, and what the old one signed stays true', async () => {
  const [old] = await listLogVkeys();
  expect((await alone(() => on.command('keys', 'change', 'LOG_KEY'))).said).toMatch(/^Changed LOG_KEY/);
  expect(on.command('log', 'anchor').said).toMatch(/run npm run log -- reopen to go on under a new name\.$/);
  expect(on.command('log', 'reopen').said).toMatch(/goes on as localhost:\d+\/audit\/2/);
  expect(on.command('log', 'verify').said).toMatch(/audit\/2 is sound/);
  expect(await listLogVkeys()).toContain(old);
  expect(await on.firstPage(port, cast.cookie)).toMatch(/^307 /);
});
