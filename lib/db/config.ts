import type { PoolConfig } from 'pg';
import { parseIntoClientConfig } from 'pg-connection-string';
import { bounds } from '@/lib/bounds';
import { env } from '@/lib/env';
import { readPasswordFile, type Destination } from './password-file';

/** Asks one plain statement of one connection. */
export type Ask = (text: string) => Promise<readonly Record<string, unknown>[]>;

/** Connection settings: a PostgreSQL server, or the embedded database on its Unix socket. */
export function poolConfig(): PoolConfig {
  const { databaseUrl, runDir } = env();
  const where = databaseUrl
    ? serverConfig(databaseUrl)
    : { host: runDir, port: 5432, user: 'postgres', database: 'postgres' };
  const connectionTimeoutMillis = bounds.connection[databaseUrl ? 'server' : 'embedded'];
  return { ...where, max: 10, connectionTimeoutMillis, idleTimeoutMillis: 60_000 };
}

/** A password that the address lacks is looked for where the programs of PostgreSQL do, when the server asks for one. */
function serverConfig(databaseUrl: string): PoolConfig {
  const config = parseIntoClientConfig(databaseUrl);
  if (config.password) return { connectionString: databaseUrl };
  const { databasePassword, passwordFile } = env();
  const find = (to: Destination): string => databasePassword ?? readPasswordFile(passwordFile, to) ?? '';
  // Its types know no argument yet.
  return { ...config, password: find as unknown as () => string };
}
