import { labelOf } from '@/lib/privacy/labels';
import { expect, it } from 'vitest';
import { inventory } from '@/lib/privacy/inventory';
import { groupsOf } from './groups';
import { listHoldings, type ListedHoldings } from './holdings';

const { purpose, event, textHash, at } = inventory.ConsentEvent.columns;
const { nameSealed, phoneSealed, noteSealed } = inventory.Profile.columns;
const day = new Date('2026-11-03T10:00:00Z');

const today = new Date('2026-11-25T09:00:00Z');
const ends = new Date('2026-12-02T09:00:00Z');

const holdings: readonly ListedHoldings[] = [
  {
    holding: inventory.Profile.holding,
    total: 1,
    lastEnds: null,
    paged: false,
    older: null,
    rows: [
      [
        { column: nameSealed, value: 'Ada Lovelace' },
        { column: phoneSealed, value: null },
        { column: noteSealed, value: null, hidden: true },
      ],
    ],
  },
  {
    holding: inventory.ConsentEvent.holding,
    total: 12,
    lastEnds: null,
    paged: false,
    older: null,
    rows: Array.from({ length: 10 }, (_, index) => [
      { column: purpose, value: 'news' },
      { column: event, value: index % 2 === 0 ? 'given' : 'withdrawn' },
      { column: textHash, value: 'ab'.repeat(32) },
      { column: at, value: day },
    ]),
  },
  {
    holding: inventory.Session.holding,
    total: 2,
    lastEnds: ends,
    paged: false,
    older: null,
    rows: [
      [{ column: inventory.Session.columns.expires, value: ends }],
      [{ column: inventory.Session.columns.expires, value: day }],
    ],
  },
];
const groups = groupsOf({ holdings, live: new Set(['account', 'news']) }, today, 'en');
const groupOf = (key: string) => groups.find((group) => group.key === key);

it('has a group for every kind of data that the inventory holds, whether or not there is any', () => {
  const keys = listHoldings().map(({ holding }) => holding.key);
  expect(groups.map(({ key }) => key).sort()).toEqual([...keys].sort());
});

it('tells a detail that was not given from one that is hidden', () => {
  const values = Object.fromEntries(
    (groupOf('profile')?.details ?? []).map(({ key, value }) => [key, value]),
  );
  expect(values['name']).toBe('Ada Lovelace');
  expect(values['phone']).toBeNull();
  expect(values['note']).toBeUndefined();
});

it('shows the newest ten of many in words, counts them all, and leaves hashes to the file', () => {
  const entries = groupOf('consents')?.entries;
  expect(entries?.total).toBe(12);
  expect(entries?.newest).toHaveLength(10);
  expect(entries?.newest[0]).toEqual(['Product news by email', 'Switched off', day]);
  expect(entries?.fileOnly).toContain(labelOf(textHash, 'en'));
});

it('says the day on which each kind of data goes', () => {
  expect(groupOf('sessions')?.until).toEqual({ at: ends, by: 'last-row' });
  expect(groupOf('links')?.until).toEqual({ at: null, by: 'last-row' });
  expect(groupOf('profile')?.until).toEqual({ at: today, by: 'account' });
});

it('says which optional uses of a detail this person switched on', () => {
  expect(groupOf('profile')?.optionalUses.map(({ purpose: id, on }) => [id, on])).toEqual([['news', true]]);
  const refused = groupsOf({ holdings, live: new Set(['account']) }, today, 'en');
  expect(refused.find(({ key }) => key === 'profile')?.optionalUses.map(({ on }) => on)).toEqual([false]);
  expect(groupOf('consents')?.optionalUses).toEqual([]);
});
