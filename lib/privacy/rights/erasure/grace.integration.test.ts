import { expect, test } from 'vitest';
import { db, inTransaction, query } from '@/lib/db';
import { forgetOldMails, queueMail } from '@/lib/privacy/accounts/queued-mail';
import { days, hours } from '@/lib/privacy/clock';
import { listChoices, mayProcess } from '@/lib/privacy/consent/consent';
import { choose } from '@/lib/privacy/rights/choose';
import { turnOffOptional } from '@/lib/privacy/rights/turn-off';
import { findField } from '@/lib/privacy/inventory';
import { correctField } from '@/lib/privacy/rights/correction';
import { disputeDetail, withdrawDispute } from '@/lib/privacy/rights/dispute';
import { requestEmailChange } from '@/lib/privacy/rights/email/request';
import { objectTo, withdrawObjection } from '@/lib/privacy/rights/objection';
import { pauseUse, resumeUse } from '@/lib/privacy/rights/pause';
import { travel } from '@/test/clock';
import { sendMailsOf, subjectsTo } from '@/test/mails';
import { confirmed, fresh, newEmail, newPerson, signedIn } from '@/test/people';
import { finished, killErasure, schedule } from '@/test/erasures';
import { listSteps } from '@/lib/privacy/requests/steps';
import { scanDatabase } from '@/test/scan';
import { eraseAccount } from './erase';
import { runDueErasures, runScheduledErasure } from './due';
import { cancelErasure, getScheduledErasure, scheduleErasure, withdrawRequired } from './grace';
import { erasePart } from './part';
import { handleStep, runDueErasureSteps, runErasureStep } from './stores';

async function requestOf(reference: string): Promise<{ id: string; state: string }> {
  return db().privacyRequest.findUniqueOrThrow({ where: { reference }, select: { id: true, state: true } });
}

/** Everything that is stored of a person beside what a request itself is. */
async function stored(id: string): Promise<unknown[]> {
  const all = [];
  for (const [table, column] of [
    ['"User"', 'id'],
    ['"Profile"', '"userId"'],
    ['"ConsentEvent"', '"userId"'],
    ['vault."SubjectKey"', '"subjectId"'],
    ['vault."SubjectLookup"', '"subjectId"'],
  ])
    all.push((await query(`SELECT t::text FROM ${table} t WHERE ${column} = $1 ORDER BY 1`, [id])).rows);
  return all;
}

test('in the grace nothing is used, other sessions are gone, and the person is told; cancelling restores exactly', async () => {
  const person = await newPerson({ optional: true });
  await signedIn(person.id);
  const before = await stored(person.id);
  expect(await mayProcess(person.id, 'news')).toBe(true);

  const reference = await schedule(person);
  expect(await mayProcess(person.id, 'news')).toBe(false);
  expect(await mayProcess(person.id, 'account')).toBe(false);
  expect(await db().session.findMany({ where: { userId: person.id }, select: { id: true } })).toEqual([
    { id: person.viewer.sessionId },
  ]);
  expect(await sendMailsOf(person)).toContain('Your account at Rightful will be deleted');

  await cancelErasure(person.viewer, null);
  expect(await stored(person.id)).toEqual(before);
  expect(await mayProcess(person.id, 'news')).toBe(true);
  expect(await requestOf(reference)).toMatchObject({ state: 'cancelled' });
  travel(days(8));
  await runDueErasures();
  expect(await stored(person.id)).toEqual(before);
  await expect(cancelErasure(person.viewer, null)).rejects.toMatchObject({ code: 'not-found' });
});

test('what was let in before the lock changes nothing behind it', async () => {
  const person = await newPerson();
  const { id, viewer } = person;
  const shown = (await listChoices(viewer, 'en')).find(({ purpose }) => purpose === 'news')?.text.hash ?? '';
  const phone = findField('phone');
  if (!phone) throw new Error('There is no phone.');
  await schedule(person);
  const before = await stored(id);
  const requests = await db().privacyRequest.count({ where: { subjectId: id } });
  // The viewer was made before: for it the account is open.
  expect(viewer.locked).toBe(false);
  for (const act of [
    () => choose(viewer, 'news', true, shown),
    () => turnOffOptional(viewer),
    () => objectTo(viewer, 'security', ''),
    () => withdrawObjection(viewer, 'security'),
    () => disputeDetail(viewer, 'profile.name', ''),
    () => withdrawDispute(viewer, 'profile.name'),
    () => pauseUse(viewer, 'claims'),
    () => resumeUse(viewer),
    () => correctField(fresh(viewer, 'correct'), phone, '+353 1 555 0100'),
    () => erasePart(fresh(viewer, 'erase-part'), 'supplements'),
    () => requestEmailChange(fresh(viewer, 'email'), newEmail()),
  ])
    await expect(act()).rejects.toMatchObject({ code: 'account-locked' });
  expect(await stored(id)).toEqual(before);
  expect(await db().privacyRequest.count({ where: { subjectId: id } })).toBe(requests);
});

const news = () => ({ subject: 'What is new', text: 'A lot.', language: 'en' as const });

test('a mail for a use of data is dropped when that is not allowed at the moment of sending', async () => {
  const person = await newPerson({ optional: true });
  const queueNews = (): Promise<void> =>
    inTransaction((tx) => queueMail(tx, { userId: person.id, purpose: 'news', mail: news }));
  await queueNews();
  expect(await sendMailsOf(person)).toContain('What is new');
  await queueNews();
  await schedule(person);
  const mails = await sendMailsOf(person);
  expect(mails.filter((subject) => subject === 'What is new')).toHaveLength(1);
  expect(await db().queuedMail.count({ where: { userId: person.id } })).toBe(0);
});

test('a scheduled deletion is carried out on its day, once, whoever tries', async () => {
  const person = await newPerson();
  const reference = await schedule(person);
  const { id } = await requestOf(reference);
  expect(await runScheduledErasure(id)).toBe(false);
  travel(days(7) + hours(1));
  await expect(cancelErasure(person.viewer, null)).rejects.toMatchObject({ code: 'not-found' });
  const tries = await Promise.all([1, 2, 3].map(() => runScheduledErasure(id)));
  expect(tries.filter(Boolean)).toHaveLength(1);
  await runDueErasureSteps();
  expect(await requestOf(reference)).toMatchObject({ state: 'completed' });
  expect(await scanDatabase([person.id, person.email])).toEqual([]);
  expect(await subjectsTo(person.email)).toEqual(['Your account at Rightful is deleted']);
});

test('deleting now ends a grace, under the same number', async () => {
  const person = await newPerson();
  const reference = await schedule(person);
  const erasure = await eraseAccount(await confirmed(person.viewer, 'erase'));
  expect(erasure.reference).toBe(reference);
  expect(await scanDatabase([person.id])).toEqual([]);
});

test('a confirmation schedules once, and only for its person', async () => {
  const [person, other] = [await newPerson(), await newPerson()];
  const fresh = await confirmed(person.viewer, 'erase');
  await scheduleErasure(fresh);
  await expect(scheduleErasure(fresh)).rejects.toMatchObject({ code: 'step-up-required' });
  expect(await db().user.count({ where: { id: other.id, lockedAt: null } })).toBe(1);
});

test('taking back the required consent is recorded and locks at once; keeping the account gives it again', async () => {
  const person = await newPerson();
  await withdrawRequired(person.viewer);
  await withdrawRequired(person.viewer);
  expect(await getScheduledErasure(person.viewer)).toMatchObject({ because: 'consent' });
  expect(await mayProcess(person.id, 'account')).toBe(false);
  const [account] = await listChoices(person.viewer, 'en');
  expect(account).toMatchObject({ purpose: 'account', on: false });

  await expect(cancelErasure(person.viewer, null)).rejects.toMatchObject({ code: 'text-changed' });
  expect(await getScheduledErasure(person.viewer)).not.toBeNull();
  await cancelErasure(person.viewer, account?.text.hash ?? '');
  const [again] = await listChoices(person.viewer, 'en');
  expect(again?.history.map(({ event }) => event)).toEqual(['given', 'withdrawn', 'given']);
  expect(await mayProcess(person.id, 'account')).toBe(true);
});

test('the last mail’s key dies with it, or after 72 hours; only then is the request complete', async () => {
  const person = await newPerson();
  const { reference } = await eraseAccount(await confirmed(person.viewer, 'erase'));
  expect(await requestOf(reference)).toMatchObject({ state: 'completed_with_outstanding' });
  expect(await scanDatabase([person.email])).toEqual([]);
  const mails = await db().requestStep.findMany({
    where: { request: { reference }, store: 'mail' },
    select: { id: true },
  });
  const keys = () => db().mailKey.count({ where: { mailId: { in: mails.map((mail) => mail.id) } } });
  expect(await keys()).toBe(1);
  travel(hours(73));
  await forgetOldMails();
  expect(await keys()).toBe(0);
  await runDueErasureSteps();
  expect(await subjectsTo(person.email)).toEqual([]);
  const { id, state } = await requestOf(reference);
  expect(state).toBe('completed');
  const steps = await db().requestStep.findMany({
    where: { requestId: id },
    orderBy: { store: 'asc' },
    select: { store: true, state: true, answer: true },
  });
  expect(steps).toEqual([
    { store: 'mail', state: 'given_up', answer: 'gone' },
    { store: 'mailbox', state: 'done', answer: null },
    { store: 'packages', state: 'done', answer: null },
  ]);
});

test('a last mail whose process ended before it could note it is there once, and counts as sent', async () => {
  const person = await newPerson();
  const { reference } = await eraseAccount(await confirmed(person.viewer, 'erase'));
  const step = await db().requestStep.findFirstOrThrow({
    where: { request: { reference }, store: 'mail' },
    select: { id: true, requestId: true, store: true, target: true, attempts: true },
  });
  await handleStep(step);
  expect(await runErasureStep(step.id)).toBe(true);
  expect(await subjectsTo(person.email)).toHaveLength(1);
  expect(await listSteps(step.requestId)).toContainEqual(
    expect.objectContaining({ store: 'mail', state: 'done', answer: 'sent' }),
  );
  expect(await db().mailKey.count({ where: { mailId: step.id } })).toBe(0);
});

test('an erasure whose process is killed in the middle is finished, once', async () => {
  expect(await killErasure(30, 'sent')).toEqual(finished);
});
