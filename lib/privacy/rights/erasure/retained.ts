import { canonicalJson, open, seal, type SealContext } from '@/lib/crypto';
import { db, eachRow, inTransaction, Prisma, uuidv7, type Tx } from '@/lib/db';
import { dayOf, now } from '@/lib/privacy/clock';
import { dayKept, listKeepings } from '@/lib/privacy/duties';
import { tryEach } from '@/lib/privacy/faults';
import { personalModels, type PersonalModel } from '@/lib/privacy/inventory';
import { lockSubjectExclusive, type Subject } from '@/lib/privacy/keys/vault';
import { readModel, type HeldValue } from '@/lib/privacy/rights/holdings';
import { Structure, UnreadableError, type Json } from '@/lib/privacy/rights/read-value';
import { moveRequest } from '@/lib/privacy/requests/requests';
import { heldColumns } from '@/lib/privacy/field-sets';
import { isRetained, planErasure, type KeptItem } from './plan';

/**
 * Moves what a law or a hold keeps out of reach, before its rows go: one sealed row for each of theirs, which nothing
 * but a legal order is there to open. What had been moved before is of this request from now on, which so waits for all
 * of it. `end` is when the account ends.
 */
export async function retain(
  tx: Tx,
  subject: Subject,
  requestId: string | null,
  keep: readonly KeptItem[],
  end: Date,
): Promise<void> {
  const data = (await readKeptBy(tx, subject, keep, end)).map(({ kind, because, until, body }) => {
    const id = uuidv7();
    return {
      id,
      subjectId: subject.id,
      requestId,
      kind,
      because,
      bodySealed: seal(subject.key, placeOf(subject.id, id), canonicalJson(body)),
      until: until === null ? null : new Date(`${until}T23:59:59.999Z`),
    };
  });
  await tx.retained.updateMany({ where: { subjectId: subject.id }, data: { requestId } });
  await tx.retained.createMany({ data });
}

/** What these items keep, as it stands in its own rows. A row that several could keep is kept by the first. */
async function readKeptBy(
  tx: Tx,
  subject: Subject,
  keep: readonly KeptItem[],
  end: Date,
): Promise<RetainedData[]> {
  const kept: RetainedData[] = [];
  const items = keep.filter(isRetained);
  for (const [name, model] of personalModels) {
    const own = items.filter((item) => item.model === name);
    if (own.length === 0 || model.erase === 'last') continue;
    for (const row of await readModel(tx, subject, name, model)) kept.push(...keptOf(own, model, row, end));
  }
  return kept;
}

function keptOf(
  items: readonly KeptItem[],
  model: PersonalModel,
  row: readonly HeldValue[],
  end: Date,
): readonly RetainedData[] {
  const reasons = items.flatMap((item) => {
    const until = untilOf(item, row, end);
    return until === undefined ? [] : [{ item, until }];
  });
  // Items on single details share no column.
  return reasons
    .slice(0, model.holding?.rows === 'one' ? reasons.length : 1)
    .flatMap(({ item, until }) =>
      bodiesOf(item, model, row).map((body) => ({ ...body, because: item.because, until })),
    );
}

/** Until when an item keeps one row: by the date of the row where the law counts from it; undefined where it does not. */
function untilOf(item: KeptItem, row: readonly HeldValue[], end: Date): string | null | undefined {
  const keeping = listKeepings().find(
    ({ because, model }) => because === item.because && model === item.model,
  );
  if (!keeping?.from) return item.until;
  const { key } = keeping.from;
  return dayKept(keeping, row.find(({ column }) => column.key === key)?.value, end);
}

/** What a law or a hold keeps, and why. */
export interface RetainedData extends Body {
  readonly because: string;
  /** The last day, as YYYY-MM-DD; null while nobody can say. */
  readonly until: string | null;
}

/** What is kept of a person: what a hold covers while it is in its place, and then what was moved out of reach. */
export async function readRetained(tx: Tx, subject: Subject): Promise<readonly RetainedData[]> {
  const { keep } = await planErasure(tx, subject.id);
  const inPlace = await readKeptBy(
    tx,
    subject,
    keep.filter(({ because }) => because === 'hold'),
    now(),
  );
  const rows = await tx.retained.findMany({
    where: { subjectId: subject.id },
    orderBy: { id: 'asc' },
    select: { id: true, kind: true, because: true, until: true, bodySealed: true },
  });
  const moved = rows.map((row) => ({
    kind: row.kind,
    because: row.because,
    until: row.until && dayOf(row.until),
    body: JSON.parse(openRetained(subject, row)) as Body['body'],
  }));
  return [...inPlace, ...moved];
}

/** What one retained row holds. */
export interface Body {
  /** A name that a hold or a law may keep: `profile.phone`, `supplements`. */
  readonly kind: string;
  readonly body: Readonly<Record<string, Json>>;
}

/** Single details are kept one by one, since each may go on another day; a row of many is kept as one. */
function bodiesOf(
  { kind, columns, unit }: KeptItem,
  model: PersonalModel,
  row: readonly HeldValue[],
): Body[] {
  const keys = heldColumns(model).flatMap(([name, { key }]) => (columns?.includes(name) ? [key] : []));
  const members = row.flatMap((value) => (keys.includes(value.column.key) ? toMember(value) : []));
  if (unit === 'details')
    return members.map(([key, value]) => ({ kind: `${kind}.${key}`, body: { [key]: value } }));
  return [{ kind, body: Object.fromEntries(members) }];
}

/** A law or a hold keeps what is stored: what cannot be read is not let go, so that whatever would delete it waits. */
function toMember({ column, value, unreadable }: HeldValue): [string, Json][] {
  if (unreadable) throw new UnreadableError(column);
  if (value === null) return [];
  if (value instanceof Structure) return [[column.key, value.json]];
  if (value instanceof Date) return [[column.key, value.toISOString()]];
  return typeof value === 'object' ? [] : [[column.key, value]];
}

/** What a row keeps, as JSON. */
export function openRetained(subject: Subject, row: { id: string; bodySealed: Uint8Array }): string {
  return open(subject.key, placeOf(subject.id, row.id), row.bodySealed);
}

/**
 * Keeps a value that leaves its row, where a hold covers it: its person may change it all the same. It goes when the hold
 * is lifted. The person is locked.
 */
export async function keepIfHeld(tx: Tx, subject: Subject, { kind, body }: Body): Promise<void> {
  const names = [kind, kind.split('.')[0] ?? kind];
  const hold = await tx.legalHold.findFirst({
    where: { subjectId: subject.id, scope: { hasSome: names } },
    select: { id: true },
  });
  if (!hold) return;
  const id = uuidv7();
  await tx.retained.create({
    data: {
      id,
      subjectId: subject.id,
      kind,
      because: 'hold',
      bodySealed: seal(subject.key, placeOf(subject.id, id), canonicalJson(body)),
    },
    select: { id: true },
  });
}

function placeOf(subjectId: string, rowId: string): SealContext {
  return { table: 'retained', column: 'body', subjectId, rowId };
}

/** That no hold covers a row `r`. A hold also keeps what a law had kept until a day that is over by now. */
const unheld = Prisma.sql`NOT EXISTS (SELECT 1 FROM "LegalHold" h
  WHERE h."subjectId" = r."subjectId" AND h.scope && ARRAY[r.kind, split_part(r.kind, '.', 1)])`;

/**
 * Deletes what no law and no hold keeps any more of a person, and, where the account is gone, the key with the last of
 * it. The person is locked exclusively. Returns how many rows went.
 */
export async function releaseRetained(tx: Tx, subjectId: string): Promise<number> {
  const account = await tx.user.findUnique({ where: { id: subjectId }, select: { id: true } });
  const over = await tx.$queryRaw<{ requestId: string | null }[]>`
    DELETE FROM "Retained" r
    WHERE r."subjectId" = ${subjectId}::uuid AND (r.until < ${now()} OR r.because = 'hold') AND ${unheld}
    RETURNING r."requestId"`;
  if (!account && (await tx.retained.count({ where: { subjectId } })) === 0) {
    await tx.legalHold.deleteMany({ where: { subjectId } });
    await tx.subjectKey.deleteMany({ where: { subjectId } });
  }
  for (const requestId of new Set(over.map((row) => row.requestId)))
    if (requestId !== null && (await tx.retained.count({ where: { requestId } })) === 0)
      await moveRequest(tx, requestId, 'completed_with_retention', 'completed');
  return over.length;
}

/** What laws keep of whose account is gone, by reason: for the officer. It opens nothing. */
export interface KeptByLaw {
  readonly subjectId: string;
  readonly because: string;
  readonly until: Date;
  readonly kinds: readonly string[];
}

const page = 500;

/** All of it, by account number. */
export async function* listKeptByLaw(): AsyncGenerator<KeptByLaw> {
  for (let [last, why] = ['00000000-0000-0000-0000-000000000000', '']; ;) {
    const rows = await db().$queryRaw<KeptByLaw[]>`
      SELECT "subjectId", because, max(until) AS until, array_agg(DISTINCT kind ORDER BY kind) AS kinds
      FROM "Retained" WHERE because <> 'hold' AND ("subjectId", because) > (${last}::uuid, ${why})
      GROUP BY 1, 2 ORDER BY 1, 2 LIMIT ${page}`;
    yield* rows;
    const end = rows.at(-1);
    if (!end || rows.length < page) return;
    [last, why] = [end.subjectId, end.because];
  }
}

/** Rows whose day is over and that nothing else keeps. */
const due = (): Prisma.Sql => Prisma.sql`FROM "Retained" r WHERE r.until < ${now()} AND ${unheld}`;

/** How many there are. */
export async function countDueRetained(): Promise<number> {
  const [row] = await db().$queryRaw<{ n: number }[]>`SELECT count(*)::int AS n ${due()}`;
  return row?.n ?? 0;
}

/** Deletes them, as `releaseRetained` does for one person. Returns how many rows went. */
export async function releaseDueRetained(): Promise<number> {
  const people = eachRow(
    page,
    (after) => db().$queryRaw<{ subjectId: string }[]>`
      SELECT DISTINCT r."subjectId" ${due()} AND r."subjectId" > ${after}::uuid ORDER BY 1 LIMIT ${page}`,
    ({ subjectId }) => subjectId,
  );
  return tryEach(people, ({ subjectId }) => releaseFor(subjectId));
}

function releaseFor(subjectId: string): Promise<number> {
  return inTransaction(async (tx) => {
    await lockSubjectExclusive(tx, subjectId);
    return releaseRetained(tx, subjectId);
  });
}
