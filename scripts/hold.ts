// npm run hold -- set PERSON WHAT REASON | lift HOLD REASON | list | show PERSON
import { listKeepable } from '@/lib/privacy/rights/erasure/fields';
import { dayOf } from '@/lib/privacy/clock';
import { listKeptByLaw } from '@/lib/privacy/rights/erasure/retained';
import { liftHold, listHolds, setHold } from '@/lib/privacy/rights/holds';
import { readKept } from '@/lib/privacy/rights/read-kept';
import { UsageError } from './arguments.mjs';
import { findPerson, quote, runForOfficer, uuid } from './officer';

const USAGE = `Say what to do:
  npm run hold -- set PERSON WHAT REASON   PERSON: an email address or an account number. The person can read the reason.
                                           WHAT, with commas between: ${listKeepable().join(', ')}
  npm run hold -- lift HOLD REASON
  npm run hold -- list                     holds, and what laws keep of deleted accounts; opens nothing
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

async function list(): Promise<void> {
  let count = 0;
  for await (const { id, subjectId, scope, setAt, accountGone } of listHolds()) {
    count += 1;
    console.log(
      `${id}  since ${dayOf(setAt)}  account ${subjectId}${accountGone ? ' (deleted)' : ''}  ${scope.join(', ')}`,
    );
  }
  if (count === 0) console.log('There is no hold.');
  for await (const { subjectId, because, until, kinds } of listKeptByLaw())
    console.log(`${because}  until ${dayOf(until)}  account ${subjectId} (deleted)  ${kinds.join(', ')}`);
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
    list: { run: list },
    show: { takes: [1, 1], run: show },
  },
  USAGE,
  { 'not-found': 'Nothing was done: there is no such person or hold, or nothing is kept.' },
);
