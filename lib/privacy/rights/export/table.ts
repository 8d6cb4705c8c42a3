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
}

const text = { type: 'string' } as const;
const time = { type: 'string', format: 'date-time' } as const;
const orNull = (schema: { readonly type: string }): Readonly<Record<string, Json>> => ({
  ...schema,
  type: [schema.type, 'null'],
});

const leafMembers: readonly Member[] = [
  { key: 'at', title: 'When', schema: orNull(time) },
  { key: 'what', title: 'What', schema: orNull(text) },
  { key: 'by', title: 'By whom', schema: orNull(text) },
  { key: 'why', title: 'What for', schema: orNull(text) },
  { key: 'event', title: 'Event', schema: orNull(text) },
  { key: 'result', title: 'Result', schema: { enum: ['ok', 'refused', null] } },
  { key: 'object', title: 'Done to', schema: orNull(text) },
  { key: 'facts', title: 'Facts', schema: orNull({ type: 'object' }) },
];

/** The members of a kind of data, in the order of the inventory. Codes have their words beside them. */
export function membersOf({ columns }: Kind): readonly Member[] {
  return columns.flatMap((column): readonly Member[] => {
    if (column.reads === 'leaf') return leafMembers;
    const own: Member = { key: column.key, title: column.label, schema: orNull(schemaOf(column)) };
    return hasWords(column)
      ? [own, { key: `${column.key}Text`, title: `${column.label}, in words`, schema: orNull(text) }]
      : [own];
  });
}

function schemaOf({ reads }: Held): { readonly type: string } {
  if (reads === 'time') return time;
  return reads === 'count' ? { type: 'integer' } : text;
}

/** A row under the names of its members. */
export function toObject(row: Row): Record<string, Json> {
  return Object.fromEntries(toPairs(row));
}

/** The members of a row in their order, each with its name. */
export function toPairs(row: Row): [string, Json][] {
  return row.flatMap(pairsOf);
}

function pairsOf({ column, value }: HeldValue): [string, Json][] {
  if (column.reads === 'leaf') return leafPairs(value);
  if (value instanceof Date) return [[column.key, value.toISOString()]];
  if (value !== null && typeof value === 'object') throw new Error(`${column.key} is no entry of the log.`);
  return hasWords(column)
    ? [
        [column.key, value],
        [`${column.key}Text`, valueText(column, value)],
      ]
    : [[column.key, value]];
}

/** An entry whose body was pruned has its place and nothing else. */
function leafPairs(value: HeldValue['value']): [string, Json][] {
  if (value === null || typeof value !== 'object' || value instanceof Date)
    return leafMembers.map(({ key }) => [key, null]);
  const { a, t, obj, r, meta = {} } = value;
  return [
    ['at', t],
    ['what', activityText(a, meta)],
    ['by', whoTexts[whoOf(value)]],
    ['why', reasonText(a)],
    ['event', a],
    ['result', r],
    ['object', obj],
    ['facts', { ...meta }],
  ];
}
