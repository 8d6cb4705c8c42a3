import { Prisma } from '@/lib/db';
import { parseLeaf, type Leaf } from '@/lib/privacy/evidence/audit';
import type { Held, Reads } from '@/lib/privacy/inventory';
import { openColumn } from '@/lib/privacy/keys/sealing';
import type { Subject } from '@/lib/privacy/keys/vault';

/** What JSON can say. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A value with parts: a list, or what a column of JSON holds. */
export class Structure {
  constructor(readonly json: Json) {}
}

/** A value as its person reads it: text, a time, a number, yes or no, parts, an entry of the log, or nothing there. */
export type Value = string | number | boolean | Date | Leaf | Structure | null;

/** What stands in the place of a value that is about another person (GDPR Art. 15(4)). */
export const thirdParty = '[about somebody else, left out]';

/** A stored value that is not what the inventory says of its column, or that does not open. It quotes no value. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';

  constructor(column: Held) {
    super(`What is stored as ${column.key} cannot be read.`);
  }
}

/** A stored value as its person reads it. Throws `UnreadableError`; asks nobody. */
export function readValue(column: Held, subject: Subject, rowId: unknown, stored: unknown): Value {
  if (stored === null || stored === undefined) return null;
  if (column.about === 'third-party') return thirdParty;
  const value = tryRead(column.reads, subject, rowId, stored);
  if (value === undefined) throw new UnreadableError(column);
  return value;
}

function tryRead(reads: Reads, subject: Subject, rowId: unknown, stored: unknown): Value | undefined {
  if (typeof reads === 'string') return readers[reads](stored);
  if (!(stored instanceof Uint8Array) || typeof rowId !== 'string') return undefined;
  try {
    return openColumn(subject, reads.sealed, rowId, stored);
  } catch {
    return undefined;
  }
}

/** How a value is read that is stored in the clear; undefined for one that is something else. */
const readers: Readonly<Record<Extract<Reads, string>, (stored: unknown) => Value | undefined>> = {
  text: (stored) => (typeof stored === 'string' ? stored : undefined),
  time: (stored) => (stored instanceof Date ? stored : undefined),
  boolean: (stored) => (typeof stored === 'boolean' ? stored : undefined),
  integer: (stored) => (typeof stored === 'bigint' ? ofBigInt(stored) : ofNumber(stored)),
  // All its digits, which a number of JavaScript may not have.
  decimal: (stored) => (Prisma.Decimal.isDecimal(stored) ? stored.toFixed() : ofNumber(stored)),
  json: (stored) => new Structure(toJson(stored)),
  list: (stored) => (Array.isArray(stored) ? new Structure(stored.map(toJson)) : undefined),
  hash: (stored) => (stored instanceof Uint8Array ? Buffer.from(stored).toString('hex') : undefined),
  leaf: (stored) => (stored instanceof Uint8Array ? parseLeaf(stored) : undefined),
};

function ofNumber(stored: unknown): number | undefined {
  return typeof stored === 'number' ? stored : undefined;
}

function ofBigInt(stored: bigint): number | string {
  return Number.isSafeInteger(Number(stored)) ? Number(stored) : stored.toString();
}

/** What a column of JSON or an item of a list is, in JSON. */
function toJson(stored: unknown): Json {
  if (typeof stored === 'bigint') return ofBigInt(stored);
  if (stored instanceof Uint8Array) return Buffer.from(stored).toString('hex');
  if (Prisma.Decimal.isDecimal(stored)) return stored.toFixed();
  return (JSON.parse(JSON.stringify(stored)) as Json | undefined) ?? null;
}
