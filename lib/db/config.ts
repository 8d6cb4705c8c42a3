import type { PoolConfig } from 'pg';
import { bounds } from '@/lib/bounds';
import { env } from '@/lib/env';

/** Asks one plain statement of one connection. */
export type Ask = (text: string) => Promise<readonly Record<string, unknown>[]>;

/** Connection settings: a PostgreSQL server, or the embedded database on its Unix socket. */
export function poolConfig(): PoolConfig {
  const { databaseUrl, runDir } = env();
  const where = databaseUrl
    ? { connectionString: databaseUrl }
    : { host: runDir, port: 5432, user: 'postgres', database: 'postgres' };
  const connectionTimeoutMillis = bounds.connection[databaseUrl ? 'server' : 'embedded'];
  return { ...where, max: 10, connectionTimeoutMillis, idleTimeoutMillis: 60_000 };
}
