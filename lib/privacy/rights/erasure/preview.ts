import { inTransaction, modelOf, type Reader } from '@/lib/db';
import { personalModels, type PersonalModel } from '@/lib/privacy/inventory';
import type { Viewer } from '@/lib/privacy/viewer';

/** What an erasure would do to one kind of data, counted now. */
export interface Planned {
  readonly title: string;
  readonly count: number;
  /** `details` counts the values of a kind with one row, `entries` the rows of the others. */
  readonly unit: 'details' | 'entries';
}

export interface Preview {
  readonly deleted: readonly Planned[];
  /** Rows of keys and look-ups, which people never see and which go as well. */
  readonly keys: number;
  /** Entries that stay and no longer lead to anybody. */
  readonly kept: readonly Planned[];
}

/** What deleting the account would remove and what would stay, by the same inventory that the erasure runs on. */
export function previewErasure(viewer: Viewer): Promise<Preview> {
  return inTransaction(async (tx) => {
    const [deleted, kept]: [Planned[], Planned[]] = [[], []];
    let keys = 0;
    for (const [name, model] of personalModels) {
      const where = { [model.subject]: viewer.subjectId };
      const { holding } = model;
      if (!holding) {
        keys += await modelOf(tx, name).count({ where });
        continue;
      }
      const one = holding.rows === 'one';
      const count = one
        ? await countDetails(tx, name, model, where)
        : await modelOf(tx, name).count({ where });
      const list = model.erase === 'delete' ? deleted : kept;
      list.push({ title: holding.title, count, unit: one ? 'details' : 'entries' });
    }
    return { deleted: sumByTitle(deleted), keys, kept: sumByTitle(kept) };
  });
}

/** A kind that two tables hold is counted as one. */
function sumByTitle(planned: readonly Planned[]): Planned[] {
  const sums = new Map<string, Planned>();
  for (const one of planned) {
    const count = (sums.get(one.title)?.count ?? 0) + one.count;
    sums.set(one.title, { ...one, count });
  }
  return [...sums.values()];
}

/** How many of the columns that people see have a value. */
async function countDetails(
  reader: Reader,
  name: Parameters<typeof modelOf>[1],
  model: PersonalModel,
  where: Record<string, unknown>,
): Promise<number> {
  const held = Object.entries(model.columns).filter(([, decision]) => decision.is === 'held');
  const select = Object.fromEntries(held.map(([column]) => [column, true as const]));
  const rows = await modelOf(reader, name).findMany({ where, select });
  return rows.flatMap((row) => Object.values(row)).filter((value) => value !== null).length;
}
