import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  asBefore,
  asHandedOut,
  putBack,
  standingOf,
  startUpgraded,
  verifiedOf,
} from '@/test/earlier/upgraded';
import { hasTestServer, openTestServer, type TestServer } from '@/test/postgres';

describe.skipIf(!hasTestServer())('on a PostgreSQL server', () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'rightful-upgrade-'));
  let server: TestServer | undefined;

  beforeAll(async () => {
    server = await openTestServer();
  });
  afterAll(async () => {
    const { disconnect } = await import('@/lib/db');
    await disconnect();
    await server?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  test('what version 0.1.0 left goes on as it was', async () => {
    if (!server) throw new Error('The test server is gone.');
    const settings = { DATA_DIR: dataDir, DATABASE_URL: server.url };
    const facts = await putBack('0.1.0', { connectionString: server.url }, settings);
    await startUpgraded(facts);
    expect(await standingOf(facts)).toMatchObject(asBefore(facts));
    expect(await verifiedOf('0.1.0', facts)).toEqual(asHandedOut);
  });
});
