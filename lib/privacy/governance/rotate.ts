import { concat } from '@/lib/bytes';
import {
  CryptoError,
  currentRootKey,
  readKeyFile,
  replaceKeyFile,
  rootKeyFor,
  SecretError,
  unwrapDek,
  randomBytes,
  wrapDek,
} from '@/lib/crypto';
import { db, eachPage, inTransaction, query } from '@/lib/db';
import { env } from '@/lib/env';
import { now } from '@/lib/privacy/clock';
import { recordSystemAct } from '@/lib/privacy/evidence/audit';
import { allWrapped, wrappedTables, type WrappedTable } from '@/lib/privacy/keys/wrapped';

/** How many keys one version of the root key wraps. */
export interface RootVersion {
  readonly version: string;
  readonly current: boolean;
  readonly keys: number;
  /** Since when the database knows it; null when it does not yet. */
  readonly since: Date | null;
}

/** The versions that wrap keys, or are there to do so; the current one first. */
export async function listRootVersions(versions: readonly string[]): Promise<RootVersion[]> {
  const { rows } = await query(
    `SELECT "rootVersion" AS version, count(*)::int AS keys FROM (${allWrapped}) AS every GROUP BY 1 ORDER BY 1`,
    [],
  );
  const counts = new Map(
    (rows as { version: string; keys: number }[]).map(({ version, keys }) => [version, keys]),
  );
  const known = await db().keyCheck.findMany({
    where: { name: 'ROOT_KEYS' },
    select: { version: true, createdAt: true },
  });
  return [...new Set([...versions, ...counts.keys()])].map((version) => ({
    version,
    current: version === versions[0],
    keys: counts.get(version) ?? 0,
    since: known.find((row) => row.version === version)?.createdAt ?? null,
  }));
}

/**
 * Puts a new version of the root key in front, in the file of KEYS_DIR, and returns its name. It is on the disk before
 * anything is wrapped under it. Throws SecretError where ROOT_KEYS comes from the environment, which only the operator
 * changes.
 */
export async function addRootVersion(): Promise<string> {
  const { keysDir, rootKeys } = env();
  const text = rootKeys === undefined ? readKeyFile(keysDir, 'ROOT_KEYS') : null;
  if (text === null)
    throw new SecretError(
      'ROOT_KEYS is set in the environment: put a new version in front of it, start the application again on every host, then rotate.',
    );
  // A name that was ever used is not used again, although its key is gone: older backups know it.
  const known = await db().keyCheck.findMany({ where: { name: 'ROOT_KEYS' }, select: { version: true } });
  const present = text.split(',').map((part) => part.slice(0, part.indexOf(':')));
  const version = nextVersion([...present, ...known.map((row) => row.version)]);
  const key = Buffer.from(randomBytes()).toString('base64');
  replaceKeyFile(keysDir, 'ROOT_KEYS', text, `${version}:${key},${text}`);
  return version;
}

/** The month, as the first one is named, with a letter behind it when that is taken. */
function nextVersion(taken: readonly string[]): string {
  const month = now().toISOString().slice(0, 7);
  const names = [month, ...Array.from('bcdefghijklmnopqrstuvwxyz', (letter) => `${month}${letter}`)];
  return names.find((name) => !taken.includes(name)) ?? now().toISOString().slice(0, 19).replaceAll(':', '.');
}

/** What a rotation has done so far. */
export interface Rewrapped {
  readonly rewrapped: number;
  /** Keys that do not open under the root key that their row names: damaged, and left as they are. */
  readonly unreadable: number;
}

interface Wrapped {
  readonly id: string;
  readonly rootVersion: string;
  readonly wrapped: Uint8Array;
}

const PAGE = 5000;

/**
 * Wraps every key that is under an older version again under the current one, a page at a time, while the application
 * serves. A key that changed or went meanwhile is left alone, and whoever was added under an older version is found by
 * another round. It may be interrupted and run again at any time.
 */
export async function rewrapKeys(progress: (done: Rewrapped) => void): Promise<Rewrapped> {
  let done: Rewrapped = { rewrapped: 0, unreadable: 0 };
  for (const table of wrappedTables) {
    const before = done;
    for (let round = 0; round < 10; round += 1) {
      const changed = await rewrapTable(table, (now) =>
        progress({ ...now, rewrapped: done.rewrapped + now.rewrapped }),
      );
      const unreadable = before.unreadable + changed.unreadable;
      done = { rewrapped: done.rewrapped + changed.rewrapped, unreadable };
      if (changed.rewrapped === 0) break;
    }
  }
  if (done.rewrapped > 0) await recordRotation(done.rewrapped);
  return done;
}

async function rewrapTable(table: WrappedTable, progress: (done: Rewrapped) => void): Promise<Rewrapped> {
  let done: Rewrapped = { rewrapped: 0, unreadable: 0 };
  const pages = eachPage(
    PAGE,
    (after) => readPage(table, after),
    ({ id }) => id,
  );
  for await (const page of pages) {
    const { rewrapped, unreadable } = await rewrapPage(table, page);
    done = { rewrapped: done.rewrapped + rewrapped, unreadable: done.unreadable + unreadable };
    progress(done);
  }
  return done;
}

async function readPage({ table, id }: WrappedTable, after: string): Promise<Wrapped[]> {
  const { rows } = await query(
    `SELECT ${id} AS id, "rootVersion", wrapped FROM ${table}
     WHERE ${id} > $1::uuid AND "rootVersion" <> $2 ORDER BY 1 LIMIT ${PAGE}`,
    [after, currentRootKey().version],
  );
  return rows as Wrapped[];
}

async function rewrapPage({ table, id }: WrappedTable, page: readonly Wrapped[]): Promise<Rewrapped> {
  const { version, key } = currentRootKey();
  const pairs = page.flatMap(({ id: row, rootVersion, wrapped }) => {
    const dek = unwrapOrNull(wrapped, rootVersion);
    return dek ? [{ row, old: wrapped, next: wrapDek(dek, key) }] : [];
  });
  // Thousands of rows go in as one statement: the bytes in one parameter each, 40 of them to a key.
  const { rowCount } = await query(
    `UPDATE ${table} k SET wrapped = substring($3::bytea FROM u.n::int * 40 - 39 FOR 40), "rootVersion" = $4
     FROM unnest($1::uuid[]) WITH ORDINALITY AS u(id, n)
     WHERE k.${id} = u.id AND k.wrapped = substring($2::bytea FROM u.n::int * 40 - 39 FOR 40)`,
    [
      pairs.map(({ row }) => row),
      Buffer.from(concat(...pairs.map(({ old }) => old))),
      Buffer.from(concat(...pairs.map(({ next }) => next))),
      version,
    ],
  );
  return { rewrapped: rowCount ?? 0, unreadable: page.length - pairs.length };
}

function unwrapOrNull(wrapped: Uint8Array, rootVersion: string): Uint8Array | null {
  try {
    return unwrapDek(wrapped, rootKeyFor(rootVersion));
  } catch (error) {
    if (error instanceof CryptoError) return null;
    throw error;
  }
}

function recordRotation(count: number): Promise<void> {
  return inTransaction((tx) =>
    recordSystemAct(tx, {
      event: 'keys.rotated',
      object: 'keys:root',
      meta: { to: currentRootKey().version, count },
    }),
  );
}
