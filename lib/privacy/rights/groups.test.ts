import { expect, it } from 'vitest';
import { inventory } from '@/lib/privacy/inventory';
import { groupsOf } from './groups';
import { listHoldings, type Holdings } from './holdings';

const { purpose, event, textHash, at } = inventory.ConsentEvent.columns;
const { nameSealed, phoneSealed } = inventory.Profile.columns;
const day = new Date('2026-11-03T10:00:00Z');

const record: readonly Holdings[] = [
  {
    holding: inventory.Profile.holding,
    rows: [
      [
        { column: nameSealed, value: 'Ada Lovelace' },
        { column: phoneSealed, value: null },
      ],
    ],
  },
  {
    holding: inventory.ConsentEvent.holding,
    rows: Array.from({ length: 12 }, (_, index) => [
      { column: purpose, value: 'news' },
      { column: event, value: index % 2 === 0 ? 'given' : 'withdrawn' },
      { column: textHash, value: 'ab'.repeat(32) },
      { column: at, value: day },
    ]),
  },
];

it('has a group for every kind of data that the inventory holds, whether or not it may be shown', () => {
  const keys = listHoldings().map(({ holding }) => holding.key);
  expect(
    groupsOf(null)
      .map(({ key }) => key)
      .sort(),
  ).toEqual([...keys].sort());
  expect(
    groupsOf(record)
      .map(({ key }) => key)
      .sort(),
  ).toEqual([...keys].sort());
});

it('holds no value while nothing may be shown', () => {
  for (const { details, entries } of groupsOf(null)) {
    expect(entries).toBeNull();
    expect(details.filter(({ value }) => value !== undefined)).toEqual([]);
  }
});

it('tells a detail that was not given from one that is not shown', () => {
  const details = groupsOf(record).find(({ key }) => key === 'profile')?.details ?? [];
  const values = Object.fromEntries(details.map(({ key, value }) => [key, value]));
  expect(values['name']).toBe('Ada Lovelace');
  expect(values['phone']).toBeNull();
  expect(values['note']).toBeUndefined();
});

it('shows the newest ten of many in words, counts them all, and leaves hashes to the file', () => {
  const entries = groupsOf(record).find(({ key }) => key === 'consents')?.entries;
  expect(entries?.total).toBe(12);
  expect(entries?.newest).toHaveLength(10);
  expect(entries?.newest[0]).toEqual(['Product news by email', 'Switched off', day]);
  expect(entries?.fileOnly).toContain(textHash.label);
});
