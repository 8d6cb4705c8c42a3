import { expect, it } from 'vitest';
import { fields, personalModels } from '@/lib/privacy/inventory';
import { factText } from './facts';

/** How an erasure names what it counts. */
const counted = [
  ...new Set(
    personalModels.map(
      ([name, { holding }]) => holding?.key ?? `${name.charAt(0).toLowerCase()}${name.slice(1)}`,
    ),
  ),
  'request',
];

it('puts whatever an erasure counts into words, and counts what can be many', () => {
  for (const kind of counted) expect(factText('erased', [`${kind}:2`])).toMatch(/^[A-Z][-A-Za-z, ]*(: 2)?$/);
  expect(factText('erased', ['profile:1', 'consents:4', 'sessions:1'])).toBe(
    'Details, Choices: 4, Sessions: 1',
  );
  expect(factText('kept', ['request:1', 'requests:2'])).toBe(
    'Number and dates of this request, Numbers and dates of requests: 2',
  );
});

it('puts kinds, single details, purposes and other closed sets into words', () => {
  for (const { key } of fields) expect(factText('columns', [key])).toMatch(/^[A-Z]/);
  expect(factText('columns', ['phone', 'postalAddress'])).toBe('Phone, Postal address');
  expect(factText('scope', ['consents', 'profile.note'])).toBe('Choices, Details: Note');
  expect(factText('addedTo', 'consents')).toBe('Choices');
  expect(factText('purpose', 'news')).toBe('Product news by email');
  expect(factText('surface', 'choices')).toBe('Choices');
  expect(factText('act', 'erase')).toBe('Deleting the account');
  expect(factText('act', 'erase-part')).toBe('Deleting a part of the data');
  expect(factText('requestUntil', '2028-01-02')).toBe('2 Jan 2028');
  expect(factText('until', '2028-02-30')).toBe('2028-02-30');
  expect(factText('reason', 'request')).toBe('The person asked for it');
});

it('shows what it has no words for as the log wrote it', () => {
  expect(factText('count', 3)).toBe('3');
  for (const odd of ['shoes:4', 'consents', 'consents:4:5', 'toString:1', 'constructor', ''])
    expect(factText('erased', [odd])).toBe(odd);
  expect(factText('purpose', 'toString')).toBe('toString');
  expect(factText('toString', 'x')).toBe('x');
});
