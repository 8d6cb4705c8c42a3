import { randomBytes } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client, type PoolConfig } from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { startEmbedded, type EmbeddedProcess } from './embedded-process';
import { applyMigrations, getMigrationStatus, type Source } from './migrations';

const serverUrl = inject('settings')?.['DATABASE_URL'];
const names = readdirSync(path.join(import.meta.dirname, '../prisma/migrations'))
  .filter((name) => /^\d{14}_/.test(name))
  .toSorted();
let folder: string;
let source: Source;
let config: PoolConfig;
let embedded: EmbeddedProcess | undefined;

async function ask<T extends object>(to: PoolConfig, sql: string): Promise<T[]> {
  const client = new Client(to);
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'rightful-migrate-'));
  if (!serverUrl) embedded = await startEmbedded(folder);
});
afterAll(async () => {
  await embedded?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Each test has an empty database: another on the server, or the only one of the embedded database, emptied. */
beforeEach(async () => {
  if (serverUrl) {
    const url = new URL(serverUrl);
    url.pathname = `/migrate_${randomBytes(4).toString('hex')}`;
    await ask({ connectionString: serverUrl }, `CREATE DATABASE ${url.pathname.slice(1)}`);
    config = { connectionString: url.href };
  } else {
    config = { host: path.join(folder, 'run'), user: 'postgres', database: 'postgres' };
    await ask(config, 'DROP SCHEMA public, vault, audit CASCADE').catch(() => undefined);
    await ask(config, 'CREATE SCHEMA IF NOT EXISTS public');
  }
  const prisma = path.join(folder, 'prisma');
  rmSync(prisma, { recursive: true, force: true });
  cpSync(path.join(import.meta.dirname, '../prisma'), prisma, { recursive: true });
  source = { schemaFile: path.join(prisma, 'schema.prisma'), folder: path.join(prisma, 'migrations') };
});
afterEach(async () => {
  const database = new URL(config.connectionString ?? 'none:').pathname.slice(1);
  if (serverUrl) await ask({ connectionString: serverUrl }, `DROP DATABASE ${database} WITH (FORCE)`);
});

test('an empty database gets every migration, once', async () => {
  expect(await getMigrationStatus(config)).toEqual({ applied: [], pending: names });
  expect(await applyMigrations(config)).toEqual(names);
  expect(await applyMigrations(config)).toEqual([]);
  expect(await getMigrationStatus(config)).toEqual({ applied: names, pending: [] });
});

test('processes that migrate at the same time take turns', async () => {
  const outcomes = await Promise.all(Array.from({ length: 5 }, () => applyMigrations(config)));
  expect(outcomes.filter((applied) => applied.length > 0)).toEqual([names]);
  const rows = await ask(config, 'SELECT migration_name AS name FROM _prisma_migrations ORDER BY 1');
  expect(rows).toEqual(names.map((name) => ({ name })));
});

test('a migration that fails leaves the database as it was and says why', async () => {
  mkdirSync(path.join(source.folder, '29990101000000_wrong'));
  writeFileSync(
    path.join(source.folder, '29990101000000_wrong/migration.sql'),
    'CREATE TABLE "Half" (id int); SELECT * FROM "NotThere";',
  );
  await expect(applyMigrations(config, source)).rejects.toThrow(
    'The database could not be migrated and is unchanged: relation "NotThere" does not exist',
  );
  expect(await getMigrationStatus(config)).toEqual({ applied: [], pending: names });
  const tables = await ask(
    config,
    `SELECT to_regclass('"Half"')::text AS half, to_regclass('"User"')::text AS user`,
  );
  expect(tables).toEqual([{ half: null, user: null }]);
});

test('a database newer than the code, or made by other migrations, is refused unchanged', async () => {
  mkdirSync(path.join(source.folder, '29990101000000_later'));
  writeFileSync(path.join(source.folder, '29990101000000_later/migration.sql'), 'SELECT 1;');
  await applyMigrations(config, source);
  await expect(applyMigrations(config)).rejects.toThrow(
    'newer than this code (it has the migration 29990101000000_later)',
  );
  await expect(getMigrationStatus(config)).rejects.toThrow('start the newer version instead.');

  writeFileSync(path.join(source.folder, '29990101000000_later/migration.sql'), 'SELECT 2;');
  await expect(applyMigrations(config, source)).rejects.toThrow('the migration 29990101000000_later differs');
});
