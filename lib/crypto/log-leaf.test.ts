import { expect, it } from 'vitest';
import { openingFor } from './log-leaf';
import { createDek, PersonKey } from './person-key';
import { DEK, ENTRY, hex, ROW } from './testing';

const key = new PersonKey(DEK);

it('an opening is the format’s vector', () => {
  expect(hex(openingFor(key, ENTRY))).toBe(
    '934928adf28e87abcd4361463bf758207d94446456e80b514d5ea72a130aae25',
  );
});

it('openings differ from leaf to leaf of one person, and between people in one leaf', () => {
  const openings = [
    openingFor(key, ENTRY),
    openingFor(key, ROW),
    openingFor(new PersonKey(createDek()), ENTRY),
  ];
  expect(new Set(openings.map(hex)).size).toBe(3);
});
