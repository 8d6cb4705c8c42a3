// npm run requests -- list | lift REFERENCE | uphold REFERENCE WORDS | refuse REFERENCE WORDS
import { db } from '@/lib/db';
import { RightfulError } from '@/lib/privacy/errors';
import { answerRequest } from '@/lib/privacy/rights/answer';
import { announceLifting } from '@/lib/privacy/rights/pause';
import { listOpenRequests } from '@/lib/privacy/rights/requests';
import { onDatabase } from './database';

const USAGE =
  'Say what to do: npm run requests -- list | lift REFERENCE | uphold REFERENCE "why" | refuse REFERENCE "the grounds"';

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

const answered = {
  objection: {
    upheld: 'The objection is upheld: the use stays stopped.',
    refused: 'The objection is refused with these grounds, and the person is being told how to complain.',
  },
  dispute: {
    upheld: 'The dispute is upheld: the detail stays unused until its person puts it right or deletes it.',
    refused:
      'The person is being told these grounds and how to complain. The detail is used again in a week, unless that mail cannot be sent.',
  },
} as const;

const answer = (as: 'upheld' | 'refused') => async (reference: string, words: string) =>
  answered[await answerRequest(reference, as, words)][as];

const commands: Readonly<Record<string, (reference: string, words: string) => Promise<string>>> = {
  list,
  lift,
  uphold: answer('upheld'),
  refuse: answer('refused'),
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
