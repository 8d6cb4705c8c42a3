import { modelOf, type Prisma, type Reader } from '@/lib/db';
import { after, days, now } from '@/lib/privacy/clock';
import { listLivePurposes } from '@/lib/privacy/consent/consent';
import type { PurposeId } from '@/lib/privacy/consent/purposes';
import { personalModels, type PersonalModel } from '@/lib/privacy/inventory';
import { config } from '@/rightful.config';
import { requestPeriod } from '@/lib/privacy/periods';
import { listToTell } from '@/lib/privacy/rights/processors/received';
import { fieldSetOf, heldColumns, kindOf, purposesOf, type FieldSet } from './fields';
import { countRows } from './rows';

/** Where an erasure goes: the database first, in one transaction, and then each of the others by a step of its own. */
export type Store = 'mailbox' | 'packages' | 'mail' | `processor:${string}`;

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
  readonly until: string | null;
}

/** Which day it is, as YYYY-MM-DD. */
export function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
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
  const keepers = [...dutiesFrom(at), ...(await listHeld(reader, subjectId))];
  const around = { keepers, live: [], at, count };
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
    keepers: await listHeld(reader, subjectId),
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

function dutiesFrom(at: Date): Keeper[] {
  return config.duties.flatMap(({ id, keeps, days: period }) =>
    keeps.map((name) => ({
      ...fieldSetOf(name),
      because: `duty:${id}` as const,
      until: dayOf(after(at, days(period))),
    })),
  );
}

async function listHeld(reader: Reader, subjectId: string): Promise<Keeper[]> {
  const rows = await reader.legalHold.findMany({ where: { subjectId }, select: { scope: true } });
  return [...new Set(rows.flatMap(({ scope }) => scope))].map((name) => ({
    ...fieldSetOf(name),
    because: 'hold',
    until: null,
  }));
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
  const keeper = around.keepers.find((one) => one.model === name);
  // Whether there is anything to keep decides about the key.
  const count = await (keeper ? countRows : around.count)(reader, name, model, subjectId);
  const item: PlanItem = { model: name, kind, columns: null, count, unit: 'entries' };
  if (model.erase !== 'delete') return { erase: [], keep: [staying(item, around.at)] };
  if (keeper)
    return {
      erase: [],
      keep: count > 0 ? [{ ...item, columns: keeper.columns, ...reasonOf(keeper) }] : [],
    };
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

function reasonOf({ because, until }: Keeper): Pick<KeptItem, 'because' | 'until'> {
  return { because, until };
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
    new Map<string, { columns: string[]; keeper: Pick<Keeper, 'because' | 'until'> }>(),
  ];
  for (const [column, held] of columns) {
    if (!row || row[column] === null) continue;
    const keeper = keepers.find((one) => one.model === name && one.columns.includes(column));
    const purpose = live.find((id) => purposesOf(model, held).includes(id));
    const reason = keeper
      ? reasonOf(keeper)
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
