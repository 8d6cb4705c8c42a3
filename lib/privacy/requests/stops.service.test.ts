import { expect, test } from 'vitest';
import { db, inTransaction } from '@/lib/db';
import { queueMail } from '@/lib/privacy/accounts/queued-mail';
import { authenticate } from '@/lib/privacy/accounts/passwords';
import { days, hours } from '@/lib/privacy/clock';
import { listChoices, mayProcess } from '@/lib/privacy/consent/consent';
import { travel } from '@/test/clock';
import { mailsTo, sendMailsOf, sendWaitingMails } from '@/test/mails';
import { confirmed, correctDetail, newPerson, type Person, switchNews } from '@/test/people';
import { scanDatabase } from '@/test/scan';
import { answerRequest, endRefused } from '@/lib/privacy/rights/answer';
import { listActivity } from '@/lib/privacy/rights/activity';
import { disputeDetail, listDisputes, withdrawDispute } from '@/lib/privacy/rights/dispute';
import { erasePart } from '@/lib/privacy/rights/erasure/part';
import { handleUnused } from '@/lib/privacy/rights/retention/unused';
import { listObjectable, objectTo, withdrawObjection } from '@/lib/privacy/rights/objection';
import { announceLifting, getPause, liftDuePauses, pauseUse, resumeUse } from '@/lib/privacy/rights/pause';
import { readRequest } from '@/lib/privacy/rights/read-request';
import { runErasureStep } from '@/lib/privacy/rights/erasure/stores';
import { mailOfficer } from './officer-mail';
import { addSteps } from './steps';
import { getRequestHealth } from '@/lib/privacy/health';
import { config } from '@/rightful.config';

const officer = (config.officer ?? config.controller).email;

const news = () => ({ subject: 'What is new', text: 'A lot.', language: 'en' as const });
const queueNews = ({ id }: Person): Promise<void> =>
  inTransaction((tx) => queueMail(tx, { userId: id, purpose: 'news', mail: news }));

/** The one step of a request, carried out: the mail that announces an end. */
async function sendNotice(reference: string): Promise<void> {
  const { id } = await db().requestStep.findFirstOrThrow({
    where: { request: { reference } },
    select: { id: true },
  });
  await runErasureStep(id);
}

async function objectionOf(person: Person, purpose: string) {
  const uses = await listObjectable(person.viewer, 'en');
  return uses.find((use) => use.purpose === purpose)?.objection ?? null;
}

test('the officer is told of what waits, when its day is near and when it is over, and of what is late: once each, nobody by name', async () => {
  const person = await newPerson();
  await objectTo(person.viewer, 'security', 'My sister shares this machine.');
  const { reference = '' } = (await objectionOf(person, 'security')) ?? {};
  const { id } = await db().privacyRequest.findUniqueOrThrow({ where: { reference }, select: { id: true } });
  const mails: string[][] = [];
  for (const later of [0, days(10), days(26), days(40), days(41)]) {
    travel(later);
    await mailOfficer();
    expect(await mailOfficer()).toBe(0);
    await sendWaitingMails(null);
    const sent = (await mailsTo(officer)).filter(({ text }) => text.includes(reference));
    mails.push(sent.map(({ text }) => text));
    if (later === days(40))
      await inTransaction(async (tx) => {
        await addSteps(tx, id, [{ store: 'processor:acme', within: 0 }]);
        await tx.requestStep.updateMany({ where: { requestId: id }, data: { state: 'overdue' } });
      });
  }
  expect(mails.map((sent) => sent.length)).toEqual([1, 1, 2, 3, 4]);
  expect(mails[3]?.filter((text) => text.includes('which is over'))).toHaveLength(1);
  expect(mails[4]?.[0]).toContain('processor:acme');
  for (const text of mails[4] ?? []) expect(text).not.toMatch(/sister|Ada|@/);
  expect((await getRequestHealth()).late).toBeGreaterThanOrEqual(2);
  await db().requestStep.deleteMany({ where: { requestId: id } });
  await withdrawObjection(person.viewer, 'security');
});

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
  await sendNotice(reference);
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
  // Its time of 72 hours is over.
  await sendNotice(reference);
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
  const choice = (await listChoices(person.viewer, 'en')).find(({ purpose }) => purpose === 'news');
  expect(choice).toMatchObject({ on: false });

  await switchNews(person, true);
  expect(await objectionOf(person, 'news')).toMatchObject({ state: 'completed' });
  expect(await mayProcess(person.id, 'news')).toBe(true);
  const { items } = await listActivity(person.viewer, null);
  const ended = items.find(({ event }) => event === 'objection.withdrawn');
  expect(ended).toMatchObject({ by: 'you', facts: { purpose: 'news' } });
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
  await expect(answerRequest(reference, 'refused', ' ')).rejects.toMatchObject({ code: 'invalid-input' });
  await answerRequest(reference, 'refused', 'Accounts of others are attacked through yours.');
  expect(await objectionOf(person, 'security')).toMatchObject({
    state: 'lifting',
    answer: 'Accounts of others are attacked through yours.',
    endsAt: expect.any(Date),
  });
  await expect(answerRequest(reference, 'upheld', 'Yes.')).rejects.toMatchObject({ code: 'not-found' });
  await sendNotice(reference);
  expect(await sendMailsOf(person)).toContain('Our answer to your objection at Rightful');
  travel(days(6));
  await endRefused();
  expect(await mayProcess(person.id, 'security')).toBe(false);
  travel(days(7) + hours(1));
  await endRefused();
  expect(await objectionOf(person, 'security')).toMatchObject({ state: 'refused', stands: false });
  expect(await mayProcess(person.id, 'security')).toBe(true);
});

test('an objection that was refused can be taken back before the use goes on by itself', async () => {
  const person = await newPerson();
  await objectTo(person.viewer, 'security', '');
  const { reference } = (await objectionOf(person, 'security')) ?? { reference: '' };
  await answerRequest(reference, 'refused', 'Accounts of others are attacked through yours.');
  await withdrawObjection(person.viewer, 'security');
  expect(await mayProcess(person.id, 'security')).toBe(true);
  expect(await objectionOf(person, 'security')).toMatchObject({ state: 'cancelled' });
});

test('an objection that is right keeps the use stopped, and its person can take it back', async () => {
  const person = await newPerson();
  await objectTo(person.viewer, 'security', '');
  const { reference } = (await objectionOf(person, 'security')) ?? { reference: '' };
  await answerRequest(reference, 'upheld', 'Your reasons weigh more.');
  expect(await mayProcess(person.id, 'security')).toBe(false);
  await withdrawObjection(person.viewer, 'security');
  expect(await mayProcess(person.id, 'security')).toBe(true);
});

test('nobody objects to what a law or their own consent alone decides', async () => {
  const person = await newPerson();
  for (const purpose of ['accountability', 'account', 'statistics', 'nothing'])
    await expect(objectTo(person.viewer, purpose, '')).rejects.toMatchObject({ code: 'not-found' });
});

const disputeOf = async ({ viewer }: Person, name: string) => (await listDisputes(viewer)).get(name) ?? null;
const isDisputed = async (person: Person, name: string) => (await disputeOf(person, name))?.stands ?? false;

test('a disputed detail is used for nothing, by no use that needs or takes it, and every other detail is', async () => {
  const person = await newPerson({ optional: true });
  await correctDetail(person, 'phone', '+44 20 7946 0958');
  await disputeDetail(person.viewer, 'profile.phone', 'Disputemarker: this was my sister’s.');
  expect(await disputeOf(person, 'profile.phone')).toMatchObject({
    state: 'in_progress',
    words: 'Disputemarker: this was my sister’s.',
  });
  expect(await scanDatabase(['Disputemarker'])).toEqual([]);
  const { reference } = (await disputeOf(person, 'profile.phone')) ?? { reference: '' };
  expect(await readRequest(reference)).toMatchObject({
    account: person.id,
    words: 'Disputemarker: this was my sister’s.',
    held: { value: '+44 20 7946 0958' },
  });
  const { items } = await listActivity(person.viewer, null);
  expect(items[0]).toMatchObject({
    event: 'request.read',
    by: 'staff',
    facts: { columns: ['name', 'email', 'phone'] },
  });
  expect(await mayProcess(person.id, 'news')).toBe(true);
  for (const purpose of ['account', 'news', 'security'] as const)
    expect(await mayProcess(person.id, purpose, ['profile.phone'])).toBe(false);
  expect(await mayProcess(person.id, 'account', ['profile.postalAddress'])).toBe(true);
  expect(await sendMailsOf(person)).toContain('You dispute a detail at Rightful');

  // What the inventory says that a use cannot do without need not be named, and a mail that waits is dropped.
  await queueNews(person);
  await disputeDetail(person.viewer, 'profile.name', '');
  expect(await mayProcess(person.id, 'news')).toBe(false);
  expect(await mayProcess(person.id, 'statistics')).toBe(true);
  expect(await sendMailsOf(person)).not.toContain('What is new');

  await withdrawDispute(person.viewer, 'profile.name');
  await withdrawDispute(person.viewer, 'profile.phone');
  // One that is over can still be looked up.
  const over = await readRequest(reference);
  expect(over).toMatchObject({ state: 'cancelled', words: 'Disputemarker: this was my sister’s.' });
  expect(over).not.toHaveProperty('held');
  expect(await mayProcess(person.id, 'news', ['profile.phone'])).toBe(true);
  await expect(withdrawDispute(person.viewer, 'profile.phone')).rejects.toMatchObject({ code: 'not-found' });
});

test('putting a detail right, or deleting it, ends its dispute, and no other', async () => {
  const person = await newPerson({ optional: true });
  await correctDetail(person, 'phone', '+44 20 7946 0958');
  for (const name of ['profile.phone', 'profile.name']) await disputeDetail(person.viewer, name, '');
  await correctDetail(person, 'phone', '+44 20 7946 0958');
  expect(await isDisputed(person, 'profile.phone')).toBe(true);
  await correctDetail(person, 'name', 'Augusta King');
  expect(await isDisputed(person, 'profile.name')).toBe(false);
  expect(await mayProcess(person.id, 'news')).toBe(true);
  await erasePart(await confirmed(person.viewer, 'erase-part'), 'profile');
  expect(await isDisputed(person, 'profile.phone')).toBe(false);
  expect(await mayProcess(person.id, 'news', ['profile.phone'])).toBe(true);
});

test('a dispute that is right keeps the detail unused until its person puts it right', async () => {
  const person = await newPerson({ optional: true });
  await disputeDetail(person.viewer, 'profile.name', '');
  const { reference } = (await disputeOf(person, 'profile.name')) ?? { reference: '' };
  await expect(answerRequest(reference, 'upheld', ' ')).rejects.toMatchObject({ code: 'invalid-input' });
  expect(await answerRequest(reference, 'upheld', 'Your letter shows it.')).toBe('dispute');
  expect(await disputeOf(person, 'profile.name')).toMatchObject({
    state: 'in_force',
    answer: 'Your letter shows it.',
  });
  await expect(answerRequest(reference, 'refused', 'No.')).rejects.toMatchObject({ code: 'not-found' });
  await disputeDetail(person.viewer, 'profile.name', 'Again');
  expect(await mayProcess(person.id, 'news')).toBe(false);
  await correctDetail(person, 'name', 'Augusta King');
  expect(await mayProcess(person.id, 'news')).toBe(true);
});

test('a disputed detail is used again only a week after its person was told why', async () => {
  const person = await newPerson({ optional: true });
  await disputeDetail(person.viewer, 'profile.name', '');
  const { reference } = (await disputeOf(person, 'profile.name')) ?? { reference: '' };
  await answerRequest(reference, 'refused', 'Your passport says the same.');
  expect(await disputeOf(person, 'profile.name')).toMatchObject({
    state: 'lifting',
    endsAt: expect.any(Date),
  });
  travel(days(7) + hours(1));
  // The mail has not left yet, and its time is over: the dispute goes on, and can be answered anew.
  await endRefused();
  expect(await mayProcess(person.id, 'news')).toBe(false);
  await sendNotice(reference);
  await endRefused();
  expect(await disputeOf(person, 'profile.name')).toMatchObject({ state: 'in_progress', endsAt: null });
  await answerRequest(reference, 'refused', 'Your passport says the same.');
  await sendNotice(reference);
  expect(await sendMailsOf(person)).toContain('Our answer to your dispute at Rightful');
  travel(days(14) + hours(2));
  await endRefused();
  expect(await disputeOf(person, 'profile.name')).toMatchObject({
    state: 'refused',
    answer: 'Your passport says the same.',
  });
  expect(await mayProcess(person.id, 'news')).toBe(true);
});

test('only what says something about its person can be disputed, and what is disputed is not deleted as unused', async () => {
  const person = await newPerson();
  for (const name of ['profile.phone', 'profile.createdAt', 'account.id', 'phone', '__proto__'])
    await expect(disputeDetail(person.viewer, name, '')).rejects.toMatchObject({ code: 'not-found' });
  await disputeDetail(person.viewer, 'profile.email', '');
  await db().user.update({
    where: { id: person.id },
    data: { activeAt: new Date(0), firstWarningAt: new Date(0), secondWarningAt: new Date(0) },
    select: { id: true },
  });
  await handleUnused('erase');
  expect(await db().user.count({ where: { id: person.id } })).toBe(1);
  await withdrawDispute(person.viewer, 'profile.email');
  await handleUnused('erase');
  expect(await db().user.count({ where: { id: person.id } })).toBe(0);
});
