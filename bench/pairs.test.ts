import { describe, expect, it } from 'vitest';
import { comparePairs, estimate, holds, median, trimmedAtEachEnd } from './pairs';

const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1);

describe('the median', () => {
  it('is the middle value, or the mean of the two middle ones, in whatever order they come', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([10, 1, 3, 2])).toBe(2.5);
  });

  it('of nothing is refused', () => {
    expect(() => median([])).toThrow(TypeError);
  });
});

describe('the 95 % interval', () => {
  // Ranks as in the tables of the sign test, two-sided, alpha 0.05.
  it.each([
    [30, 10, 21],
    [40, 14, 27],
    [50, 18, 33],
    [100, 40, 61],
  ])('of %i values runs from the one at rank %i to the one at rank %i', (count, low, high) => {
    expect(estimate(upTo(count).toReversed())).toEqual({ median: (count + 1) / 2, low, high, count });
  });

  it('leaves nothing out where that would promise too much', () => {
    expect(trimmedAtEachEnd(6)).toBe(0);
  });

  it('is not given for fewer than 30 pairs', () => {
    expect(() => estimate(upTo(29))).toThrow(TypeError);
  });
});

describe('a target', () => {
  const measured = { median: 1.2, low: 1.1, high: 1.3, count: 30 };

  it('holds when the interval reaches it', () => {
    expect(holds(measured, { atMost: 1.1 })).toBe(true);
    expect(holds(measured, { atLeast: 1.3 })).toBe(true);
  });

  it('is missed when the whole interval lies on the wrong side', () => {
    expect(holds(measured, { atMost: 1.09 })).toBe(false);
    expect(holds(measured, { atLeast: 1.31 })).toBe(false);
  });
});

describe('pairs', () => {
  it('are measured in turn, and each changes who comes first', async () => {
    const order: string[] = [];
    const as =
      (name: string, value: number): (() => Promise<number>) =>
      () => {
        order.push(name);
        return Promise.resolve(value);
      };
    const result = await comparePairs(30, as('a', 3), as('b', 2));
    expect(order.slice(0, 8).join('')).toBe('abbaabba');
    expect(order).toHaveLength(60);
    expect(result).toEqual({ ratio: { median: 1.5, low: 1.5, high: 1.5, count: 30 }, first: 3, second: 2 });
  });
});
