import { titleOf } from '@/lib/privacy/labels';
import { afterEach, expect, test } from 'vitest';
import { db, inTransaction } from '@/lib/db';
import { confirmAct, requireFreshViewer } from '@/lib/auth/step-up';
import { setClock } from '@/lib/privacy/clock';
import { inventory } from '@/lib/privacy/inventory';
import { getSubject } from '@/lib/privacy/keys/vault';
import { liftHold, setHold } from '@/lib/privacy/rights/holds';
import { config, type Duty } from '@/rightful.config';
import { confirmed, correctDetail, newPerson, password, type Person, signedIn } from '@/test/people';
import { scanDatabase } from '@/test/scan';
import { eraseAccount, type Erasure } from './erase';
import { fieldSetOf, listKeepable } from '@/lib/privacy/field-sets';
import { planErasure, type Plan } from './plan';
import { listKeptByLaw, openRetained, releaseDueRetained } from './retained';
import { runDueErasureSteps } from './stores';
import { previewErasure } from './view';

const duties = config.duties as Duty[];
afterEach(() => void duties.splice(0));

async function newRich(): Promise<Person> {
  const person = await newPerson({ optional: true, name: 'Ada Planmarker' });
  for (const [key, value] of [
    ['phone', '+44 20 7946 0958'],
    ['note', 'Planmarker note'],
  ] as const) {
    await correctDetail(person, key, value);
  }
  return person;
}

async function erase({ viewer }: Person): Promise<Erasure> {
  const erasure = await eraseAccount(await confirmed(viewer, 'erase'));
  await runDueErasureSteps();
  return erasure;
}

const plan = (id: string, scope?: string): Promise<Plan> => inTransaction((tx) => planErasure(tx, id, scope));

const counts = (items: Plan['erase']): Record<string, number> =>
  Object.fromEntries(items.filter(({ count }) => count > 0).map(({ model, count }) => [model, count]));

async function requestOf({ reference }: Erasure): Promise<{ id: string; state: string; plan: Plan }> {
  const row = await db().privacyRequest.findUniqueOrThrow({
    where: { reference },
    select: { id: true, state: true, plan: true },
  });
  return { ...row, plan: row.plan as unknown as Plan };
}

test('what the preview says is what the erasure does, and what is kept as its evidence', async () => {
  const person = await newRich();
  await signedIn(person.id);
  await confirmAct(person.viewer, 'erase', password, '127.0.0.1');
  const before = await plan(person.id);
  expect(counts(before.erase)).toMatchObject({
    Profile: 6,
    ConsentEvent: 3,
    Session: 2,
    User: 5,
    SubjectKey: 1,
  });
  const { deleted, kept } = await previewErasure(person.viewer, 'en');
  expect(deleted.find(({ title }) => title.startsWith(titleOf(inventory.Profile.holding, 'en')))?.count).toBe(
    6,
  );
  expect(kept.map(({ title }) => title)).toEqual([
    titleOf(inventory.Outbox.holding, 'en'),
    titleOf(inventory.PrivacyRequest.holding, 'en'),
  ]);

  const erasure = await eraseAccount(await requireFreshViewer(person.viewer, 'erase'));
  expect((await requestOf(erasure)).state).toBe('completed_with_outstanding');
  await runDueErasureSteps();
  const done = await requestOf(erasure);
  expect(done.state).toBe('completed');
  const { StepUp, ...rest } = counts(before.erase);
  expect(StepUp).toBe(1);
  expect(counts(done.plan.erase)).toEqual(rest);
  expect(done.plan.keep.map(({ model, because }) => [model, because])).toEqual(
    before.keep.map(({ model, because }) => [model, because]),
  );
  const after = await plan(person.id);
  expect([...after.erase, ...after.keep].filter(({ count }) => count > 0)).toEqual([]);
});

test('of one kind of data everything goes that no purpose still alive needs', async () => {
  const person = await newRich();
  const { erase: gone, keep, stores } = await plan(person.id, 'profile');
  expect(gone).toMatchObject([{ model: 'Profile', columns: ['phoneSealed', 'noteSealed'] }]);
  expect(keep).toMatchObject([
    { columns: ['nameSealed', 'emailSealed', 'createdAt', 'updatedAt'], because: 'purpose:account' },
  ]);
  expect(stores).toEqual([]);
  expect(await plan(person.id, 'consents')).toMatchObject({
    erase: [],
    keep: [{ because: 'purpose:accountability' }],
  });
});

test('a law keeps exactly the details that it names, out of reach, until its day; then they and the key go', async () => {
  duties.push({ id: 'tax', law: 'Tax Act s. 1', keeps: ['profile.name', 'consents'], days: 365 });
  const person = await newRich();
  const { kept, deleted } = await previewErasure(person.viewer, 'en');
  expect(kept.filter(({ why }) => why === 'Tax Act s. 1').map(({ title, count }) => [title, count])).toEqual([
    ['Your details: name', 1],
    ['Your choices', 3],
    ['Your encryption key', 1],
  ]);
  expect(deleted.map(({ title }) => title)).not.toContain('Your choices');
  const erasure = await erase(person);
  const { id, state } = await requestOf(erasure);
  expect(state).toBe('completed_with_retention');
  expect(await db().user.count({ where: { id: person.id } })).toBe(0);
  expect(await db().consentEvent.count({ where: { userId: person.id } })).toBe(0);

  const subject = await getSubject(db(), person.id);
  const rows = await db().retained.findMany({ where: { requestId: id } });
  expect(rows.map(({ kind, because }) => [kind, because])).toEqual([
    ['profile.name', 'duty:tax'],
    ...[1, 2, 3].map(() => ['consents', 'duty:tax']),
  ]);
  const bodies = rows.map(
    (row) => JSON.parse(subject ? openRetained(subject, row) : '{}') as Record<string, string>,
  );
  expect(bodies[0]).toEqual({ name: 'Ada Planmarker' });
  expect(bodies[1]).toMatchObject({ purpose: 'account', event: 'given' });
  expect(await scanDatabase(['Planmarker'])).toEqual([]);
  const listed = [];
  for await (const { subjectId, ...kept } of listKeptByLaw()) if (subjectId === person.id) listed.push(kept);
  expect(listed).toEqual([
    { because: 'duty:tax', kinds: ['consents', 'profile.name'], until: rows[0]?.until },
  ]);

  expect(await releaseDueRetained()).toBe(0);
  const restore = setClock(() => new Date(Date.now() + 367 * 86_400_000));
  try {
    expect(await releaseDueRetained()).toBe(4);
  } finally {
    restore();
  }
  expect(await requestOf(erasure)).toMatchObject({ state: 'completed' });
  expect(await scanDatabase([person.id])).toEqual([]);
});

test('a law or a hold on what a person has none of keeps nothing, and not the key either', async () => {
  duties.push({ id: 'tax', law: 'Tax Act s. 1', keeps: ['supplements'], days: 365 });
  const person = await newRich();
  await setHold(person.id, ['supplements'], 'Case 11 of 2026');
  const { kept } = await previewErasure(person.viewer, 'en');
  expect(kept.map(({ title }) => title)).not.toContain('Your encryption key');
  const { state } = await requestOf(await erase(person));
  expect(state).toBe('completed');
  expect(await scanDatabase([person.id])).toEqual([]);
});

test('one person whose key does not open keeps no others waiting for their day', async () => {
  duties.push({ id: 'tax', law: 'Tax Act s. 1', keeps: ['profile.name'], days: 365 });
  const [broken, other] = [await newPerson(), await newPerson()];
  await setHold(other.id, ['supplements'], 'Case 10 of 2026');
  for (const person of [broken, other]) await erase(person);
  const where = { subjectId: broken.id };
  const { wrapped } = await db().subjectKey.findUniqueOrThrow({ where });
  await db().subjectKey.update({ where, data: { wrapped: new Uint8Array(40) }, select: { subjectId: true } });
  const restore = setClock(() => new Date(Date.now() + 367 * 86_400_000));
  try {
    expect(await releaseDueRetained()).toBe(1);
    expect(await scanDatabase([other.id])).toEqual([]);
    await db().subjectKey.update({ where, data: { wrapped }, select: { subjectId: true } });
    expect(await releaseDueRetained()).toBe(1);
  } finally {
    restore();
  }
});

test('a hold keeps exactly what it covers; lifting it deletes that and the key, and completes the request', async () => {
  const person = await newRich();
  const hold = await setHold(person.id, ['profile.note'], 'Case 12 of 2026');
  const { kept } = await previewErasure(person.viewer, 'en');
  expect(kept.some(({ title, why }) => title === 'Your details: note' && why.includes('legal claim'))).toBe(
    true,
  );
  const erasure = await erase(person);
  const { id, state, plan: done } = await requestOf(erasure);
  expect(state).toBe('completed_with_retention');
  expect(done.keep.find(({ model }) => model === 'Profile')).toMatchObject({
    columns: ['noteSealed'],
    because: 'hold',
  });
  expect(await db().subjectKey.count({ where: { subjectId: person.id } })).toBe(1);

  await liftHold(hold, 'The case is settled');
  expect(await requestOf(erasure)).toMatchObject({ id, state: 'completed' });
  expect(await scanDatabase([person.id])).toEqual([]);
  await expect(liftHold(hold, 'Again')).rejects.toMatchObject({ code: 'not-found' });
});

test('lifting one of two holds releases only what the other does not cover', async () => {
  const person = await newRich();
  const [note, all] = [
    await setHold(person.id, ['profile.note'], 'One'),
    await setHold(person.id, ['profile.note', 'consents'], 'Two'),
  ];
  const erasure = await erase(person);
  await liftHold(all, 'Settled');
  const { id, state } = await requestOf(erasure);
  expect(state).toBe('completed_with_retention');
  expect((await db().retained.findMany({ where: { requestId: id } })).map(({ kind }) => kind)).toEqual([
    'profile.note',
  ]);
  await liftHold(note, 'Settled too');
  expect(await scanDatabase([person.id])).toEqual([]);
});

test('only what stays with the account can be kept, by names that the inventory knows', () => {
  expect(listKeepable()).toContain('profile.note');
  for (const name of ['sessions', 'activity', 'profile.shoeSize', 'subjectKey', 'consents.event', ''])
    expect(() => fieldSetOf(name)).toThrow('Nothing can be kept under');
});

test('a plan names nobody', async () => {
  const person = await newRich();
  await setHold(person.id, ['profile.note'], 'Holdmarker');
  const text = JSON.stringify(await plan(person.id));
  for (const marker of [person.id, person.email, 'Planmarker', 'Holdmarker', '+44'])
    expect(text).not.toContain(marker);
});

test('a plan says the day of its own time', async () => {
  duties.push({ id: 'tax', law: 'Tax Act s. 1', keeps: ['profile.name'], days: 10 });
  const person = await newPerson();
  const restore = setClock(() => new Date('2030-01-01T12:00:00Z'));
  try {
    expect(await plan(person.id)).toMatchObject({
      backupsUntil: '2030-01-31',
      keep: expect.arrayContaining([expect.objectContaining({ because: 'duty:tax', until: '2030-01-11' })]),
    });
  } finally {
    restore();
  }
});
