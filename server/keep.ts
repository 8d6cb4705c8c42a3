import { setTimeout as pause } from 'node:timers/promises';

/** A child process as the supervisor sees it. */
export interface Child {
  readonly exited: Promise<number>;
  stop(): Promise<void>;
}

/** A child that is started again whenever it ends by itself. */
export interface Kept {
  /** Settles with an error when the child could not be kept running. */
  readonly failed: Promise<Error>;
  stop(): Promise<void>;
}

/**
 * How many seconds pass before each new start of a child that ends again and again. After the last one it is given up:
 * starting again does not mend that.
 */
const WAITS = [0, 1, 2, 4, 8, 15, 30, 30];

/** A child that ran for so many seconds was well, and what ends it then is a fault of its own. */
const WELL_AFTER = 60;

/** Waits for some seconds, or until the signal. */
type Wait = (seconds: number, signal: AbortSignal) => Promise<unknown>;

const waitFor: Wait = (seconds, signal) =>
  pause(seconds * 1000, undefined, { signal }).catch(() => undefined);

/** Starts a child and keeps it running, at growing intervals while it does not last. Rejects when its first start fails. */
export async function keepRunning(
  name: string,
  start: () => Promise<Child>,
  wait: Wait = waitFor,
): Promise<Kept> {
  let child: Child | null = await start();
  const stopping = new AbortController();

  const startAgain = async (): Promise<void> => {
    child = await start().catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      return null;
    });
    if (stopping.signal.aborted) await child?.stop();
  };

  const watch = async (): Promise<Error> => {
    for (let ends = 1; ; ends += 1) {
      const since = performance.now();
      await child?.exited;
      // A promise that never settles: after stop() nobody waits for a failure.
      if (stopping.signal.aborted) return new Promise(() => undefined);
      if (performance.now() - since >= WELL_AFTER * 1000) ends = 1;
      const seconds = WAITS[ends - 1];
      if (seconds === undefined)
        return new Error(`The ${name} ended ${ends} times in a row and is given up.`);
      console.error(`The ${name} ended and is started again${seconds > 0 ? ` in ${seconds} s` : ''}.`);
      await wait(seconds, stopping.signal);
      if (!stopping.signal.aborted) await startAgain();
    }
  };
  return {
    failed: watch(),
    async stop() {
      stopping.abort();
      await child?.stop();
    },
  };
}
