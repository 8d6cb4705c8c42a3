// npm run requests -- list | lift REFERENCE | uphold REFERENCE WORDS | refuse REFERENCE WORDS
import { db } from '@/lib/db';
import { RightfulError } from '@/lib/privacy/errors';
import { answerObjection } from '@/lib/privacy/rights/objection';
import { announceLifting } from '@/lib/privacy/rights/pause';
import { listOpenRequests } from '@/lib/privacy/rights/requests';
import { onDatabase } from './database';

const USAGE =
  'Say what to do: npm run requests -- list | lift REFERENCE | uphold REFERENCE "why" | refuse REFERENCE "the compelling grounds"';

/** What waits for the officer or is in force, the nearest day first. It names nobody. */
async function list(): Promise<string> {
  const requests = await listOpenRequests(db());
  const lines = requests.map(({ reference, right, state, about, reason, dueAt }) =>
    [reference, right, state, about ?? reason ?? '', `answer by ${dueAt.toISOString().slice(0, 10)}`]
      .filter((part) => part !== '')
      .join('  '),
  );
  return lines.length > 0 ? lines.join('\n') : 'No request is open.';
}

async function lift(reference: string): Promise<string> {
  const at = await announceLifting(reference);
  return `The person is being told. The pause ends on ${at.toISOString().slice(0, 10)}, unless that mail cannot be sent.`;
}

async function uphold(reference: string, words: string): Promise<string> {
  await answerObjection(reference, 'upheld', words);
  return 'The objection is upheld: the use stays stopped.';
}

async function refuse(reference: string, words: string): Promise<string> {
  await answerObjection(reference, 'refused', words);
  return 'The objection is refused with these grounds, and the person is being told how to complain.';
}

const commands: Readonly<Record<string, (reference: string, words: string) => Promise<string>>> = {
  list,
  lift,
  uphold,
  refuse,
};

async function main([name = '', reference = '', ...words]: string[]): Promise<void> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command || (name !== 'list' && reference === '')) throw new Error(USAGE);
  await onDatabase(async () => {
    console.log(await command(reference, words.join(' ')));
  });
}

/** One sentence; what the database client says is for programmers. */
function messageOf(error: unknown): string {
  if (error instanceof RightfulError && error.code === 'not-found')
    return 'No request with this number waits for that: see npm run requests -- list.';
  if (error instanceof RightfulError && error.code === 'invalid-input')
    return 'Say why, in words that the person will read.';
  if (!(error instanceof Error)) return String(error);
  return error.name.startsWith('Prisma')
    ? 'The database is not prepared yet, or does not answer: start the application once.'
    : error.message;
}

main(process.argv.slice(2))
  .then(() => 0)
  .catch((error: unknown) => {
    console.error(messageOf(error));
    return 1;
  })
  .then((code) => process.exit(code))
  .catch(() => process.exit(1));
