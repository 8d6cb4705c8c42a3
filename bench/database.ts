import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startEmbedded } from '@/server/embedded-process';
import { applyMigrations } from '@/server/migrations';
import { testSettings } from '@/test/environment';
import { openTestServer } from '@/test/postgres';

/** Where a measurement runs. */
export type Kind = 'embedded' | 'server';

/** A fresh, migrated database, with the settings that make it the application's. */
export interface Database {
  readonly settings: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/** Opens a database in a temporary folder; undefined where this machine has no PostgreSQL server. */
export async function openDatabase(kind: Kind): Promise<Database | undefined> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'rightful-bench-'));
  const opened = await (kind === 'embedded' ? openEmbedded(dataDir) : openServer(dataDir));
  if (!opened) rmSync(dataDir, { recursive: true, force: true });
  return opened;
}

async function openEmbedded(dataDir: string): Promise<Database> {
  const embedded = await startEmbedded(dataDir);
  await applyMigrations({ host: path.join(dataDir, 'run'), user: 'postgres', database: 'postgres' });
  return {
    settings: testSettings(dataDir),
    async stop() {
      await embedded.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function openServer(dataDir: string): Promise<Database | undefined> {
  const server = await openTestServer();
  if (!server) return undefined;
  await applyMigrations({ connectionString: server.url });
  return {
    settings: testSettings(dataDir, server.url),
    async stop() {
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
