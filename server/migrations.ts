import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Client, type ClientConfig } from 'pg';

/** Where the migrations are, each in a folder of its name, as the Prisma command line writes them. */
export const migrationsFolder = path.resolve(import.meta.dirname, '../prisma/migrations');

/** The lock of the Prisma command line, so that `prisma migrate deploy` and we take turns. */
const MIGRATION_LOCK = 72_707_369;

/** As the Prisma command line makes it. */
const CREATE_TABLE = `
  CREATE TABLE IF NOT EXISTS public._prisma_migrations (
    id VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum VARCHAR(64) NOT NULL,
    finished_at TIMESTAMPTZ,
    migration_name VARCHAR(255) NOT NULL,
    logs TEXT,
    rolled_back_at TIMESTAMPTZ,
    started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count INTEGER NOT NULL DEFAULT 0
  )`;

/** A database that this code cannot serve. Its message is one sentence for the operator. */
export class MigrationError extends Error {
  override name = 'MigrationError';
}

/** How a database stands to the migrations of this code. */
export interface MigrationStatus {
  readonly applied: readonly string[];
  readonly pending: readonly string[];
}

interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

function readMigrations(folder: string): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const sql = readFileSync(path.join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

interface AppliedRow {
  readonly migration_name: string;
  readonly checksum: string;
  readonly finished_at: Date | null;
}

/** The rows of the applied migrations, by name. Throws MigrationError when the database belongs to another program. */
async function readApplied(client: Client): Promise<AppliedRow[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relkind = 'r'
       AND relnamespace = ANY (ARRAY[to_regnamespace('public'), to_regnamespace('vault'), to_regnamespace('audit')]::oid[])
     ORDER BY relname = '_prisma_migrations' DESC, relname LIMIT 1`,
  );
  const [table] = rows;
  if (!table) return [];
  if (table.name !== '_prisma_migrations')
    throw new MigrationError(
      `The database has tables ("${table.name}") but no migrations of ours: give Rightful an empty database of its own.`,
    );
  const applied = await client.query<AppliedRow>(
    `SELECT migration_name, checksum, finished_at FROM public._prisma_migrations
     WHERE rolled_back_at IS NULL ORDER BY migration_name`,
  );
  return applied.rows;
}

/** What the database lacks. Throws MigrationError when it has others than these. */
async function diagnose(
  client: Client,
  migrations: readonly Migration[],
): Promise<{ applied: string[]; pending: Migration[] }> {
  const rows = await readApplied(client);
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const { migration_name: name, finished_at: finishedAt, checksum } of rows) {
    const migration = known.get(name);
    if (!migration)
      throw new MigrationError(
        `The database is newer than this code (it has the migration ${name}): start the newer version instead.`,
      );
    if (!finishedAt)
      throw new MigrationError(
        `The migration ${name} did not finish on this database: restore it from the backup made before it.`,
      );
    if (migration.checksum !== checksum)
      throw new MigrationError(
        `The database was made by another version of this code (the migration ${name} differs): start that version instead.`,
      );
    known.delete(name);
  }
  return { applied: rows.map((row) => row.migration_name), pending: [...known.values()] };
}

/** Applies one, and notes it as the Prisma command line does. */
async function apply(client: Client, { name, sql, checksum }: Migration): Promise<void> {
  const startedAt = new Date();
  await client.query(sql).catch((error: unknown) => {
    throw new Error(`${name}: ${messageOf(error)}`, { cause: error });
  });
  await client.query(
    `INSERT INTO public._prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
     VALUES ($1, $2, $3, $4, clock_timestamp(), 1)`,
    [randomUUID(), checksum, name, startedAt],
  );
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** One connection, so that everything shares one transaction; when it is lost, none takes its place. */
async function onOneConnection<T>(config: ClientConfig, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client(config);
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Which migrations the database has and lacks. Throws MigrationError when it has others than this code. */
export function getMigrationStatus(
  config: ClientConfig,
  folder = migrationsFolder,
): Promise<MigrationStatus> {
  return onOneConnection(config, async (client) => {
    const { applied, pending } = await diagnose(client, readMigrations(folder));
    return { applied, pending: pending.map(({ name }) => name) };
  });
}

/**
 * Applies what is missing, all of it or nothing, and returns the names. Several processes may call it at once: they
 * take turns, and the later ones find nothing left to do. Throws MigrationError as getMigrationStatus does.
 */
export function applyMigrations(config: ClientConfig, folder = migrationsFolder): Promise<readonly string[]> {
  return onOneConnection(config, async (client) => {
    await client.query('BEGIN');
    try {
      // Held until the end of the transaction, not of the session: the embedded database is one session for all.
      await client.query('SELECT pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
      const { pending } = await diagnose(client, readMigrations(folder));
      await client.query(CREATE_TABLE);
      for (const migration of pending) await apply(client, migration);
      await client.query('COMMIT');
      return pending.map(({ name }) => name);
    } catch (error) {
      await client.query('ROLLBACK').catch(() => undefined);
      if (error instanceof MigrationError) throw error;
      throw new MigrationError(`The database could not be migrated and is unchanged: ${messageOf(error)}`, {
        cause: error,
      });
    }
  });
}
