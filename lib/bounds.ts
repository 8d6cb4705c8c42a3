const minutes = 60_000;

/** How long we wait at most, in milliseconds, and what ends when it was not enough (docs/decisions/0042). */
export const bounds = {
  /** For the answer to a query, locks that it waits for included. */
  query: 30_000,
  /** For a new connection. The embedded database lets nobody in while a transaction of another is open. */
  connection: { server: 10_000, embedded: 60_000 },
  /** For the beginning of a transaction, from its beginning to its end, and for all of it with what runs around it. */
  transaction: { begin: 20_000, open: 30_000, all: 60_000 },
  /** For the connection that holds the lock of the database: it only asks what is answered at once. */
  lock: 10_000,
  /** For a password, the queue before it included. */
  password: 60_000,
  /** For a job of the queue that says nothing else. */
  job: 10 * minutes,
  /** For a job that goes through many rows or writes a large file, in pieces that are bounded themselves. */
  longJob: 360 * minutes,
  /** For a restore that is loading rows, before we start. */
  restore: 360 * minutes,
  /** For a child of ours to be ready: the first start of the embedded database makes it. */
  start: 10 * minutes,
  /** For a moment between the transactions of others, in which the embedded database is dumped. */
  dump: 2 * minutes,
  /** For one piece of a package, which asks the database some ten times, once its turn has come. */
  packagePiece: 2 * minutes,
} as const;

/** What was waited for did not come in time. It may still come, and then nobody looks. */
export class LateError extends Error {
  override name = 'LateError';
}

/**
 * What `work` settles with, when it does so within so many milliseconds; otherwise rejects with LateError, which names
 * `what` as the beginning of a sentence. Ends the waiting, not the work.
 */
export async function inTime<T>(what: string, milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const error = new LateError(`${what} took longer than ${milliseconds / 1_000} seconds.`);
    timer = setTimeout(() => reject(error), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
