import { rename } from 'node:fs/promises';
import path from 'node:path';
import { Client } from 'pg';
import { onTestFinished } from 'vitest';
import { severConnections } from '@/lib/db/client';
import { env } from '@/lib/env';

/**
 * Takes the database from this process until the test has ended, however it ends, or until what is returned is called:
 * every connection ends, and none can be opened. On a server it is the server that ends and refuses them; the embedded one
 * loses its socket.
 */
export async function takeDatabaseAway(): Promise<() => Promise<void>> {
  const giveBack = await take();
  let given: Promise<void> | undefined;
  const once = (): Promise<void> => (given ??= giveBack());
  onTestFinished(once);
  return once;
}

async function take(): Promise<() => Promise<void>> {
  const { databaseUrl, runDir } = env();
  if (!databaseUrl) {
    const socket = path.join(runDir, '.s.PGSQL.5432');
    await rename(socket, `${socket}.away`);
    severConnections();
    return () => rename(`${socket}.away`, socket);
  }
  const name = new URL(databaseUrl).pathname.slice(1);
  const allow = (yes: boolean): string => `ALTER DATABASE "${name}" ALLOW_CONNECTIONS ${String(yes)}`;
  await onServer(databaseUrl, allow(false));
  await onServer(
    databaseUrl,
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`,
  );
  return () => onServer(databaseUrl, allow(true));
}

/** Asks the server from another of its databases. */
async function onServer(databaseUrl: string, sql: string): Promise<void> {
  const url = new URL(databaseUrl);
  url.pathname = '/template1';
  const client = new Client({ connectionString: url.href });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
