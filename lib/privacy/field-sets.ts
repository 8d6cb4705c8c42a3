import type { Prisma } from '@/lib/db';
import type { PurposeId } from '@/lib/privacy/catalogue/purposes';
import { personalModels, type Held, type PersonalModel } from './inventory';

/** The columns of one table that a purpose, a law or a hold needs. */
export interface FieldSet {
  readonly model: Prisma.ModelName;
  readonly columns: readonly string[];
}

/** How a kind of data is called in plans and in the log: the key of its holding, or the name of its table. */
export function kindOf(name: Prisma.ModelName, { holding }: PersonalModel): string {
  return holding?.key ?? `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

/** The columns that people see, by name. */
export function heldColumns({ columns }: PersonalModel): readonly (readonly [string, Held])[] {
  return Object.entries(columns).flatMap(([name, decision]) =>
    decision.is === 'held' ? [[name, decision] as const] : [],
  );
}

/** The purposes that cannot do without a column. */
export function purposesOf(model: PersonalModel, column: Held): readonly PurposeId[] {
  return column.neededFor ?? (model.holding ? [model.holding.purpose] : []);
}

/**
 * What a law or a hold may keep: kinds of data that stay as long as the account does, `consents`, or single details of
 * a kind with one row, `profile.name`. What is gone within days by itself, and the log, are not among them.
 */
export function listKeepable(): readonly string[] {
  return keepable().flatMap(([, model]) => {
    const { key, rows } = model.holding ?? { key: '', rows: 'many' };
    return rows === 'many' ? [key] : [key, ...heldColumns(model).map(([, held]) => `${key}.${held.key}`)];
  });
}

function keepable(): readonly (readonly [Prisma.ModelName, PersonalModel])[] {
  return personalModels.filter(([, { erase, holding }]) => erase === 'delete' && holding && !holding.passing);
}

/** The columns behind a name of `listKeepable`. Throws for any other name. */
export function fieldSetOf(name: string): FieldSet {
  const [key, detail] = name.split('.');
  const found = keepable().find(([, { holding }]) => holding?.key === key);
  const columns = found && heldColumns(found[1]).filter(([, held]) => !detail || held.key === detail);
  const whole = detail === undefined || found?.[1].holding?.rows === 'one';
  if (!found || !columns || columns.length === 0 || !whole)
    throw new Error(`Nothing can be kept under "${name}": name one of ${listKeepable().join(', ')}.`);
  return { model: found[0], columns: columns.map(([column]) => column) };
}
