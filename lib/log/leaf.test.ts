import { expect, it } from 'vitest';
import { canonicalJson } from '@/lib/crypto';
import { parseLogLeaf } from './leaf';
import { numbers } from './testing';

const WHO = '1M0eyeNmGiPspGxFo7q3QQ';
const LEAF = {
  v: 1,
  t: '2026-01-02T03:04:05.678Z',
  id: '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5d',
  a: 'record.corrected',
  act: WHO,
  s: WHO,
  obj: 'request:0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5e',
  r: 'ok',
  p: 'aBIrkGtbcyJbT8uDpL-mpH4tzP5Bvb-_e1PcoQ9d1Ek',
  meta: { columns: ['name', 'postalAddress'], count: 3, surface: 'sign-up' },
};
const TEXT = canonicalJson(LEAF);

it('a leaf reads back from its canonical text, with and without what it may leave out', () => {
  expect(parseLogLeaf(TEXT)).toEqual(LEAF);
  const { p: _p, meta: _meta, ...least } = LEAF;
  expect(parseLogLeaf(canonicalJson(least))).toEqual(least);
  const system = { ...least, act: 'sys', obj: 'hour:2026-01-02T03:00:00.000Z', r: 'refused' };
  expect(parseLogLeaf(canonicalJson(system))).toEqual(system);
});

it('a leaf of a later version is said to be one', () => {
  expect(parseLogLeaf(canonicalJson({ ...LEAF, v: 2 }))).toBe('newer');
});

it.each([
  ['another member', { ...LEAF, name: 'Ada' }],
  ['an address as a fact', { ...LEAF, meta: { to: 'ada@example.org' } }],
  ['free text as a fact', { ...LEAF, meta: { note: 'likes engines' } }],
  ['free text in a list', { ...LEAF, meta: { columns: ['two words'] } }],
  ['a nested fact', { ...LEAF, meta: { a: { b: 'c' } } }],
  ['a name with a space', { ...LEAF, meta: { 'a b': 1 } }],
  ['an address as its object', { ...LEAF, obj: 'account:ada@example.org' }],
  ['no kind of object', { ...LEAF, obj: '0190a1b2' }],
  ['a name for a pseudonym', { ...LEAF, s: 'Ada Lovelace' }],
  ['an id for a pseudonym', { ...LEAF, act: LEAF.id }],
  ['another result', { ...LEAF, r: 'maybe' }],
  ['another time', { ...LEAF, t: '2026-01-02' }],
  ['an event that is no noun.verb', { ...LEAF, a: 'erased' }],
  ['a short commitment', { ...LEAF, p: 'aBIr' }],
  ['version 0', { ...LEAF, v: 0 }],
  ['a list', [LEAF]],
])('a leaf with %s is none', (_, value) => {
  expect(parseLogLeaf(canonicalJson(value))).toBeNull();
});

it.each([
  ['white space', TEXT.replace(',', ', ')],
  ['another order', JSON.stringify(LEAF)],
  ['a member twice', TEXT.replace('{"a"', '{"a":"record.shown","a"')],
  ['an escape that need not be', TEXT.replace('ok', '\\u006fk')],
  ['another spelling of a number', TEXT.replace('"count":3', '"count":3.0')],
  ['a line break', `${TEXT}\n`],
  ['an unsorted list of facts', TEXT.replace('"columns"', '"zolumns"')],
  ['nothing', ''],
])('a text with %s is no leaf', (_, text) => {
  expect(parseLogLeaf(text)).toBeNull();
});

it('never reads to another leaf than is written, whatever comes', () => {
  const next = numbers(17);
  for (let i = 0; i < 20_000; i++) {
    const at = next(TEXT.length);
    const text =
      TEXT.slice(0, at) + String.fromCharCode(next(130)).repeat(next(3)) + TEXT.slice(at + next(3));
    const leaf = parseLogLeaf(text);
    expect(leaf && leaf !== 'newer' ? canonicalJson(leaf) : text).toBe(text);
  }
});
