import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bounds } from '@/lib/bounds';
import { roundRobin } from './round-robin';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

test('pieces are worked on one at a time in the order in which they came, whether or not one fails', async () => {
  const order: string[] = [];
  const piece = (name: string) =>
    roundRobin(async () => {
      order.push(`${name} begins`);
      await Promise.resolve();
      order.push(`${name} ends`);
      if (name === 'second') throw new Error('The disk broke.');
    });
  await Promise.allSettled(['first', 'second', 'third'].map(piece));
  expect(order).toEqual(['first', 'second', 'third'].flatMap((name) => [`${name} begins`, `${name} ends`]));
});

test('a piece that never ends fails, and every later one has its turn', async () => {
  const stuck = roundRobin(() => new Promise(() => undefined)).catch((error: unknown) => error);
  const later = [roundRobin(() => Promise.resolve('second')), roundRobin(() => Promise.resolve('third'))];
  await vi.advanceTimersByTimeAsync(bounds.packagePiece);
  expect(await stuck).toMatchObject({ name: 'LateError' });
  expect(await Promise.all(later)).toEqual(['second', 'third']);
});
