import path from 'node:path';
import { Piscina } from 'piscina';
import { bounds } from '@/lib/bounds';
import { BusyError } from './errors';

const THREADS = 2;
const WAITING = 50;

interface Pool {
  readonly piscina: Piscina;
  running: number;
}

// One pool a process, however often a bundler copies this module.
const held = globalThis as typeof globalThis & { rightfulPasswordPool?: Pool };

function pool(): Pool {
  held.rightfulPasswordPool ??= {
    piscina: new Piscina({
      // By path, so that no bundler takes the worker in.
      filename: path.join(/* turbopackIgnore: true */ process.cwd(), 'lib', 'crypto', 'bcrypt-worker.mjs'),
      minThreads: 0,
      maxThreads: THREADS,
      idleTimeout: 60_000,
      // The worker needs neither the secrets of the environment nor the flags of this process.
      env: {},
      execArgv: [],
    }),
    running: 0,
  };
  return held.rightfulPasswordPool;
}

/** Work that runs at once plus work that waits: 52 in all. The next one rejects with BusyError, without any delay. */
async function run(task: { key: string; hash: string | null }): Promise<unknown> {
  const { piscina } = pool();
  if (pool().running >= THREADS + WAITING) throw new BusyError();
  pool().running += 1;
  // Ends the thread too, if it is the one that does not end.
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), bounds.password);
  try {
    return await piscina.run(task, { signal: late.signal });
  } finally {
    clearTimeout(timer);
    pool().running -= 1;
  }
}

/** A bcrypt hash of a key of at most 72 bytes. */
export async function bcryptHash(key: string): Promise<string> {
  return String(await run({ key, hash: null }));
}

/** Whether a bcrypt hash was made from this key. */
export async function bcryptMatches(key: string, hash: string): Promise<boolean> {
  return (await run({ key, hash })) === true;
}

/** Ends the threads. For tests and the command line; an idle thread keeps no process alive. */
export async function closePasswordPool(): Promise<void> {
  const open = held.rightfulPasswordPool;
  delete held.rightfulPasswordPool;
  await open?.piscina.destroy();
}
