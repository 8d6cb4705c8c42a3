import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  asBefore,
  asHandedOut,
  putBack,
  standingOf,
  startUpgraded,
  verifiedOf,
} from '@/test/earlier/upgraded';
import { startEmbedded, type EmbeddedProcess } from './embedded-process';

const folder = mkdtempSync(path.join(tmpdir(), 'rightful-upgrade-'));
const dataDir = path.join(folder, 'data');
let embedded: EmbeddedProcess | undefined;

beforeAll(async () => {
  mkdirSync(dataDir, { mode: 0o700 });
  embedded = await startEmbedded(dataDir);
});
afterAll(async () => {
  const { disconnect } = await import('@/lib/db');
  await disconnect();
  await embedded?.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('what version 0.1.0 left on the embedded database goes on as it was', async () => {
  const database = { host: path.join(dataDir, 'run'), user: 'postgres', database: 'postgres' };
  const facts = await putBack('0.1.0', database, { DATA_DIR: dataDir });
  await startUpgraded(facts);
  expect(await standingOf(facts)).toMatchObject(asBefore(facts));
  expect(await verifiedOf('0.1.0', facts)).toEqual(asHandedOut);
});
