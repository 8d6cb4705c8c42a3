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

test('a database with people in it gets bound rows: they sign in again, and what was mailed stays', async () => {
  const before = '20261130025819_officer_told';
  for (const name of names.filter((name) => name > before))
    rmSync(path.join(source.folder, name), { recursive: true });
  await applyMigrations(config, source);
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
