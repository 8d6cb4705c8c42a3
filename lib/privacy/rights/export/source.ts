import { db, modelOf } from '@/lib/db';
import {
  countEntriesInRange,
  entriesAfter,
  newestEntries,
  type FoundEntries,
  type EntryRange,
} from '@/lib/privacy/evidence/entry-pages';
import { parseLeaf } from '@/lib/privacy/evidence/audit';
import type { Held, Holding, Kind, PersonalModel } from '@/lib/privacy/inventory';
import type { Subject } from '@/lib/privacy/keys/vault';
import {
  columnsToRead,
  compareRows,
  isIncomplete,
  readRow,
  type HeldValue,
} from '@/lib/privacy/rights/holdings';
import type { Scope } from './scope';

export type Row = readonly HeldValue[];

/**
 * Rows that are parsed and opened while they are taken: then they are many times as large as what was read. Nobody keeps
 * them: one place that does, and V8 puts all of them among what lives long.
 */
export interface Page extends Iterable<Row> {
  readonly length: number;
}

/** A kind of data of one person, as it was when it was opened: what is written later is not in it. */
export interface Source {
  readonly kind: Kind;
  readonly total: number;
  /** The newest rows, newest first; all of them when there are no more than `previewLimit`. */
  readonly newest: () => readonly Row[];
  /** All rows in the order of writing, a page at a time, so that memory does not grow with the account. */
  readonly pages: () => AsyncIterable<Page>;
  /** Whether a value could not be read in what was taken of it until now. */
  readonly isIncomplete: () => boolean;
}

/** How many rows of a kind people read on the page of a package. */
const previewLimit = 500;
const pageSize = 1_000;
/**
 * How many rows are kept for the next file that has all of them; the others are read again. An entry of the log is one
 * short text, the row of a table some objects.
 */
const kept = { entries: 100_000, rows: 4_000 } as const;

/** Opens a kind of data. Few rows are read once, so that every file of a package says the same of them. */
export async function openSource(subject: Subject, kind: Kind, scope: Scope): Promise<Source> {
  let incomplete = false;
  const note = (row: Row): Row => {
    incomplete ||= isIncomplete([row]);
    return row;
  };
  const parts = await Promise.all(partsOf(subject, kind, scope, note).map(openPart));
  const total = parts.reduce((sum, part) => sum + part.total, 0);
  return {
    kind,
    total,
    newest: () => parts.flatMap((part) => [...part.newest]).slice(0, previewLimit),
    async *pages() {
      for (const part of parts) yield* part.pages();
    },
    isIncomplete: () => incomplete,
  };
}

/** How many rows there are of these kinds, without reading one. */
export async function countInScope(subject: Subject, asked: readonly Kind[], scope: Scope): Promise<number> {
  const parts = asked.flatMap((kind) => partsOf(subject, kind, scope));
  const counts = await Promise.all(parts.map(({ count }) => count(null)));
  return counts.reduce((sum, count) => sum + count, 0);
}

/** One table, or the two that hold the log's entries, as a list that is read by its keys. */
interface Part {
  readonly keeps: number;
  /** How many rows there are, up to and with this key; null means all. */
  readonly count: (upTo: string | null) => Promise<number>;
  readonly newest: (take: number) => Promise<Found>;
  readonly after: (key: string | null, upTo: string, take: number) => Promise<Found>;
}

interface Found {
  /** The keys of its ends. Null where a table has no ids of its own: then it has few rows of a person. */
  readonly first: string | null;
  readonly last: string | null;
  readonly page: Page;
}

interface OpenPart {
  readonly total: number;
  readonly newest: Page;
  readonly pages: () => AsyncIterable<Page>;
}

async function openPart(part: Part): Promise<OpenPart> {
  const { first: upTo, page: newest } = await part.newest(previewLimit);
  if (newest.length < previewLimit || upTo === null)
    return { total: newest.length, newest, pages: () => once(newest) };
  const read: Found[] = [];
  return { total: await part.count(upTo), newest, pages: () => pagesOf(part, upTo, read) };
}

async function* once(newest: Page): AsyncGenerator<Page> {
  if (newest.length > 0) yield Promise.resolve([...newest].toReversed());
}

/** While a page is written the next one is read. */
async function* pagesOf(part: Part, upTo: string, read: Found[]): AsyncGenerator<Page> {
  for (const { page } of read) yield page;
  const end = read.at(-1);
  if (end && (end.last === null || end.page.length < pageSize)) return;
  let reading: Promise<Found> | null = part.after(end?.last ?? null, upTo, pageSize);
  while (reading) {
    const found: Found = await reading;
    const { last, page } = found;
    if (read.length * pageSize < part.keeps) read.push(found);
    reading = page.length < pageSize || last === null ? null : part.after(last, upTo, pageSize);
    // Whoever stops between two pages does not wait for what was asked for already.
    reading?.catch(() => undefined);
    if (page.length > 0) yield page;
  }
}

function pageOf<T>(found: readonly T[], toRow: (one: T) => Row): Page {
  return {
    length: found.length,
    *[Symbol.iterator]() {
      for (const one of found) yield toRow(one);
    },
  };
}

function partsOf(subject: Subject, kind: Kind, scope: Scope, note: (row: Row) => Row = (row) => row): Part[] {
  const entry = kind.columns.find(({ reads }) => reads === 'leaf');
  return entry
    ? [entriesPart(subject, entry, scope)]
    : kind.models.map(([name, model]) => tablePart(subject, kind.holding, [name, model], { scope, note }));
}

function entriesPart(subject: Subject, column: Held, range: EntryRange): Part {
  const read = ({ first, last, leaves }: FoundEntries): Found => ({
    first,
    last,
    page: pageOf(leaves, (leaf) => [{ column, value: leaf === 'null' ? null : parseLeaf(leaf) }]),
  });
  return {
    keeps: kept.entries,
    count: (upTo) => countEntriesInRange(subject.id, upTo, range),
    newest: async (take) => read(await newestEntries(subject.id, range, take)),
    after: async (key, upTo, take) => read(await entriesAfter(subject.id, key, upTo, range, take)),
  };
}

function tablePart(
  subject: Subject,
  holding: Holding,
  [name, model]: Kind['models'][number],
  { scope, note }: { readonly scope: Scope; readonly note: (row: Row) => Row },
): Part {
  const where = { [model.subject]: subject.id, ...(holding.rows === 'one' ? {} : during(model, scope)) };
  const keyed = 'id' in model.columns;
  const order = keyed ? 'id' : (timeOf(model) ?? model.subject);
  const read = async (
    more: Record<string, unknown>,
    direction: 'asc' | 'desc',
    take: number,
  ): Promise<Found> => {
    const stored = await modelOf(db(), name).findMany({
      where: { ...where, ...more },
      select: columnsToRead(model),
      orderBy: { [order]: direction },
      ...(keyed ? { take } : {}),
    });
    const rows = await compareRows(db(), subject, name, stored);
    const keyOf = (row: (typeof rows)[number] | undefined): string | null =>
      keyed && row ? String(row['id']) : null;
    return {
      first: keyOf(rows[0]),
      last: keyOf(rows.at(-1)),
      page: pageOf(rows, (row) => note(readRow(model, subject, row))),
    };
  };
  return {
    keeps: kept.rows,
    count: (upTo) =>
      modelOf(db(), name).count({ where: { ...where, ...(upTo === null ? {} : { id: { lte: upTo } }) } }),
    newest: (take) => read({}, 'desc', take),
    after: (key, upTo, take) =>
      read({ id: { lte: upTo, ...(key === null ? {} : { gt: key }) } }, 'asc', take),
  };
}

/** A row belongs to the time in its first column that is one: when it came to be. */
function timeOf(model: PersonalModel): string | undefined {
  return Object.entries(model.columns).find(
    ([, column]) => column.is === 'held' && column.reads === 'time',
  )?.[0];
}

function during(model: PersonalModel, { since, before }: Scope): Record<string, unknown> {
  const column = timeOf(model);
  if (column === undefined || (since === null && before === null)) return {};
  return { [column]: { ...(since ? { gte: since } : {}), ...(before ? { lt: before } : {}) } };
}
