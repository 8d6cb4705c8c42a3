import { beforeEach, expect, test } from 'vitest';
import { db, inTransaction } from '@/lib/db';
import { anchorNow, getHead, openLog, reopenLog, sequenceAll, sequenceOnce } from '@/lib/log';
import { parseLogLeaf } from '@/lib/log/leaf';
import { days, hours, setClock } from '@/lib/privacy/clock';
import { mayProcess } from '@/lib/privacy/consent/consent';
import { getConsentTexts } from '@/lib/privacy/consent/texts';
import { markLedgerNow, recordInLedger } from '@/lib/privacy/evidence/ledger';
import { config, type Processor } from '@/rightful.config';
import { schedule } from '@/test/erasures';
import { confirmed, correctDetail, newPerson, type Person } from '@/test/people';
import { scanDatabase } from '@/test/scan';
import { rewind, withoutGuards } from '@/test/rewind';
import { dueAt } from '@/lib/privacy/requests/clocks';
import { disputeDetail, listDisputes, withdrawDispute } from './dispute';
import { runDueErasures } from './erasure/due';
import { eraseAccount } from './erasure/erase';
import { cancelErasure, getScheduledErasure, gracePeriod, withdrawRequired } from './erasure/grace';
import { runDueErasureSteps } from './erasure/stores';
import { liftHold, setHold } from './holds';
import { listObjectable, objectTo } from './objection';
import { getPause, pauseUse, resumeUse } from './pause';
import { replayLedger } from './replay';

beforeEach(replayLedger);

const acme: Processor = {
  id: 'acme',
  name: 'Acme Mail',
  country: 'Ireland',
  safeguard: null,
  receives: ['profile'],
  purposes: ['account', 'security'],
  endpoint: 'https://acme.example/v2',
  publicKey: '',
};

interface Saved {
  readonly lockedAt: Date | null;
  readonly scheduled: string | null;
}

/** Sets the account back to how a backup has it, and the ledger with it. */
async function restore({ id }: Person, { lockedAt, scheduled }: Saved, lines: number): Promise<void> {
  await db().user.update({ where: { id }, data: { lockedAt }, select: { id: true } });
  await db().privacyRequest.deleteMany({
    where: { subjectId: id, ...(scheduled ? { reference: { not: scheduled } } : {}) },
  });
  await db().privacyRequest.updateMany({
    where: { subjectId: id },
    data: { state: 'scheduled', completedAt: null },
  });
  await rewind(lines);
}

/** Removes a decision, as if the database had been saved before it. */
const forget = (id: string): Promise<void> =>
  withoutGuards('"ConsentEvent"', () => db().consentEvent.deleteMany({ where: { id } }));

test('a pause, an objection and a dispute that a restored backup has forgotten hold again, since the same day, and are told again', async () => {
  const person = await newPerson({ optional: true });
  const asked = new Date(Date.now() - days(2));
  const reset = setClock(() => asked);
  await pauseUse(person.viewer, 'claims');
  await objectTo(person.viewer, 'security', 'My sister shares this machine.');
  await disputeDetail(person.viewer, 'profile.name', 'It is another one.');
  reset();
  await restore(person, nothing, 6);
  expect(await mayProcess(person.id, 'security')).toBe(true);
  (config.processors as Processor[]).push(acme);
  await replayLedger();
  (config.processors as Processor[]).pop();
  const told = await db().privacyRequest.findMany({
    where: { subjectId: person.id, right: 'notification' },
    orderBy: { id: 'asc' },
    select: { reason: true },
  });
  expect(told.map(({ reason }) => reason)).toEqual(['paused', 'objected', 'disputed']);
  await db().requestStep.deleteMany({ where: { store: 'processor:acme' } });
  expect(await mayProcess(person.id, 'news')).toBe(false);
  expect(await mayProcess(person.id, 'security')).toBe(false);
  // Why, and in which words, no ledger knows: the page says so.
  expect(await getPause(person.viewer)).toMatchObject({ reason: null, since: asked });
  const uses = await listObjectable(person.viewer, 'en');
  const objection = { words: null, restored: true, since: asked, dueAt: dueAt(config.regime, asked) };
  expect(uses.find(({ purpose }) => purpose === 'security')).toMatchObject({ objection });
  expect((await listDisputes(person.viewer)).get('profile.name')).toMatchObject({
    state: 'in_progress',
    words: null,
    restored: true,
    since: asked,
  });
});

test('a dispute that was taken back is over after a restore; one of what was put right since comes back with it', async () => {
  const person = await newPerson();
  for (const name of ['profile.name', 'profile.email']) await disputeDetail(person.viewer, name, '');
  const { nameSealed } = await db().profile.findUniqueOrThrow({
    where: { userId: person.id },
    select: { nameSealed: true },
  });
  await correctDetail(person, 'name', 'Augusta King');
  await withdrawDispute(person.viewer, 'profile.email');
  await db().profile.update({ where: { userId: person.id }, data: { nameSealed }, select: { id: true } });
  await restore(person, nothing, 6);
  await replayLedger();
  expect([...(await listDisputes(person.viewer)).keys()]).toEqual(['profile.name']);
});

test('the gate opens for the others when the restored vault lacks the key of one', async () => {
  const [keyless, person] = [await newPerson(), await newPerson()];
  for (const { viewer } of [keyless, person]) await pauseUse(viewer, 'claims');
  await db().privacyRequest.deleteMany({ where: { subjectId: { in: [keyless.id, person.id] } } });
  const key = await db().subjectKey.delete({
    where: { subjectId: keyless.id },
    select: { subjectId: true, kid: true, rootVersion: true, wrapped: true, createdAt: true },
  });
  await rewind(4);
  await replayLedger();
  expect(await getPause(person.viewer)).toMatchObject({ reason: null });
  await db().subjectKey.create({ data: key, select: { subjectId: true } });
});

test('who is erased again without a key leaves no request that waits for somebody', async () => {
  const person = await newPerson();
  await pauseUse(person.viewer, 'claims');
  await objectTo(person.viewer, 'security', '');
  const where = { subjectId: person.id };
  const select = { id: true };
  const ids = (await db().privacyRequest.findMany({ where, select })).map(({ id }) => id);
  await inTransaction((tx) => recordInLedger(tx, { act: 'erasure', subjectId: person.id }));
  await db().subjectKey.delete({ where, select: { subjectId: true } });
  await rewind(2);
  await replayLedger();
  const requests = await db().privacyRequest.findMany({
    where: { id: { in: ids } },
    orderBy: { id: 'asc' },
    select: { state: true, subjectId: true, completedAt: true },
  });
  const over = { subjectId: null, completedAt: expect.any(Date) };
  expect(requests).toEqual([
    { state: 'completed', ...over },
    { state: 'cancelled', ...over },
  ]);
});

test.each(['with', 'without'])('what a hold kept that was lifted goes again, %s the key', async (key) => {
  const person = await newPerson();
  const hold = await setHold(person.id, ['profile.name'], 'Case 18');
  await eraseAccount(await confirmed(person.viewer, 'erase'));
  await runDueErasureSteps();
  const where = { subjectId: person.id };
  const saved = {
    holds: await db().legalHold.findMany({ where }),
    rows: await db().retained.findMany({ where }),
    keys: await db().subjectKey.findMany({ where }),
  };
  await liftHold(hold, 'Settled');
  await db().legalHold.createMany({ data: saved.holds });
  await db().retained.createMany({ data: saved.rows });
  if (key === 'with') await db().subjectKey.createMany({ data: saved.keys });
  const request = { id: saved.rows[0]?.requestId ?? '' };
  const state = { state: 'completed_with_retention' };
  await db().privacyRequest.update({ where: request, data: state, select: { id: true } });
  await rewind(2);
  await replayLedger();
  expect(await scanDatabase([person.id])).toEqual([]);
  const after = { where: request, select: { state: true } };
  expect(await db().privacyRequest.findUnique(after)).toEqual({ state: 'completed' });
});

test('a pause that ended since is not begun again', async () => {
  const person = await newPerson();
  await pauseUse(person.viewer, 'claims');
  await resumeUse(person.viewer);
  await restore(person, nothing, 4);
  await replayLedger();
  expect(await getPause(person.viewer)).toBeNull();
});

test('a log that a backup brought back signs nothing under the name it had, though it continues its newest anchor', async () => {
  await openLog();
  await reopenLog();
  await anchorNow();
  await newPerson();
  await sequenceAll();
  await markLedgerNow();
  await rewind(1);
  await replayLedger();
  expect(await openLog()).toBe('older-database');
  expect(await sequenceOnce()).toBeNull();
  const head = await getHead(db());
  const { size } = (await reopenLog()) ?? {};
  const entry = await db().leaf.findUniqueOrThrow({ where: { idx: BigInt((size ?? 0) - 1) } });
  expect(parseLogLeaf(Buffer.from(entry.leaf ?? []).toString())).toMatchObject({
    a: 'log.reopened',
    meta: { why: 'older-database', size: head?.tree.size },
  });
});

const nothing: Saved = { lockedAt: null, scheduled: null };

test('a scheduled deletion that a restored backup has forgotten is scheduled again, for the same day', async () => {
  const person = await newPerson({ optional: true });
  await schedule(person);
  const before = await getScheduledErasure(person.viewer);
  await restore(person, nothing, 2);
  expect(await mayProcess(person.id, 'news')).toBe(true);
  await replayLedger();
  expect(await mayProcess(person.id, 'news')).toBe(false);
  const again = await getScheduledErasure(person.viewer);
  expect(again?.because).toBe('request');
  expect(Math.abs((again?.at.getTime() ?? 0) - (before?.at.getTime() ?? 0))).toBeLessThan(hours(1));
});

test('an account that its person kept is not deleted because a backup still had it waiting', async () => {
  const person = await newPerson();
  const scheduled = await schedule(person);
  await cancelErasure(person.viewer, null);
  await restore(person, { lockedAt: new Date(), scheduled }, 2);
  expect(await mayProcess(person.id, 'account')).toBe(false);
  await replayLedger();
  expect(await mayProcess(person.id, 'account')).toBe(true);
  const reset = setClock(() => new Date(Date.now() + gracePeriod + days(1)));
  try {
    await runDueErasures();
  } finally {
    reset();
  }
  expect(await db().user.count({ where: { id: person.id } })).toBe(1);
});

test('a required consent that was given again to keep the account is given after a restore', async () => {
  const person = await newPerson();
  await withdrawRequired(person.viewer);
  const scheduled = (await getScheduledErasure(person.viewer))?.reference ?? '';
  await cancelErasure(person.viewer, (await getConsentTexts('en')).get('account')?.hash ?? '');
  const { id } = await db().consentEvent.findFirstOrThrow({
    where: { userId: person.id, purpose: 'account' },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: { id: true },
  });
  await forget(id);
  await restore(person, { lockedAt: new Date(), scheduled }, 3);
  await replayLedger();
  expect(await getScheduledErasure(person.viewer)).toBeNull();
  expect(await mayProcess(person.id, 'account')).toBe(true);
});

test('the withdrawal of the required consent locks the account again after a restore', async () => {
  const person = await newPerson();
  await withdrawRequired(person.viewer);
  const { id } = await db().consentEvent.findFirstOrThrow({
    where: { userId: person.id, purpose: 'account' },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: { id: true },
  });
  await forget(id);
  await restore(person, nothing, 3);
  await replayLedger();
  expect(await getScheduledErasure(person.viewer)).toMatchObject({ because: 'consent' });
});
