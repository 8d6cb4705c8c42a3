import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, inject } from 'vitest';
import { startEmbedded } from '@/server/embedded-process';
import { applyMigrations } from '@/server/migrations';
import { applySettings, testSettings } from './environment';
import { borrowDatabase } from './postgres';
import { prepareDatabase } from './prepare';

/** A database of this file alone, migrated, and the settings of this process for it. Returns what throws it away. */
async function openOwn(dataDir: string, serverUrl = ''): Promise<() => Promise<void>> {
  const model = inject('model');
  if (model !== undefined) {
    cpSync(model, path.join(dataDir, 'pg'), { recursive: true });
    const embedded = await startEmbedded(dataDir);
    applySettings(testSettings(dataDir));
    return () => embedded.stop();
  }
  const own = await borrowDatabase(serverUrl);
  await applyMigrations({ connectionString: own.url });
  applySettings(testSettings(dataDir, own.url));
  return () => own.stop();
}

const serverUrl = inject('settings')?.['DATABASE_URL'];
if (serverUrl !== undefined || inject('model') !== undefined) {
  const folder = mkdtempSync(path.join(tmpdir(), 'rightful-alone-'));
  const stop = await openOwn(folder, serverUrl);
  await prepareDatabase();
  // Also when tests have failed, and whatever they did to the database.
  afterAll(async () => {
    const { disconnect } = await import('@/lib/db');
    await disconnect();
    await stop();
    rmSync(folder, { recursive: true, force: true });
  });
}
