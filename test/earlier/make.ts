// node scripts/run.mjs test/earlier/make.ts FOLDER: writes what an installation of this version leaves behind, with people
// in different states, so that the tests of later versions start on it. Run it once for each version, and keep the folder.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { applyMigrations } from '@/server/migrations';
import { findProgram } from '@/server/postgres-tools';
import { applySettings, testSettings } from '../environment';
import { openTestServer } from '../postgres';

const [target] = process.argv.slice(2);
if (!target) throw new Error('Name the folder to write to.');
mkdirSync(target, { recursive: true });
const server = await openTestServer();
if (!server) throw new Error('There is no PostgreSQL server here.');
const dataDir = mkdtempSync(path.join(tmpdir(), 'rightful-earlier-'));
const settings = testSettings(dataDir, server.url);
applySettings(settings);
await applyMigrations({ connectionString: server.url });

// Read after the settings: lib/env reads the environment once.
const { makePeople } = await import('./people');
const { vkey, people, files } = await makePeople();
const write = (name: string, content: string | Uint8Array): void =>
  writeFileSync(path.join(target, name), content);
for (const [name, content] of Object.entries(files)) write(name, content);
const { DATA_DIR: _, DATABASE_URL: __, ...secrets } = settings;
write('facts.json', `${JSON.stringify({ madeAt: new Date(), secrets, vkey, people }, null, 2)}\n`);
copyFileSync(path.join(dataDir, 'ledger/ledger'), path.join(target, 'ledger'));
const dump = spawnSync(
  findProgram('pg_dump'),
  ['--inserts', '--no-owner', '--no-privileges', '--exclude-schema=pgboss', '-d', server.url],
  { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
);
if (dump.status !== 0) throw new Error(dump.stderr);
// psql's own commands, which a driver does not know.
write('database.sql', dump.stdout.replaceAll(/^\\(un)?restrict .*$/gm, ''));

const { disconnect } = await import('@/lib/db');
await disconnect();
await server.stop();
rmSync(dataDir, { recursive: true, force: true });
process.exit(0);
