import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { StartError } from './start-error';

/** A name in a folder that at most one living process holds. */
export interface Lock {
  release(): void;
}

/** Longest path of a Unix socket that Linux and macOS both take, in bytes. */
const LONGEST_SOCKET_PATH = 103;

/** Throws one sentence when the sockets in `folder` would have longer paths than the system takes. */
export function requireShortPath(folder: string): void {
  const room = LONGEST_SOCKET_PATH - Buffer.byteLength(path.join(folder, '.s.PGSQL.5432'));
  if (room < 0)
    throw new StartError(
      `The path of the data folder is ${-room} bytes too long for a Unix socket: set DATA_DIR to a shorter one.`,
    );
}

/** Whether a living process listens on the Unix socket. */
export function isAlive(socket: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = net.connect(socket);
    probe.once('connect', () => {
      probe.destroy();
      resolve(true);
    });
    // A full backlog or a refused permission still means a process behind it; only these two mean none.
    probe.once('error', (error: NodeJS.ErrnoException) =>
      resolve(error.code !== 'ECONNREFUSED' && error.code !== 'ENOENT'),
    );
  });
}

function listen(server: net.Server, socket: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(socket, resolve);
  });
}

async function attempt(folder: string, name: string): Promise<Lock | undefined> {
  const own = `.${name}-${randomBytes(3).toString('hex')}`;
  const server = net.createServer((peer) => peer.destroy());
  await listen(server, path.join(folder, own));
  server.unref();
  for (const other of readdirSync(folder)) {
    if (other === own || !other.startsWith(`.${name}-`)) continue;
    if (await isAlive(path.join(folder, other))) {
      server.close();
      return undefined;
    }
    rmSync(path.join(folder, other), { force: true });
  }
  return { release: () => server.close() };
}

/**
 * Takes the lock `name` in `folder`, or returns undefined while another process holds it.
 *
 * Each taker listens on a socket of its own before it looks for others, so of two takers at least one sees the
 * other and gives way; the system closes the socket of a process that ends in any manner, so nothing has to be
 * cleaned up after `kill -9`. Socket names are never used twice, so removing a dead one cannot hit a living one.
 */
export async function takeLock(folder: string, name: string): Promise<Lock | undefined> {
  requireShortPath(folder);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (let tries = 0; tries < 4; tries += 1) {
    const lock = await attempt(folder, name);
    if (lock) return lock;
    // Two that gave way to each other in the same instant come back at different times.
    await pause(50 + Math.random() * 200);
  }
  return undefined;
}
