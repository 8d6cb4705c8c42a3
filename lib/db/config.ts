import type { PoolConfig } from 'pg';
import { env } from '@/lib/env';

/** Asks one plain statement of one connection. */
export type Ask = (text: string) => Promise<readonly Record<string, unknown>[]>;

/** Connection settings: a PostgreSQL server, or the embedded database on its Unix socket. */
export function poolConfig(): PoolConfig {
  const { databaseUrl, runDir } = env();
  const where = databaseUrl
    ? { connectionString: databaseUrl }
    : { host: runDir, port: 5432, user: 'postgres', database: 'postgres' };
  return { ...where, max: 10, connectionTimeoutMillis: 10_000, idleTimeoutMillis: 60_000 };
}
