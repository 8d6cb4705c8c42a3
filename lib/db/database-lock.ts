import { Client } from 'pg';
import { bounds } from '@/lib/bounds';
import { env } from '@/lib/env';
import { poolConfig, type Ask } from './config';
import { LockError } from './errors';

/** How a process locks the database: beside others, or with every other process of ours kept out. */
export type Share = 'shared' | 'alone';

/** Any constant does, as long as every process of this application takes the same. */
export const DATABASE_LOCK = 7_265_105_002;

const takes: Readonly<Record<Share, string>> = {
  shared: `pg_try_advisory_xact_lock_shared(${DATABASE_LOCK})`,
  alone: `pg_try_advisory_xact_lock(${DATABASE_LOCK})`,
};

/** The transaction that holds the lock is idle for as long as its process lives, whatever the server allows to others. */
const BEGIN = `BEGIN; SELECT set_config(name, '0', true) FROM pg_settings
  WHERE name IN ('idle_in_transaction_session_timeout', 'transaction_timeout', 'statement_timeout')`;

interface DatabaseLock {
  readonly share: Share;
  readonly lost: () => void;
  client: Client | null;
  /** What nobody may drop, empty or replace meanwhile, as SQL, and whether that is so. */
  table: string | null;
  kept: boolean;
  /** While it is being taken again. */
  taking: Promise<void> | null;
  /** Ends when the statement has been answered that was asked last. */
  turn: Promise<unknown>;
}

const held = globalThis as typeof globalThis & { rightfulLock?: DatabaseLock | undefined };

/**
 * Locks the database until `releaseDatabaseLock`: by an open transaction on a connection of its own, which a pooler cannot give to
 * somebody else. Throws LockError when another process has a lock that does not go with this one. `lost` is called when
 * that connection breaks; `probeLock` then takes it again. On the embedded database, whose folder has one application,
 * there is nothing to lock.
 */
export async function acquireDatabaseLock(share: Share, lost: () => void): Promise<void> {
  if (!env().databaseUrl || held.rightfulLock) return;
  const own: DatabaseLock = {
    share,
    lost,
    client: null,
    table: null,
    kept: false,
    taking: null,
    turn: Promise.resolve(),
  };
  await connect(own);
  held.rightfulLock = own;
}

async function connect(own: DatabaseLock): Promise<void> {
  const client = new Client({
    ...poolConfig(),
    application_name: 'rightful-lock',
    keepAlive: true,
    query_timeout: bounds.lock,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query(BEGIN);
    const { rows } = await client.query<{ taken: boolean }>(`SELECT ${takes[own.share]} AS taken`);
    if (rows[0]?.taken !== true) throw new LockError(own.share === 'alone' ? 'used' : 'taken');
  } catch (error) {
    await client.end().catch(() => undefined);
    throw error;
  }
  own.client = client;
  client.once('end', () => {
    own.client = null;
    own.kept = false;
    if (held.rightfulLock === own) own.lost();
  });
}

/**
 * From now on this table, and so its database, cannot be replaced before the lock ends: reading and writing its rows goes
 * on, dropping, emptying or replacing it waits. Takes the name as SQL.
 */
export async function keepTable(table: string): Promise<void> {
  if (!held.rightfulLock) return;
  held.rightfulLock.table = table;
  await regainLock();
  await keepAgain();
}

/** False while a table is to be kept, but the lock that kept it was lost. */
export function isKept(): boolean {
  const own = held.rightfulLock;
  return !own || own.table === null || own.kept;
}

/** Keeps the table again. Not before the database was found to be the same: a restore that is under way needs it too. */
export async function keepAgain(): Promise<void> {
  const own = held.rightfulLock;
  if (!own?.client) return;
  await ask(own, own.client, `LOCK TABLE ${own.table} IN ACCESS SHARE MODE`);
  own.kept = true;
}

/** Takes the lock again if it was lost. Throws when it cannot be had. */
async function regainLock(): Promise<void> {
  const own = held.rightfulLock;
  if (!own || own.client) return;
  own.taking ??= connect(own).finally(() => {
    own.taking = null;
  });
  await own.taking;
}

/** Whoever looks shares this connection, which answers one after the other. */
function ask(own: DatabaseLock, client: Client, text: string): ReturnType<Ask> {
  const answer = own.turn.then(async () => (await client.query<Record<string, unknown>>(text)).rows);
  own.turn = answer.catch(() => undefined);
  return answer;
}

/**
 * Makes sure that the lock is there, on both ends of its connection: one that does not answer is ended, and one that was
 * lost is taken again. Throws LockError while somebody waits for a kept table.
 */
export async function probeLock(): Promise<void> {
  await regainLock();
  const own = held.rightfulLock;
  const client = own?.client;
  if (!client) return;
  let waiting;
  try {
    waiting = await ask(
      own,
      client,
      'SELECT 1 FROM pg_locks WHERE NOT granted AND pg_backend_pid() = ANY(pg_blocking_pids(pid)) LIMIT 1',
    );
  } catch (error) {
    await client.end().catch(() => undefined);
    throw error;
  }
  if (waiting.length > 0) throw new LockError('restore-waits');
}

/** Asks on the connection that has the lock. */
export const askLock: Ask = async (text) => {
  await regainLock();
  const own = held.rightfulLock;
  return own?.client ? ask(own, own.client, text) : [];
};

export async function releaseDatabaseLock(): Promise<void> {
  const own = held.rightfulLock;
  held.rightfulLock = undefined;
  await own?.taking?.catch(() => undefined);
  await own?.client?.end();
}
