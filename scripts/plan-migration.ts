import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import type { ClientConfig } from 'pg';
import { applyMigrations, migrationsFolder } from '@/server/migrations';
import { onEngine } from './schema-engine';

/** Where the schema and its migrations are. */
interface Source {
  readonly schemaFile: string;
  readonly folder: string;
}

const shipped: Source = {
  schemaFile: path.join(migrationsFolder, '../schema.prisma'),
  folder: migrationsFolder,
};

/** The SQL that leads from the migrations of the folder to the schema; empty when they agree. */
export async function planMigration({ schemaFile, folder }: Source = shipped): Promise<string> {
  const schema = { path: schemaFile, content: readFileSync(schemaFile, 'utf8') };
  return inMemory(async (config) => {
    await applyMigrations(config, folder);
    const { stdout } = await onEngine(config, schema, (engine) =>
      engine.diff({
        from: { tag: 'schemaDatasource', files: [schema], configDir: path.dirname(schemaFile) },
        to: { tag: 'schemaDatamodel', files: [schema] },
        script: true,
        exitCode: null,
        filters: { externalTables: [], externalEnums: [] },
      }),
    );
    const sql = stdout ?? '';
    return /^\s*(--[^\n]*)?\s*$/.test(sql) ? '' : sql;
  });
}

/** Runs `work` on an empty database in memory. */
async function inMemory<T>(work: (config: ClientConfig) => Promise<T>): Promise<T> {
  const socketFolder = mkdtempSync(path.join(tmpdir(), 'rightful-shadow-'));
  const db = await PGlite.create();
  const server = new PGLiteSocketServer({ db, path: path.join(socketFolder, '.s.PGSQL.5432') });
  await server.start();
  try {
    return await work({ host: socketFolder, user: 'postgres', database: 'postgres' });
  } finally {
    await server.stop();
    await db.close();
    rmSync(socketFolder, { recursive: true, force: true });
  }
}

/** Writes a new migration, named as the Prisma command line names them, and returns its folder's name. */
export function writeMigration(name: string, sql: string, at: Date, { folder }: Source = shipped): string {
  const full = `${at.toISOString().replaceAll(/\D/g, '').slice(0, 14)}_${name}`;
  mkdirSync(path.join(folder, full));
  writeFileSync(path.join(folder, full, 'migration.sql'), sql);
  return full;
}
