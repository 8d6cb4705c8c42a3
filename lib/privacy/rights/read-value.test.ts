import { expect, test } from 'vitest';
import { Prisma } from '@/lib/db';
import type { Held, Reads } from '@/lib/privacy/inventory';
import { groupsOf } from './groups';
import { PersonKey } from '@/lib/crypto';
import { readRow } from './holdings';
import { readValue, thirdParty, Structure, UnreadableError, type Value } from './read-value';
import { valueText } from './words';

const subject = { id: '00000000-0000-7000-8000-000000000001', key: new PersonKey(new Uint8Array(32)) };
const column = (reads: Reads): Held => ({ is: 'held', key: 'value', reads });
const read = (reads: Reads, stored: unknown) => readValue(column(reads), subject, 'row', stored);

test.each<[Reads, unknown, unknown, string]>([
  ['text', 'a word', 'a word', 'a word'],
  ['boolean', false, false, 'No'],
  ['integer', 7, 7, '7'],
  ['integer', 9_007_199_254_740_993n, '9007199254740993', '9007199254740993'],
  [
    'decimal',
    new Prisma.Decimal('1234567890.12345678901'),
    '1234567890.12345678901',
    '1234567890.12345678901',
  ],
  ['decimal', 0.5, 0.5, '0.5'],
  ['json', { a: [1, null] }, new Structure({ a: [1, null] }), '{"a":[1,null]}'],
  ['list', ['red', 'blue'], new Structure(['red', 'blue']), 'red, blue'],
  ['list', [], new Structure([]), ''],
  ['hash', new Uint8Array([1, 255]), '01ff', '01ff'],
])('a column that reads as %s gives its value and its words', (reads, stored, value, words) => {
  const found = read(reads, stored);
  expect(found).toEqual(value);
  expect(valueText(column(reads), found as Exclude<Value, Date>, 'en')).toBe(words);
});

test.each<[Reads, unknown]>([
  ['text', 1],
  ['time', '2026-01-01'],
  ['boolean', 'yes'],
  ['integer', '7'],
  ['decimal', {}],
  ['list', 'a,b'],
  ['hash', 'ff'],
  [{ sealed: { table: 'profile', column: 'note' } }, new Uint8Array(60)],
])('what is stored otherwise than as %s is refused without its value', (reads, stored) => {
  expect(() => read(reads, stored)).toThrow(UnreadableError);
});

test('nothing is nothing, and what is about somebody else is not even read', () => {
  expect(read('integer', null)).toBeNull();
  expect(readValue({ ...column('text'), about: 'third-party' }, subject, 'row', 5)).toBe(thirdParty);
});

test('one value that cannot be read says so, and keeps no other of its row', () => {
  const model = { subject: 'id', erase: 'delete', ends: 'with-account', holding: null } as const;
  const columns = { a: column('text'), b: column('boolean') };
  expect(readRow({ ...model, columns }, subject, { id: 'row', a: 5, b: true })).toEqual([
    { column: columns.a, value: null, unreadable: true },
    { column: columns.b, value: true },
  ]);
  expect(
    groupsOf({ holdings: [], live: new Set() }, new Date(), 'en').every(({ incomplete }) => !incomplete),
  ).toBe(true);
});
