/**
 * Reports something that should not have happened, on one line of standard error. The message of an error may quote
 * a value, so only its name, its code and where it arose are written.
 */
export function reportFault(error: unknown): void {
  const { name, code, frames } = describe(error);
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), fault: name, code, frames })}\n`);
}

function describe(error: unknown): { name: string; code: string | null; frames: readonly string[] } {
  if (!(error instanceof Error)) return { name: typeof error, code: null, frames: [] };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null;
  const frames = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 6)
    .map((line) => line.trim());
  return { name: error.name, code, frames };
}
