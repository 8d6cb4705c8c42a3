import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Client } from 'pg';
import { randomToken, syncFolder } from '@/lib/crypto';
import { askLock, lockDatabase, poolConfig } from '@/lib/db';
import { env } from '@/lib/env';
import { askForDump } from './embedded-dump';
import { isAlive, takeLock } from './lock';
import { finished, startProgram, unpackDump } from './postgres-tools';
import { requireDatabase } from './preflight';
import { StartError } from './start-error';

/**
 * The two backups. The vault has one of its own, kept for a short time: without it nothing in the main one opens. Neither
 * holds sessions, links, limits, prepared copies, jobs or mails that wait, which must not come back, nor any key of
 * KEYS_DIR.
 */
export const parts = {
  main: {
    schemas: ['public', 'audit', 'pgboss'],
    args: [
      '--exclude-schema=vault',
      '--exclude-schema=pgboss',
      ...['Session', 'StepUp', 'VerificationToken', 'RateLimit', 'QueuedMail', 'Package'].map(
        (table) => `--exclude-table-data=public."${table}"`,
      ),
    ],
  },
  vault: {
    schemas: ['vault'],
    args: [
      '--schema=vault',
      ...['EmailChange', 'MailKey'].map((table) => `--exclude-table-data=vault."${table}"`),
    ],
  },
} as const;
export type Part = keyof typeof parts;

export function isPart(name: string): name is Part {
  return Object.hasOwn(parts, name);
}

/** Writes a backup that only its owner reads. It is whole when it has its name, and then in the place of what was there. */
export async function backUp(part: Part, file: string): Promise<void> {
  const { databaseUrl, runDir } = env();
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.${randomToken()}.part`;
  try {
    const handle = openSync(draft, 'wx', 0o600);
    try {
      if (databaseUrl) {
        const args = ['--format=custom', '--no-owner', '--no-privileges', ...parts[part].args];
        await finished(
          startProgram('pg_dump', databaseUrl, args, ['ignore', handle, 'pipe']),
          'The backup could not be made',
        );
      } else writeFileSync(handle, await askForDump(runDir, parts[part].args));
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(draft, file);
    syncFolder(path.dirname(file));
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Throws one sentence while somebody else uses the database, and keeps every process of ours out until this one ends. */
export async function requireUnused(): Promise<void> {
  const { databaseUrl, runDir } = env();
  if (!databaseUrl) {
    if ((await isAlive(path.join(runDir, '.s.PGSQL.5432'))) || !(await takeLock(runDir, 'app')))
      throw new StartError('The application is running: stop it first.');
    return;
  }
  await requireDatabase(poolConfig());
  await lockDatabase('alone');
  // Who is not of ours, or older than the lock. What another role is doing is hidden from one without rights, but not who
  // it is; what nobody is, the server runs itself.
  const [others] = await askLock(
    `SELECT count(*)::int AS n FROM pg_stat_activity
     WHERE datname = current_database() AND pid <> pg_backend_pid() AND usesysid IS NOT NULL
       AND coalesce(backend_type, 'client backend') = 'client backend'`,
  );
  if (others?.['n'] !== 0)
    throw new StartError(
      `The database is in use by ${String(others?.['n'])} other connections: stop the application on every host first.`,
    );
}

/** Puts a backup in the place of what is there, all of it or nothing. Nobody else may use the database meanwhile. */
export async function restore(part: Part, file: string): Promise<void> {
  const { schemas } = parts[part];
  const clear = [
    `DROP SCHEMA IF EXISTS ${schemas.map((name) => `"${name}"`).join(', ')} CASCADE;`,
    ...(part === 'main' ? ['CREATE SCHEMA public;'] : []),
  ].join('\n');
  const { databaseUrl } = env();
  if (databaseUrl) await restoreServer(databaseUrl, file, clear);
  else await restoreEmbedded(file, clear);
}

async function restoreServer(databaseUrl: string, file: string, clear: string): Promise<void> {
  const unpacking = unpackDump(file);
  const args = ['--no-psqlrc', '--quiet', '--set=ON_ERROR_STOP=1', '--file=-'];
  const loading = startProgram('psql', databaseUrl, args, ['pipe', 'ignore', 'pipe']);
  const failure = 'The backup could not be restored and the database is unchanged';
  const ends = Promise.all([finished(unpacking, failure), finished(loading, failure)]);
  if (!unpacking.stdout || !loading.stdin) throw new StartError(`${failure}.`);
  loading.stdin.write(`BEGIN;\n${clear}\n`);
  // A text that ends before it is whole, because it cannot be unpacked or this process is gone, must not be committed.
  unpacking.once('close', (code) => {
    if (code === 0) loading.stdin?.end('COMMIT;\n');
    else loading.kill('SIGTERM');
  });
  const fed = pipeline(unpacking.stdout, loading.stdin, { end: false }).catch(() => undefined);
  await Promise.all([ends, fed]);
}

async function restoreEmbedded(file: string, clear: string): Promise<void> {
  const text = readFileSync(file, 'utf8');
  if (!text.endsWith('-- whole\n'))
    throw new StartError(`${file} is not a whole backup of the embedded database.`);
  const client = new Client(poolConfig());
  await client.connect();
  try {
    await client.query(`BEGIN;\n${clear}\n${text}\nCOMMIT;\nRESET ALL;`);
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    const [why] = String(error instanceof Error ? error.message : error).split('\n');
    throw new StartError(`The backup could not be restored and the database is unchanged (${why}).`, {
      cause: error,
    });
  } finally {
    await client.end();
  }
}
