import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { Pool, type Client, type ClientBase, type PoolConfig, type QueryResult } from 'pg';
import { bounds, inTime } from '@/lib/bounds';
import { env } from '@/lib/env';
import { poolConfig, type Ask } from './config';
import {
  releaseDatabaseLock,
  isKept,
  keepAgain,
  probeLock,
  acquireDatabaseLock,
  type Share,
} from './database-lock';
import { LockError } from './errors';
import { PrismaClient, type Prisma } from './generated/client';

declare const transaction: unique symbol;

/** A transaction made by `inTransaction`. Nothing else can make one, so a function that takes it runs inside one. */
export type Tx = Prisma.TransactionClient & { readonly [transaction]: true };

/** A client to read with, or the transaction one is already in. */
export type Reader = Prisma.TransactionClient;

interface Connections {
  readonly pool: Pool;
  readonly prisma: PrismaClient;
  readonly open: ReadonlySet<Client>;
}

const held = globalThis as typeof globalThis & {
  rightfulConnections?: Connections;
  rightfulGuard?: ((ask: Ask) => Promise<void>) | null;
};
/** What runs once the open transaction is committed or rolled back. */
const inside = new AsyncLocalStorage<(() => Promise<void>)[]>();

function connections(): Connections {
  held.rightfulConnections ??= connect();
  return held.rightfulConnections;
}

function connect(): Connections {
  // A database that stops answering is an error within half a minute, not a page that never comes.
  const pool = new Pool({ ...poolConfig(), query_timeout: bounds.query, verify } as PoolConfig);
  // An idle connection that breaks is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => undefined);
  const open = new Set<Client>();
  pool.on('connect', (client) => open.add(client as ClientBase as Client));
  pool.on('remove', (client) => open.delete(client as ClientBase as Client));
  const prisma = new PrismaClient({
    adapter: new PrismaPg(pool, { disposeExternalPool: true }),
    log: [],
    transactionOptions: { maxWait: bounds.transaction.begin, timeout: bounds.transaction.open },
  });
  return { pool, prisma, open };
}

/** Called by pg-pool with each new connection before it hands it out; an error closes it, and is the caller's. */
function verify(client: ClientBase, done: (error?: unknown) => void): void {
  const ask: Ask = async (text) => (await client.query<Record<string, unknown>>(text)).rows;
  // oxlint-disable-next-line promise/no-callback-in-promise -- pg-pool asks for a callback
  prove(ask).then(() => done(), done);
}

async function prove(ask: Ask): Promise<void> {
  await probeLock();
  const kept = isKept();
  await held.rightfulGuard?.(ask);
  if (kept) return;
  await keepAgain();
  await held.rightfulGuard?.(ask);
}

/**
 * Locks the database for this process until `disconnect`, and waits for the first answer of the embedded one, which comes
 * when the transaction of another has ended. Throws LockError when it gives none in `bounds.connection`, and when another
 * has a lock that does not go with this one. When the lock is lost, so is every connection and what is under way on it;
 * the next one first takes the lock again.
 */
export async function lockDatabase(share: Share): Promise<void> {
  // Whoever waited for the lock has the database by now, so nothing more may be read over what was open before.
  await acquireDatabaseLock(share, severConnections);
  // On a server whoever must be alone counts every other connection, one of ours too.
  if (!env().databaseUrl) await firstAnswer();
}

async function firstAnswer(): Promise<void> {
  await query('SELECT 1', []).catch((error: unknown) => {
    // The words of pg and of its pool differ, and neither has a code.
    throw error instanceof Error && /timeout/i.test(error.message) ? new LockError('busy') : error;
  });
}

/** Breaks all connections at once, with what is under way on them. The next query opens new ones. */
export function severConnections(): void {
  const broken = held.rightfulConnections;
  delete held.rightfulConnections;
  for (const client of broken?.open ?? []) void client.end();
  void broken?.prisma.$disconnect().catch(() => undefined);
}

/** From now on a new connection is used only once `check` has settled; null takes the check away. */
export function guardConnections(check: ((ask: Ask) => Promise<void>) | null): void {
  held.rightfulGuard = check;
}

function refuseInside(): void {
  if (inside.getStore())
    throw new Error('A query outside of the open transaction: pass `tx`, or it waits for itself.');
}

/** The client for reads outside of a transaction. Throws inside one: on the embedded database it would deadlock. */
export function db(): PrismaClient {
  refuseInside();
  return connections().prisma;
}

/** Plain SQL over the same pool, for a library that brings its own. Unnamed statements only; throws inside a transaction. */
export function query(text: string, values: unknown[]): Promise<QueryResult> {
  refuseInside();
  return connections().pool.query(text, values);
}

const names = new Map<string, string>();

/**
 * As `query`, for a statement that pages ask all the time: each connection parses and plans it once. `text` must be one
 * of a few constants, since a connection keeps what it prepared. Its name comes from the text, so that one name never
 * means two statements where clients share a session: on the embedded database, and behind a pooler.
 */
export function prepared(text: string, values: unknown[]): Promise<QueryResult> {
  refuseInside();
  const name = names.get(text) ?? createHash('sha256').update(text).digest('hex').slice(0, 32);
  names.set(text, name);
  return connections().pool.query({ name, text, values });
}

/**
 * Several statements in one text, without values, for a library that brings its own transactions. When one fails, the
 * connection is given up with whatever transaction they opened. Throws inside a transaction.
 */
export async function script(text: string): Promise<QueryResult> {
  refuseInside();
  const client = await connections().pool.connect();
  let failed = true;
  try {
    const result = await client.query(text);
    failed = false;
    return result;
  } finally {
    client.release(failed);
  }
}

/**
 * Runs `work` in one transaction: all of it is committed, or none. Do not wait for anything but `tx` inside. One that is
 * open for longer than `bounds.transaction` is rolled back, and its next statement fails; when `work` asks none and does
 * not end either, this rejects with LateError.
 */
export async function inTransaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  refuseInside();
  const afterwards: (() => Promise<void>)[] = [];
  try {
    return await inTime(
      'A transaction',
      bounds.transaction.all,
      connections().prisma.$transaction((tx) => inside.run(afterwards, () => work(tx as Tx))),
    );
  } finally {
    for (const next of afterwards) await next();
  }
}

/**
 * Runs `next` when the transaction has ended, however it ended, and before its caller hears of it. It is outside of the
 * transaction then, and must not throw.
 */
export function afterTransaction(_tx: Tx, next: () => Promise<void>): void {
  inside.getStore()?.push(next);
}

/** Ends all connections, and the lock. For the command line and tests. */
export async function disconnect(): Promise<void> {
  const open = held.rightfulConnections;
  delete held.rightfulConnections;
  await open?.prisma.$disconnect();
  await releaseDatabaseLock();
}
