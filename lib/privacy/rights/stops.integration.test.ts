import { afterEach, expect, test } from 'vitest';
import { db, inTransaction } from '@/lib/db';
import { queueMail, sendQueuedMail } from '@/lib/privacy/accounts/queued-mail';
import { authenticate } from '@/lib/privacy/accounts/passwords';
import { listMails } from '@/lib/mail';
import { days, hours, useClock } from '@/lib/privacy/clock';
import { choose, listChoices, mayProcess } from '@/lib/privacy/consent/consent';
import { getConsentTexts } from '@/lib/privacy/consent/texts';
import { newPerson, type Person } from '@/test/people';
import { scanDatabase } from '@/test/scan';
import { answerObjection, listObjectable, objectTo, withdrawObjection } from './objection';
import { announceLifting, getPause, liftDuePauses, pauseUse, resumeUse } from './pause';
import { runErasureStep } from './erasure/stores';

let restore: (() => void) | undefined;
afterEach(() => {
  restore?.();
  restore = undefined;
});

function travel(milliseconds: number): void {
  restore?.();
  restore = useClock(() => new Date(Date.now() + milliseconds));
}

const news = { subject: 'What is new', text: 'A lot.' };
const queueNews = ({ id }: Person): Promise<void> =>
  inTransaction((tx) => queueMail(tx, { userId: id, purpose: 'news', mail: news }));

/** Sends the mails that wait for this person, as the queue would. Returns the subjects of all that they got. */
async function sendMailsOf(person: Person): Promise<string[]> {
  const rows = await db().queuedMail.findMany({ where: { userId: person.id }, select: { id: true } });
  for (const { id } of rows) await sendQueuedMail(id);
  return (await listMails()).filter(({ to }) => to === person.email).map(({ subject }) => subject);
}

async function objectionOf(person: Person, purpose: string) {
  const uses = await listObjectable(person.viewer);
  return uses.find((use) => use.purpose === purpose)?.objection ?? null;
}

test('a paused person’s data is used for nothing that they had agreed to, and a mail that waits is dropped', async () => {
  const person = await newPerson({ optional: true });
  await queueNews(person);
  await pauseUse(person.viewer, 'accuracy');
  expect(await mayProcess(person.id, 'news')).toBe(false);
  expect(await mayProcess(person.id, 'account')).toBe(false);
  expect(await mayProcess(person.id, 'accountability')).toBe(true);
  const mails = await sendMailsOf(person);
  expect(mails).toContain('The use of your data at Rightful is paused');
  expect(mails).not.toContain('What is new');

  await pauseUse(person.viewer, 'claims');
  expect(await getPause(person.viewer)).toMatchObject({ reason: 'accuracy', endsAt: null });
  await resumeUse(person.viewer);
  expect(await getPause(person.viewer)).toBeNull();
  expect(await mayProcess(person.id, 'news')).toBe(true);
  await expect(resumeUse(person.viewer)).rejects.toMatchObject({ code: 'not-found' });
});

test('we end a pause only a week after its person was told', async () => {
  const person = await newPerson({ optional: true });
  await pauseUse(person.viewer, 'claims');
  const { reference } = (await getPause(person.viewer)) ?? { reference: '' };
  await announceLifting(reference);
  await expect(announceLifting(reference)).rejects.toMatchObject({ code: 'not-found' });
  expect((await getPause(person.viewer))?.endsAt).not.toBeNull();
  expect(await mayProcess(person.id, 'news')).toBe(false);
  const [step] = await db().requestStep.findMany({
    where: { request: { reference } },
    select: { id: true },
  });
  await runErasureStep(step?.id ?? '');
  expect(await sendMailsOf(person)).toContain('The pause on your data at Rightful ends soon');

  travel(days(6));
  await liftDuePauses();
  expect(await mayProcess(person.id, 'news')).toBe(false);
  travel(days(7) + hours(1));
  await liftDuePauses();
  expect(await getPause(person.viewer)).toBeNull();
  expect(await mayProcess(person.id, 'news')).toBe(true);
});

test('a pause goes on when its person could not be told, and can be announced anew', async () => {
  const person = await newPerson();
  await pauseUse(person.viewer, 'unlawful');
  const { reference } = (await getPause(person.viewer)) ?? { reference: '' };
  await announceLifting(reference);
  travel(days(7) + hours(1));
  await liftDuePauses();
  expect((await getPause(person.viewer))?.endsAt).not.toBeNull();
  const [step] = await db().requestStep.findMany({
    where: { request: { reference } },
    select: { id: true },
  });
  // Its time of 72 hours is over.
  await runErasureStep(step?.id ?? '');
  await liftDuePauses();
  expect(await getPause(person.viewer)).toMatchObject({ endsAt: null });
  await announceLifting(reference);
  expect((await getPause(person.viewer))?.endsAt).not.toBeNull();
});

test('an objection to marketing stops it at once and for good, until its person says yes again', async () => {
  const person = await newPerson({ optional: true });
  await queueNews(person);
  await objectTo(person.viewer, 'news', '');
  expect(await objectionOf(person, 'news')).toMatchObject({ state: 'in_force' });
  expect(await mayProcess(person.id, 'news')).toBe(false);
  expect(await sendMailsOf(person)).not.toContain('What is new');
  const choice = (await listChoices(person.viewer)).find(({ purpose }) => purpose === 'news');
  expect(choice).toMatchObject({ on: false });

  await choose(person.viewer, 'news', true, (await getConsentTexts()).get('news')?.hash ?? '');
  expect(await objectionOf(person, 'news')).toMatchObject({ state: 'completed' });
  expect(await mayProcess(person.id, 'news')).toBe(true);
});

test('what rests on our interest stops while we look into it, and goes on only for reasons that are told', async () => {
  const person = await newPerson();
  const failures = () => db().signInFailure.count({ where: { subjectId: person.id } });
  await authenticate(person.email, 'not the right password');
  const before = await failures();
  expect(before).toBe(1);
  await objectTo(person.viewer, 'security', 'My sister shares this machine.');
  const objection = await objectionOf(person, 'security');
  expect(objection).toMatchObject({ state: 'in_progress', words: 'My sister shares this machine.' });
  expect(await mayProcess(person.id, 'security')).toBe(false);
  await db().signInFailure.deleteMany({ where: { subjectId: person.id } });
  await authenticate(person.email, 'not the right password');
  expect(await failures()).toBe(0);
  expect(await scanDatabase(['My sister shares'])).toEqual([]);

  const reference = objection?.reference ?? '';
  await expect(answerObjection(reference, 'refused', ' ')).rejects.toMatchObject({ code: 'invalid-input' });
  await answerObjection(reference, 'refused', 'Accounts of others are attacked through yours.');
  expect(await objectionOf(person, 'security')).toMatchObject({
    state: 'refused',
    answer: 'Accounts of others are attacked through yours.',
  });
  expect(await mayProcess(person.id, 'security')).toBe(true);
  expect(await sendMailsOf(person)).toContain('Our answer to your objection at Rightful');
  await expect(answerObjection(reference, 'upheld', 'Yes.')).rejects.toMatchObject({ code: 'not-found' });
});

test('an objection that is right keeps the use stopped, and its person can take it back', async () => {
  const person = await newPerson();
  await objectTo(person.viewer, 'security', '');
  const { reference } = (await objectionOf(person, 'security')) ?? { reference: '' };
  await answerObjection(reference, 'upheld', 'Your reasons weigh more.');
  expect(await mayProcess(person.id, 'security')).toBe(false);
  await withdrawObjection(person.viewer, 'security');
  expect(await mayProcess(person.id, 'security')).toBe(true);
});

test('nobody objects to what a law or their own consent alone decides', async () => {
  const person = await newPerson();
  for (const purpose of ['accountability', 'account', 'statistics', 'nothing'])
    await expect(objectTo(person.viewer, purpose, '')).rejects.toMatchObject({ code: 'not-found' });
});
