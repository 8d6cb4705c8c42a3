import { expect, test } from 'vitest';
import { sendsOptOut } from './opt-out';

function sent(...values: string[]): boolean {
  return sendsOptOut(new Headers(values.map((value): [string, string] => ['Sec-GPC', value])));
}

test('the opt-out signal is exactly 1, and one of several headers is enough', () => {
  expect([sent('1'), sent('1', '1'), sent('0', '1')]).toEqual([true, true, true]);
  expect([sent(), sent('0'), sent('true'), sent(''), sent('10'), sent('1;q=1')]).toEqual(
    Array(6).fill(false),
  );
});
