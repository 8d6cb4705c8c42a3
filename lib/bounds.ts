/** How long we wait at most, in milliseconds. */
export const bounds = {
  /** For one piece of a package, which asks the database some ten times, once its turn has come. */
  packagePiece: 120_000,
} as const;

/** What was waited for did not come in time. It may still come, and then nobody looks. */
export class LateError extends Error {
  override name = 'LateError';
}

/**
 * What `work` settles with, when it does so within so many milliseconds; otherwise rejects with LateError, which names
 * `what` as the beginning of a sentence. Ends the waiting, not the work.
 */
export async function within<T>(what: string, milliseconds: number, work: Promise<T>): Promise<T> {
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
