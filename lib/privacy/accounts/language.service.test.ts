import { expect, test } from 'vitest';
import { db } from '@/lib/db';
import { listChoices, mayProcess } from '@/lib/privacy/consent/consent';
import { getConsentTexts, getNotice } from '@/lib/privacy/consent/texts';
import { walkActivity } from '@/lib/privacy/rights/activity';
import { choose } from '@/lib/privacy/rights/choose';
import { exportPackage } from '@/lib/privacy/rights/export/package';
import { everything } from '@/lib/privacy/rights/export/scope';
import { pauseUse } from '@/lib/privacy/rights/pause';
import { mailsTo, sendMailsOf } from '@/test/mails';
import { bytesOf, fileIn, unzip } from '@/test/packages';
import { fresh, newPerson } from '@/test/people';
import { chooseLanguage, findLanguage } from './language';

test('who signs up in German is written to in German, and said yes to German words', async () => {
  const { id, email } = await newPerson({ language: 'de', optional: true });
  expect(await findLanguage(id)).toBe('de');
  expect((await mailsTo(email)).map(({ subject }) => subject)).toEqual([
    'Bestätigen Sie Ihre E-Mail-Adresse für Rightful',
  ]);
  const texts = await getConsentTexts('de');
  const given = await db().consentEvent.findMany({
    where: { userId: id },
    select: { purpose: true, language: true, textHash: true, noticeHash: true },
  });
  const notice = (await getNotice('de')).hash;
  for (const { purpose, language, textHash, noticeHash } of given) {
    expect(language).toBe('de');
    expect(Buffer.from(textHash).toString('hex')).toBe([...texts].find(([key]) => key === purpose)?.[1].hash);
    expect(Buffer.from(noticeHash).toString('hex')).toBe(notice);
  }
});

test('a yes to the words of one language counts on the pages of another', async () => {
  const { id, viewer } = await newPerson({ language: 'de', optional: true });
  expect(await mayProcess(id, 'news')).toBe(true);
  const [english] = (await listChoices(viewer, 'en')).filter(({ purpose }) => purpose === 'news');
  expect(english).toMatchObject({ on: true, changed: null, text: { language: 'de' } });
  await choose(viewer, 'news', false, english?.text.hash ?? '');
  const [off] = (await listChoices(viewer, 'en')).filter(({ purpose }) => purpose === 'news');
  expect(off).toMatchObject({ on: false, changed: null, text: { language: 'en' } });
  await choose(viewer, 'news', true, off?.text.hash ?? '');
  expect(await mayProcess(id, 'news')).toBe(true);
});

test('a language that is chosen is that of the next mail, and stands in the activity once', async () => {
  const person = await newPerson();
  await chooseLanguage(person.viewer, 'de');
  await chooseLanguage(person.viewer, 'de');
  const events: string[] = [];
  for await (const { event } of walkActivity(person.viewer)) events.push(event);
  expect(events.filter((event) => event === 'language.chosen')).toHaveLength(1);
  await pauseUse(person.viewer);
  expect((await sendMailsOf(person))[0]).toBe('Die Verwendung Ihrer Daten bei Rightful ist pausiert');
});

test('a copy is written in the language that it is asked for in', async () => {
  const { viewer } = await newPerson({ name: 'Ada Lovelace' });
  const scope = { ...everything, language: 'de' } as const;
  const { stream } = await exportPackage(fresh(viewer, 'download'), scope, null);
  const files = await unzip(await bytesOf(stream));
  expect(fileIn(files, 'README.txt')).toContain('DAS SIND IHRE DATEN');
  expect(fileIn(files, 'index.html')).toContain('<html lang="de">');
  expect(fileIn(files, 'index.html')).toContain('Ihre Angaben');
  // What it holds is in nobody’s language.
  expect(fileIn(files, 'data/profile.json')).toContain('"name": "Ada Lovelace"');
});
