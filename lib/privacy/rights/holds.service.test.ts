import { expect, test } from 'vitest';
import { db } from '@/lib/db';
import { openDetail, parseLeaf } from '@/lib/privacy/evidence/audit';
import { findOwnEntry, listEntries } from '@/lib/privacy/evidence/entries';
import { getSubject } from '@/lib/privacy/keys/vault';
import {
  confirmed,
  correctDetail,
  fresh,
  mailedToken,
  newEmail,
  newPerson,
  type Person,
} from '@/test/people';
import { scanDatabase } from '@/test/scan';
import { confirmEmailChange } from './email/confirm';
import { requestEmailChange } from './email/request';
import { listActivity } from './activity';
import { eraseAccount } from './erasure/erase';
import { openRetained } from './erasure/retained';
import { runDueErasureSteps } from './erasure/stores';
import { liftHold, listHolds, setHold, type Hold } from './holds';
import { readKept } from './read-kept';
import { addSupplement, deleteSupplement, listSupplements } from './supplements';
import { activityText } from './words';

async function retainedOf({ id }: Person): Promise<string[]> {
  const subject = await getSubject(db(), id);
  const rows = await db().retained.findMany({ where: { subjectId: id }, orderBy: { id: 'asc' } });
  return rows.map((row) => (subject ? openRetained(subject, row) : 'does not open'));
}

async function holdsOf({ id }: Person): Promise<Hold[]> {
  const found: Hold[] = [];
  for await (const hold of listHolds()) if (hold.subjectId === id) found.push(hold);
  return found;
}

test('what a hold covers is kept when its person changes or deletes it, and nothing else', async () => {
  const person = await newPerson();
  await correctDetail(person, 'note', 'First note');
  await correctDetail(person, 'phone', '+44 20 7946 0958');
  await addSupplement(person.viewer, 'consents', 'Before the hold');
  const hold = await setHold(person.id, ['profile.note', 'profile.email', 'supplements'], 'Case 12');
  await correctDetail(person, 'note', 'Second note');
  await correctDetail(person, 'note', '');
  await correctDetail(person, 'phone', '');
  const [added] = await listSupplements(person.viewer);
  await deleteSupplement(fresh(person.viewer, 'correct'), added?.id ?? '');
  const email = newEmail();
  await requestEmailChange(await confirmed(person.viewer, 'email'), email);
  await confirmEmailChange(await mailedToken(email), person.viewer, null);
  expect(await retainedOf(person)).toEqual([
    '{"note":"First note"}',
    '{"note":"Second note"}',
    expect.stringContaining('"text":"Before the hold"'),
    `{"email":"${person.email}"}`,
  ]);

  // Handed out is also what it covers and what still is where it was; its person sees that it was.
  const { accountGone, holds, rows } = await readKept(person.id);
  expect({ accountGone, holds }).toMatchObject({
    accountGone: false,
    holds: [{ id: hold, reason: 'Case 12' }],
  });
  expect(rows.map(({ kind }) => kind)).toEqual([
    'profile.email',
    'profile.note',
    'profile.note',
    'supplements',
    'profile.email',
  ]);
  expect([rows[0]?.body, rows[1]?.body]).toEqual([{ email }, { note: 'First note' }]);
  const { items } = await listActivity(person.viewer, null);
  expect(items[0]).toMatchObject({
    event: 'retained.read',
    by: 'staff',
    facts: { scope: ['profile.note', 'profile.email', 'supplements'] },
  });

  expect(await liftHold(hold, 'Settled')).toBe(4);
  expect(await retainedOf(person)).toEqual([]);
  await correctDetail(person, 'note', 'Third note');
  await correctDetail(person, 'note', '');
  expect(await retainedOf(person)).toEqual([]);
  expect(await db().subjectKey.count({ where: { subjectId: person.id } })).toBe(1);
});

test('what was removed under a hold survives the deletion of the account, until the hold is lifted', async () => {
  const person = await newPerson();
  await correctDetail(person, 'note', 'The evidence');
  const hold = await setHold(person.id, ['profile.note'], 'Case 13');
  await correctDetail(person, 'note', '');
  const { reference } = await eraseAccount(await confirmed(person.viewer, 'erase'));
  await runDueErasureSteps();
  const stateOf = () => db().privacyRequest.findUnique({ where: { reference }, select: { state: true } });
  expect(await stateOf()).toEqual({ state: 'completed_with_retention' });
  expect(await retainedOf(person)).toEqual(['{"note":"The evidence"}']);
  expect(await holdsOf(person)).toMatchObject([{ id: hold, accountGone: true }]);
  expect(await readKept(person.id)).toMatchObject({
    accountGone: true,
    holds: [{ reason: 'Case 13' }],
    rows: [{ kind: 'profile.note', because: 'hold', until: null, body: { note: 'The evidence' } }],
  });
  await liftHold(hold, 'Settled');
  await expect(readKept(person.id)).rejects.toMatchObject({ code: 'not-found' });
  expect(await stateOf()).toEqual({ state: 'completed' });
  expect(await scanDatabase([person.id])).toEqual([]);
});

test('a hold and its end are entries that commit to their reasons, for the person to read', async () => {
  const person = await newPerson();
  const hold = await setHold(person.id, ['profile.note', 'consents'], 'Case 14');
  await liftHold(hold, 'Withdrawn by them');
  const subject = await getSubject(db(), person.id);
  const entries = await listEntries(db(), person.id, null, 2, {
    events: ['hold.set', 'hold.lifted'],
  });
  const read = [];
  for (const { entryId } of entries) {
    const entry = await findOwnEntry(db(), person.id, entryId);
    if (!entry?.leaf || !entry.detail || !subject) throw new Error('The entry is not there.');
    const leaf = parseLeaf(entry.leaf);
    expect(leaf).toMatchObject({ act: expect.stringMatching(/^[\w-]{22}$/), p: expect.any(String) });
    expect(leaf.act).not.toBe(leaf.s);
    read.push([activityText(leaf.a, leaf.meta ?? {}, 'en'), openDetail(subject, entryId, entry.detail)]);
  }
  expect(read).toEqual([
    ['A hold on your data was lifted: Note, Your choices', '{"reason":"Withdrawn by them"}'],
    ['Data of yours was put on hold for a legal claim: Note, Your choices', '{"reason":"Case 14"}'],
  ]);
  expect(await scanDatabase(['Case 14', 'Withdrawn by them'])).toEqual([]);
});
