import { afterEach, expect, test } from 'vitest';
import { db, query } from '@/lib/db';
import { setClock } from '@/lib/privacy/clock';
import { composeNotice } from '@/lib/privacy/consent/notice';
import { listChoices } from '@/lib/privacy/consent/consent';
import { publishTexts } from '@/lib/privacy/consent/texts';
import { requireDuties } from '@/lib/privacy/duties';
import { groupsOf } from '@/lib/privacy/rights/groups';
import { eraseAccount } from '@/lib/privacy/rights/erasure/erase';
import { previewErasure } from '@/lib/privacy/rights/erasure/view';
import { planParts } from '@/lib/privacy/rights/erasure/plan';
import { composeArt15 } from '@/lib/privacy/rights/export/information';
import { listRecord } from '@/lib/privacy/rights/record';
import { addSupplement } from '@/lib/privacy/rights/supplements';
import { config, type Duty } from '@/rightful.config';
import { confirmed, newPerson, type Person } from '@/test/people';

const duties = config.duties as Duty[];
let restore: (() => void) | undefined;
afterEach(async () => {
  duties.splice(0);
  restore?.();
  restore = undefined;
  await publishTexts();
});

const kept = { id: 'tax', law: 'Tax Act s. 1' } as const;

/** Notes of a person that were written at these times. */
async function notesOf(person: Person, ...times: readonly string[]): Promise<void> {
  for (const time of times) {
    restore?.();
    restore = setClock(() => new Date(time));
    await addSupplement(person.viewer, 'profile', `Written at ${time}`);
  }
  restore?.();
}

async function retainedOf({ id }: Person): Promise<(string | null)[]> {
  const rows = await db().retained.findMany({ where: { subjectId: id }, orderBy: { until: 'asc' } });
  return rows.map(({ kind, until }) => `${kind} ${until?.toISOString().slice(0, 10) ?? 'open'}`);
}

test('what a law keeps is said in the same words wherever a period is said, and then it is kept', async () => {
  duties.push({ ...kept, keeps: ['profile.name'], from: 'account', for: { years: 6 } });
  const person = await newPerson();
  const words = 'after the account is deleted, the law keeps name for 6 years (Tax Act s. 1)';
  const group = groupsOf(await listRecord(person.viewer), new Date(), 'en').find(
    ({ key }) => key === 'profile',
  );
  expect(group?.information.keptUntil).toContain(words);
  expect(group?.until.at).toBeNull();
  const notice = composeNotice('en');
  expect(notice.holdings.find(({ title }) => title === 'Your details')?.keptUntil).toContain(words);
  expect(notice.purposes[0]?.howLong).toContain(words);
  const [account] = await listChoices(person.viewer, 'en');
  expect(account?.text.body.howLong).toContain(words);
  const art15 = await composeArt15(person.id, [], new Date(), 'en');
  expect(art15.purposes[0]?.howLong).toContain(words);
  restore = setClock(() => new Date('2026-12-05T10:00:00Z'));
  expect((await previewErasure(person.viewer, 'en')).kept).toContainEqual(
    expect.objectContaining({ why: 'Tax Act s. 1', until: new Date('2032-12-05T00:00:00Z') }),
  );
  await eraseAccount(await confirmed(person.viewer, 'erase'));
  expect(await retainedOf(person)).toEqual(['profile.name 2032-12-05']);
});

test('a duty counts from the date of each row: what is over goes, what is not stays until its own day', async () => {
  duties.push({ ...kept, keeps: ['supplements'], from: 'createdAt', for: { years: 2 } });
  const person = await newPerson();
  await notesOf(person, '2024-02-29T10:00:00Z', '2024-12-05T10:00:00Z', '2025-06-01T10:00:00Z');
  restore = setClock(() => new Date('2026-12-05T20:00:00Z'));
  const preview = await previewErasure(person.viewer, 'en');
  expect(preview.kept.find(({ why }) => why === kept.law)).toMatchObject({
    count: 2,
    until: new Date('2027-06-01T00:00:00Z'),
  });
  expect(preview.deleted.find(({ title }) => title === 'Notes that you added')?.count).toBe(1);
  const { reference } = await eraseAccount(await confirmed(person.viewer, 'erase'));
  expect(await retainedOf(person)).toEqual(['supplements 2026-12-05', 'supplements 2027-06-01']);
  const { plan } = await db().privacyRequest.findUniqueOrThrow({ where: { reference } });
  expect(plan).toMatchObject({
    erase: expect.arrayContaining([expect.objectContaining({ kind: 'supplements', count: 1 })]),
    keep: expect.arrayContaining([expect.objectContaining({ kind: 'supplements', count: 2 })]),
  });
});

test('a row whose date is in the future or missing is kept', async () => {
  duties.push({ ...kept, keeps: ['account'], from: 'firstWarningAt', for: { days: 10 } });
  duties.push({ ...kept, id: 'later', keeps: ['supplements'], from: 'createdAt', for: { days: 10 } });
  const person = await newPerson();
  await notesOf(person, '2031-01-01T10:00:00Z');
  restore = setClock(() => new Date('2026-12-05T20:00:00Z'));
  await eraseAccount(await confirmed(person.viewer, 'erase'));
  const rows = await retainedOf(person);
  expect(rows).toContain('supplements 2031-01-11');
  // Nothing tells when that was: it is kept as if it were of the last day.
  expect(rows).toContain('account.id 2026-12-15');
});

test('what a law keeps cannot be deleted as a part either', async () => {
  duties.push({ ...kept, keeps: ['profile.phone', 'supplements'], days: 365 });
  const person = await newPerson();
  await addSupplement(person.viewer, 'profile', 'A note');
  await query(`UPDATE "Profile" SET "phoneSealed" = "nameSealed" WHERE "userId" = $1`, [person.id]);
  expect((await planParts(db(), person.id)).map(({ scope }) => scope)).not.toContain('supplements');
  const profile = (await planParts(db(), person.id)).find(({ scope }) => scope === 'profile');
  expect(profile).toBeUndefined();
});

test('a duty that keeps what there is not, or for no time, stops the start with a sentence', () => {
  const good = { ...kept, keeps: ['supplements'], from: 'createdAt', for: { years: 1 } } as const;
  expect(() => requireDuties([good, { ...kept, id: 'old', keeps: ['consents'], days: 10 }])).not.toThrow();
  for (const bad of [
    { ...good, from: 'placedAt' },
    { ...good, from: 'addedTo' },
    { ...good, keeps: ['orders'] },
    { ...good, keeps: [] },
    { ...good, for: { years: 0 } },
    { ...good, for: { days: 1.5 } },
    { ...good, id: 'Tax' },
  ])
    expect(() => requireDuties([bad])).toThrow(/^The duty "\w+" in rightful.config.ts has .+\.$/);
  expect(() => requireDuties([good, good])).toThrow('its id twice');
});
