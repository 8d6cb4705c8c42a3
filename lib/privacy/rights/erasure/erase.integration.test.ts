import { expect, test } from 'vitest';
import { db, query } from '@/lib/db';
import { listMails, sendMail } from '@/lib/mail';
import { confirmAct, requireFreshViewer } from '@/lib/auth/step-up';
import { register } from '@/lib/privacy/sign-up/register';
import { requestReset } from '@/lib/privacy/accounts/passwords';
import { authenticate } from '@/lib/privacy/accounts/passwords';
import { listChoices } from '@/lib/privacy/consent/consent';
import { choose } from '@/lib/privacy/rights/choose';
import { parseLeaf } from '@/lib/privacy/evidence/audit';
import { fields, personalModels } from '@/lib/privacy/inventory';
import { findSubjectByEmail } from '@/lib/privacy/keys/vault';
import { correctField } from '@/lib/privacy/rights/correction';
import { makeFreshViewer } from '@/lib/privacy/viewer';
import { beginDownload } from '@/test/downloads';
import {
  confirmed,
  fresh,
  newEmail,
  newPerson,
  password,
  type Person,
  signedIn,
  signUpForm,
  switchNews,
} from '@/test/people';
import { scanDatabase } from '@/test/scan';
import { countSignInFailure } from '@/lib/privacy/accounts/sign-in-failures';
import { listRecord, showRecordJson } from '@/lib/privacy/rights/record';
import { sweepMails } from '@/lib/privacy/accounts/mail-sweep';
import { eraseAccount } from './erase';
import { runDueErasureSteps } from './stores';

const values: Readonly<Record<string, string>> = {
  name: 'Zebulon Quartzmarker',
  phone: '+44 20 7946 0958',
  postalAddress: '12 Canary Wharfmarker',
  birthDate: '1815-12-10',
  note: 'Notemarker: likes <b>engines</b>',
};

/** A person who used everything: a unique marker in every field, two sessions, links, failures, choices. */
async function newCanary(): Promise<Person> {
  const person = await newPerson({ name: values['name'] ?? '', email: newEmail('canary'), optional: true });
  for (const field of fields)
    await correctField(fresh(person.viewer, 'correct'), field, values[field.key] ?? '');
  await signedIn(person.id);
  await authenticate(person.email, 'not the right password');
  await requestReset(person.email);
  await switchNews(person, false);
  return person;
}

async function eraseNow(person: Person): Promise<string> {
  return (await eraseAccount(await confirmed(person.viewer, 'erase'))).reference;
}

test('the test would notice: before the erasure the sealed values are nowhere plain, the ids are everywhere', async () => {
  const person = await newCanary();
  expect(await scanDatabase([...Object.values(values), person.email])).toEqual([]);
  expect((await scanDatabase([person.id])).length).toBeGreaterThan(6);
  expect(personalModels.length).toBeGreaterThan(6);
});

test('after an erasure nothing in the database, and no mail, names the person', async () => {
  const person = await newCanary();
  const { rows } = await query('SELECT id FROM "Session" WHERE "userId" = $1', [person.id]);
  const sessions = (rows as { id: string }[]).map(({ id }) => id);
  expect(sessions.length).toBe(2);
  const profile = await db().profile.findUniqueOrThrow({
    where: { userId: person.id },
    select: { id: true },
  });
  const local = person.email.split('@')[0] ?? '';
  const reference = await eraseNow(person);
  expect(reference).toMatch(/^RF-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/);
  const hits = await scanDatabase([
    ...Object.values(values),
    person.email,
    local,
    person.id,
    profile.id,
    ...sessions,
  ]);
  expect(hits).toEqual([]);
  const mails = async (): Promise<string[]> =>
    (await listMails())
      .filter(({ to, text }) => to === person.email || text.includes(local))
      .map(({ subject }) => subject);
  expect(await mails()).toEqual([]);
  await runDueErasureSteps();
  expect(await mails()).toEqual(['Your account at Rightful is deleted']);
  expect(await scanDatabase([person.email, local, person.id])).toEqual([]);
});

test('after an erasure no two leaves of the person share a pseudonym or an object', async () => {
  const person = await newCanary();
  const leaves = (
    await db().outbox.findMany({ where: { subjectId: person.id }, select: { entryId: true } })
  ).map(({ entryId }) => entryId);
  await eraseNow(person);
  const kept = await db().outbox.findMany({
    where: { entryId: { in: leaves } },
    select: { leaf: true, subjectId: true, salt: true, detail: true },
  });
  expect(kept.length).toBe(leaves.length);
  expect(kept.every(({ subjectId, salt, detail }) => !subjectId && !salt && !detail)).toBe(true);
  const said = kept.map(({ leaf }) => parseLeaf(leaf));
  for (const words of [said.map(({ s }) => s), said.map(({ obj }) => obj)])
    expect(new Set(words).size).toBe(words.length);
});

test('an erasure ends every session and cannot be repeated', async () => {
  const person = await newCanary();
  const eraser = await confirmed(person.viewer, 'erase');
  const results = await Promise.allSettled([eraseAccount(eraser), eraseAccount(eraser)]);
  expect(results.filter(({ status }) => status === 'fulfilled').length).toBe(1);
  expect(await db().session.count({ where: { userId: person.id } })).toBe(0);
});

test('a confirmation for another act, of another session or of another person erases nobody', async () => {
  const [person, other] = [await newPerson(), await newPerson()];
  await confirmAct(person.viewer, 'download', password, '127.0.0.1');
  await expect(requireFreshViewer(person.viewer, 'erase')).rejects.toMatchObject({
    code: 'step-up-required',
  });
  await confirmAct(person.viewer, 'erase', password, '127.0.0.1');
  const elsewhere = await signedIn(person.id);
  await expect(requireFreshViewer(elsewhere, 'erase')).rejects.toMatchObject({ code: 'step-up-required' });
  const { stepUpId } = await requireFreshViewer(person.viewer, 'erase');
  await expect(eraseAccount(makeFreshViewer(other.viewer, 'erase', stepUpId))).rejects.toMatchObject({
    code: 'step-up-required',
  });
  expect(await db().user.count({ where: { id: { in: [person.id, other.id] } } })).toBe(2);
});

test('signing up again with the same address starts clean', async () => {
  const person = await newCanary();
  await eraseNow(person);
  expect(await findSubjectByEmail(person.email)).toBeNull();
  await register(await signUpForm({ email: person.email }));
  const id = await findSubjectByEmail(person.email);
  expect(id).not.toBe(person.id);
  const events = await db().consentEvent.findMany({
    where: { userId: id ?? '' },
    select: { event: true, purpose: true },
  });
  expect(events.filter(({ event }) => event === 'given').map(({ purpose }) => purpose)).toEqual(['account']);
});

test('an erasure touches nobody else', async () => {
  const [person, other] = [await newCanary(), await newCanary()];
  await eraseNow(person);
  expect((await authenticate(other.email, password))?.id).toBe(other.id);
  expect(await db().consentEvent.count({ where: { userId: other.id } })).toBe(4);
});

test('whatever is written about a person while they are erased leaves nothing behind', async () => {
  for (let round = 0; round < 5; round++) {
    const person = await newPerson();
    const eraser = await confirmed(person.viewer, 'erase');
    const [news] = (await listChoices(person.viewer, 'en')).filter(({ purpose }) => purpose === 'news');
    const results = await Promise.allSettled([
      listRecord(person.viewer),
      eraseAccount(eraser),
      beginDownload(person.viewer),
      choose(person.viewer, 'news', true, news?.text.hash ?? ''),
      countSignInFailure(person.id),
      showRecordJson(fresh(person.viewer, 'show'), 'en'),
    ]);
    expect(results[1]?.status).toBe('fulfilled');
    expect(await scanDatabase([person.id])).toEqual([]);
  }
});

test('mails of people who are gone are swept, but the last one to each', async () => {
  const person = await newCanary();
  await sendMail({ to: newEmail('gone'), subject: 'left over', text: 'from before a restart' });
  await sendMail({ to: newEmail('gone'), subject: 'the last', text: 'that it is done', last: true });
  await sweepMails();
  const left = await listMails();
  expect(left.filter(({ subject }) => subject === 'left over')).toEqual([]);
  expect(left.some(({ to }) => to === person.email)).toBe(true);
  expect(left.some(({ subject }) => subject === 'the last')).toBe(true);
});
