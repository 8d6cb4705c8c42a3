import { inTransaction, type Prisma, type Tx } from '@/lib/db';
import { after, now } from '@/lib/privacy/clock';
import { recordSystemAct } from '@/lib/privacy/evidence/audit';
import { personalModels, type Ends } from '@/lib/privacy/inventory';
import { kindOf } from '@/lib/privacy/field-sets';

/** Rows that are over by the day that a column of theirs says, and with which nothing goes but themselves. */
export interface Expiring {
  readonly kind: string;
  readonly model: Prisma.ModelName;
  readonly ends: Ends;
}

/** Kinds whose rows do not end by being deleted: `rules.ts` says how they do. */
const otherwise: readonly Prisma.ModelName[] = ['SignInFailure', 'QueuedMail', 'Retained'];

/** Every kind that goes row by row, as the inventory says, in the order of an erasure. */
export const expiring: readonly Expiring[] = personalModels.flatMap(([model, decision]) =>
  decision.ends === 'with-account' || otherwise.includes(model)
    ? []
    : [{ kind: kindOf(model, decision), model, ends: decision.ends }],
);

const batch = 5_000;

/** How many rows of a kind are over by now. */
export function countExpired({ model, ends }: Expiring): Promise<number> {
  return inTransaction(async (tx) => {
    const [row] = await tx.$queryRawUnsafe<{ n: number }[]>(
      `SELECT count(*)::int AS n FROM ${await tableOf(tx, model)} WHERE "${ends.column}" < $1::timestamptz`,
      latestOf(ends),
    );
    return row?.n ?? 0;
  });
}

/**
 * Deletes what is over, by at most 5,000 rows of a kind at a time, and records in the same transaction how many of each
 * went. Rows that somebody else is at are left for the next time, so that it waits for nobody. Returns how many went.
 */
export async function deleteExpired(): Promise<ReadonlyMap<string, number>> {
  const all = new Map<string, number>();
  for (let full = true; full;) {
    const gone = await inTransaction(deleteBatch);
    full = gone.some(([, count]) => count === batch);
    for (const [kind, count] of gone) all.set(kind, (all.get(kind) ?? 0) + count);
  }
  return all;
}

async function deleteBatch(tx: Tx): Promise<[string, number][]> {
  const gone: [string, number][] = [];
  for (const { kind, model, ends } of expiring) {
    const table = await tableOf(tx, model);
    const count = await tx.$executeRawUnsafe(
      `DELETE FROM ${table} WHERE ctid = ANY (ARRAY(
         SELECT ctid FROM ${table} WHERE "${ends.column}" < $1::timestamptz
         ORDER BY "${ends.column}" LIMIT ${batch} FOR UPDATE SKIP LOCKED))`,
      latestOf(ends),
    );
    if (count > 0) gone.push([kind, count]);
  }
  if (gone.length > 0)
    await recordSystemAct(tx, {
      event: 'retention.run',
      object: 'retention:rows',
      meta: { erased: gone.map(([kind, count]) => `${kind}:${count}`) },
    });
  return gone;
}

function latestOf({ plus }: Ends): Date {
  return after(now(), -plus);
}

/** The table of a model, whose name the compiler knows; in which schema it is, the database does. */
async function tableOf(tx: Tx, model: Prisma.ModelName): Promise<string> {
  const [table] = await tx.$queryRaw<{ name: string }[]>`
    SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
    WHERE tablename = ${model} AND schemaname IN ('public', 'vault', 'audit')`;
  if (!table) throw new Error(`There is no table ${model}.`);
  return table.name;
}
