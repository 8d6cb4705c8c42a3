import { expect, test } from 'vitest';
import { requireFreshViewer } from '@/lib/auth/step-up';
import { db } from '@/lib/db';
import { sweepMails } from '@/lib/privacy/accounts/mail-sweep';
import { sendQueuedMail } from '@/lib/privacy/accounts/queued-mail';
import { authenticate, requestReset, resetPassword } from '@/lib/privacy/accounts/passwords';
import { register } from '@/lib/privacy/sign-up/register';
import { after, hours, now, setClock } from '@/lib/privacy/clock';
import { listReceipts } from '@/lib/privacy/evidence/receipts';
import { fields } from '@/lib/privacy/inventory';
import { findSubjectByEmail } from '@/lib/privacy/keys/vault';
import { correctField } from '@/lib/privacy/rights/correction';
import { eraseAccount } from '@/lib/privacy/rights/erasure/erase';
import { cancelErasure } from '@/lib/privacy/rights/erasure/grace';
import { scopeOf } from '@/lib/privacy/rights/export/choice';
import { requestPackage } from '@/lib/privacy/rights/packages/request';
import { showDetail, showRecordJson } from '@/lib/privacy/rights/record';
import { deleteExpired } from '@/lib/privacy/rights/retention/expired';
import { makeFreshViewer, makeViewer } from '@/lib/privacy/viewer';
import { schedule } from '@/test/erasures';
import { subjectsTo } from '@/test/mails';
import {
  confirmed,
  fresh,
  mailedToken,
  newEmail,
  newPerson,
  password,
  signedIn,
  signUpForm,
  type Person,
} from '@/test/people';
import { scanDatabase } from '@/test/scan';
import { announceEmailChange } from './announce';
import { confirmEmailChange, getEmailChange } from './confirm';
import { releaseEmailChange, requireSettledAddress } from './hold';
import { cancelEmailChange, isChangePending, requestEmailChange } from './request';
import { isUndoLink, undoEmailChange } from './undo';

async function ask({ viewer }: Person, email: string): Promise<void> {
  await requestEmailChange(await confirmed(viewer, 'email'), email);
}

/** Changes the address, and returns the token that was mailed to the one before. */
async function change(person: Person, to: string): Promise<string> {
  const from = await addressOf(person);
  await ask(person, to);
  await confirmEmailChange(await mailedToken(to), person.viewer, null);
  const { id } = await db().emailChange.findFirstOrThrow({
    where: { subjectId: person.id, confirmedAt: { not: null } },
    orderBy: { requestedAt: 'desc' },
    select: { id: true },
  });
  await announceEmailChange(id);
  return mailedToken(from);
}

/** The one address by which a person is found; the tests know every address that they may have. */
const known = new Map<string, string[]>();
async function addressOf({ id, email }: Person): Promise<string> {
  for (const address of [email, ...(known.get(id) ?? [])])
    if ((await findSubjectByEmail(address)) === id) return address;
  throw new Error('The person is found by no address.');
}

function newAddress({ id }: Person): string {
  const address = newEmail('changed');
  known.set(id, [...(known.get(id) ?? []), address]);
  return address;
}

async function countCopyMails(address: string): Promise<number> {
  return (await subjectsTo(address)).filter((subject) => subject.startsWith('A copy of your data')).length;
}

const refused = (code: string) => ({ code });

test('nothing changes before the new address is confirmed; then sign-in, mails and sessions follow it', async () => {
  const person = await newPerson();
  const [elsewhere, to] = [await signedIn(person.id), newAddress(person)];
  await requestReset(person.email);
  const reset = await db().verificationToken.count({ where: { userId: person.id } });
  await ask(person, to);
  expect(await isChangePending(person.viewer)).toBe(true);
  expect((await authenticate(person.email, password))?.id).toBe(person.id);
  expect(await authenticate(to, password)).toBeNull();

  await confirmEmailChange(await mailedToken(to), person.viewer, null);
  expect((await authenticate(to, password))?.id).toBe(person.id);
  expect(await authenticate(person.email, password)).toBeNull();
  const sessions = await db().session.findMany({ where: { userId: person.id }, select: { id: true } });
  expect(sessions.map(({ id }) => id)).toEqual([person.viewer.sessionId]);
  expect(elsewhere.sessionId).not.toBe(person.viewer.sessionId);
  expect([reset, await db().verificationToken.count({ where: { userId: person.id } })]).toEqual([1, 0]);
  await requestReset(to);
  expect(await subjectsTo(to)).toContainEqual(expect.stringMatching(/^Choose a new password/));
  expect(await scanDatabase([to, person.email])).toEqual([]);
});

test('asking needs a confirmation of its own, which is used up', async () => {
  const person = await newPerson();
  await expect(requireFreshViewer(person.viewer, 'email')).rejects.toMatchObject(refused('step-up-required'));
  await expect(
    requestEmailChange(makeFreshViewer(person.viewer, 'email', null), newEmail()),
  ).rejects.toMatchObject(refused('step-up-required'));
  await ask(person, newAddress(person));
  await expect(requireFreshViewer(person.viewer, 'email')).rejects.toMatchObject(refused('step-up-required'));
});

test('an address of somebody else looks the same to whoever asks, and its person alone is told', async () => {
  const [person, other] = [await newPerson(), await newPerson()];
  await ask(person, other.email);
  expect(await isChangePending(person.viewer)).toBe(true);
  expect((await subjectsTo(other.email))[0]).toMatch(/stays yours$/);
  await expect(ask(person, person.email.toUpperCase())).rejects.toMatchObject(refused('invalid-input'));
});

test('the link alone hands the account to nobody who is not signed in to it', async () => {
  const [person, other] = [await newPerson(), await newPerson()];
  const to = newAddress(person);
  await ask(person, to);
  const token = await mailedToken(to);
  expect(await getEmailChange(token, person.viewer)).toEqual({ asks: 'confirm', address: to });
  expect(await getEmailChange(token, other.viewer)).toEqual({ asks: 'ask-password' });
  for (const viewer of [null, other.viewer])
    await expect(confirmEmailChange(token, viewer, 'not the right password')).rejects.toMatchObject(
      refused('password-refused'),
    );
  expect(await findSubjectByEmail(to)).toBeNull();
  await confirmEmailChange(token, null, password);
  expect(await findSubjectByEmail(to)).toBe(person.id);
});

test('a new password forgets an address that somebody asked for before', async () => {
  const person = await newPerson();
  const to = newAddress(person);
  await ask(person, to);
  const token = await mailedToken(to);
  await requestReset(person.email);
  await resetPassword(await mailedToken(person.email), 'another sentence is fine too');
  const viewer = await signedIn(person.id);
  expect(await isChangePending(viewer)).toBe(false);
  await expect(confirmEmailChange(token, viewer, null)).rejects.toMatchObject(refused('link-invalid'));
  expect(await findSubjectByEmail(to)).toBeNull();
});

test('while a deletion is scheduled the new address waits, and the address before can still take the account back', async () => {
  const person = await newPerson();
  const undo = await change(person, newAddress(person));
  const to = newAddress(person);
  await ask(person, to);
  const token = await mailedToken(to);
  await schedule(person);
  const { id, viewer } = person;
  const locked = makeViewer(id, viewer.sessionId, viewer.authenticatedAt, true);
  expect(await getEmailChange(token, locked)).toEqual({ asks: 'locked' });
  expect(await getEmailChange(token, null)).toEqual({ asks: 'ask-password' });
  // Whoever does not know the password is not told either.
  await expect(confirmEmailChange(token, null, 'not it')).rejects.toMatchObject(refused('password-refused'));
  for (const by of [locked, null])
    await expect(confirmEmailChange(token, by, password)).rejects.toMatchObject(refused('account-locked'));
  expect(await findSubjectByEmail(to)).toBeNull();

  await cancelErasure(viewer, null);
  await confirmEmailChange(token, viewer, null);
  expect(await findSubjectByEmail(to)).toBe(id);
  await schedule(person);
  await undoEmailChange(undo, null);
  expect(await findSubjectByEmail(person.email)).toBe(id);
});

test('a link works once, not after a day, not after it was cancelled, and not after a newer request', async () => {
  const person = await newPerson();
  const first = newAddress(person);
  await ask(person, first);
  const old = await mailedToken(first);
  const second = newAddress(person);
  await ask(person, second);
  await expect(confirmEmailChange(old, person.viewer, null)).rejects.toMatchObject(refused('link-invalid'));
  const token = await mailedToken(second);
  const restore = setClock(() => after(new Date(), hours(24)));
  expect(await getEmailChange(token, person.viewer)).toEqual({ asks: 'invalid' });
  restore();
  expect(await cancelEmailChange(person.viewer)).toBe(true);
  expect(await cancelEmailChange(person.viewer)).toBe(false);
  await expect(confirmEmailChange(token, person.viewer, null)).rejects.toMatchObject(refused('link-invalid'));
  await ask(person, second);
  const third = await mailedToken(second);
  const results = await Promise.allSettled([
    confirmEmailChange(third, person.viewer, null),
    confirmEmailChange(third, person.viewer, null),
  ]);
  expect(results.filter(({ status }) => status === 'fulfilled').length).toBe(1);
  expect(await db().emailChange.count({ where: { subjectId: person.id } })).toBe(1);
});

test('of two people who confirm one address at once, one has it, and the other keeps theirs', async () => {
  const [one, two] = [await newPerson(), await newPerson()];
  const to = newEmail('wanted');
  await ask(one, to);
  const first = await mailedToken(to);
  await ask(two, to);
  const second = await mailedToken(to);
  const results = await Promise.allSettled([
    confirmEmailChange(first, one.viewer, null),
    confirmEmailChange(second, two.viewer, null),
  ]);
  expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  const lost = results.find((result) => result.status === 'rejected');
  expect(lost?.reason).toMatchObject(refused('address-taken'));
  const winner = await findSubjectByEmail(to);
  const loser = winner === one.id ? two : one;
  expect([one.id, two.id]).toContain(winner);
  expect(await findSubjectByEmail(loser.email)).toBe(loser.id);
  expect(await isChangePending(loser.viewer)).toBe(true);
});

test('an unconfirmed account gives way to a confirmed address; a confirmed one does not', async () => {
  const person = await newPerson();
  const to = newAddress(person);
  await ask(person, to);
  const token = await mailedToken(to);
  await register(await signUpForm({ email: to }));
  await confirmEmailChange(token, person.viewer, null);
  expect(await findSubjectByEmail(to)).toBe(person.id);

  const taken = newEmail('taken');
  await ask(person, taken);
  const late = await mailedToken(taken);
  const other = await newPerson({ email: taken });
  await expect(confirmEmailChange(late, person.viewer, null)).rejects.toMatchObject(refused('address-taken'));
  expect(await findSubjectByEmail(taken)).toBe(other.id);
  expect(await findSubjectByEmail(to)).toBe(person.id);
});

test('the address before brings itself back, ends all other sessions and voids every change since', async () => {
  const person = await newPerson();
  const [first, second] = [newAddress(person), newAddress(person)];
  const undo = await change(person, first);
  const later = await change(person, second);
  expect(await isUndoLink(undo)).toBe(true);
  await undoEmailChange(undo, null);
  expect((await authenticate(person.email, password))?.id).toBe(person.id);
  expect(await authenticate(second, password)).toBeNull();
  expect(await db().session.count({ where: { userId: person.id } })).toBe(0);
  for (const used of [undo, later])
    await expect(undoEmailChange(used, null)).rejects.toMatchObject(refused('link-invalid'));
  expect(await db().emailChange.count({ where: { subjectId: person.id } })).toBe(0);
  expect((await subjectsTo(second))[0]).toMatch(/was undone$/);
  const { items } = await listReceipts(person.viewer, null);
  const changes = ['email.undone', 'email.changed', 'email.changed'];
  expect(items.map(({ event }) => event).slice(0, 3)).toEqual(changes);
});

test('undoing works for 72 hours, and keeps the session of the person who clicks', async () => {
  const person = await newPerson();
  const undo = await change(person, newAddress(person));
  await signedIn(person.id);
  const restore = setClock(() => after(new Date(), hours(72)));
  expect(await isUndoLink(undo)).toBe(false);
  await expect(undoEmailChange(undo, person.viewer)).rejects.toMatchObject(refused('link-invalid'));
  restore();
  await undoEmailChange(undo, person.viewer);
  const sessions = await db().session.findMany({ where: { userId: person.id }, select: { id: true } });
  expect(sessions).toEqual([{ id: person.viewer.sessionId }]);
});

test('an address that somebody else confirmed meanwhile is not taken from them by undoing', async () => {
  const person = await newPerson();
  const to = newAddress(person);
  const undo = await change(person, to);
  const other = await newPerson({ email: person.email });
  await expect(undoEmailChange(undo, null)).rejects.toMatchObject(refused('address-taken'));
  expect(await findSubjectByEmail(person.email)).toBe(other.id);
  expect(await findSubjectByEmail(to)).toBe(person.id);
});

test('the sweep leaves mails of a change alone until it is over', async () => {
  const person = await newPerson();
  const to = newAddress(person);
  await ask(person, to);
  await mailedToken(to);
  await sweepMails();
  expect((await subjectsTo(to)).length).toBe(1);
  await confirmEmailChange(await mailedToken(to), person.viewer, null);
  await sweepMails();
  expect((await subjectsTo(person.email)).length).toBeGreaterThan(0);
  const restore = setClock(() => after(new Date(), hours(73)));
  await deleteExpired();
  await sweepMails();
  restore();
  expect(await subjectsTo(person.email)).toEqual([]);
  expect(await db().emailChange.count({ where: { subjectId: person.id, requestedAt: { lte: now() } } })).toBe(
    0,
  );
});

test('after an erasure neither link does anything, and neither address is left anywhere', async () => {
  const [waiting, changed] = [await newPerson(), await newPerson()];
  const [to, other] = [newAddress(waiting), newAddress(changed)];
  await ask(waiting, to);
  const token = await mailedToken(to);
  const undo = await change(changed, other);
  await releaseEmailChange(undo);
  for (const { viewer } of [waiting, changed]) {
    await eraseAccount(await confirmed(viewer, 'erase'));
  }
  await expect(confirmEmailChange(token, null, password)).rejects.toMatchObject(refused('link-invalid'));
  await expect(undoEmailChange(undo, null)).rejects.toMatchObject(refused('link-invalid'));
  expect(await scanDatabase([waiting.id, changed.id])).toEqual([]);
  for (const address of [to, other, waiting.email, changed.email])
    expect(await subjectsTo(address)).toEqual([]);
});

test('a change that is confirmed while its person is erased leaves nothing behind', async () => {
  for (let round = 0; round < 3; round++) {
    const person = await newPerson();
    const to = newAddress(person);
    await ask(person, to);
    const token = await mailedToken(to);
    const eraser = await confirmed(person.viewer, 'erase');
    const results = await Promise.allSettled([
      eraseAccount(eraser),
      confirmEmailChange(token, person.viewer, null),
    ]);
    // Whichever comes first holds the other: a confirmed change has a deletion wait, and an erasure ends the link.
    expect(results.filter(({ status }) => status === 'fulfilled').length).toBe(1);
    if (results[0]?.status === 'rejected') continue;
    expect(await scanDatabase([person.id])).toEqual([]);
    expect(await findSubjectByEmail(to)).toBeNull();
  }
});

test('after a change copies, details and a deletion now wait, until the address before says that it was them', async () => {
  const person = await newPerson();
  const to = newEmail();
  await requestEmailChange(await confirmed(person.viewer, 'email'), to);
  await confirmEmailChange(await mailedToken(to), person.viewer, null);
  const phone = fields.find(({ key }) => key === 'phone');
  if (!phone) throw new Error('There is no phone.');
  const acts = [
    () => requestPackage(fresh(person.viewer, 'download'), scopeOf({ categories: [] }, 'en'), null),
    () => showRecordJson(fresh(person.viewer, 'show'), 'en'),
    () => showDetail(fresh(person.viewer, 'show'), phone),
    async () => eraseAccount(await confirmed(person.viewer, 'erase')),
  ];
  for (const act of acts) await expect(act()).rejects.toMatchObject(refused('address-changed'));
  await correctField(fresh(person.viewer, 'correct'), phone, '+44 20 7946 0958');

  const { id } = await db().emailChange.findFirstOrThrow({ where: { subjectId: person.id } });
  await announceEmailChange(id);
  const link = await mailedToken(person.email);
  await expect(releaseEmailChange('x'.repeat(43))).rejects.toMatchObject(refused('link-invalid'));
  await releaseEmailChange(link);
  expect(await isUndoLink(link)).toBe(true);
  expect(await showDetail(fresh(person.viewer, 'show'), phone)).toBe('+44 20 7946 0958');

  // Both addresses hear of a copy, and not again of what a program asks on the same day.
  await showRecordJson(fresh(person.viewer, 'show'), 'en');
  await showRecordJson(fresh(person.viewer, 'show'), 'en');
  for (const { id: mailId } of await db().queuedMail.findMany({ select: { id: true } }))
    await sendQueuedMail(mailId);
  expect([await countCopyMails(person.email), await countCopyMails(to)]).toEqual([1, 1]);
});

test('the wait after a change ends by itself when the change cannot be undone any more', async () => {
  const person = await newPerson();
  const to = newEmail();
  await requestEmailChange(await confirmed(person.viewer, 'email'), to);
  await confirmEmailChange(await mailedToken(to), person.viewer, null);
  await expect(requireSettledAddress(db(), person.id)).rejects.toMatchObject(refused('address-changed'));
  const restore = setClock(() => after(new Date(), hours(72) + 1000));
  await requireSettledAddress(db(), person.id).finally(restore);
});
