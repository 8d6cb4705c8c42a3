import { modelOf, type Tx } from '@/lib/db';
import { personalModels } from '@/lib/privacy/inventory';

/** How many rows of each table an erasure removed, by model name. */
export type Erased = Readonly<Record<string, number>>;

/**
 * Removes every row of a person, as the inventory says: children first, the key and the look-up with them. The log's
 * rows stay and lose what pointed at the person. Must be the last thing that a transaction does with a person.
 */
export async function deleteRows(tx: Tx, subjectId: string): Promise<Erased> {
  // The guard on consent events lets rows of exactly this person go, for the rest of this transaction.
  await tx.$executeRaw`SELECT set_config('rightful.erasing', ${subjectId}, true)`;
  const erased: Record<string, number> = {};
  for (const [name, model] of personalModels) {
    const where = { [model.subject]: subjectId };
    const rows = modelOf(tx, name);
    const { count } =
      typeof model.erase === 'string'
        ? await rows.deleteMany({ where })
        : await rows.updateMany({
            where,
            data: Object.fromEntries(model.erase.detach.map((column) => [column, null])),
          });
    erased[name] = count;
  }
  return erased;
}
