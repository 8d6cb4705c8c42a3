import { expect, test } from 'vitest';
import { readCarried, type carriedFiles } from '@/lib/privacy/rights/import/read';
import { correctSchema } from './correct';
import * as schemas from './schemas';
import { keptText, linkToken } from './typed';

/** Letters that have been trouble: half pairs, marks, controls, separators, signs that are drawn as nothing. */
const trouble = Array.from(
  [
    '\ud83d\udc69\u200d\u200c\u200b\u2060\ufeff\u00ad\u3164\u2800\u034f\u0301\u0308\u05e9\u200f\u200e\u061c',
    '\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\t\n\r\v\f\u0085\u2028\u2029\u00a0\0\u0007\u001b',
    '\ufffd\ufffe\uffff\ue000\u0378=+-@;,"\'<>&\\/.。1٣Aéß字\ufa19🦊🇮🇪',
  ].join(''),
);

function randoms(seed: number): (below: number) => number {
  let state = seed;
  return (below) => (state = (state * 48_271) % 2_147_483_647) % below;
}

function randomText(next: (below: number) => number): string {
  return Array.from({ length: next(12) }, () => {
    const kind = next(3);
    if (kind === 0) return String.fromCharCode(next(0x10000));
    return kind === 1 ? String.fromCodePoint(next(0x110000)) : (trouble[next(trouble.length)] ?? '');
  }).join('');
}

const oneLine = correctSchema({ input: 'line', maxLength: 200 });
const manyLines = correctSchema({ input: 'text', maxLength: 2_000 });

test('a text that a form keeps is kept again, and imported, as it is', () => {
  const next = randoms(11);
  let kept = 0;
  for (let round = 0; round < 5_000; round++) {
    const value = randomText(next);
    const [line, lines] = [oneLine, manyLines].map((schema) => schema.safeParse({ field: 'any', value }));
    if (!line?.success || !lines?.success || line.data.value === '') continue;
    kept += 1;
    expect(keptText(line.data.value, false)).toBe(line.data.value);
    expect(keptText(lines.data.value, true)).toBe(lines.data.value);
    const details = { name: line.data.value, note: lines.data.value };
    const notes = [{ addedTo: 'profile', text: lines.data.value }];
    const texts = { profile: details, supplements: notes, consents: [] };
    const files = Object.fromEntries(
      Object.entries(texts).map(([name, one]) => [name, JSON.stringify(one)]),
    ) as Record<keyof typeof carriedFiles, string>;
    expect(readCarried(files)).toEqual({ details, supplements: notes, decisions: [] });
  }
  expect(kept).toBeGreaterThan(500);
});

test('no input makes a form throw', () => {
  const next = randoms(13);
  const forms = Object.values(schemas).flatMap((one) => ('safeParse' in one ? [one] : []));
  expect(forms.length).toBeGreaterThan(15);
  const names = [
    'email',
    'password',
    'token',
    'next',
    'words',
    'text',
    'value',
    'since',
    'passphrase',
    'field',
  ];
  for (let round = 0; round < 500; round++) {
    const typed = Object.fromEntries(names.map((name) => [name, randomText(next)]));
    const dates = { field: 'any', year: randomText(next), month: randomText(next), day: randomText(next) };
    for (const form of forms) expect(() => form.safeParse(typed)).not.toThrow();
    expect(() => correctSchema({ input: 'date', maxLength: 10 }).safeParse(dates)).not.toThrow();
  }
});

test('a link that was pasted with marks around it is the link', () => {
  expect(linkToken('\u200babc_-1\u202c \ufeff')).toBe('abc_-1');
  for (const none of [undefined, ['abc', 'def'], '\u200b']) expect(linkToken(none)).toBe('');
});
