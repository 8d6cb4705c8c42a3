// npm run processors -- key | list [--json] | name PERSON | done STEP | give-up STEP
import { listRecipients } from '@/lib/privacy/consent/recipients';
import { giveUp, listNames, listOutstanding, noteTold } from '@/lib/privacy/rights/processors/officer';
import { getRequestKey } from '@/lib/privacy/rights/processors/signature';
import type { Recipient } from '@/rightful.config';
import { UsageError, type Command } from './arguments.mjs';
import { listCommand } from './list';
import { findPerson, quote, runForOfficer, uuid } from './officer';

const USAGE = `Say what to do:
  npm run processors -- key            the Ed25519 key that processors verify our requests with
  npm run processors -- list [--json]  who receives data, how each is told, and what they have not confirmed yet
  npm run processors -- name PERSON    the name by which each is to know somebody; PERSON: an email or an account number
  npm run processors -- done STEP      notes that you told a recipient whom you write to yourself
  npm run processors -- give-up STEP   ends what cannot be done; the log and the page of the request say so`;

async function key(): Promise<void> {
  console.log(getRequestKey());
}

function describe({ id, name, role, country, contract, told }: Recipient): string {
  const how = { opendsr: 'told by OpenDSR', officer: 'told by you', nobody: 'need not be told' }[told.by];
  return [id, quote(name), role, country, how, contract === '' ? 'no contract noted' : quote(contract)].join(
    '  ',
  );
}

const outstanding = listCommand({
  rows: listOutstanding,
  line: ({
    id,
    store,
    state,
    reference,
    right,
    attempts,
    acceptedAt,
    deadline,
    nameable,
    target,
    recipient,
  }) => {
    const how = target
      ? `tell it yourself, of ${target}${recipient?.contract ? `, ${quote(recipient.contract)}` : ''}, then done`
      : nameable
        ? `tried ${attempts} times, ${acceptedAt ? 'accepted' : 'not accepted'}`
        : 'forgotten by a restored backup whether it was told, and cannot be told again: ask it, then give up';
    return `${id}  ${store.slice('processor:'.length)}  ${right} ${reference}  ${state === 'overdue' ? 'LATE' : 'open'}, ${how}, by ${deadline.toISOString().slice(0, 10)}`;
  },
  none: 'Processors have confirmed everything.',
});

/** The recipients stand first, but not in the JSON, which is of what is outstanding. */
const list: Command = {
  ...outstanding,
  async run(words, flags) {
    if (!flags.has('json')) for (const recipient of listRecipients()) console.log(describe(recipient));
    await outstanding.run(words, flags);
  },
};

async function name([person = '']: readonly string[]): Promise<void> {
  const names = await listNames(await findPerson(person));
  for (const [recipient, known] of names) console.log(`${recipient}  ${known}`);
  if (names.size === 0) console.log('rightful.config.ts names no recipient.');
}

async function done([id = '']: readonly string[]): Promise<void> {
  if (!uuid.test(id)) throw new UsageError(USAGE);
  await noteTold(id);
  console.log('Noted.');
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
    done: { takes: [1, 1], run: done },
    'give-up': { takes: [1, 1], run: giveUpStep },
  },
  USAGE,
  { 'not-found': 'There is no such person, or no such step that is open.' },
);
