import { expect, test } from 'vitest';
import { namesOf } from './log-key';

test('a log keeps the names that it had before it was reopened', () => {
  expect(namesOf('example.org/audit')).toEqual(['example.org/audit']);
  expect(namesOf('example.org/audit/2')).toEqual(['example.org/audit/2', 'example.org/audit']);
  expect(namesOf('example.org/audit/4')).toEqual([
    'example.org/audit/4',
    'example.org/audit/3',
    'example.org/audit/2',
    'example.org/audit',
  ]);
});
