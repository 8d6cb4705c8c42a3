import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbedded } from '@/server/embedded-process';
import { applyMigrations } from '@/server/migrations';
import { testSettings } from './environment';

/** An embedded database of its own, migrated, for the integration tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'rightful-test-'));
  const embedded = await startEmbedded(dataDir);
  await applyMigrations({ host: path.join(dataDir, 'run'), user: 'postgres', database: 'postgres' });
  project.provide('settings', testSettings(dataDir));
  return async () => {
    await embedded.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}
