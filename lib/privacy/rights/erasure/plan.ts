import { modelOf, type Prisma, type Reader } from '@/lib/db';
import { after, dayOf, days, now } from '@/lib/privacy/clock';
import { listLivePurposes } from '@/lib/privacy/consent/consent';
import type { PurposeId } from '@/lib/privacy/catalogue/purposes';
import { personalModels, type PersonalModel } from '@/lib/privacy/inventory';
import { config } from '@/rightful.config';
import { requestPeriod } from '@/lib/privacy/periods';
import { listToTell } from '@/lib/privacy/rights/processors/received';
import { dayKept, listKeepings } from '@/lib/privacy/duties';
import { fieldSetOf, heldColumns, kindOf, purposesOf, type FieldSet } from '@/lib/privacy/field-sets';
import { countRows } from './rows';

/** Where an erasure goes: the database first, in one transaction, and then each of the others by a step of its own. */
export type Store = OwnStore | `processor:${string}`;

/** Those of our own. */
export type OwnStore = 'mailbox' | 'packages' | 'mail';

/** Why something stays: it names nobody, a purpose that is alive needs it, a law or a hold says so. */
export type Because = 'log' | 'request' | 'hold' | `purpose:${PurposeId}` | `duty:${string}`;

/** What happens to one kind of data. */
export interface PlanItem {
  readonly model: Prisma.ModelName;
  readonly kind: string;
  /** The columns that are meant where it is not the whole row. */
  readonly columns: readonly string[] | null;
  readonly count: number;
  /** `details` counts the values of a kind with one row, `entries` the rows of the others. */
  readonly unit: 'details' | 'entries';
}

export interface KeptItem extends PlanItem {
  readonly because: Because;
  /** The last day, as YYYY-MM-DD; null while nobody can say. */
  readonly until: string | null;
}

/**
 * What an erasure does, as data that names nobody: it is shown before, carried out, counted again while it is, and
 * kept with the request as the evidence of it.
 */
export interface Plan {
  readonly format: 'rightful-plan/1';
  /** `account`, or the kind of data that alone is deleted. */
  readonly scope: string;
  readonly erase: readonly PlanItem[];
  readonly keep: readonly KeptItem[];
  readonly stores: readonly Store[];
  /** The day from which no backup holds it any more. */
  readonly backupsUntil: string;
}

/** Whether it stays because a law or a hold says so, and so is moved out of reach. */
export function isRetained({ because }: KeptItem): boolean {
  return because === 'hold' || because.startsWith('duty:');
}

interface Keeper extends FieldSet {
  readonly because: Because;
  /** The last day on which it keeps this row; undefined: not any more. */
  readonly until: (row: Readonly<Record<string, unknown>>) => string | null | undefined;
  /** The date of a row that this depends on; null where it is the same for all. */
  readonly dateColumn: string | null;
}

/**
 * Plans the erasure of a whole account, or of one kind of data (by its key). What goes are the columns of the scope,
 * less those that a purpose still alive afterwards, a law, or a legal hold needs. `at` is the day it is carried out.
 */
export async function planErasure(
  reader: Reader,
  subjectId: string,
  scope: string = 'account',
  at: Date = now(),
): Promise<Plan> {
  return scope === 'account'
    ? planAccount(reader, subjectId, at, countRows)
    : planPart(reader, subjectId, scope, await aroundPart(reader, subjectId, at));
}

/**
 * Plans the erasure of a whole account that is carried out now. Entries are left uncounted, but those that are kept, since
 * whoever removes them learns how many there were.
 */
export function planNow(reader: Reader, subjectId: string, at: Date): Promise<Plan> {
  return planAccount(reader, subjectId, at, () => Promise.resolve(0));
}

async function planAccount(
  reader: Reader,
  subjectId: string,
  at: Date,
  count: typeof countRows,
): Promise<Plan> {
  const around = { keepers: await listKeepers(reader, subjectId, at), live: [], at, count };
  const { erase, keep } = await planModels(reader, subjectId, personalModels, around);
  await planLast(reader, subjectId, { erase, keep });
  const stores = await listStores(reader, subjectId, 'all');
  return { format: 'rightful-plan/1', scope: 'account', erase, keep, stores, ...goneFromBackups(at) };
}

/** Plans the erasure of each kind of data of which something may go while the account goes on. */
export async function planParts(reader: Reader, subjectId: string, at: Date = now()): Promise<Plan[]> {
  const around = await aroundPart(reader, subjectId, at);
  const scopes = new Set(
    personalModels.flatMap(([, { erase, holding }]) => (erase === 'delete' && holding ? [holding.key] : [])),
  );
  const plans: Plan[] = [];
  for (const scope of scopes) plans.push(await planPart(reader, subjectId, scope, around));
  return plans.filter(({ erase }) => erase.some(({ count }) => count > 0));
}

async function planPart(reader: Reader, subjectId: string, scope: string, around: Around): Promise<Plan> {
  const models = personalModels.filter(([, { holding }]) => holding?.key === scope);
  const { erase, keep } = await planModels(reader, subjectId, models, around);
  const stores = await listStores(reader, subjectId, namesIn(erase));
  return { format: 'rightful-plan/1', scope, erase, keep, stores, ...goneFromBackups(around.at) };
}

async function aroundPart(reader: Reader, subjectId: string, at: Date): Promise<Around> {
  return {
    keepers: await listKeepers(reader, subjectId, at),
    live: await listLivePurposes(reader, subjectId),
    at,
    count: countRows,
  };
}

function goneFromBackups(at: Date): Pick<Plan, 'backupsUntil'> {
  return { backupsUntil: dayOf(after(at, days(config.backupDays))) };
}

/** What goes, by the names that processors receive it under: `consents`, `profile.phone`. */
export function namesIn(items: readonly PlanItem[]): string[] {
  return items
    .filter(({ count }) => count > 0)
    .flatMap(({ model, kind, columns, unit }) => {
      if (unit === 'entries') return [kind];
      const found = personalModels.find(([name]) => name === model)?.[1];
      const held = found ? heldColumns(found).filter(([name]) => columns?.includes(name)) : [];
      return held.map(([, { key }]) => `${kind}.${key}`);
    });
}

async function listStores(
  reader: Reader,
  subjectId: string,
  about: readonly string[] | 'all',
): Promise<Store[]> {
  const processors = await listToTell(reader, subjectId, about);
  return [
    ...(about === 'all' ? (['mailbox', 'mail', 'packages'] as const) : []),
    ...processors.map(({ id }) => `processor:${id}` as const),
  ];
}

/** What keeps something of a person whose account ends at `at`: laws, and then holds, which keep every row. */
async function listKeepers(reader: Reader, subjectId: string, at: Date): Promise<Keeper[]> {
  const rows = await reader.legalHold.findMany({ where: { subjectId }, select: { scope: true } });
  const held = [...new Set(rows.flatMap(({ scope }) => scope))];
  return [
    ...listKeepings().map(({ model, columns, because, ...keeping }): Keeper => {
      const dateColumn = keeping.from?.column ?? null;
      const until = (row: Readonly<Record<string, unknown>>): string | undefined =>
        dayKept({ model, columns, because, ...keeping }, dateColumn === null ? null : row[dateColumn], at);
      return { model, columns, because, until, dateColumn };
    }),
    ...held.map((name): Keeper => ({
      ...fieldSetOf(name),
      because: 'hold',
      until: () => null,
      dateColumn: null,
    })),
  ];
}

interface Around {
  readonly keepers: readonly Keeper[];
  readonly live: readonly PurposeId[];
  readonly at: Date;
  readonly count: typeof countRows;
}

interface Split {
  readonly erase: PlanItem[];
  readonly keep: KeptItem[];
}

async function planModels(
  reader: Reader,
  subjectId: string,
  models: typeof personalModels,
  around: Around,
): Promise<Split> {
  const splits: Split[] = [];
  for (const [name, model] of models) splits.push(await planModel(reader, subjectId, name, model, around));
  return { erase: splits.flatMap(({ erase }) => erase), keep: splits.flatMap(({ keep }) => keep) };
}

async function planModel(
  reader: Reader,
  subjectId: string,
  name: Prisma.ModelName,
  model: PersonalModel,
  around: Around,
): Promise<Split> {
  const kind = kindOf(name, model);
  if (model.erase === 'last') return { erase: [], keep: [] };
  if (model.holding?.rows === 'one')
    return planDetails(reader, { [model.subject]: subjectId }, name, model, around);
  const keepers = around.keepers.filter((one) => one.model === name);
  // Whether there is anything to keep decides about the key.
  const count = await (keepers.length > 0 ? countRows : around.count)(reader, name, model, subjectId);
  const item: PlanItem = { model: name, kind, columns: null, count, unit: 'entries' };
  if (model.erase !== 'delete') return { erase: [], keep: [staying(item, around.at)] };
  if (keepers.length > 0) {
    const dated = await readDates(reader, { [model.subject]: subjectId }, name, keepers);
    const keep = keptRows(item, keepers, dated ?? Array.from({ length: count }, () => ({})));
    const rest = count - keep.reduce((sum, kept) => sum + kept.count, 0);
    // A part of a kind goes only where nothing of the kind is kept: the account, and so the law's period, goes on.
    if (rest === 0 || (keep.length > 0 && around.live.length > 0)) return { erase: [], keep };
    return { erase: [{ ...item, count: rest }], keep };
  }
  const needed = model.holding?.needed !== false;
  const purpose = around.live.find((id) => needed && model.holding?.purpose === id);
  return purpose
    ? { erase: [], keep: [{ ...item, because: `purpose:${purpose}`, until: null }] }
    : { erase: [item], keep: [] };
}

/** The rows of the log lead to nobody afterwards; the number and dates of a request stay as long as we must show them. */
function staying(item: PlanItem, at: Date): KeptItem {
  return item.kind === 'requests'
    ? { ...item, because: 'request', until: dayOf(after(at, requestPeriod)) }
    : { ...item, because: 'log', until: null };
}

/** The dates of the rows that decide how long each is kept; null where none does. */
async function readDates(
  reader: Reader,
  where: Record<string, unknown>,
  name: Prisma.ModelName,
  keepers: readonly Keeper[],
): Promise<readonly Record<string, unknown>[] | null> {
  const columns = keepers.flatMap(({ dateColumn }) => (dateColumn === null ? [] : [dateColumn]));
  if (columns.length === 0) return null;
  const select = Object.fromEntries(columns.map((column) => [column, true as const]));
  return modelOf(reader, name).findMany({ where, select });
}

/** What is kept of rows: each for the first reason that there is, and by reason until the last day of any. */
function keptRows(
  item: PlanItem,
  keepers: readonly Keeper[],
  rows: readonly Readonly<Record<string, unknown>>[],
): KeptItem[] {
  const kept = new Map<Because, KeptItem>();
  for (const row of rows) {
    const keeper = keepers.find(({ until }) => until(row) !== undefined);
    if (!keeper) continue;
    const { because, columns } = keeper;
    const until = keeper.until(row) ?? null;
    const before = kept.get(because);
    const latest = before && before.until !== null && until !== null && before.until > until;
    kept.set(because, {
      ...item,
      columns,
      because,
      count: (before?.count ?? 0) + 1,
      until: latest ? before.until : until,
    });
  }
  return [...kept.values()];
}

/** A kind with one row is split by column: each goes, or stays for the first reason that there is. */
async function planDetails(
  reader: Reader,
  where: Record<string, unknown>,
  name: Prisma.ModelName,
  model: PersonalModel,
  { keepers, live }: Around,
): Promise<Split> {
  const columns = heldColumns(model);
  const select = Object.fromEntries(columns.map(([column]) => [column, true as const]));
  const [row] = await modelOf(reader, name).findMany({ where, select });
  const [going, staying] = [
    [] as string[],
    new Map<string, { columns: string[]; keeper: Pick<KeptItem, 'because' | 'until'> }>(),
  ];
  for (const [column, held] of columns) {
    if (!row || row[column] === null) continue;
    const keeper = keepers.find(
      (one) => one.model === name && one.columns.includes(column) && one.until(row) !== undefined,
    );
    const purpose = live.find((id) => purposesOf(model, held).includes(id));
    const reason = keeper
      ? { because: keeper.because, until: keeper.until(row) ?? null }
      : purpose
        ? { because: `purpose:${purpose}` as const, until: null }
        : null;
    if (!reason) going.push(column);
    else {
      const group = staying.get(reason.because) ?? { columns: [], keeper: reason };
      group.columns.push(column);
      staying.set(reason.because, group);
    }
  }
  const item = (names: readonly string[]): PlanItem => ({
    model: name,
    kind: kindOf(name, model),
    columns: names,
    count: names.length,
    unit: 'details',
  });
  return {
    erase: going.length > 0 ? [item(going)] : [],
    keep: [...staying.values()].map((group) => ({ ...item(group.columns), ...group.keeper })),
  };
}

/**
 * What a law or a hold keeps, now or since its person changed it, stays sealed: the key, and what says why, go with the
 * last of it.
 */
async function planLast(reader: Reader, subjectId: string, { erase, keep }: Split): Promise<void> {
  const before = await reader.retained.findMany({
    where: { subjectId, because: 'hold' },
    take: 1,
    select: { id: true },
  });
  const moved = before.map(() => ({ because: 'hold' as const, until: null }));
  const reasons = [...keep.filter(isRetained), ...moved];
  const latest = reasons.toSorted((a, b) => (a.until ?? '').localeCompare(b.until ?? '')).at(-1);
  const reason = reasons.find(({ because }) => because === 'hold') ?? latest;
  for (const [name, model] of personalModels.filter(([, { erase: mode }]) => mode === 'last')) {
    const count = await modelOf(reader, name).count({ where: { [model.subject]: subjectId } });
    const item: PlanItem = { model: name, kind: kindOf(name, model), columns: null, count, unit: 'entries' };
    if (count === 0) continue;
    if (reason) keep.push({ ...item, because: reason.because, until: reason.until });
    else erase.push(item);
  }
}
