import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import path from 'node:path';
import { findFolder } from './postgres-programs';
import { StartError } from './start-error';

/** The newest of a program of PostgreSQL on this machine. Throws one sentence when there is none. */
export function findProgram(name: string): string {
  const folder = findFolder([name]);
  if (folder === undefined)
    throw new StartError(`${name} is not on this machine: install the client programs of PostgreSQL.`);
  return path.join(folder, name);
}

/** What node-postgres and Prisma read in an address, and the programs of PostgreSQL refuse. */
const NOT_FOR_PROGRAMS = ['schema', 'connection_limit', 'pool_timeout', 'pgbouncer', 'statement_cache_size'];

/** An address without its password, which may stand in two places, and the password. */
export function withoutPassword(databaseUrl: string): { address: string; password: string } {
  const url = new URL(databaseUrl);
  const password = decodeURIComponent(url.password) || (url.searchParams.get('password') ?? '');
  url.password = '';
  for (const name of ['password', ...NOT_FOR_PROGRAMS]) url.searchParams.delete(name);
  return { address: url.href, password };
}

/** What a program of PostgreSQL sees of our environment: what is meant for it, such as PGPASSFILE, and no key. */
function programEnvironment(): NodeJS.ProcessEnv {
  const known = Object.entries(process.env).filter(
    ([name]) => name.startsWith('PG') || ['PATH', 'HOME', 'TMPDIR'].includes(name),
  );
  return { ...Object.fromEntries(known), NODE_ENV: 'production' };
}

/**
 * Starts a program of PostgreSQL on a database. The password goes by the environment, since anybody on the machine reads
 * the arguments of a process.
 */
export function startProgram(
  name: string,
  databaseUrl: string,
  args: string[],
  stdio: StdioOptions,
): ChildProcess {
  const { address, password } = withoutPassword(databaseUrl);
  return spawn(findProgram(name), [...args, '--dbname', address], {
    stdio,
    env: { ...programEnvironment(), ...(password ? { PGPASSWORD: password } : {}) },
  });
}

/** Waits for the end of a program whose standard error is a pipe. Throws its first complaint in one sentence. */
export async function finished(child: ChildProcess, what: string): Promise<void> {
  let complaint = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(0, 4_000);
  });
  const code = await new Promise<number>((resolve) => {
    child.once('close', (status) => resolve(status ?? 1));
    child.once('error', () => resolve(1));
  });
  if (code === 0) return;
  const [first] = complaint.trim().split('\n');
  throw new StartError(`${what} (${first || 'no reason given'}).`);
}

/** The unpacked text of a dump in the format of pg_dump. */
export function unpackDump(file: string): ChildProcess {
  return spawn(findProgram('pg_restore'), ['--no-owner', '--no-privileges', '--file=-', file], {
    env: programEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
