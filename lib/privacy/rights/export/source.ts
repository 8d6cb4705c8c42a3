import { db, modelOf, type Prisma } from '@/lib/db';
import {
  countEntries,
  entriesAfter,
  newestEntries,
  type EntryRange,
  type EntryRow,
} from '@/lib/privacy/evidence/entry-pages';
import type { AuditEvent } from '@/lib/privacy/evidence/audit';
import type { Held, Holding, Kind, PersonalModel } from '@/lib/privacy/inventory';
import type { Subject } from '@/lib/privacy/keys/vault';
import { columnsToRead, readRow, readValue, type HeldValue } from '@/lib/privacy/rights/holdings';
import type { Scope } from './scope';

export type Row = readonly HeldValue[];

/** A kind of data of one person, as it was when it was opened: what is written later is not in it. */
export interface Source {
  readonly kind: Kind;
  readonly total: number;
  /** The newest rows, newest first; all of them when there are no more than `shownAtMost`. */
  readonly newest: readonly Row[];
  /** All rows in the order of writing, a page at a time, so that memory does not grow with the account. */
  readonly pages: () => AsyncIterable<readonly Row[]>;
}

/** How many rows of a kind people read on the page of a package. */
export const shownAtMost = 500;
const pageSize = 2_000;

/** Opens a kind of data. Few rows are read once, so that every file of a package says the same of them. */
export async function openSource(subject: Subject, kind: Kind, scope: Scope): Promise<Source> {
  const parts = await Promise.all(partsOf(subject, kind, scope).map(openPart));
  const total = parts.reduce((sum, part) => sum + part.total, 0);
  const newest = parts.flatMap((part) => part.newest).slice(0, shownAtMost);
  return {
    kind,
    total,
    newest,
    async *pages() {
      for (const part of parts) yield* part.pages();
    },
  };
}

/** How many rows there are of these kinds, without reading one. */
export async function countRows(subject: Subject, asked: readonly Kind[], scope: Scope): Promise<number> {
  const parts = asked.flatMap((kind) => partsOf(subject, kind, scope));
  const counts = await Promise.all(parts.map(({ count }) => count()));
  return counts.reduce((sum, count) => sum + count, 0);
}

/** The entries of the log that are of these events. */
export function openEntries(
  subject: Subject,
  kind: Kind,
  scope: Scope,
  events: readonly AuditEvent[],
): AsyncIterable<readonly Row[]> {
  const column = kind.columns.find(({ reads }) => reads === 'leaf');
  if (!column) throw new Error(`${kind.holding.key} holds no entries of the log.`);
  const part = entriesPart(subject, column, { since: scope.since, before: scope.before, events });
  return (async function* () {
    yield* (await openPart(part)).pages();
  })();
}

/** One table, or the two that hold the log's entries, as a list that is read by its keys. */
interface Part {
  readonly count: () => Promise<number>;
  readonly newest: (take: number) => Promise<Keyed[]>;
  readonly after: (key: string | null, upTo: string, take: number) => Promise<Keyed[]>;
}

interface Keyed {
  /** Null where a table has no ids of its own: then it has few rows of a person. */
  readonly key: string | null;
  readonly row: Row;
}

interface OpenPart {
  readonly total: number;
  readonly newest: readonly Row[];
  readonly pages: () => AsyncIterable<readonly Row[]>;
}

async function openPart(part: Part): Promise<OpenPart> {
  const found = await part.newest(shownAtMost);
  const upTo = found[0]?.key ?? null;
  const newest = found.map(({ row }) => row);
  if (found.length < shownAtMost || upTo === null)
    return { total: found.length, newest, pages: () => once(newest.toReversed()) };
  return { total: await part.count(), newest, pages: () => pagesOf(part, upTo) };
}

async function* once(rows: readonly Row[]): AsyncGenerator<readonly Row[]> {
  if (rows.length > 0) yield Promise.resolve(rows);
}

/** While a page is written the next one is read. */
async function* pagesOf(part: Part, upTo: string): AsyncGenerator<readonly Row[]> {
  let reading: Promise<Keyed[]> | null = part.after(null, upTo, pageSize);
  while (reading) {
    const page: Keyed[] = await reading;
    const key = page.at(-1)?.key ?? null;
    reading = page.length < pageSize || key === null ? null : part.after(key, upTo, pageSize);
    // Whoever stops between two pages does not wait for what was asked for already.
    reading?.catch(() => undefined);
    if (page.length > 0) yield page.map(({ row }) => row);
  }
}

function partsOf(subject: Subject, kind: Kind, scope: Scope): Part[] {
  const entry = kind.columns.find(({ reads }) => reads === 'leaf');
  const { since, before } = scope;
  return entry
    ? [entriesPart(subject, entry, { since, before, events: null })]
    : kind.models.map(([name, model]) => tablePart(subject, kind.holding, name, model, scope));
}

function entriesPart(subject: Subject, column: Held, range: EntryRange): Part {
  const read = (rows: readonly EntryRow[]): Keyed[] =>
    rows.map(({ entryId, leaf }) => ({
      key: entryId,
      row: [{ column, value: readValue(column, subject, entryId, leaf) }],
    }));
  return {
    count: () => countEntries(subject.id, range),
    newest: async (take) => read(await newestEntries(subject.id, range, take)),
    after: async (key, upTo, take) => read(await entriesAfter(subject.id, key, upTo, range, take)),
  };
}

function tablePart(
  subject: Subject,
  holding: Holding,
  name: Prisma.ModelName,
  model: PersonalModel,
  scope: Scope,
): Part {
  const where = { [model.subject]: subject.id, ...(holding.rows === 'one' ? {} : during(model, scope)) };
  const keyed = 'id' in model.columns;
  const order = keyed ? 'id' : (timeOf(model) ?? model.subject);
  const read = async (
    more: Record<string, unknown>,
    direction: 'asc' | 'desc',
    take: number,
  ): Promise<Keyed[]> => {
    const rows = await modelOf(db(), name).findMany({
      where: { ...where, ...more },
      select: columnsToRead(model),
      orderBy: { [order]: direction },
      ...(keyed ? { take } : {}),
    });
    return rows.map((row) => ({
      key: keyed ? String(row['id']) : null,
      row: readRow(model, subject, row),
    }));
  };
  return {
    count: () => modelOf(db(), name).count({ where }),
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
