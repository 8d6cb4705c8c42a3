import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { padResponseTime } from './fixed-moment';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** When an answer leaves whose work took so long, in milliseconds after receipt. */
async function leavesAfter(work: number): Promise<number> {
  const received = Date.now();
  vi.advanceTimersByTime(work);
  const waiting = padResponseTime(received);
  await vi.runAllTimersAsync();
  await waiting;
  return Date.now() - received;
}

it('lets answers leave at the same moments, however long the work behind them took', async () => {
  const leave = [];
  for (const work of [0, 1, 700, 1499, 1500, 1501, 2999, 3001]) leave.push(await leavesAfter(work));
  expect(leave).toEqual([1500, 1500, 1500, 1500, 1500, 3000, 3000, 4500]);
});
