// npm run hold -- set PERSON WHAT REASON | lift HOLD REASON | list [--json] | show PERSON
import { listKeepable } from '@/lib/privacy/field-sets';
import { dayOf } from '@/lib/privacy/clock';
import { listKeptByLaw } from '@/lib/privacy/rights/erasure/retained';
import { liftHold, listHolds, setHold } from '@/lib/privacy/rights/holds';
import { readKept } from '@/lib/privacy/rights/read-kept';
import { UsageError } from './arguments.mjs';
import { findPerson, runForOfficer, uuid } from './officer';
import { printList, quote } from './print';

const USAGE = `Say what to do:
  npm run hold -- set PERSON WHAT REASON   PERSON: an email address or an account number. The person can read the reason.
                                           WHAT, with commas between: ${listKeepable().join(', ')}
  npm run hold -- lift HOLD REASON
  npm run hold -- list [--json]            holds, and what laws keep of deleted accounts; opens nothing
  npm run hold -- show PERSON              the reasons, and all that is kept; the person can see that it was read`;

async function set([person = '', what = '', ...words]: readonly string[]): Promise<void> {
  const scope = what.split(',').filter((name) => name !== '');
  const unknown = scope.find((name) => !listKeepable().includes(name));
  const reason = words.join(' ').trim();
  if (scope.length === 0 || reason === '' || unknown !== undefined) throw new UsageError(USAGE);
  const id = await setHold(await findPerson(person), scope, reason);
  console.log(`Hold ${id} is set: ${scope.join(', ')} stays until it is lifted.`);
}

async function lift([id = '', ...words]: readonly string[]): Promise<void> {
  const reason = words.join(' ').trim();
  if (!uuid.test(id) || reason === '') throw new UsageError(USAGE);
  const gone = await liftHold(id, reason);
  console.log(`Hold ${id} is lifted. Deleted because nothing keeps them any more: ${gone}.`);
}

/** Holds, and then what laws keep of deleted accounts. */
async function* everythingKept() {
  for await (const hold of listHolds()) yield { kind: 'hold', ...hold } as const;
  for await (const kept of listKeptByLaw()) yield { kind: 'law', ...kept, accountGone: true } as const;
}

function list(_: readonly string[], flags: ReadonlySet<string>): Promise<void> {
  return printList(flags, everythingKept(), {
    line: (row) => {
      const account = `account ${row.subjectId}${row.accountGone ? ' (deleted)' : ''}`;
      return row.kind === 'hold'
        ? `${row.id}  since ${dayOf(row.setAt)}  ${account}  ${row.scope.join(', ')}`
        : `${row.because}  until ${dayOf(row.until)}  ${account}  ${row.kinds.join(', ')}`;
    },
    none: 'There is no hold, and no law keeps anything.',
  });
}

async function show([person = '']: readonly string[]): Promise<void> {
  const { account, accountGone, holds, rows } = await readKept(await findPerson(person));
  console.log(`account   ${account}${accountGone ? ' (deleted)' : ''}`);
  for (const { id, setAt, scope, reason } of holds)
    console.log(`hold      ${id} since ${dayOf(setAt)}, ${scope.join(', ')}: ${quote(reason)}`);
  for (const { kind, because, until, body } of rows)
    console.log(`kept      ${kind}, ${because}${until ? ` until ${until}` : ''}: ${quote(body)}`);
}

runForOfficer(
  {
    set: { takes: [3, Infinity], run: set },
    lift: { takes: [2, Infinity], run: lift },
    list: { flags: ['json'], run: list },
    show: { takes: [1, 1], run: show },
  },
  USAGE,
  { 'not-found': 'Nothing was done: there is no such person or hold, or nothing is kept.' },
);
