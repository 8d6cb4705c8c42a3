import { modelOf, type Prisma, type Reader } from '@/lib/db';
import { compareDecisions } from '@/lib/privacy/consent/compare';
import { countEntries, isEntryId, listEntries } from '@/lib/privacy/evidence/entries';
import { logError } from '@/lib/privacy/faults';
import {
  kinds,
  type Decision,
  type Held,
  type Holding,
  type Kind,
  type PersonalModel,
} from '@/lib/privacy/inventory';
import type { Subject } from '@/lib/privacy/keys/vault';
import { readValue, UnreadableError, type Value } from './read-value';

/** One column of one row. */
export interface HeldValue {
  readonly column: Held;
  readonly value: Value;
  /** There is a value, which was left sealed: null stands in its place. */
  readonly hidden?: true;
  /** There is a value, which cannot be read: null stands in its place, and the rest is as it is. */
  readonly unreadable?: true;
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

/** A kind of data as a page lists it: its newest rows, in the order of writing, and what is said of the others. */
export interface ListedHoldings extends Holdings {
  readonly total: number;
  /** The latest of the times that say when a row goes by itself; null where none does. */
  readonly lastEnds: Date | null;
  /** Whether these are older rows than the newest. */
  readonly paged: boolean;
  /** Give it back for the rows before these; null at the end. */
  readonly older: string | null;
}

/** Where in a kind of data a page goes on: before the row with this id. What is no id stands for the newest. */
export interface Place {
  readonly kind: string;
  readonly before: string;
}

/** How many rows of a kind are listed: of the newest, and of the older ones a page at a time. */
const atMost = { newest: 10, older: 50 } as const;

/** A row with the id that the rows before it are asked for by; null where its table has none. */
interface Keyed {
  readonly id: string | null;
  readonly row: HeldValue[];
}

/** Reads everything that we hold about a person, through the inventory and nothing else. */
export async function readHoldings(reader: Reader, subject: Subject): Promise<readonly Holdings[]> {
  const all: Holdings[] = [];
  for (const kind of kinds) {
    const found = await readKind(reader, subject, kind, 'nothing', null);
    all.push({ holding: kind.holding, rows: found.map(({ row }) => row) });
  }
  return all;
}

/**
 * As `readHoldings`, of each kind the newest rows alone, or those of the place that is asked for, with sensitive values
 * left sealed.
 */
export async function listNewest(
  reader: Reader,
  subject: Subject,
  place: Place | null = null,
): Promise<readonly ListedHoldings[]> {
  const all: ListedHoldings[] = [];
  for (const kind of kinds) {
    const before = place?.kind === kind.holding.key && isEntryId(place.before) ? place.before : null;
    const [paged, most] = before === null ? [false, atMost.newest] : [true, atMost.older];
    const found = await readKind(reader, subject, kind, 'sensitive', most + 1, before);
    const [more, listed] = [found.length > most, found.slice(-most)];
    const rows = listed.map(({ row }) => row);
    const partial = more || paged;
    all.push({
      holding: kind.holding,
      rows,
      total: partial ? await countKind(reader, subject, kind) : rows.length,
      lastEnds: partial ? await findLastEnds(reader, subject, kind) : lastEndsOf(kind, rows),
      paged,
      older: more ? (listed[0]?.id ?? null) : null,
    });
  }
  return all;
}

type Hide = 'sensitive' | 'nothing';

/** The column of the log, in the kind of data that is one. */
function logColumn({ columns }: Kind): Held | undefined {
  return columns.find(({ reads }) => reads === 'leaf');
}

/**
 * The rows of a kind in the order of writing; the newest `take` of each of its tables, with null all; before the row with
 * the id `before`, with null from the newest on.
 */
async function readKind(
  reader: Reader,
  subject: Subject,
  kind: Kind,
  hide: Hide,
  take: number | null,
  before: string | null = null,
): Promise<Keyed[]> {
  const entry = logColumn(kind);
  if (entry) return readEntries(reader, subject, entry, take, before);
  const all: Keyed[] = [];
  for (const [name, model] of kind.models)
    all.push(...(await readKeyed(reader, subject, name, model, hide, take, before)));
  return all;
}

async function countKind(reader: Reader, subject: Subject, kind: Kind): Promise<number> {
  if (logColumn(kind)) return countEntries(reader, subject.id);
  let count = 0;
  for (const [name, model] of kind.models)
    count += await modelOf(reader, name).count({ where: { [model.subject]: subject.id } });
  return count;
}

async function findLastEnds(reader: Reader, subject: Subject, { ends, models }: Kind): Promise<Date | null> {
  const times: Date[] = [];
  for (const [name, model] of ends ? models : []) {
    const column = Object.entries<Decision>(model.columns).find(
      ([, decision]) => decision.is === 'held' && decision.key === ends?.key,
    )?.[0];
    if (column === undefined) continue;
    const [row] = await modelOf(reader, name).findMany({
      where: { [model.subject]: subject.id, [column]: { gt: new Date(0) } },
      select: { [column]: true },
      orderBy: { [column]: 'desc' },
      take: 1,
    });
    if (row?.[column] instanceof Date) times.push(row[column]);
  }
  return latest(times);
}

function lastEndsOf({ ends }: Kind, rows: readonly (readonly HeldValue[])[]): Date | null {
  return latest(
    rows
      .flat()
      .flatMap(({ column, value }) => (column.key === ends?.key && value instanceof Date ? [value] : [])),
  );
}

function latest(times: readonly Date[]): Date | null {
  return times.toSorted((a, b) => a.getTime() - b.getTime()).at(-1) ?? null;
}

/** The rows of one table as their person reads them, in the order of writing. */
export async function readModel(
  reader: Reader,
  subject: Subject,
  name: Prisma.ModelName,
  model: PersonalModel,
): Promise<HeldValue[][]> {
  const found = await readKeyed(reader, subject, name, model, 'nothing', null, null);
  return found.map(({ row }) => row);
}

async function readKeyed(
  reader: Reader,
  subject: Subject,
  name: Prisma.ModelName,
  model: PersonalModel,
  hide: Hide,
  take: number | null,
  before: string | null,
): Promise<Keyed[]> {
  const hasId = 'id' in model.columns;
  const rows = await modelOf(reader, name).findMany({
    where: { [model.subject]: subject.id, ...(before !== null && hasId ? { id: { lt: before } } : {}) },
    select: columnsToRead(model),
    orderBy: { [orderOf(model)]: 'desc' },
    ...(take === null ? {} : { take }),
  });
  const compared = await compareRows(reader, subject, name, rows);
  return compared.toReversed().map((row) => ({
    id: hasId ? String(row['id']) : null,
    row: readRow(model, subject, row, hide),
  }));
}

type Rows = readonly Record<string, unknown>[];

/** Decisions as they are evidence: each says what the log holds of it now, and not how it was found before. */
export async function compareRows(
  reader: Reader,
  subject: Subject,
  name: Prisma.ModelName,
  rows: Rows,
): Promise<Rows> {
  if (name !== 'ConsentEvent' || rows.length === 0) return rows;
  const { decisions } = await compareDecisions(reader, subject);
  const found = new Map(decisions.map(({ id, agreement }) => [id, agreement]));
  return rows.map((row) => ({ ...row, proved: found.get(String(row['id'])) ?? null }));
}

/** Entries of the log move from one table to another: one question finds each once, wherever it is. */
async function readEntries(
  reader: Reader,
  subject: Subject,
  column: Held,
  take: number | null,
  before: string | null,
): Promise<Keyed[]> {
  const entries = await listEntries(reader, subject.id, before, take);
  return entries
    .toReversed()
    .map(({ entryId, leaf }) => ({ id: entryId, row: [readOr(column, subject, entryId, leaf)] }));
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

/**
 * A stored row as its person reads it. One value that cannot be read says so and keeps no other. What is about somebody else is left out,
 * with a mark in its place.
 */
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
    return [readOr(column, subject, row['id'], stored)];
  });
}

/** Columns that could not be read, each reported once in a process: a page of them says no more than one. */
const reported = new Set<Held>();

function readOr(column: Held, subject: Subject, rowId: unknown, stored: unknown): HeldValue {
  try {
    return { column, value: readValue(column, subject, rowId, stored) };
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    if (!reported.has(column)) logError(error);
    reported.add(column);
    return { column, value: null, unreadable: true };
  }
}

/** Whether a value of these rows could not be read, so that what is shown of them is incomplete. */
export function isIncomplete(rows: readonly (readonly HeldValue[])[]): boolean {
  return rows.some((row) => row.some(({ unreadable }) => unreadable));
}
