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

/** How often a child may end within a minute before that counts as a fault that starting again does not mend. */
const MOST_RESTARTS = 5;

/** Starts a child and keeps it running. Rejects when its first start fails. */
export async function keepRunning(name: string, start: () => Promise<Child>): Promise<Kept> {
  let child = await start();
  let stopping = false;
  let ended: number[] = [];

  const watch = async (): Promise<Error> => {
    for (;;) {
      await child.exited;
      // A promise that never settles: after stop() nobody waits for a failure.
      if (stopping) return new Promise(() => undefined);
      const at = Date.now();
      ended = [...ended.filter((time) => time > at - 60_000), at];
      if (ended.length > MOST_RESTARTS)
        return new Error(`The ${name} ended ${ended.length} times in a minute.`);
      console.error(`The ${name} ended and is started again.`);
      try {
        child = await start();
      } catch (error) {
        return error instanceof Error ? error : new Error(String(error));
      }
    }
  };
  return {
    failed: watch(),
    async stop() {
      stopping = true;
      await child.stop();
    },
  };
}
