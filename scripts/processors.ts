// npm run processors -- key | list [--json] | name PERSON [--json] | done STEP | give-up STEP
import { listRecipients } from '@/lib/privacy/consent/recipients';
import {
  giveUp,
  listNames,
  listOutstanding,
  noteTold,
  type Outstanding,
} from '@/lib/privacy/rights/processors/officer';
import { getRequestKey } from '@/lib/privacy/rights/processors/signature';
import type { Recipient } from '@/rightful.config';
import { UsageError } from './arguments.mjs';
import { findPerson, runForOfficer, uuid } from './officer';
import { printList, quote } from './print';

const USAGE = `Say what to do:
  npm run processors -- key                    the Ed25519 key that processors verify our requests with
  npm run processors -- list [--json]          who receives data, how each is told, and what they have not confirmed yet
  npm run processors -- name PERSON [--json]   the name by which each is to know somebody; PERSON: an email or an account number
  npm run processors -- done STEP              notes that you told a recipient whom you write to yourself
  npm run processors -- give-up STEP           ends what cannot be done; the log and the page of the request say so`;

async function key(): Promise<void> {
  console.log(getRequestKey());
}

function describe({ id, name, role, country, contract, told }: Recipient): string {
  const how = { opendsr: 'told by OpenDSR', officer: 'told by you', nobody: 'need not be told' }[told.by];
  return [id, quote(name), role, country, how, contract === '' ? 'no contract noted' : quote(contract)].join(
    '  ',
  );
}

/** The recipients stand first, but not in the JSON, which is of what is outstanding. */
async function list(_: readonly string[], flags: ReadonlySet<string>): Promise<void> {
  if (!flags.has('json')) for (const recipient of listRecipients()) console.log(describe(recipient));
  await printList(flags, listOutstanding(), {
    line: (step) => {
      const { id, store, state, reference, right, deadline } = step;
      return `${id}  ${store.slice('processor:'.length)}  ${right} ${reference}  ${state === 'overdue' ? 'LATE' : 'open'}, ${standing(step)}, by ${deadline.toISOString().slice(0, 10)}`;
    },
    none: 'Processors have confirmed everything.',
  });
}

/** How far it is, and what is left to do. */
function standing({ attempts, acceptedAt, nameable, target, recipient }: Outstanding): string {
  if (target)
    return `tell it yourself, of ${target}${recipient?.contract ? `, ${quote(recipient.contract)}` : ''}, then done`;
  return nameable
    ? `tried ${attempts} times, ${acceptedAt ? 'accepted' : 'not accepted'}`
    : 'forgotten by a restored backup whether it was told, and cannot be told again: ask it, then give up';
}

async function name([person = '']: readonly string[], flags: ReadonlySet<string>): Promise<void> {
  const names = [...(await listNames(await findPerson(person)))].map(([recipient, known]) => ({
    recipient,
    name: known,
  }));
  await printList(flags, names, {
    line: (row) => `${row.recipient}  ${row.name}`,
    none: 'rightful.config.ts names no recipient.',
  });
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
    list: { flags: ['json'], run: list },
    name: { takes: [1, 1], flags: ['json'], run: name },
    done: { takes: [1, 1], run: done },
    'give-up': { takes: [1, 1], run: giveUpStep },
  },
  USAGE,
  { 'not-found': 'There is no such person, or no such step that is open.' },
);
