import { modelOf, type Prisma, type Reader } from '@/lib/db';
import { parseLeaf, type Leaf } from '@/lib/privacy/evidence/audit';
import { listEntries } from '@/lib/privacy/evidence/entries';
import { kinds, type Held, type Holding, type Kind, type PersonalModel } from '@/lib/privacy/inventory';
import { openColumn } from '@/lib/privacy/keys/sealing';
import type { Subject } from '@/lib/privacy/keys/vault';

/** A value as its person reads it: text, a time, a count, an entry of the log, or nothing there. */
export type Value = string | number | Date | Leaf | null;

/** What stands in the place of a value that is about another person (GDPR Art. 15(4)). */
export const somebodyElse = '[about somebody else, left out]';

/** One column of one row. */
export interface HeldValue {
  readonly column: Held;
  readonly value: Value;
  /** There is a value, which was left sealed: null stands in its place. */
  readonly hidden?: true;
}

/** A kind of data that we hold about a person, with its rows in the order of writing. */
export interface Holdings {
  readonly holding: Holding;
  readonly rows: readonly (readonly HeldValue[])[];
}

/** A kind of data that we hold about everybody, without anybody's values. */
export interface HoldingOutline {
  readonly holding: Holding;
  readonly columns: readonly Held[];
  readonly ends: Kind['ends'];
}

/** What we hold about a person who has an account, before any of it is read. */
export function listHoldings(): readonly HoldingOutline[] {
  return kinds.map(({ holding, columns, ends }) => ({ holding, columns, ends }));
}

/**
 * Reads everything that we hold about a person, through the inventory and nothing else. With `hide` set, sensitive
 * values stay sealed.
 */
export async function readHoldings(
  reader: Reader,
  subject: Subject,
  hide: 'sensitive' | 'nothing' = 'nothing',
): Promise<readonly Holdings[]> {
  const all: Holdings[] = [];
  for (const kind of kinds) {
    const entry = kind.columns.find(({ reads }) => reads === 'leaf');
    const rows = entry
      ? await readEntries(reader, subject, entry)
      : await readRows(reader, subject, kind, hide);
    all.push({ holding: kind.holding, rows });
  }
  return all;
}

type Hide = Parameters<typeof readHoldings>[2];

async function readRows(
  reader: Reader,
  subject: Subject,
  { models }: Kind,
  hide: Hide,
): Promise<HeldValue[][]> {
  const all: HeldValue[][] = [];
  for (const [name, model] of models) all.push(...(await readModel(reader, subject, name, model, hide)));
  return all;
}

/** The rows of one table as their person reads them, in the order of writing. */
export async function readModel(
  reader: Reader,
  subject: Subject,
  name: Prisma.ModelName,
  model: PersonalModel,
  hide: Hide = 'nothing',
): Promise<HeldValue[][]> {
  const rows = await modelOf(reader, name).findMany({
    where: { [model.subject]: subject.id },
    select: columnsToRead(model),
    orderBy: { [orderOf(model)]: 'asc' },
  });
  return rows.map((row) => readRow(model, subject, row, hide));
}

/** Entries of the log move from one table to another: one question finds each once, wherever it is. */
async function readEntries(reader: Reader, subject: Subject, column: Held): Promise<HeldValue[][]> {
  const entries = await listEntries(reader, subject.id, null, null);
  return entries
    .toReversed()
    .map(({ entryId, leaf }) => [{ column, value: readValue(column, subject, entryId, leaf) }]);
}

/** Ids are UUIDv7 or serial, so that the order of ids is the order of writing. */
export function orderOf(model: PersonalModel): string {
  return 'id' in model.columns ? 'id' : model.subject;
}

/** The columns that a person reads, and the id that they are sealed for. */
export function columnsToRead(model: PersonalModel): Record<string, true> {
  const held = Object.entries(model.columns).filter(([, decision]) => decision.is === 'held');
  const names = [...held.map(([column]) => column), ...('id' in model.columns ? ['id'] : [])];
  return Object.fromEntries(names.map((column) => [column, true as const]));
}

/** A stored row as its person reads it. What is about somebody else is left out, with a mark in its place. */
export function readRow(
  model: PersonalModel,
  subject: Subject,
  row: Record<string, unknown>,
  hide: Hide = 'nothing',
): HeldValue[] {
  return Object.entries(model.columns).flatMap(([name, column]): HeldValue[] => {
    if (column.is !== 'held') return [];
    const stored = row[name];
    if (hide === 'sensitive' && column.sensitive && stored !== null)
      return [{ column, value: null, hidden: true }];
    return [{ column, value: readValue(column, subject, row['id'], stored) }];
  });
}

function readValue(column: Held, subject: Subject, rowId: unknown, stored: unknown): Value {
  if (stored === null || stored === undefined) return null;
  if (column.about === 'somebody-else') return somebodyElse;
  if (stored instanceof Uint8Array) {
    if (column.reads === 'leaf') return parseLeaf(stored);
    if (column.reads === 'hash') return Buffer.from(stored).toString('hex');
    if (typeof column.reads === 'object' && typeof rowId === 'string')
      return openColumn(subject, column.reads.sealed, rowId, stored);
  }
  if (stored instanceof Date && column.reads === 'time') return stored;
  if (typeof stored === 'number' && column.reads === 'count') return stored;
  if (typeof stored === 'string' && column.reads === 'text') return stored;
  throw new Error(
    `The inventory reads ${column.key} as ${JSON.stringify(column.reads)}, and it is not that.`,
  );
}
