import type { Leaf } from '@/lib/privacy/evidence/audit';
import type { Held, Kind } from '@/lib/privacy/inventory';
import type { HeldValue } from '@/lib/privacy/rights/holdings';
import { activityText, hasWords, reasonText, valueText, whoOf } from '@/lib/privacy/rights/words';
import { whoTexts } from '@/messages/en';
import type { Row } from './source';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** One member of the objects in a JSON file, and one column of its CSV: both say the same under the same name. */
export interface Member {
  readonly key: string;
  readonly title: string;
  /** JSON Schema of its value. */
  readonly schema: Readonly<Record<string, Json>>;
  /** Its value in a row. */
  readonly of: (row: Row) => Json;
}

const text = { type: 'string' } as const;
const time = { type: 'string', format: 'date-time' } as const;
const orNull = (schema: { readonly type: string }): Readonly<Record<string, Json>> => ({
  ...schema,
  type: [schema.type, 'null'],
});

/** The members of an entry of the log. One whose body was pruned has its place and nothing else. */
const leafMembers: readonly Member[] = [
  ofLeaf('at', 'When', orNull(time), ({ t }) => t),
  ofLeaf('what', 'What', orNull(text), ({ a, meta }) => activityText(a, meta ?? {})),
  ofLeaf('by', 'By whom', orNull(text), (leaf) => whoTexts[whoOf(leaf)]),
  ofLeaf('why', 'What for', orNull(text), ({ a }) => reasonText(a)),
  ofLeaf('event', 'Event', orNull(text), ({ a }) => a),
  ofLeaf('result', 'Result', { enum: ['ok', 'refused', null] }, ({ r }) => r),
  ofLeaf('object', 'Done to', orNull(text), ({ obj }) => obj),
  ofLeaf('facts', 'Facts', orNull({ type: 'object' }), ({ meta }) => meta ?? {}),
];

function ofLeaf(key: string, title: string, schema: Member['schema'], of: (leaf: Leaf) => Json): Member {
  const ofRow: Member['of'] = ([held]) => {
    const value = held?.value ?? null;
    return value !== null && typeof value === 'object' && 'a' in value ? of(value) : null;
  };
  return { key, title, schema, of: ofRow };
}

/** The members of a kind of data, in the order of the inventory. Codes have their words beside them. */
export function membersOf({ columns }: Kind): readonly Member[] {
  return columns.flatMap((column): readonly Member[] => {
    if (column.reads === 'leaf') return leafMembers;
    const { key, label } = column;
    const own: Member = {
      key,
      title: label,
      schema: orNull(schemaOf(column)),
      of: (row) => plain(column, valueIn(row, column)),
    };
    return hasWords(column)
      ? [
          own,
          {
            key: `${key}Text`,
            title: `${label}, in words`,
            schema: orNull(text),
            of: (row) => valueText(column, plain(column, valueIn(row, column))),
          },
        ]
      : [own];
  });
}

/** A date as far as it was given: a year, a month of it, or a day. */
const partialDate = { type: 'string', pattern: '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$' } as const;

function schemaOf({ reads, correct }: Held): { readonly type: string } {
  if (correct?.input === 'date') return partialDate;
  if (reads === 'time') return time;
  return reads === 'count' ? { type: 'integer' } : text;
}

function valueIn(row: Row, { key }: Held): HeldValue['value'] {
  return row.find(({ column }) => column.key === key)?.value ?? null;
}

function plain({ key }: Held, value: HeldValue['value']): string | number | null {
  if (value instanceof Date) return value.toISOString();
  if (value !== null && typeof value === 'object') throw new Error(`${key} is no entry of the log.`);
  return value;
}

/** A row under the names of these members. */
export function toObject(members: readonly Member[], row: Row): Record<string, Json> {
  const object: Record<string, Json> = {};
  for (const { key, of } of members) object[key] = of(row);
  return object;
}
