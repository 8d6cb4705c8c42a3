import { randomBytes } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client, type PoolConfig } from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { startEmbedded, type EmbeddedProcess } from './embedded-process';
import { onEngine } from '@/scripts/schema-engine';
import { applyMigrations, getMigrationStatus, migrationsFolder } from './migrations';

const serverUrl = inject('settings')?.['DATABASE_URL'];
const names = readdirSync(migrationsFolder)
  .filter((name) => /^\d{14}_/.test(name))
  .toSorted();
let folder: string;
let migrations: string;
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
    await ask(config, 'DROP SCHEMA IF EXISTS public, vault, audit CASCADE');
    await ask(config, 'CREATE SCHEMA public');
  }
  migrations = path.join(folder, 'migrations');
  rmSync(migrations, { recursive: true, force: true });
  cpSync(migrationsFolder, migrations, { recursive: true });
});
afterEach(async () => {
  const database = new URL(config.connectionString ?? 'none:').pathname.slice(1);
  if (serverUrl) await ask({ connectionString: serverUrl }, `DROP DATABASE ${database} WITH (FORCE)`);
});

/** Writes a migration, or another text into one. */
function write(name: string, sql: string): void {
  mkdirSync(path.join(migrations, name), { recursive: true });
  writeFileSync(path.join(migrations, name, 'migration.sql'), sql);
}

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
  write('29990101000000_wrong', 'CREATE TABLE "Half" (id int); SELECT * FROM "NotThere";');
  await expect(applyMigrations(config, migrations)).rejects.toThrow(
    'The database could not be migrated and is unchanged: 29990101000000_wrong: relation "NotThere" does not exist',
  );
  expect(await getMigrationStatus(config)).toEqual({ applied: [], pending: names });
  const tables = await ask(
    config,
    `SELECT to_regclass('"Half"')::text AS half, to_regclass('"User"')::text AS user`,
  );
  expect(tables).toEqual([{ half: null, user: null }]);
});

test('a database newer than the code, or made by other migrations, is refused unchanged', async () => {
  write('29990101000000_later', 'SELECT 1;');
  await applyMigrations(config, migrations);
  await expect(applyMigrations(config)).rejects.toThrow(
    'newer than this code (it has the migration 29990101000000_later)',
  );
  await expect(getMigrationStatus(config)).rejects.toThrow('start the newer version instead.');

  write('29990101000000_later', 'SELECT 2;');
  await expect(applyMigrations(config, migrations)).rejects.toThrow(
    'the migration 29990101000000_later differs',
  );
});

/** What is noted of the migrations, but for what differs each time. */
function rowsOf(): Promise<object[]> {
  return ask(
    config,
    `SELECT migration_name, checksum, logs, rolled_back_at, applied_steps_count, finished_at >= started_at AS finished,
       id ~ '^[0-9a-f-]{36}$' AS numbered FROM _prisma_migrations ORDER BY migration_name`,
  );
}

test('a database that holds tables of another program is refused unchanged', async () => {
  await ask(config, 'CREATE TABLE "Order" (id int)');
  await expect(applyMigrations(config)).rejects.toThrow(
    'The database has tables ("Order") but no migrations of ours: give Rightful an empty database of its own.',
  );
  expect(await ask(config, 'SELECT * FROM "Order"')).toEqual([]);
});

/** What the engine of the Prisma command line applies of the folder, and what it finds wrong with the database. */
function askPrisma(): Promise<{ applied: string[]; found: unknown }> {
  const schema = { path: 'schema.prisma', content: 'datasource db {\n  provider = "postgresql"\n}\n' };
  const list = {
    baseDir: migrations,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: readdirSync(migrations)
      .filter((name) => /^\d{14}_/.test(name))
      .toSorted()
      .map((name) => ({
        path: name,
        migrationFile: {
          path: 'migration.sql',
          content: {
            tag: 'ok' as const,
            value: readFileSync(path.join(migrations, name, 'migration.sql'), 'utf8'),
          },
        },
      })),
  };
  const filters = { externalTables: [], externalEnums: [] };
  return onEngine(config, schema, async (engine) => {
    const { appliedMigrationNames: applied } = await engine.applyMigrations({
      migrationsList: list,
      filters,
    });
    const found = await engine.diagnoseMigrationHistory({
      migrationsList: list,
      optInToShadowDatabase: false,
      filters,
    });
    return { applied, found };
  });
}

test('the Prisma command line goes on where we stopped, and we where it did', async () => {
  rmSync(migrations, { recursive: true });
  write('20260101000000_one', 'CREATE TABLE "One" (id int); -- ö\n');
  expect(await applyMigrations(config, migrations)).toEqual(['20260101000000_one']);
  write('20260102000000_two', 'CREATE TABLE "Two" (id int);');
  const { applied, found } = await askPrisma();
  expect(applied).toEqual(['20260102000000_two']);
  write('20260103000000_three', 'CREATE TABLE "Three" (id int);');
  expect(await applyMigrations(config, migrations)).toEqual(['20260103000000_three']);
  expect(await askPrisma()).toEqual({ applied: [], found });
  expect(found).toMatchObject({
    history: null,
    failedMigrationNames: [],
    editedMigrationNames: [],
    hasMigrationsTable: true,
  });
});

test('the table of migrations is the one that the Prisma command line makes', async () => {
  const columns = () =>
    ask(
      config,
      `SELECT column_name, data_type, character_maximum_length, is_nullable, column_default FROM information_schema.columns
       WHERE table_name = '_prisma_migrations' ORDER BY ordinal_position`,
    );
  rmSync(migrations, { recursive: true });
  write('20260101000000_one', 'SELECT 1;');
  await applyMigrations(config, migrations);
  const [ours, rows] = [await columns(), await rowsOf()];
  await ask(config, 'DROP TABLE _prisma_migrations');
  await askPrisma();
  expect(ours).toEqual(await columns());
  expect(rows).toEqual(await rowsOf());
});

test('a database with people in it gets bound rows: they sign in again, and what was mailed stays', async () => {
  const before = '20261130025819_officer_told';
  for (const name of names.filter((name) => name > before))
    rmSync(path.join(migrations, name), { recursive: true });
  await applyMigrations(config, migrations);
  const id = '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b';
  const sealed = `'\\xe101'::bytea || decode(repeat('07', 80), 'hex')`;
  await ask(
    config,
    `INSERT INTO "User" (id, "passwordHash", "createdAt") VALUES ('${id}', 'x', now());
     INSERT INTO "Session" (id, "sessionToken", "userId", "createdAt", "authenticatedAt", expires)
       VALUES ('${id}', 'x', '${id}', now(), now(), now());
     INSERT INTO "StepUp" (id, "sessionId", "userId", act, "createdAt", "expiresAt")
       VALUES ('${id}', '${id}', '${id}', 'show', now(), now());
     INSERT INTO "VerificationToken" (id, identifier, token, "userId", kind, "createdAt", expires)
       VALUES ('${id}', 'x', 'x', '${id}', 'reset', now(), now());
     INSERT INTO vault."EmailChange" (id, "subjectId", "sessionId", "newSealed", "newIndex", "oldSealed", "oldIndex",
         "undoToken", "requestedAt", "confirmedAt", expires)
       VALUES ('${id}', '${id}', '${id}', ${sealed}, '${id}', ${sealed}, '${id}', 'x', now(), now(), now())`,
  );
  expect(await applyMigrations(config)).toEqual(names.filter((name) => name > before));
  const counts = await ask(
    config,
    `SELECT (SELECT count(*)::int FROM "User") AS people, (SELECT count(*)::int FROM "Session") AS sessions,
       (SELECT count(*)::int FROM "StepUp") AS confirmations, (SELECT count(*)::int FROM "VerificationToken" WHERE mac IS NULL) AS links,
       (SELECT count(*)::int FROM vault."EmailChange" WHERE mac IS NULL) AS changes`,
  );
  expect(counts).toEqual([{ people: 1, sessions: 0, confirmations: 0, links: 1, changes: 1 }]);
});
