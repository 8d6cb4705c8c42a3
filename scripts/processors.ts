// npm run processors -- key | list [--json] | name PERSON | give-up STEP
import { giveUp, listNames, listOutstanding } from '@/lib/privacy/rights/processors/officer';
import { getRequestKey } from '@/lib/privacy/rights/processors/signature';
import { UsageError } from './arguments.mjs';
import { listCommand } from './list';
import { findPerson, runForOfficer, uuid } from './officer';

const USAGE = `Say what to do:
  npm run processors -- key            the Ed25519 key that processors verify our requests with
  npm run processors -- list [--json]  what they have not confirmed yet
  npm run processors -- name PERSON    the name by which each is to know somebody; PERSON: an email or an account number
  npm run processors -- give-up STEP   ends what cannot be done; the log and the page of the request say so`;

async function key(): Promise<void> {
  console.log(getRequestKey());
}

const list = listCommand({
  rows: listOutstanding,
  line: ({ id, store, state, reference, right, attempts, acceptedAt, deadline, nameable }) => {
    const how = nameable
      ? `tried ${attempts} times, ${acceptedAt ? 'accepted' : 'not accepted'}`
      : 'forgotten by a restored backup whether it was told, and cannot be told again: ask it, then give up';
    return `${id}  ${store.slice('processor:'.length)}  ${right} ${reference}  ${state === 'overdue' ? 'LATE' : 'open'}, ${how}, by ${deadline.toISOString().slice(0, 10)}`;
  },
  none: 'Processors have confirmed everything.',
});

async function name([person = '']: readonly string[]): Promise<void> {
  const names = await listNames(await findPerson(person));
  for (const [processor, known] of names) console.log(`${processor}  ${known}`);
  if (names.size === 0) console.log('rightful.config.ts names no processor.');
}

async function giveUpStep([id = '']: readonly string[]): Promise<void> {
  if (!uuid.test(id)) throw new UsageError(USAGE);
  await giveUp(id);
  console.log('It is not tried any more.');
}

runForOfficer(
  {
    key: { run: key },
    list,
    name: { takes: [1, 1], run: name },
    'give-up': { takes: [1, 1], run: giveUpStep },
  },
  USAGE,
  { 'not-found': 'There is no such person, or no such step that is open.' },
);
