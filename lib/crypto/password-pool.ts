import path from 'node:path';
import { Piscina } from 'piscina';
import { bounds } from '@/lib/bounds';
import { FairQueue, type Asker } from './password-queue';

const THREADS = 2;

interface Pool {
  readonly piscina: Piscina;
  readonly queue: FairQueue;
}

// One pool a process, however often a bundler copies this module.
const held = globalThis as typeof globalThis & { rightfulPasswordPool?: Pool };

function pool(): Pool {
  held.rightfulPasswordPool ??= {
    piscina: new Piscina({
      minThreads: 0,
      maxThreads: THREADS,
      idleTimeout: 60_000,
      // The worker needs neither the secrets of the environment nor the flags of this process.
      env: {},
      execArgv: [],
    }),
    queue: new FairQueue(THREADS),
  };
  return held.rightfulPasswordPool;
}

/** Two run at once and 50 wait, in turn by who asks. Who has no place is refused with BusyError. */
function run(asker: Asker, worker: `${string}-worker.mjs`, task: object): Promise<unknown> {
  const { piscina, queue } = pool();
  // By path, so that no bundler takes the worker in.
  const filename = path.join(/* turbopackIgnore: true */ process.cwd(), 'lib', 'crypto', worker);
  return queue.run(asker, async () => {
    // Ends the thread too, if it is the one that does not end.
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(), bounds.password);
    try {
      return await piscina.run(task, { filename, signal: late.signal });
    } finally {
      clearTimeout(timer);
    }
  });
}

/** A bcrypt hash of a key of at most 72 bytes. */
export async function bcryptHash(asker: Asker, key: string): Promise<string> {
  return String(await run(asker, 'bcrypt-worker.mjs', { key, hash: null }));
}

/** Whether a bcrypt hash was made from this key. */
export async function bcryptMatches(asker: Asker, key: string, hash: string): Promise<boolean> {
  return (await run(asker, 'bcrypt-worker.mjs', { key, hash })) === true;
}

/**
 * Whether a password would be guessed in fewer than 10^10 tries by who tries common passwords, words, names, dates, repeats,
 * rows of keys, and the words of `context`. It is judged here, from lists that come with the application; of a long one the
 * first and the last 32 characters. Rejects with BusyError when too many are waiting.
 */
export async function isEasilyGuessed(
  password: string,
  context: readonly string[],
  asker: Asker,
): Promise<boolean> {
  return (
    (await run(asker, 'strength-worker.mjs', { password: password.normalize('NFKC'), context })) === true
  );
}

/** Ends the threads. For tests and the command line; an idle thread keeps no process alive. */
export async function closePasswordPool(): Promise<void> {
  const open = held.rightfulPasswordPool;
  delete held.rightfulPasswordPool;
  await open?.piscina.destroy();
}
