/**
 * Reports something that should not have happened, on one line of standard error, in ASCII. The message of an error may
 * quote a value, so only its name, its code and where it arose are written.
 */
export function logError(error: unknown): void {
  const { name, code, frames } = describe(error);
  const line = JSON.stringify({ at: new Date().toISOString(), fault: name, code, frames });
  process.stderr.write(`${line.replaceAll(/[\u007f-\uffff]/g, escaped)}\n`);
}

/** What the work gives; null when it fails, which is reported. */
export function reported<T>(work: Promise<T>): Promise<T | null> {
  return work.catch((error: unknown) => {
    logError(error);
    return null;
  });
}

/**
 * Does the work for each, one after the other. One that fails is reported and does not keep the others. Returns what all
 * of them have done, where each says how much, or whether.
 */
export async function tryEach<T>(
  all: Iterable<T> | AsyncIterable<T>,
  work: (one: T) => Promise<number | boolean>,
): Promise<number> {
  let done = 0;
  for await (const one of all) done += Number(await reported(work(one)));
  return done;
}

/** Reports on one line of standard error that a request was turned away, and for which of a few reasons. */
export function reportRefusal(why: 'wrong-origin' | 'unreadable-form'): void {
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), refused: why })}\n`);
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function describe(error: unknown): { name: string; code: string | null; frames: readonly string[] } {
  if (!(error instanceof Error)) return { name: typeof error, code: null, frames: [] };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null;
  // The message stands before the places, and may have lines that look like one.
  const stack = error.stack ?? '';
  const message = stack.indexOf(error.message);
  const places = message < 0 ? '' : stack.slice(message + error.message.length);
  const frames = places
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 6)
    .map((line) => line.trim());
  return { name: error.name, code, frames };
}
