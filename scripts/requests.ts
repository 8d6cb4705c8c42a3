// npm run requests -- list [--json] | show REFERENCE | lift REFERENCE | uphold REFERENCE WORDS | refuse REFERENCE WORDS
import { answerRequest } from '@/lib/privacy/rights/answer';
import { announceLifting } from '@/lib/privacy/rights/pause';
import { readRequest } from '@/lib/privacy/rights/read-request';
import { listOpenRequests } from '@/lib/privacy/requests/requests';
import type { Command } from './arguments.mjs';
import { runForOfficer } from './officer';
import { printList, quote } from './print';

const USAGE =
  'Say what to do: npm run requests -- list [--json] | show REFERENCE | lift REFERENCE | uphold REFERENCE "why" | refuse REFERENCE "the grounds"';

/** What waits for the officer or is in force, the nearest day first. It names nobody. */
function list(_: readonly string[], flags: ReadonlySet<string>): Promise<void> {
  return printList(flags, listOpenRequests(), {
    line: ({ reference, right, state, about, reason, dueAt }) =>
      [reference, right, state, about ?? reason ?? '', `answer by ${dueAt.toISOString().slice(0, 10)}`]
        .filter((part) => part !== '')
        .join('  '),
    none: 'No request is open.',
  });
}

/** What its person wrote, quoted, so that nothing in it can pretend to be a line of ours. Its person sees that it was read. */
async function show([reference = '']: readonly string[]): Promise<void> {
  const request = await readRequest(reference);
  const { right, state, about, reason, receivedAt, dueAt, account, name, email, held, words, answer } =
    request;
  const lines = {
    request: `${request.reference}, ${right}${(about ?? reason) ? ` of ${about ?? reason}` : ''}, ${state}`,
    received: `${receivedAt.toISOString().slice(0, 10)}, answer by ${dueAt.toISOString().slice(0, 10)}`,
    from: `${quote(name)}, ${quote(email)}, account ${account}`,
    'we hold': held && `${held.label}: ${quote(held.value)}`,
    'they say': words === null ? 'nothing' : quote(words),
    answered: answer === null ? undefined : quote(answer),
  };
  for (const [title, line] of Object.entries(lines))
    if (line !== undefined) console.log(`${title.padEnd(10)}${line}`);
}

async function lift([reference = '']: readonly string[]): Promise<void> {
  const at = await announceLifting(reference);
  console.log(
    `The person is being told. The pause ends on ${at.toISOString().slice(0, 10)}, unless that mail cannot be sent.`,
  );
}

const answered = {
  objection: {
    upheld: 'The objection is upheld: the use stays stopped.',
    refused:
      'The person is being told these grounds and how to complain. The use goes on in a week, unless that mail cannot be sent.',
  },
  dispute: {
    upheld: 'The dispute is upheld: the detail stays unused until its person puts it right or deletes it.',
    refused:
      'The person is being told these grounds and how to complain. The detail is used again in a week, unless that mail cannot be sent.',
  },
} as const;

function answer(as: 'upheld' | 'refused'): Command {
  return {
    takes: [1, Infinity],
    async run([reference = '', ...words]) {
      console.log(answered[await answerRequest(reference, as, words.join(' '))][as]);
    },
  };
}

runForOfficer(
  {
    list: { flags: ['json'], run: list },
    show: { takes: [1, 1], run: show },
    lift: { takes: [1, 1], run: lift },
    uphold: answer('upheld'),
    refuse: answer('refused'),
  },
  USAGE,
  {
    'not-found': 'No request with this number waits for that: see npm run requests -- list.',
    'invalid-input': 'Say why, in words that the person will read.',
  },
);
