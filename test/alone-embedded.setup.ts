import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbedded } from '@/server/embedded-process';
import { applyMigrations } from '@/server/migrations';

/** An embedded database, migrated and stopped: each file that is alone starts a copy, which is faster than making one. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'rightful-model-'));
  const embedded = await startEmbedded(folder);
  await applyMigrations({ host: path.join(folder, 'run'), user: 'postgres', database: 'postgres' });
  await embedded.stop();
  project.provide('model', path.join(folder, 'pg'));
  return () => rmSync(folder, { recursive: true, force: true });
}
