import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bareEnvironment, testSettings } from '@/test/environment';
import { launch, root } from '@/test/launch';
import { freePort, hasTestServer, openTestServer, type TestServer } from '@/test/postgres';
import { applyMigrations } from './migrations';

/** What `npm start` reads before it serves: enough to see what it refuses. */
const COPIED = [
  'lib',
  'messages',
  'package-lock.json',
  'package.json',
  'prisma',
  'prisma.config.ts',
  'rightful.config.ts',
  'scripts',
  'server',
  'tsconfig.json',
];

const fresh = (version: string) => `${version}:${randomBytes(32).toString('base64')}`;

describe.skipIf(!hasTestServer())('with a database server', () => {
  let folder: string;
  let server: TestServer;
  let keys: Record<string, string>;

  beforeAll(async () => {
    // An installation whose controller is filled in: the shipped sample is refused before anything else.
    folder = mkdtempSync(path.join(tmpdir(), 'rightful-own-'));
    for (const name of COPIED) cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
    symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
    const file = path.join(folder, 'rightful.config.ts');
    writeFileSync(file, readFileSync(file, 'utf8').replace('sample: true', 'sample: false'));
    const opened = await openTestServer();
    if (!opened) throw new Error('The test server is gone.');
    server = opened;
    keys = testSettings(path.join(folder, 'data'), server.url);
  });
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  async function refusal(changed: Record<string, string>): Promise<string> {
    const one = launch({ ...keys, PORT: String(await freePort()), ...changed }, folder);
    expect(await one.exited).toBe(1);
    expect(one.printed.error.trimEnd().split('\n')).toHaveLength(1);
    return one.printed.error.trimEnd();
  }

  async function ask(sql: string): Promise<Record<string, unknown>[]> {
    const client = new Client({ connectionString: server.url });
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(sql)).rows;
    } finally {
      await client.end();
    }
  }

  const otherDatabase = (change: (url: URL) => void): string => {
    const url = new URL(server.url);
    change(url);
    return url.href;
  };

  test('a server that is down is named, without its password', async () => {
    const port = await freePort();
    const DATABASE_URL = otherDatabase((url) => {
      url.port = String(port);
      url.password = 'do-not-print-me';
    });
    expect(await refusal({ DATABASE_URL })).toBe(
      `The database at 127.0.0.1:${port} does not answer (ECONNREFUSED): start it, or correct DATABASE_URL.`,
    );
  });

  test('a database that does not exist is named', async () => {
    const DATABASE_URL = otherDatabase((url) => {
      url.pathname = '/nowhere';
    });
    expect(await refusal({ DATABASE_URL })).toMatch(
      /has no such database: create it, or correct DATABASE_URL\.$/,
    );
  });

  test('missing and sample secrets are named before anything is written', async () => {
    expect(await refusal({ LOG_KEY: '', APP_SECRET: '' })).toMatch(
      /^LOG_KEY, APP_SECRET must be given when DATABASE_URL is set/,
    );
    expect(await refusal({ INDEX_KEY: `${'A'.repeat(43)}=` })).toMatch(
      /^INDEX_KEY is a sample and not random/,
    );
    expect(existsSync(path.join(folder, 'data/keys'))).toBe(false);
    expect(await ask(`SELECT to_regclass('"User"')::text AS user`)).toEqual([{ user: null }]);
  });

  test('a database with people that no key of ours was ever used for is refused', async () => {
    await applyMigrations({ connectionString: server.url });
    await ask(`INSERT INTO "User" VALUES ('0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b', 'x', now(), NULL)`);
    expect(await refusal({})).toMatch(/^The keys are not those of this database/);
    expect(await ask('SELECT * FROM "KeyCheck"')).toEqual([]);
  });

  test('a new root key is learned beside the old one, which may leave once it wraps nothing', async () => {
    await ask('CREATE DATABASE rotated');
    const DATABASE_URL = otherDatabase((url) => {
      url.pathname = '/rotated';
    });
    writeFileSync(
      path.join(folder, 'scripts/only-prepare.ts'),
      `import { prepareDatabase } from '../server/prepare';
       prepareDatabase().then(() => process.exit(0), (error) => { console.error(error.message); process.exit(1); });`,
    );
    const prepare = (changed: Record<string, string>): string =>
      spawnSync(process.execPath, ['scripts/run.mjs', 'scripts/only-prepare.ts'], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...bareEnvironment(), NODE_ENV: 'production', ...keys, DATABASE_URL, ...changed },
      }).stderr.trimEnd();
    const old = keys['ROOT_KEYS'] ?? '';
    const next = fresh('test-2');

    expect(prepare({})).toBe('');
    expect(prepare({ ROOT_KEYS: next })).toMatch(/^The keys are not those of this database/);
    expect(prepare({ ROOT_KEYS: fresh('test-1') })).toMatch(/^The keys are not those of this database/);
    expect(prepare({ APP_SECRET: randomBytes(32).toString('base64') })).toMatch(/^The keys are not those/);
    expect(prepare({ ROOT_KEYS: `${next},${old}` })).toBe('');

    const client = new Client({ connectionString: DATABASE_URL });
    await client.connect();
    await client.query(
      `INSERT INTO vault."SubjectKey" VALUES ('0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b', $1, 'test-1', $2, now())`,
      [randomBytes(16), randomBytes(40)],
    );
    expect(prepare({ ROOT_KEYS: next })).toMatch(
      /^ROOT_KEYS lacks the version test-1, which still wraps keys of people/,
    );
    await client.query('DELETE FROM vault."SubjectKey"');
    await client.end();
    expect(prepare({ ROOT_KEYS: next })).toBe('');
  });

  test('a newer database is refused', async () => {
    await ask(
      `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ('later', 'x', '29990101000000_later', now(), 1)`,
    );
    expect(await refusal({})).toMatch(/^The database is newer than this code/);
  });
});
