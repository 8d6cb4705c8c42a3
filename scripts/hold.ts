// npm run hold -- set PERSON WHAT REASON | lift HOLD REASON | list
import { findSubjectByEmail } from '@/lib/privacy/keys/vault';
import { listKeepable } from '@/lib/privacy/rights/erasure/fields';
import { liftHold, listHolds, setHold } from '@/lib/privacy/rights/holds';
import { runForOfficer } from './officer';

const USAGE = `Say what to do:
  npm run hold -- set PERSON WHAT REASON   PERSON: an email address or an account number. The person can read the reason.
                                           WHAT, with commas between: ${listKeepable().join(', ')}
  npm run hold -- lift HOLD REASON
  npm run hold -- list`;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

async function set(person = '', what = '', ...words: string[]): Promise<void> {
  const scope = what.split(',').filter((name) => name !== '');
  const unknown = scope.find((name) => !listKeepable().includes(name));
  const reason = words.join(' ').trim();
  if (person === '' || scope.length === 0 || reason === '' || unknown !== undefined) throw new Error(USAGE);
  const subjectId = uuid.test(person) ? person : await findSubjectByEmail(person);
  if (subjectId === null) throw new Error('Nobody has this address.');
  const id = await setHold(subjectId, scope, reason);
  console.log(`Hold ${id} is set: ${scope.join(', ')} stays until it is lifted.`);
}

async function lift(id = '', ...words: string[]): Promise<void> {
  const reason = words.join(' ').trim();
  if (!uuid.test(id) || reason === '') throw new Error(USAGE);
  const gone = await liftHold(id, reason);
  console.log(`Hold ${id} is lifted. Deleted because nothing keeps them any more: ${gone}.`);
}

async function list(): Promise<void> {
  let count = 0;
  for await (const { id, subjectId, scope, setAt, accountGone } of listHolds()) {
    count += 1;
    console.log(
      `${id}  since ${setAt.toISOString().slice(0, 10)}  account ${subjectId}${accountGone ? ' (deleted)' : ''}  ${scope.join(', ')}`,
    );
  }
  if (count === 0) console.log('There is no hold.');
}

await runForOfficer({ set, lift, list }, USAGE, {
  'not-found': 'Nothing was done: there is no such person or hold.',
});
