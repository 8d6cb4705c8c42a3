import { expect, test } from 'vitest';
import { db } from '@/lib/db';
import { setHold } from '@/lib/privacy/rights/holds';
import { replayLedger } from '@/lib/privacy/rights/replay';
import { addSupplement } from '@/lib/privacy/rights/supplements';
import { confirmed, correctDetail, fresh, newPerson, type Person } from '@/test/people';
import { makeFreshViewer } from '@/lib/privacy/viewer';
import { rewind } from '@/test/rewind';
import { erasePart, previewParts } from './part';

/** A person with details that the account can do without. */
async function newRich(): Promise<Person> {
  const person = await newPerson();
  for (const [key, value] of [
    ['phone', '+353 1 555 0100'],
    ['postalAddress', '1 Example Street'],
  ] as const) {
    await correctDetail(person, key, value);
  }
  return person;
}

const detailsOf = ({ id }: Person) =>
  db().profile.findUniqueOrThrow({
    where: { userId: id },
    select: { nameSealed: true, phoneSealed: true, postalAddressSealed: true },
  });

test('of one kind of data exactly that goes which no purpose needs, as it was shown before', async () => {
  const person = await newRich();
  const before = await detailsOf(person);
  const parts = await previewParts(person.viewer, 'en');
  expect(parts.map(({ kind, deleted }) => [kind, deleted.map(({ count }) => count)])).toEqual([
    ['profile', [2]],
  ]);
  await erasePart(await confirmed(person.viewer, 'erase-part'), 'profile');
  expect(await detailsOf(person)).toEqual({
    nameSealed: before.nameSealed,
    phoneSealed: null,
    postalAddressSealed: null,
  });
  expect(await previewParts(person.viewer, 'en')).toEqual([]);
  const requests = await db().privacyRequest.findMany({
    where: { subjectId: person.id },
    select: { right: true, state: true, about: true },
  });
  expect(requests).toEqual([{ right: 'erasure-part', state: 'completed', about: 'profile' }]);
  await expect(erasePart(await confirmed(person.viewer, 'erase-part'), 'profile')).rejects.toMatchObject({
    code: 'not-found',
  });
});

test('a part goes by a password that was given for it, once, and by nothing else', async () => {
  const person = await newRich();
  const refused = { code: 'step-up-required' };
  await expect(erasePart(fresh(person.viewer, 'erase-part'), 'profile')).rejects.toMatchObject(refused);
  const { stepUpId } = await confirmed(person.viewer, 'erase');
  const lent = makeFreshViewer(person.viewer, 'erase-part', stepUpId);
  await expect(erasePart(lent, 'profile')).rejects.toMatchObject(refused);
  expect((await detailsOf(person)).phoneSealed).not.toBeNull();

  const sure = await confirmed(person.viewer, 'erase-part');
  await erasePart(sure, 'profile');
  await addSupplement(person.viewer, 'consents', 'I see it otherwise.');
  await expect(erasePart(sure, 'supplements')).rejects.toMatchObject(refused);
});

test('all notes go with one click, and nobody else’s', async () => {
  const [person, other] = [await newPerson(), await newPerson()];
  for (const who of [person, person, other])
    await addSupplement(who.viewer, 'consents', 'I see it otherwise.');
  await erasePart(await confirmed(person.viewer, 'erase-part'), 'supplements');
  expect(await db().supplement.count({ where: { userId: person.id } })).toBe(0);
  expect(await db().supplement.count({ where: { userId: other.id } })).toBe(1);
});

test('what a hold covers stays, and the preview says so', async () => {
  const person = await newRich();
  await setHold(person.id, ['profile.phone'], 'A claim.');
  const [part] = await previewParts(person.viewer, 'en');
  expect(part?.kept.some(({ title }) => title.includes('phone'))).toBe(true);
  await erasePart(await confirmed(person.viewer, 'erase-part'), 'profile');
  expect(await detailsOf(person)).toMatchObject({
    phoneSealed: expect.any(Uint8Array),
    postalAddressSealed: null,
  });
});

test('kinds that are needed, or that are none, cannot be deleted by themselves', async () => {
  const { viewer } = await newPerson();
  const sure = await confirmed(viewer, 'erase-part');
  for (const kind of ['account', 'consents', 'sessions', 'activity', 'requests', 'profile', 'nothing'])
    await expect(erasePart(sure, kind)).rejects.toMatchObject({ code: 'not-found' });
});

test('after a restored backup a kind that was deleted is deleted again', async () => {
  await replayLedger();
  const person = await newRich();
  const { phoneSealed } = await detailsOf(person);
  await erasePart(await confirmed(person.viewer, 'erase-part'), 'profile');
  await db().profile.update({ where: { userId: person.id }, data: { phoneSealed }, select: { id: true } });
  await rewind(2);
  await replayLedger();
  expect((await detailsOf(person)).phoneSealed).toBeNull();
});
