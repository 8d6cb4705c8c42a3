import { fill } from '@/messages/fill';
import { labelOf } from '@/lib/privacy/labels';
import { plainIn, type Language } from '@/messages/languages';
import type { Leaf } from '@/lib/privacy/evidence/audit';
import type { Held, Kind } from '@/lib/privacy/inventory';
import type { HeldValue } from '@/lib/privacy/rights/holdings';
import { Structure, type Json } from '@/lib/privacy/rights/read-value';
import { activityText, hasWords, reasonText, valueText, whoOf } from '@/lib/privacy/rights/words';
import type { Row } from './source';

export type { Json };

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
const orNull = (schema: { readonly type: string | readonly string[] }): Readonly<Record<string, Json>> => ({
  ...schema,
  type: [schema.type, 'null'].flat(),
});

/** The members of an entry of the log. One whose body was pruned has its place and nothing else. */
function leafMembers(language: Language): readonly Member[] {
  const { leaf } = plainIn(language).packageWords;
  return [
    ofLeaf('at', leaf.at, orNull(time), ({ t }) => t),
    ofLeaf('what', leaf.what, orNull(text), ({ a, meta }) => activityText(a, meta ?? {}, language)),
    ofLeaf('by', leaf.by, orNull(text), (leaf) => plainIn(language).entries.who[whoOf(leaf)]),
    ofLeaf('why', leaf.why, orNull(text), ({ a }) => reasonText(a, language)),
    ofLeaf('event', leaf.event, orNull(text), ({ a }) => a),
    ofLeaf('result', leaf.result, { enum: ['ok', 'refused', null] }, ({ r }) => r),
    ofLeaf('object', leaf.object, orNull(text), ({ obj }) => obj),
    ofLeaf('facts', leaf.facts, orNull({ type: 'object' }), ({ meta }) => meta ?? {}),
  ];
}

function ofLeaf(key: string, title: string, schema: Member['schema'], of: (leaf: Leaf) => Json): Member {
  const ofRow: Member['of'] = ([held]) => {
    const value = held?.value ?? null;
    return value !== null && typeof value === 'object' && 'a' in value ? of(value) : null;
  };
  return { key, title, schema, of: ofRow };
}

/** The members of a kind of data, in the order of the inventory. Codes have their words beside them. */
export function membersOf({ columns }: Kind, language: Language): readonly Member[] {
  return columns.flatMap((column): readonly Member[] => {
    if (column.reads === 'leaf') return leafMembers(language);
    const [{ key }, label] = [column, labelOf(column, language)];
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
            title: fill(plainIn(language).packageWords.inWords, { label }),
            schema: orNull(text),
            of: (row) => wordsIn(row, column, language),
          },
        ]
      : [own];
  });
}

/** A date as far as it was given: a year, a month of it, or a day. */
const partialDate = { type: 'string', pattern: '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$' } as const;

/** A number with more digits than a program of JavaScript keeps is text. */
const schemas: Readonly<
  Record<Exclude<Held['reads'], object>, { readonly type: string | readonly string[] }>
> = {
  text,
  time,
  integer: { type: ['integer', 'string'] },
  decimal: { type: ['number', 'string'] },
  boolean: { type: 'boolean' },
  json: { type: ['object', 'array', 'string', 'number', 'boolean'] },
  list: { type: 'array' },
  hash: text,
  leaf: text,
};

function schemaOf({ reads, correct }: Held): { readonly type: string | readonly string[] } {
  if (correct?.input === 'date') return partialDate;
  return typeof reads === 'object' ? text : schemas[reads];
}

/** A value as its column says it in words; a time has none. */
function wordsIn(row: Row, column: Held, language: Language): string | null {
  const value = valueIn(row, column);
  return value instanceof Date ? value.toISOString() : valueText(column, value, language);
}

function valueIn(row: Row, { key }: Held): HeldValue['value'] {
  return row.find(({ column }) => column.key === key)?.value ?? null;
}

function plain({ key }: Held, value: HeldValue['value']): Json {
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Structure) return value.json;
  if (value !== null && typeof value === 'object') throw new Error(`${key} is no entry of the log.`);
  return value;
}

/** A row under the names of these members. */
export function toObject(members: readonly Member[], row: Row): Record<string, Json> {
  const object: Record<string, Json> = {};
  for (const { key, of } of members) object[key] = of(row);
  return object;
}
