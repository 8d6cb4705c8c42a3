import { expect, test } from 'vitest';
import { fillNames } from './fill';

test('a name stands in a text as it is written, whatever is in it', () => {
  const names = { controller: 'A$$P $& Sons', brand: '{controller} $1' };
  expect(fillNames('{brand} by {controller}, {brand}, {email}', names)).toBe(
    '{controller} $1 by A$$P $& Sons, {controller} $1, {email}',
  );
});
