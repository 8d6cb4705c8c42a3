import { expect, test, vi } from 'vitest';
import { keepRunning, type Child } from './keep';

/** A promise that is settled from outside. */
function gate<T = void>() {
  const opens: ((value: T) => void)[] = [];
  const promise = new Promise<T>((resolve) => {
    opens.push(resolve);
  });
  return { promise, open: (value: T) => opens[0]?.(value) };
}

/** Children that end when they are told to, and the waits that were asked for before each of them. */
function nursery() {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const waits: number[] = [];
  const ends: (() => void)[] = [];
  const started: (() => void)[] = [];
  const start = (): Promise<Child> => {
    const { promise: exited, open } = gate<number>();
    ends.push(() => open(1));
    started.shift()?.();
    return Promise.resolve({ exited, stop: () => Promise.resolve(open(0)) });
  };
  const wait = (seconds: number) => Promise.resolve(waits.push(seconds));
  return {
    said,
    waits,
    ends,
    start,
    wait,
    next: () => new Promise<void>((resolve) => started.push(resolve)),
  };
}

test('a child that ends again and again is started at growing intervals, and then given up', async () => {
  const { said, waits, ends, start, wait, next } = nursery();
  const kept = await keepRunning('server', start, wait);
  for (let n = 0; n < 8; n += 1) {
    const again = next();
    ends.at(-1)?.();
    await again;
  }
  ends.at(-1)?.();
  expect((await kept.failed).message).toBe('The server ended 9 times in a row and is given up.');
  expect(waits).toEqual([0, 1, 2, 4, 8, 15, 30, 30]);
  expect(said.mock.calls.slice(0, 2)).toEqual([
    ['The server ended and is started again.'],
    ['The server ended and is started again in 1 s.'],
  ]);
  said.mockRestore();
});

test('one that is stopped while it waits is not started again', async () => {
  const { said, ends, start, next } = nursery();
  const waiting = gate();
  const kept = await keepRunning('server', start, (seconds, signal) => {
    if (seconds === 0) return Promise.resolve();
    waiting.open();
    return new Promise((resolve) => signal.addEventListener('abort', resolve));
  });
  const again = next();
  ends.at(-1)?.();
  await again;
  ends.at(-1)?.();
  await waiting.promise;
  await kept.stop();
  await new Promise((resolve) => setImmediate(resolve));
  expect(ends).toHaveLength(2);
  said.mockRestore();
});

test('one that cannot be started again is tried as often, and each reason is said', async () => {
  const { said, waits, ends, start, wait } = nursery();
  let count = 0;
  const kept = await keepRunning(
    'server',
    () => (++count === 1 ? start() : Promise.reject(new Error('The port is taken.'))),
    wait,
  );
  ends.at(-1)?.();
  expect((await kept.failed).message).toMatch(/is given up/);
  expect(waits).toHaveLength(8);
  expect(said.mock.calls.filter(([line]) => line === 'The port is taken.')).toHaveLength(8);
  said.mockRestore();
});
