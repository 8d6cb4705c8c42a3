import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { disconnect, lockDatabase, poolConfig } from '@/lib/db';
import { env } from '@/lib/env';
import { startEmbedded } from './embedded-process';
import { isAlive } from './lock';
import { requireDatabase } from './preflight';

/**
 * Runs `work` on the configured database, then ends its connections; the embedded one is started for it unless it runs.
 * Nobody who must be alone with the database comes in meanwhile. Throws StartError when it does not answer.
 */
export async function onDatabase<T>(work: () => Promise<T>): Promise<T> {
  const { databaseUrl, dataDir, runDir } = env();
  if (databaseUrl) await requireDatabase(poolConfig());
  const served = databaseUrl !== undefined || (await isAlive(path.join(runDir, '.s.PGSQL.5432')));
  if (!served) mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const embedded = served ? null : await startEmbedded(dataDir);
  try {
    await lockDatabase('shared');
    return await work();
  } finally {
    await disconnect();
    await embedded?.stop();
  }
}
