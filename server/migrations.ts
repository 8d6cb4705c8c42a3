import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import { PrismaPg } from '@prisma/adapter-pg';
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import type * as WasmEngine from '@prisma/schema-engine-wasm';
import { Pool, type PoolConfig, type QueryArrayConfig } from 'pg';

const root = path.resolve(import.meta.dirname, '..');
const filters = { externalTables: [], externalEnums: [] };

/** Any constant does, as long as every process of this application takes the same. */
const MIGRATION_LOCK = 7_265_105_001;

/** Where the schema and its migrations are. */
export interface Source {
  readonly schemaFile: string;
  readonly folder: string;
}

const shipped: Source = {
  schemaFile: path.join(root, 'prisma/schema.prisma'),
  folder: path.join(root, 'prisma/migrations'),
};

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
}

function readMigrations({ folder }: Source): Migration[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted()
    .map((name) => ({ name, sql: readFileSync(path.join(folder, name, 'migration.sql'), 'utf8') }));
}

function migrationsList({ folder }: Source, migrations: readonly Migration[]) {
  const lockFile = path.join(folder, 'migration_lock.toml');
  return {
    baseDir: folder,
    lockfile: {
      path: 'migration_lock.toml',
      content: existsSync(lockFile) ? readFileSync(lockFile, 'utf8') : null,
    },
    shadowDbInitScript: '',
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: sql } },
    })),
  };
}

/** The object ids of the types "char", which the system tables have and Prisma's adapter refuses, and text. */
const CHAR_OID = 18;
const TEXT_OID = 25;

/** The pool with every "char" column announced as text; `chars` holds which ones the latest answer had. */
function announceChars(pool: Pool, chars: Set<number>): Pool {
  const query = async (config: QueryArrayConfig) => {
    const result = await pool.query(config);
    chars.clear();
    for (const [index, field] of result.fields.entries())
      if (field.dataTypeID === CHAR_OID) {
        chars.add(index);
        field.dataTypeID = TEXT_OID;
      }
    return result;
  };
  return new Proxy(pool, {
    get: (target, key) => (key === 'query' ? query : Reflect.get(target, key, target)),
  });
}

/**
 * Prisma's adapter over one pool, with its two gaps closed: it refuses columns of the type "char", which the engine
 * needs as characters, and it cuts a script at every semicolon, also inside a function.
 */
function adapterFactory(
  pool: Pool,
  onError: (error: unknown) => void,
): SqlMigrationAwareDriverAdapterFactory {
  const chars = new Set<number>();
  const inner = new PrismaPg(announceChars(pool, chars));
  const connect = async () => {
    const adapter = await inner.connect();
    const queryRaw = adapter.queryRaw.bind(adapter);
    // The engine asks one thing after another, so the latest answer is this one.
    adapter.queryRaw = async (query) => {
      const result = await queryRaw(query);
      for (const index of chars) result.columnTypes[index] = ColumnTypeEnum.Character;
      return result;
    };
    adapter.executeScript = async (script) => {
      try {
        await pool.query(script);
      } catch (error) {
        onError(error);
        throw error;
      }
    };
    return adapter;
  };
  return { provider: 'postgres', adapterName: inner.adapterName, connect, connectToShadowDb: connect };
}

type EngineModule = typeof WasmEngine;

/** The engine's glue code holds one instance for the whole process, so the process keeps it too. */
const held = globalThis as {
  rightfulSchemaEngine?: Promise<EngineModule>;
  PRISMA_WASM_PANIC_REGISTRY?: { set_message(message: string): void };
};

async function loadEngine(): Promise<EngineModule> {
  // Where the engine says why it gave up; Prisma's client brings one of its own.
  held.PRISMA_WASM_PANIC_REGISTRY ??= {
    set_message(message) {
      throw new Error(`The schema engine gave up: ${message}`);
    },
  };
  const require = createRequire(import.meta.url);
  const glue = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const bindings =
    (await import('@prisma/schema-engine-wasm/schema_engine_bg')) as unknown as EngineModule & {
      __wbg_set_wasm(exports: WebAssembly.Exports): void;
    };
  const bytes = readFileSync(glue.replace(/\.js$/, '.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, {
    './schema_engine_bg.js': bindings as unknown as WebAssembly.ModuleImports,
  });
  // oxlint-disable-next-line no-underscore-dangle -- the name that wasm-bindgen gives it
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports['__wbindgen_start'] as () => void)();
  return bindings;
}

async function openEngine(
  pool: Pool,
  { schemaFile }: Source,
  onError: (error: unknown) => void = () => undefined,
) {
  held.rightfulSchemaEngine ??= loadEngine();
  const { SchemaEngine } = await held.rightfulSchemaEngine;
  return SchemaEngine.new(
    { datamodels: [[schemaFile, readFileSync(schemaFile, 'utf8')]] },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(adapterFactory(pool, onError)),
  );
}

interface AppliedRow {
  migration_name: string;
  checksum: string;
  finished_at: Date | null;
}

async function diagnose(pool: Pool, source: Source): Promise<MigrationStatus> {
  const table = await pool.query<{ there: string | null }>(
    `SELECT to_regclass('public._prisma_migrations')::text AS there`,
  );
  const rows = table.rows[0]?.there
    ? (
        await pool.query<AppliedRow>(
          `SELECT migration_name, checksum, finished_at FROM public._prisma_migrations
           WHERE rolled_back_at IS NULL ORDER BY migration_name`,
        )
      ).rows
    : [];
  const known = new Map(readMigrations(source).map(({ name, sql }) => [name, sql]));
  for (const row of rows) {
    const sql = known.get(row.migration_name);
    if (sql === undefined)
      throw new MigrationError(
        `The database is newer than this code (it has the migration ${row.migration_name}): start the newer version instead.`,
      );
    if (!row.finished_at)
      throw new MigrationError(
        `The migration ${row.migration_name} did not finish on this database: restore it from the backup made before it.`,
      );
    if (createHash('sha256').update(sql).digest('hex') !== row.checksum)
      throw new MigrationError(
        `The database was made by another version of this code (the migration ${row.migration_name} differs): start that version instead.`,
      );
  }
  const applied = rows.map((row) => row.migration_name);
  const done = new Set(applied);
  return { applied, pending: [...known.keys()].filter((name) => !done.has(name)) };
}

/** One connection, so that everything asked of the pool shares one transaction; when it is lost, none takes its place. */
async function onOneConnection<T>(config: PoolConfig, work: (pool: Pool) => Promise<T>): Promise<T> {
  let opened = 0;
  const verify = (_: unknown, done: (error?: Error) => void): void => {
    opened += 1;
    done(opened > 1 ? new Error('the connection was lost.') : undefined);
  };
  const pool = new Pool({ ...config, max: 1, idleTimeoutMillis: 0, verify });
  pool.on('error', () => undefined);
  try {
    return await work(pool);
  } finally {
    await pool.end();
  }
}

/** Which migrations the database has and lacks. Throws MigrationError when it has others than this code. */
export function getMigrationStatus(config: PoolConfig, source = shipped): Promise<MigrationStatus> {
  return onOneConnection(config, (pool) => diagnose(pool, source));
}

/**
 * Applies what is missing, all of it or nothing, and returns the names. Several processes may call it at once: they
 * take turns, and the later ones find nothing left to do. Throws MigrationError as getMigrationStatus does.
 */
export function applyMigrations(config: PoolConfig, source = shipped): Promise<readonly string[]> {
  return onOneConnection(config, async (pool) => {
    let cause: unknown;
    await pool.query('BEGIN');
    try {
      // Held until the end of the transaction, not of the session: the embedded database is one session for all.
      await pool.query('SELECT pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
      const { pending } = await diagnose(pool, source);
      if (pending.length > 0) {
        const engine = await openEngine(pool, source, (error) => {
          cause ??= error;
        });
        try {
          await engine.applyMigrations({
            migrationsList: migrationsList(source, readMigrations(source)),
            filters,
          });
        } finally {
          engine.free();
        }
      }
      await pool.query('COMMIT');
      return pending;
    } catch (error) {
      await pool.query('ROLLBACK').catch(() => undefined);
      // The engine reports that it could not note the failure in a failed transaction; the first error says why.
      const reason = cause ?? error;
      if (reason instanceof MigrationError) throw reason;
      const text = reason instanceof Error ? reason.message : String(reason);
      throw new MigrationError(`The database could not be migrated and is unchanged: ${text}`, {
        cause: error,
      });
    }
  });
}

async function inMemory<T>(work: (pool: Pool) => Promise<T>): Promise<T> {
  const socketFolder = mkdtempSync(path.join(tmpdir(), 'rightful-shadow-'));
  const db = await PGlite.create();
  const server = new PGLiteSocketServer({ db, path: path.join(socketFolder, '.s.PGSQL.5432') });
  await server.start();
  try {
    return await onOneConnection({ host: socketFolder, user: 'postgres', database: 'postgres' }, work);
  } finally {
    await server.stop();
    await db.close();
    rmSync(socketFolder, { recursive: true, force: true });
  }
}

/** The SQL that leads from the migrations of the folder to prisma/schema.prisma; empty when they agree. */
export async function planMigration(source = shipped): Promise<string> {
  const { schemaFile } = source;
  const migrations = readMigrations(source);
  return inMemory(async (pool) => {
    const engine = await openEngine(pool, source);
    try {
      const { stdout } = await engine.diff({
        from:
          migrations.length > 0
            ? { tag: 'migrations', ...migrationsList(source, migrations) }
            : { tag: 'empty' },
        to: {
          tag: 'schemaDatamodel',
          files: [{ path: schemaFile, content: readFileSync(schemaFile, 'utf8') }],
        },
        script: true,
        exitCode: null,
        filters,
      });
      const sql = stdout ?? '';
      return /^\s*(--[^\n]*)?\s*$/.test(sql) ? '' : sql;
    } finally {
      engine.free();
    }
  });
}

/** Writes a new migration, named as the Prisma command line names them, and returns its folder's name. */
export function writeMigration(name: string, sql: string, at: Date, { folder } = shipped): string {
  const lockFile = path.join(folder, 'migration_lock.toml');
  const stamp = at.toISOString().replaceAll(/\D/g, '').slice(0, 14);
  const full = `${stamp}_${name}`;
  mkdirSync(path.join(folder, full), { recursive: true });
  writeFileSync(path.join(folder, full, 'migration.sql'), sql);
  if (!existsSync(lockFile))
    writeFileSync(
      lockFile,
      '# Please do not edit this file manually\n# It should be added in your version-control system (e.g., Git)\nprovider = "postgresql"\n',
    );
  return full;
}
