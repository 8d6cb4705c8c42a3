import { expect, test } from 'vitest';
import { findLiveSession } from '@/lib/auth/live-session';
import { db } from '@/lib/db';
import { mailsTo, sendMailsOf } from '@/test/mails';
import {
  fromNowhere,
  mailedToken,
  newAccount,
  newEmail,
  newPerson,
  newSession,
  password,
  signUpForm,
} from '@/test/people';
import { authenticate, requestReset, resetPassword } from './passwords';
import { register } from '@/lib/privacy/sign-up/register';
import { after, hours, minutes, now, setClock } from '@/lib/privacy/clock';
import { findSubjectByEmail } from '@/lib/privacy/keys/vault';
import { objectTo } from '@/lib/privacy/rights/objection';
import { authenticatedBy, listSessions, startSession } from './sessions';

/** Runs `work` at another time. */
async function at<T>(time: Date, work: () => Promise<T>): Promise<T> {
  const restore = setClock(() => time);
  try {
    return await work();
  } finally {
    restore();
  }
}

/** Signs a person in, in a browser that presents the session of somebody. */
async function signInOver(id: string, presented: string): Promise<string> {
  const { passwordHash } = await db().user.findUniqueOrThrow({
    where: { id },
    select: { passwordHash: true },
  });
  return startSession(authenticatedBy(id, passwordHash), { ...fromNowhere, presented });
}

test('a password that was changed after it was given starts no session', async () => {
  const { id, email } = await newPerson();
  const given = await authenticate(email, password);
  if (!given) throw new Error('The password was refused.');
  await requestReset(email);
  await resetPassword(await mailedToken(email), 'another sentence, entirely new');
  await expect(startSession(given, fromNowhere)).rejects.toMatchObject({ code: 'sign-in-refused' });
  expect(await db().session.count({ where: { userId: id } })).toBe(0);
  expect(await authenticate(email, password)).toBeNull();
  const again = await authenticate(email, 'another sentence, entirely new');
  expect(again?.id).toBe(id);
});

test('a link for a new password works once', async () => {
  const { email } = await newPerson();
  await requestReset(email);
  const token = await mailedToken(email);
  await resetPassword(token, 'another sentence, entirely new');
  await expect(resetPassword(token, 'yet another one of my sentences')).rejects.toMatchObject({
    code: 'link-invalid',
  });
});

test('signing in ends the session that the browser presents, whoever it belongs to', async () => {
  const [ada, ben] = [await newAccount(), await newAccount()];
  const first = await newSession(ada.id);
  const second = await signInOver(ada.id, first);
  expect(await findLiveSession(first)).toBeNull();
  const third = await signInOver(ben.id, second);
  expect(await findLiveSession(second)).toBeNull();
  expect((await findLiveSession(third))?.userId).toBe(ben.id);
  // A password that was changed meanwhile starts nothing, and so ends nothing.
  await expect(
    startSession(authenticatedBy(ada.id, 'another'), { ...fromNowhere, presented: third }),
  ).rejects.toMatchObject({
    code: 'sign-in-refused',
  });
  expect((await findLiveSession(third))?.userId).toBe(ben.id);
});

test('two people who sign in over each other do not wait for each other', async () => {
  const [ada, ben] = [await newAccount(), await newAccount()];
  for (let round = 0; round < 5; round += 1) {
    const [ofAda, ofBen] = [await newSession(ada.id), await newSession(ben.id)];
    const started = await Promise.all([signInOver(ada.id, ofBen), signInOver(ben.id, ofAda)]);
    const owners = await Promise.all(started.map(async (token) => (await findLiveSession(token))?.userId));
    expect(owners).toEqual([ada.id, ben.id]);
    expect([await findLiveSession(ofAda), await findLiveSession(ofBen)]).toEqual([null, null]);
  }
});

test('a person has twenty sessions at most, and the oldest ends', async () => {
  const { id } = await newAccount();
  const start = now();
  const tokens: string[] = [];
  for (let n = 0; n < 22; n += 1) tokens.push(await at(after(start, minutes(n)), () => newSession(id)));
  const live = await Promise.all(tokens.map(async (token) => (await findLiveSession(token)) !== null));
  expect(live).toEqual([false, false, ...Array.from({ length: 20 }, () => true)]);
});

test('a session goes on while it is used, for seven days, and ends after a day without use', async () => {
  const { id } = await newAccount();
  const [start, token] = [now(), await newSession(id)];
  const live = (time: number) => at(after(start, time), async () => (await findLiveSession(token)) !== null);
  const isStored = async () => (await db().session.findFirstOrThrow({ where: { userId: id } })).expires;
  const first = await isStored();
  expect(await live(minutes(59))).toBe(true);
  expect(await isStored()).toEqual(first);
  for (const day of [0.9, 1.8, 2.7, 3.6, 4.5, 5.4, 6.3, 6.99]) expect(await live(hours(24 * day))).toBe(true);
  expect(await live(hours(24 * 7) + minutes(1))).toBe(false);

  const idle = await newSession(id);
  expect(await at(after(now(), hours(24) + minutes(1)), () => findLiveSession(idle))).toBeNull();
});

test('a password that is easy to guess is refused where one is chosen, and costs no link', async () => {
  const weak = {
    code: 'invalid-input',
    fields: { password: 'password-guessable' },
  };
  const form = await signUpForm({ email: newEmail('ada.lovelace') });
  const local = form.email.split('@')[0] ?? '';
  for (const chosen of ['rightful.rightful', `${local}${local}`, 'password1234567'])
    await expect(register({ ...form, password: chosen })).rejects.toMatchObject(weak);
  expect(await findSubjectByEmail(form.email)).toBeNull();

  const { email } = await newAccount();
  await requestReset(email);
  const token = await mailedToken(email);
  await expect(resetPassword(token, email)).rejects.toMatchObject(weak);
  await resetPassword(token, 'another sentence, entirely new');
});

test('a sign-in with a new browser is mailed to its person, and a known one is not', async () => {
  const { id, email } = await newAccount({ language: 'de' });
  const { passwordHash } = await db().user.findUniqueOrThrow({
    where: { id },
    select: { passwordHash: true },
  });
  const given = authenticatedBy(id, passwordHash);
  const device = { browser: 'firefox', system: 'windows' } as const;
  await startSession(given, { presented: null, device, isNewBrowser: false });
  expect(await sendMailsOf({ id, email })).not.toContain('Neue Anmeldung bei Rightful');
  await startSession(given, { presented: null, device, isNewBrowser: true });
  expect((await sendMailsOf({ id, email }))[0]).toBe('Neue Anmeldung bei Rightful');
  const [mail] = await mailsTo(email);
  expect(mail?.text).toContain('Browser: Firefox\nSystem: Windows');
});

test('who objects to the protection of the account is not mailed about new browsers', async () => {
  const { id, email, viewer } = await newPerson();
  await objectTo(viewer, 'security', '');
  const { passwordHash } = await db().user.findUniqueOrThrow({
    where: { id },
    select: { passwordHash: true },
  });
  await startSession(authenticatedBy(id, passwordHash), { ...fromNowhere, isNewBrowser: true });
  expect(await sendMailsOf({ id, email })).not.toContain('New sign-in at Rightful');
});

test('a session says with what it was started, and when it was used', async () => {
  const { id, viewer } = await newPerson();
  const { passwordHash } = await db().user.findUniqueOrThrow({
    where: { id },
    select: { passwordHash: true },
  });
  const device = { browser: 'safari', system: 'ios' } as const;
  await startSession(authenticatedBy(id, passwordHash), { presented: null, device, isNewBrowser: false });
  const [newest, first] = await listSessions(viewer);
  expect(newest).toMatchObject({ device, isThisOne: false });
  expect(newest?.usedAt).toEqual(newest?.startedAt);
  expect(first).toMatchObject({ device: { browser: 'other', system: 'other' }, isThisOne: true });
});
