import { RightfulError, type ErrorCode } from '@/lib/privacy/errors';
import { requireMatchingKeys } from '@/lib/privacy/governance/check-keys';
import { findSubjectByEmail } from '@/lib/privacy/keys/vault';
import { replayLedger } from '@/lib/privacy/rights/replay';
import { wordsIn } from '@/messages/translator';
import { config } from '@/rightful.config';
import { onDatabase } from '@/server/database';
import { endAfter, runCommand, type Command } from './arguments.mjs';

/** What the privacy officer reads in the place of a refusal, where a command means more by it than its code says. */
export type Refusals = Partial<Record<ErrorCode, string>>;

/** The number of an account, a hold, a step. */
export const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What steers a terminal, ends a line or turns the direction of what follows, as far as JSON leaves it alone. */
const steering = /[\u007F-\u009F\u200E\u200F\u2028-\u202E\u2066-\u2069]/g;

/** What a person wrote as a JSON text, so that nothing in it can pretend to be a line of ours. */
export function quote(value: unknown): string {
  return JSON.stringify(value).replace(
    steering,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The account number of a person by that itself, or by their email address. Throws a sentence where nobody has the address. */
export async function findPerson(person: string): Promise<string> {
  const subjectId = uuid.test(person) ? person : await findSubjectByEmail(person);
  if (subjectId === null) throw new Error('Nobody has this address.');
  return subjectId;
}

/**
 * Runs the one of these commands that this process was started with, and ends it: with 0, or with 1 after a sentence.
 * Behind the gate, so that nobody decides about people whom a restored backup has brought back.
 */
export function runForOfficer(
  commands: Readonly<Record<string, Command>>,
  usage: string,
  refusals: Refusals = {},
): void {
  const gated = Object.entries(commands).map(([name, command]) => [name, behindGate(command)] as const);
  endAfter(runCommand(usage, Object.fromEntries(gated)), (error) => sentenceOf(error, refusals));
}

function behindGate(command: Command): Command {
  return {
    ...command,
    run: (words, flags) =>
      onDatabase(async () => {
        await requireMatchingKeys();
        await replayLedger();
        return command.run(words, flags);
      }),
  };
}

/** What the database client says is for programmers. */
function sentenceOf(error: unknown, refusals: Refusals): string {
  if (error instanceof RightfulError)
    return refusals[error.code] ?? wordsIn(config.languages[0], 'errors')(error.code);
  if (!(error instanceof Error)) return String(error);
  return error.name.startsWith('Prisma')
    ? 'The database is not prepared yet, or does not answer: start the application once.'
    : error.message;
}
