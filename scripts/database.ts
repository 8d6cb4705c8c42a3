import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { env } from '@/lib/env';
import { startEmbedded } from './embedded-process';
import { isAlive } from './lock';

/** Runs `work` on the configured database; the embedded one is started for it unless it is running already. */
export async function onDatabase<T>(work: () => Promise<T>): Promise<T> {
  const { databaseUrl, dataDir, runDir } = env();
  if (databaseUrl || (await isAlive(path.join(runDir, '.s.PGSQL.5432')))) return work();
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const embedded = await startEmbedded(dataDir);
  try {
    return await work();
  } finally {
    await embedded.stop();
  }
}
