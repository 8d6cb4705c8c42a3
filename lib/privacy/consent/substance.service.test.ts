import { afterEach, expect, test } from 'vitest';
import { db } from '@/lib/db';
import { getOverview } from '@/test/overview';
import { newPerson } from '@/test/people';
import { en } from '@/messages/en/index';
import { wordingOnly } from '@/messages/wording-only';
import { config } from '@/rightful.config';
import { listChoices, mayProcess, type ConsentChoice } from './consent';
import { choose } from '@/lib/privacy/rights/choose';
import { counts, listNewestDecisions } from './newest';
import { wordsHash } from './substance';
import { listUnpublished, publishTexts } from './texts';
import type { Viewer } from '@/lib/privacy/viewer';

const words = en.purposes as unknown as Record<'news' | 'account', Record<'why' | 'whenOn', string>>;
const own = config as unknown as { wordingOnly?: string[] };
const shipped = wordingOnly as string[];
const before = structuredClone({ news: words.news, account: words.account });

afterEach(async () => {
  Object.assign(words.news, before.news);
  Object.assign(words.account, before.account);
  delete own.wordingOnly;
  shipped.splice(0);
  await publishTexts();
});

async function publish(purpose: 'news' | 'account', change: Partial<Record<'why' | 'whenOn', string>>) {
  Object.assign(words[purpose], change);
  await publishTexts();
}

async function choiceOf(viewer: Viewer, purpose: string): Promise<ConsentChoice> {
  const choice = (await listChoices(viewer, 'en')).find((one) => one.purpose === purpose);
  if (!choice) throw new Error(`There is no choice ${purpose}.`);
  return choice;
}

test('a use is off after its words changed in substance, and its person sees the old and the new words', async () => {
  const { id, viewer } = await newPerson({ optional: true });
  const { text } = await choiceOf(viewer, 'news');
  await publish('news', { why: 'To tell you what others sell' });
  expect(await mayProcess(id, 'news')).toBe(false);
  expect(await mayProcess(id, 'statistics')).toBe(true);
  expect(await getOverview(viewer)).toMatchObject({
    asked: 1,
    uses: [
      { purpose: 'news', on: false, since: null },
      { purpose: 'statistics', on: true },
    ],
  });
  expect(await choiceOf(viewer, 'news')).toMatchObject({
    on: false,
    changed: [{ term: 'Why', before: text.body.why, now: 'To tell you what others sell' }],
  });
  const newest = (await listNewestDecisions(id)).find(({ purpose }) => purpose === 'news');
  expect(newest?.event).toBe('given');
  expect(counts(newest)).toBe(false);
  // A page from before the change gives no yes.
  await expect(choose(viewer, 'news', true, text.hash)).rejects.toMatchObject({ code: 'text-changed' });
});

test('a yes to the new words counts, a no is recorded, and neither is asked again', async () => {
  const [yes, no] = [await newPerson({ optional: true }), await newPerson({ optional: true })];
  await publish('news', { why: 'To tell you what others sell' });
  const { text } = await choiceOf(yes.viewer, 'news');
  await choose(yes.viewer, 'news', true, text.hash);
  await choose(no.viewer, 'news', false, text.hash);
  expect(await mayProcess(yes.id, 'news')).toBe(true);
  expect(await mayProcess(no.id, 'news')).toBe(false);
  const [after, left] = [await choiceOf(yes.viewer, 'news'), await choiceOf(no.viewer, 'news')];
  expect(after).toMatchObject({ on: true, changed: null });
  expect(left).toMatchObject({ on: false, changed: null });
  expect(left.history[0]).toMatchObject({ event: 'withdrawn', text: { hash: text.hash } });
  for (const { viewer } of [yes, no]) expect((await getOverview(viewer)).asked).toBe(0);
});

test('the account keeps working while its changed words wait for an answer, and is used for nothing else', async () => {
  const { id, viewer } = await newPerson();
  await publish('account', { why: 'To sign you in, and to sell what you add' });
  expect(await mayProcess(id, 'account')).toBe(false);
  const { text, changed } = await choiceOf(viewer, 'account');
  expect(changed?.map(({ term }) => term)).toEqual(['Why']);
  await choose(viewer, 'account', true, text.hash);
  expect(await mayProcess(id, 'account')).toBe(true);
  expect(await choiceOf(viewer, 'account')).toMatchObject({ on: true, changed: null });
});

test('words beside the substance change and the use goes on, under the words of that day', async () => {
  const { id, viewer } = await newPerson({ optional: true });
  const { text } = await choiceOf(viewer, 'news');
  await publish('news', { whenOn: 'We may write to you now and then.' });
  expect(await mayProcess(id, 'news')).toBe(true);
  expect(await choiceOf(viewer, 'news')).toMatchObject({
    on: true,
    changed: null,
    text: { hash: text.hash },
  });
  await choose(viewer, 'news', false, text.hash);
  expect((await choiceOf(viewer, 'news')).text.body.whenOn).toBe('We may write to you now and then.');
});

test('words of substance that are declared to say the same ask nobody again', async () => {
  const person = await newPerson({ optional: true });
  Object.assign(words.news, { why: 'So that you know what is new' });
  const [draft] = await listUnpublished();
  expect(draft).toMatchObject({ key: 'news', asks: true });
  own.wordingOnly = [draft?.hash ?? ''];
  await publishTexts();
  expect(await mayProcess(person.id, 'news')).toBe(true);

  Object.assign(words.news, { why: 'So that you hear of what is new' });
  shipped.push(wordsHash('news', 'en'));
  await publishTexts();
  expect(await mayProcess(person.id, 'news')).toBe(true);
  // What all installations share says nothing of who runs this one.
  const { name } = config.controller;
  Object.assign(config.controller, { name: 'Somebody Else Ltd' });
  const asked = await listUnpublished();
  Object.assign(config.controller, { name });
  for (const language of config.languages)
    expect(asked.filter((one) => one.asks && one.language === language).map(({ key }) => key)).toEqual([
      'account',
      'news',
      'statistics',
    ]);
});

test('the number of substance is of the purpose, in all its languages', async () => {
  await newPerson();
  const where = { kind: 'purpose', key: 'news' };
  const newest = await db().textVersion.findFirstOrThrow({ where, orderBy: { version: 'desc' } });
  const substance = newest.substance + 5;
  const hash = crypto.getRandomValues(new Uint8Array(32));
  await db().textVersion.create({ data: { ...newest, hash, language: 'ga', substance } });
  const newestHere = () =>
    db().textVersion.findFirstOrThrow({ where: { ...where, language: 'en' }, orderBy: { version: 'desc' } });

  // The same words under the number of the other language, so that a yes to them counts.
  await publishTexts();
  expect((await newestHere()).substance).toBe(substance);
  const { id } = await newPerson({ optional: true });
  expect(await mayProcess(id, 'news')).toBe(true);
  expect(await listUnpublished()).toEqual([]);

  await db().textVersion.create({
    data: {
      ...newest,
      hash: crypto.getRandomValues(new Uint8Array(32)),
      language: 'mt',
      substance: substance + 1,
    },
  });
  await publish('news', { why: 'To tell you what others sell' });
  expect((await newestHere()).substance).toBe(substance + 1);
});
