import { accessSync, constants, mkdirSync } from 'node:fs';
import net from 'node:net';
import { Client, type PoolConfig } from 'pg';
import { EnvError } from '@/lib/env';
import { StartError } from './start-error';

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown error';

/** Makes the folder, closed to other users. Throws StartError when that is not possible. */
export function makeDataFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new StartError(
      `The data folder ${folder} cannot be made or written to (${codeOf(error)}): set DATA_DIR to one that can.`,
      { cause: error },
    );
  }
}

/** Throws StartError when nothing can listen there. */
export async function requireFreePort(host: string, port: number): Promise<void> {
  const probe = net.createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      probe.once('error', reject);
      probe.listen(port, host, resolve);
    });
    await new Promise((resolve) => probe.close(resolve));
  } catch (error) {
    const code = codeOf(error);
    throw new StartError(
      code === 'EADDRINUSE'
        ? `The port ${port} on ${host} is in use: stop what uses it, or set PORT to another.`
        : `The port ${port} on ${host} cannot be opened (${code}): correct HOST or PORT.`,
      { cause: error },
    );
  }
}

const ANSWERS: Readonly<Record<string, string>> = {
  '28P01': 'refuses the password: correct DATABASE_URL',
  '28000': 'refuses this user: correct DATABASE_URL',
  '3D000': 'has no such database: create it, or correct DATABASE_URL',
  '57P03': 'is starting or stopping: start again in a moment',
  '53300': 'has no connection left: raise its limit or stop what else uses it',
};

/** Throws StartError unless the database server answers. The sentence names the server, never the password. */
export async function requireDatabase(config: PoolConfig): Promise<void> {
  const client = new Client(config);
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('SELECT 1');
  } catch (error) {
    if (error instanceof EnvError) throw error;
    const code = codeOf(error);
    const what = ANSWERS[code] ?? `does not answer (${code}): start it, or correct DATABASE_URL`;
    throw new StartError(`The database at ${client.host}:${client.port} ${what}.`, { cause: error });
  } finally {
    await client.end().catch(() => undefined);
  }
}
