import { RightfulError, type ErrorCode } from '@/lib/privacy/errors';
import { requireMatchingKeys } from '@/lib/privacy/governance/check-keys';
import { replayLedger } from '@/lib/privacy/rights/replay';
import { wordsIn } from '@/messages/translator';
import { onDatabase } from '@/server/database';
import { endAfter, type Command } from './arguments.mjs';
import { commandLanguage } from '@/lib/privacy/language';

/** What whoever typed a command reads in the place of a refusal, where the command means more by it than its code says. */
export type Refusals = Partial<Record<ErrorCode, string>>;

/** Ends the process after the work of a command: with its code, or with 1 after a sentence. */
export function endProgram(work: Promise<number | void>, refusals?: Refusals): void {
  endAfter(work, (error) => sentenceOf(error, refusals));
}

/** What went wrong, in a sentence. What the database client says is for programmers. */
export function sentenceOf(error: unknown, refusals: Refusals = {}): string {
  if (error instanceof RightfulError)
    return refusals[error.code] ?? wordsIn(commandLanguage, 'errors')(error.code);
  if (!(error instanceof Error)) return String(error);
  if (error.name.startsWith('Prisma'))
    return 'The database is not prepared yet, or does not answer: start the application once.';
  const { code, path } = error as NodeJS.ErrnoException;
  return code !== undefined && path !== undefined
    ? `The file ${path} cannot be read or written (${code}).`
    : error.message;
}

/** The command with the database open while it runs. */
export function withDatabase(command: Command): Command {
  return { ...command, run: (words, flags) => onDatabase(async () => command.run(words, flags)) };
}

/**
 * Runs `work` with the database open, and behind the gate: so nobody decides about people whom a restored backup has
 * brought back.
 */
export function behindGate<T>(work: () => Promise<T>): Promise<T> {
  return onDatabase(async () => {
    await requireMatchingKeys();
    await replayLedger();
    return work();
  });
}
