import { randomBytes } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { db } from '@/lib/db';
import { openLog, sequenceAll } from '@/lib/log';
import { days, hours, setClock } from '@/lib/privacy/clock';
import { getRequestHealth } from '@/lib/privacy/health';
import { en } from '@/messages/en/index';
import { config } from '@/rightful.config';
import { mailsTo, sendWaitingMails } from '@/test/mails';
import { bytesOf, fileIn, unzip } from '@/test/packages';
import { confirmed, correctDetail, fresh, newPerson, type Person } from '@/test/people';
import { schedule } from '@/test/erasures';
import { eraseAccount } from './erasure/erase';
import { runScheduledErasure } from './erasure/due';
import { exportPackage } from './export/package';
import { everything } from './export/scope';
import { groupsOf } from './groups';
import { liftHold, setHold } from './holds';
import { mailOfficer } from '@/lib/privacy/requests/officer-mail';
import { getPause, pauseUse } from './pause';
import { listRecord, showRecordJson } from './record';

let person: Person;
let intact: Uint8Array<ArrayBuffer>;

async function setNote(noteSealed: Uint8Array<ArrayBuffer>): Promise<void> {
  await db().profile.update({ where: { userId: person.id }, data: { noteSealed }, select: { id: true } });
}

/** A person whose note has the form of an envelope, and opens no more. */
beforeEach(async () => {
  await openLog();
  person = await newPerson();
  await correctDetail(person, 'note', 'A note.');
  const { noteSealed } = await db().profile.findUniqueOrThrow({ where: { userId: person.id } });
  intact = noteSealed ?? new Uint8Array();
  await setNote(new Uint8Array(Buffer.concat([intact.subarray(0, 30), randomBytes(60)])));
});

async function eraseNow(): Promise<unknown> {
  return eraseAccount(await confirmed(person.viewer, 'erase'));
}

/** When a deletion that was scheduled now is late. */
const travel = () => setClock(() => new Date(Date.now() + days(7) + hours(2)));

async function mailsToOfficer(): Promise<string[]> {
  await sendWaitingMails(null);
  const { email } = config.officer ?? config.controller;
  return (await mailsTo(email)).map(({ text }) => text);
}

test('a detail that cannot be read says so on the page and in both copies, and stops nothing else', async () => {
  const groups = groupsOf(await listRecord(person.viewer), new Date(), 'en');
  // A hidden detail is not opened before its person asks; the others of its kind are there.
  expect(groups.find(({ key }) => key === 'profile')?.details[0]).toMatchObject({ value: 'Ada Lovelace' });

  const json = await showRecordJson(fresh(person.viewer, 'show'), 'en');
  expect(json['incomplete']).toEqual([
    { key: 'profile', title: 'Your details', why: en.entries.unreadable.kind },
  ]);
  expect(json['profile']).toMatchObject({ name: 'Ada Lovelace', note: null });

  const { stream } = await exportPackage(fresh(person.viewer, 'download'), everything, null);
  const reading = bytesOf(stream);
  await sequenceAll();
  const files = await unzip(await reading);
  expect(JSON.parse(fileIn(files, 'incomplete.json'))).toMatchObject([{ key: 'profile' }]);
  expect(fileIn(files, 'index.html')).toContain(en.entries.unreadable.kind);
  expect(fileIn(files, 'index.html')).toContain(en.entries.unreadable.value);
  expect(JSON.parse(fileIn(files, 'data/profile.json'))).toMatchObject({ name: 'Ada Lovelace', note: null });
  await pauseUse(person.viewer, 'claims');
  expect(await getPause(person.viewer)).not.toBeNull();
});

test('a deletion that keeps nothing of it is carried out', async () => {
  await eraseNow();
  expect(await db().user.count({ where: { id: person.id } })).toBe(0);
});

test('a deletion whose hold needs what cannot be read waits, locked, and the officer is told; mended, it is carried out', async () => {
  await setHold(person.id, ['profile.note'], 'A claim.');
  await expect(eraseNow()).rejects.toMatchObject({ code: 'deletion-waits' });
  expect(await db().user.findUnique({ where: { id: person.id } })).toMatchObject({
    lockedAt: expect.any(Date),
  });
  const { reference } = await db().privacyRequest.findFirstOrThrow({
    where: { subjectId: person.id, state: 'scheduled' },
  });
  expect(
    (await mailsToOfficer()).some((text) => text.includes(`The deletion ${reference} was not carried out`)),
  ).toBe(true);
  await setNote(intact);
  await eraseNow();
  expect(await db().user.count({ where: { id: person.id } })).toBe(0);
});

test('a scheduled deletion that waits for it is late for the officer once, and goes when the hold is lifted', async () => {
  const hold = await setHold(person.id, ['profile.note'], 'A claim.');
  let restore = travel();
  try {
    // Of other tests, what is late by then.
    const before = (await getRequestHealth()).late;
    restore();
    const reference = await schedule(person);
    const { id } = await db().privacyRequest.findUniqueOrThrow({ where: { reference } });
    restore = travel();
    await expect(runScheduledErasure(id)).rejects.toThrow('cannot be read');
    expect((await getRequestHealth()).late).toBe(before + 1);
    await mailOfficer();
    expect((await mailsToOfficer()).filter((text) => text.includes(reference))).toHaveLength(1);
    expect(await mailOfficer()).toBe(0);
    await liftHold(hold, 'Settled.');
    expect(await runScheduledErasure(id)).toBe(true);
  } finally {
    restore();
  }
});
