import { describe, expect, test } from 'vitest';
import { toBase64Url } from '@/lib/bytes';
import { canonicalJson } from '@/lib/crypto';
import {
  decisionOf,
  isGenuineLine,
  keyMark,
  lineHash,
  NO_LINE,
  parseLine,
  subjectMark,
  writeLine,
  type LedgerLine,
} from './ledger-line';

const key = new Uint8Array(32).fill(7);
const person = '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b';
const draft = {
  seq: 2,
  act: 'withdrawal',
  subject: subjectMark(key, person),
  purpose: 'news',
  at: '2026-01-02T03:04:05.678Z',
  prev: toBase64Url(NO_LINE),
} as const;
const text = writeLine(key, draft);

function parsed(line = text): LedgerLine {
  const found = parseLine(line);
  if (!found) throw new Error('Not a line.');
  return found;
}

test('a line is read back as it was written, and names nobody', () => {
  expect(parsed()).toMatchObject(draft);
  expect(isGenuineLine(key, parsed())).toBe(true);
  expect(text).not.toContain(person);
  expect(text).toMatch(/^[ -~]+$/);
});

test('every change of one byte is refused, by the form or by the signature', () => {
  const accepted = Array.from(text).flatMap((character, at) =>
    [1, 2, 32, 128]
      .map((flip) => String.fromCharCode(character.charCodeAt(0) ^ flip))
      .map((other) => `${text.slice(0, at)}${other}${text.slice(at + 1)}`)
      .filter((changed) => {
        const line = parseLine(changed);
        return line !== null && isGenuineLine(key, line);
      }),
  );
  expect(accepted).toEqual([]);
});

test('a line that was cut or lengthened is no line', () => {
  for (let end = 0; end < text.length; end += 1) expect(parseLine(text.slice(0, end))).toBeNull();
  for (const more of [' ', '\n', '{}', '\0']) {
    expect(parseLine(`${text}${more}`)).toBeNull();
    expect(parseLine(`${more}${text}`)).toBeNull();
  }
});

describe('a text is no line', () => {
  const line = parsed();
  const { subject: _subject, ...nobody } = line;
  test.each([
    ['with an unknown act', { ...line, act: 'forgiven' }],
    ['with an act of a prototype', { ...line, act: 'constructor' }],
    ['with an unknown member', { ...line, name: 'Ada' }],
    ['about nobody', nobody],
    ['with a person where none belongs', { ...line, act: 'mark' }],
    ['without a number', { ...line, seq: 0 }],
    ['with half a number', { ...line, seq: 1.5 }],
    ['with a number too large to count with', { ...line, seq: 2 ** 53 }],
    ['with a number as text', { ...line, seq: '2' }],
    ['with a time that is none', { ...line, at: 'yesterday' }],
    ['with a mark of another length', { ...line, subject: 'abc' }],
    ['that is a list', [line]],
    ['that is nothing', null],
  ])('%s', (_, value) => expect(parseLine(canonicalJson(value))).toBeNull());
  test('with members in another order', () => {
    expect(parseLine(JSON.stringify(Object.fromEntries(Object.entries(line).toReversed())))).toBeNull();
  });
  test('with spaces', () => expect(parseLine(JSON.stringify(line, null, 1))).toBeNull());
});

test('another key neither makes a line nor knows whose it is', () => {
  const other = new Uint8Array(32).fill(8);
  expect(isGenuineLine(other, parsed())).toBe(false);
  expect(subjectMark(other, person)).not.toBe(subjectMark(key, person));
  expect(keyMark(other)).not.toBe(keyMark(key));
  expect(new Set([subjectMark(key, person), keyMark(key), toBase64Url(lineHash(text))]).size).toBe(3);
});

test('what is given back decides about what was taken, for the same person and purpose alone', () => {
  const consent = { ...parsed(), act: 'consent' } as const;
  expect(decisionOf(consent)).toBe(decisionOf(parsed()));
  expect(decisionOf({ ...consent, purpose: 'statistics' })).not.toBe(decisionOf(parsed()));
  expect(decisionOf({ ...parsed(), act: 'erasure' })).not.toBe(decisionOf(parsed()));
});
