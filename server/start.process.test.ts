import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anyAlive, eventually, family, findScript, launch, type Launched } from '@/test/launch';
import { freePort } from '@/test/postgres';
import { startEmbedded } from './embedded-process';

let folder: string;
let dataDir: string;
let port: number;
const started: Launched[] = [];

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'rightful-start-'));
  dataDir = path.join(folder, 'data');
  port = await freePort();
});
afterAll(async () => {
  for (const one of started) await one.stop();
  rmSync(folder, { recursive: true, force: true });
});

function start(settings: Record<string, string> = {}): Launched {
  const one = launch({ DATA_DIR: dataDir, PORT: String(port), ...settings });
  started.push(one);
  return one;
}

/** The one sentence with which it refuses to start. */
async function refusal(settings: Record<string, string> = {}): Promise<string> {
  const one = start(settings);
  expect(await one.exited).toBe(1);
  const lines = one.printed.error.trimEnd().split('\n');
  expect(lines).toEqual([lines[0]]);
  return lines[0] ?? '';
}

async function running(): Promise<Launched> {
  const one = start();
  await one.says('Rightful is running');
  return one;
}

const isHealthy = async (): Promise<true | undefined> => {
  const answer = await fetch(`http://localhost:${port}/api/health`).catch(() => undefined);
  return answer?.ok || undefined;
};
const pidOf = (one: Launched, script: string) => eventually(script, () => findScript(one.pid, script));

async function openDatabase(): Promise<Client> {
  const client = new Client({ host: path.join(dataDir, 'run'), user: 'postgres', database: 'postgres' });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

async function onDatabase<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = await openDatabase();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const markers = () =>
  onDatabase(async (client) => {
    const { rows } = await client.query<{ key: string }>(
      `SELECT "key" FROM "RateLimit" WHERE "key" LIKE 'marker-%' ORDER BY "key"`,
    );
    return rows.map(({ key }) => key);
  });

/** Inserts rows one after another until the database goes away; returns those that were acknowledged. */
async function insertUntilCut(prefix: string, afterFirst: () => void): Promise<string[]> {
  const client = await openDatabase();
  const acknowledged: string[] = [];
  try {
    for (let n = 0; ; n += 1) {
      const key = `marker-${prefix}-${String(n).padStart(6, '0')}`;
      await client.query('INSERT INTO "RateLimit" ("key", "points") VALUES ($1, 1)', [key]);
      acknowledged.push(key);
      if (n === 20) afterFirst();
    }
  } catch {
    return acknowledged;
  }
}

test('a setting that makes no sense is named', async () => {
  expect(await refusal({ PORT: 'many' })).toMatch(/^PORT /);
  expect(await refusal({ APP_ORIGIN: 'example.com/path' })).toMatch(/^APP_ORIGIN must be an origin/);
  expect(existsSync(dataDir)).toBe(false);
});

test('a data folder that cannot be made is named', async () => {
  const file = path.join(folder, 'a-file');
  writeFileSync(file, '');
  expect(await refusal({ DATA_DIR: path.join(file, 'data') })).toMatch(/^The data folder .* cannot be made/);
  const long = path.join(folder, 'x'.repeat(100));
  expect(await refusal({ DATA_DIR: long })).toMatch(/bytes too long for a Unix socket: set DATA_DIR/);
});

test('a taken port is named', async () => {
  const taker = createServer().listen(port, '127.0.0.1');
  await new Promise((resolve) => taker.once('listening', resolve));
  try {
    expect(await refusal()).toBe(
      `The port ${port} on 127.0.0.1 is in use: stop what uses it, or set PORT to another.`,
    );
  } finally {
    await new Promise((resolve) => taker.close(resolve));
  }
  expect(existsSync(path.join(dataDir, 'pg'))).toBe(false);
});

test('the sample controller is not let near a database server', async () => {
  expect(await refusal({ DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none' })).toMatch(
    /^rightful.config.ts still names the sample controller/,
  );
});

test('it serves, refuses a second start, outlives its children, and keeps what was acknowledged', async () => {
  const one = await running();
  expect(await isHealthy()).toBe(true);
  expect(one.printed.out).toContain(`Everything is kept in ${dataDir}`);

  expect(await refusal({ PORT: String(await freePort()) })).toBe(
    `Rightful is already running on ${dataDir}: stop it first, or set DATA_DIR to another folder.`,
  );
  expect(await isHealthy()).toBe(true);

  const embedded = await pidOf(one, 'embedded.ts');
  const kept = await insertUntilCut('a', () => process.kill(embedded, 'SIGKILL'));
  expect(kept.length).toBeGreaterThan(20);
  await eventually('the database again', () => {
    const pid = findScript(one.pid, 'embedded.ts');
    return pid === embedded ? undefined : pid;
  });
  await eventually('health after the database was lost', isHealthy);
  expect(await markers()).toEqual(expect.arrayContaining(kept));

  const server = await pidOf(one, 'serve.ts');
  process.kill(server, 'SIGKILL');
  await eventually('health after the server was lost', () =>
    findScript(one.pid, 'serve.ts') === server ? undefined : isHealthy(),
  );

  const pids = family(one.pid).map(({ pid }) => pid);
  const supervisor = await pidOf(one, 'start.ts');
  const beforeEnd = await insertUntilCut('b', () => process.kill(supervisor, 'SIGKILL'));
  expect(beforeEnd.length).toBeGreaterThan(20);
  await eventually('the end of every child', () => !anyAlive(pids) || undefined);

  const again = await running();
  expect(again.printed.out).not.toContain('Everything is kept in');
  expect(await markers()).toEqual(expect.arrayContaining([...kept, ...beforeEnd]));
  const last = family(again.pid).map(({ pid }) => pid);
  expect(await again.stop()).toBe(0);
  expect(anyAlive(last)).toBe(false);
  expect(again.printed.error).toBe('');
});

test('a database without its keys is never given new ones', async () => {
  const file = path.join(dataDir, 'keys/INDEX_KEY');
  const key = readFileSync(file);
  rmSync(file);
  expect(await refusal()).toMatch(/^The database holds data but INDEX_KEY is missing: put it back/);
  expect(existsSync(file)).toBe(false);

  writeFileSync(file, `${Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64')}\n`, {
    mode: 0o600,
  });
  expect(await refusal()).toMatch(/^The keys are not those of this database/);

  writeFileSync(file, key, { mode: 0o600 });
  const aside = path.join(folder, 'keys-aside');
  renameSync(path.dirname(file), aside);
  expect(await refusal()).toMatch(
    /^The database holds data but ROOT_KEYS, INDEX_KEY, LOG_KEY, APP_SECRET is missing/,
  );
  expect(existsSync(path.dirname(file))).toBe(false);
  renameSync(aside, path.dirname(file));
});

test('a database newer than the code is left as it is', async () => {
  const embedded = await startEmbedded(dataDir);
  await onDatabase((client) =>
    client.query(
      `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ('later', 'x', '29990101000000_later', now(), 1)`,
    ),
  );
  await embedded.stop();
  expect(await refusal()).toMatch(
    /^The database is newer than this code \(it has the migration 29990101000000_later\)/,
  );
});
