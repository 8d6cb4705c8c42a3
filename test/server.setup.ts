import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { applyMigrations } from '@/server/migrations';
import { testSettings } from './environment';
import { openTestServer } from './postgres';

/** A PostgreSQL server, migrated, for the integration tests: TEST_DATABASE_URL, or one that is installed here. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await openTestServer();
  if (!server) {
    console.warn('SKIPPED on a PostgreSQL server: install one, or set TEST_DATABASE_URL.');
    return () => Promise.resolve();
  }
  await applyMigrations({ connectionString: server.url });
  const dataDir = mkdtempSync(path.join(tmpdir(), 'rightful-test-'));
  project.provide('settings', testSettings(dataDir, server.url));
  return async () => {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}
