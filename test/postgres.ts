import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
// vitest.config.ts loads this file too, where the alias is unknown.
// oxlint-disable-next-line no-restricted-imports
import { findFolder, hasPrograms } from '../server/postgres-programs.ts';

/** A PostgreSQL server of its own for one run of tests. */
export interface TestServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** The folder of a PostgreSQL server: the one that was brought for this run, or one of this machine, or undefined. */
function findServer(): string | undefined {
  return process.env['TEST_POSTGRES_BIN'] ?? findFolder(['initdb', 'postgres']);
}

/** A TCP port on loopback that nobody listens on at the moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** PostgreSQL refuses to run as root: then it runs as the account that its package made. */
function asServerAccount(program: string, args: string[]): [string, string[]] {
  if (process.getuid?.() !== 0) return [program, args];
  return ['setpriv', ['--reuid=postgres', '--regid=postgres', '--clear-groups', program, ...args]];
}

async function waitForAnswer(url: string, server: ChildProcess): Promise<void> {
  const deadline = Date.now() + 60_000;
  for (;;) {
    const client = new Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (server.exitCode !== null || Date.now() > deadline)
        throw new Error('The test PostgreSQL did not start.', { cause: error });
      await pause(100);
    }
  }
}

/** Makes and starts a server in a temporary folder on a free loopback port. */
async function startPostgres(bin: string): Promise<TestServer> {
  const folder = mkdtempSync(path.join(tmpdir(), 'rightful-pg-'));
  if (process.getuid?.() === 0) {
    chmodSync(folder, 0o755);
    execFileSync('chown', ['postgres', folder]);
  }
  const data = path.join(folder, 'data');
  const initArgs = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'];
  const [init, args] = asServerAccount(path.join(bin, 'initdb'), initArgs);
  execFileSync(init, args, { stdio: ['ignore', 'ignore', 'inherit'], cwd: folder });

  const port = await freePort();
  const settings = ['listen_addresses=127.0.0.1', `unix_socket_directories=${folder}`, 'fsync=off'];
  const serverArgs = ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])];
  const [program, programArgs] = asServerAccount(path.join(bin, 'postgres'), serverArgs);
  const server = spawn(program, programArgs, { stdio: 'ignore', cwd: folder });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const stop = async (): Promise<void> => {
    server.kill('SIGINT');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const url = `postgresql://postgres@127.0.0.1:${port}/postgres`;
  try {
    await waitForAnswer(url, server);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, stop };
}

/** A database of its own on a server that is running already; dropped at the end. */
export async function borrowDatabase(serverUrl: string): Promise<TestServer> {
  const name = `rightful_test_${randomBytes(4).toString('hex')}`;
  const ask = async (sql: string): Promise<void> => {
    const client = new Client({ connectionString: serverUrl });
    await client.connect();
    try {
      await client.query(sql);
    } finally {
      await client.end();
    }
  };
  // Not from the template that others may be connected to just then.
  await ask(`CREATE DATABASE ${name} TEMPLATE template0`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return { url: url.href, stop: () => ask(`DROP DATABASE ${name} WITH (FORCE)`) };
}

const backupPrograms = ['pg_dump', 'pg_restore', 'psql'];

/** Whether the programs that back up and restore a server are here: some packages of PostgreSQL are without them. */
export function hasBackupPrograms(): boolean {
  if (process.env['TEST_DATABASE_URL']) return findFolder(backupPrograms) !== undefined;
  const server = findServer();
  return server !== undefined && hasPrograms(server, backupPrograms);
}

/** Whether `openTestServer` has something to open. */
export function hasTestServer(): boolean {
  return Boolean(process.env['TEST_DATABASE_URL']) || findServer() !== undefined;
}

/** A database on the server of TEST_DATABASE_URL, else a server of what is installed here, else undefined. */
export async function openTestServer(): Promise<TestServer | undefined> {
  const given = process.env['TEST_DATABASE_URL'];
  if (given) return borrowDatabase(given);
  const bin = findServer();
  return bin ? startPostgres(bin) : undefined;
}
