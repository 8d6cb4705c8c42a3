import { createHash } from 'node:crypto';
import { expect, expectTypeOf, test } from 'vitest';
import { db, query, type Tx } from '@/lib/db';
import { after, now, seconds, setClock } from '@/lib/privacy/clock';
import { parseLeaf } from '@/lib/privacy/evidence/audit';
import { newPerson, signUpForm } from '@/test/people';
import { listChoices, mayProcess, recordConsents, type ConsentChoice } from './consent';
import { choose } from '@/lib/privacy/rights/choose';
import { getConsentTexts, getNotice, listNoticeVersions, publishTexts } from './texts';
import { register } from '@/lib/privacy/sign-up/register';
import type { Viewer } from '@/lib/privacy/viewer';

async function choiceOf(viewer: Viewer, purpose: string): Promise<ConsentChoice> {
  const choice = (await listChoices(viewer, 'en')).find((one) => one.purpose === purpose);
  if (!choice) throw new Error(`There is no choice ${purpose}.`);
  return choice;
}

test('switching off takes effect at once where the data is used, and switching on again likewise', async () => {
  const { id, viewer } = await newPerson({ optional: true });
  const { text } = await choiceOf(viewer, 'news');
  expect(await mayProcess(id, 'news')).toBe(true);
  await choose(viewer, 'news', false, text.hash);
  expect(await mayProcess(id, 'news')).toBe(false);
  expect(await mayProcess(id, 'statistics')).toBe(true);
  await choose(viewer, 'news', true, text.hash);
  expect(await mayProcess(id, 'news')).toBe(true);
  const { history, on } = await choiceOf(viewer, 'news');
  expect(on).toBe(true);
  expect(history.map(({ event }) => event)).toEqual(['given', 'withdrawn', 'given']);
});

test('a yes is taken back also by a host whose clock is behind', async () => {
  const { id, viewer } = await newPerson();
  const { text } = await choiceOf(viewer, 'news');
  const ahead = after(now(), seconds(3));
  const reset = setClock(() => ahead);
  await choose(viewer, 'news', true, text.hash);
  reset();
  await choose(viewer, 'news', false, text.hash);
  expect(await mayProcess(id, 'news')).toBe(false);
  const { history } = await choiceOf(viewer, 'news');
  expect(history.map(({ event }) => event)).toEqual(['withdrawn', 'given', 'refused']);
  expect(history.every(({ entryId }) => entryId !== null)).toBe(true);
});

test('choosing what already holds records nothing, also with many clicks at once', async () => {
  const { id, viewer } = await newPerson();
  const { text } = await choiceOf(viewer, 'news');
  await choose(viewer, 'news', false, text.hash);
  expect(await db().consentEvent.count({ where: { userId: id, purpose: 'news' } })).toBe(1);
  await Promise.all(Array.from({ length: 6 }, () => choose(viewer, 'news', true, text.hash)));
  expect(await db().consentEvent.count({ where: { userId: id, purpose: 'news' } })).toBe(2);
});

test('every consent event has its entry in the audit log, in the same transaction', async () => {
  const { id, viewer } = await newPerson();
  const { text } = await choiceOf(viewer, 'statistics');
  await choose(viewer, 'statistics', true, text.hash);
  const rows = await db().outbox.findMany({ where: { subjectId: id }, select: { leaf: true } });
  const given = rows.map(({ leaf }) => parseLeaf(leaf)).filter(({ a }) => a === 'consent.given');
  expect(given.map(({ meta }) => meta)).toEqual([
    { purpose: 'account', surface: 'sign-up' },
    { purpose: 'statistics', surface: 'choices' },
  ]);
});

test('a decision about a text that is not the newest is refused and records nothing', async () => {
  const { id, viewer } = await newPerson();
  await expect(choose(viewer, 'news', true, '0'.repeat(64))).rejects.toMatchObject({ code: 'text-changed' });
  const form = await signUpForm();
  const decisions = form.decisions.map((decided) => ({ ...decided, shown: '0'.repeat(64) }));
  await expect(register({ ...form, decisions })).rejects.toMatchObject({ code: 'text-changed' });
  expect(await db().consentEvent.count({ where: { userId: id } })).toBe(3);
});

test('a consent is taken back also from a page that shows an older text of it, and only of it', async () => {
  const { id, viewer } = await newPerson({ optional: true });
  const [news, statistics] = [await choiceOf(viewer, 'news'), await choiceOf(viewer, 'statistics')];
  await query(
    `INSERT INTO "TextVersion" (hash, kind, key, language, version, body, substance, "publishedAt")
     SELECT sha256(convert_to(body || ' ', 'UTF8')), kind, key, language, version + 1, body || ' ', substance, now()
     FROM "TextVersion"
     WHERE hash = decode($1, 'hex')`,
    [news.text.hash],
  );
  await expect(choose(viewer, 'news', false, statistics.text.hash)).rejects.toMatchObject({
    code: 'text-changed',
  });
  await choose(viewer, 'news', false, news.text.hash);
  expect(await mayProcess(id, 'news')).toBe(false);
  await expect(choose(viewer, 'news', true, news.text.hash)).rejects.toMatchObject({ code: 'text-changed' });
});

test('the required consent, and purposes that are no choice, cannot be switched', async () => {
  const { viewer } = await newPerson();
  const { text } = await choiceOf(viewer, 'account');
  for (const purpose of ['account', 'security', 'accountability', 'constructor', ''])
    await expect(choose(viewer, purpose, false, text.hash)).rejects.toMatchObject({ code: 'not-found' });
});

test('a record reproduces the exact text that was shown, and the hash is the SHA-256 of the stored text', async () => {
  const { id } = await newPerson();
  const { rows } = await query(
    `SELECT c."textHash", c.language, t.body, t.version FROM "ConsentEvent" c
     JOIN "TextVersion" t ON t.hash = c."textHash" WHERE c."userId" = $1 AND c.purpose = 'account'`,
    [id],
  );
  const [row] = rows as { textHash: Buffer; language: string; body: string; version: number }[];
  expect(
    createHash('sha256')
      .update(row?.body ?? '')
      .digest('hex'),
  ).toBe(row?.textHash.toString('hex'));
  expect(JSON.parse(row?.body ?? '')).toMatchObject({
    kind: 'purpose',
    key: 'account',
    language: 'en',
    version: row?.version,
    text: { label: expect.stringMatching(/^I consent to /) },
  });
});

test('publishing the same words again makes no new version, by however many processes', async () => {
  const before = await listNoticeVersions('en');
  await Promise.all([publishTexts(), publishTexts(), publishTexts()]);
  expect(await listNoticeVersions('en')).toEqual(before);
  expect((await getConsentTexts('en')).size).toBe(3);
  expect((await getNotice('en')).body.controller.name).not.toBe('');
});

test('every choice says who, what, why, how long, with whom and how to take it back', async () => {
  for (const { body } of (await getConsentTexts('en')).values()) {
    const { who, what, why, howLong, withWhom, withdraw, whenOn, whenOff } = body;
    for (const words of [who, what, why, howLong, withWhom, withdraw, whenOn, whenOff])
      expect(words.length).toBeGreaterThan(5);
    expect(JSON.stringify(body)).not.toMatch(/[{]\w+[}]/);
  }
});

test('only a transaction can record a consent: the type refuses a client', () => {
  expectTypeOf(recordConsents).parameter(0).toEqualTypeOf<Tx>();
  expectTypeOf(db()).not.toExtend<Tx>();
});
