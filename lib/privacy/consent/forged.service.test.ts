import { describe, expect, test } from 'vitest';
import { db, query } from '@/lib/db';
import { openLog, sequenceAll } from '@/lib/log';
import { getOverview } from '@/test/overview';
import { fresh, newPerson, type Person, switchNews } from '@/test/people';
import { bytesOf, fileIn, unzip } from '@/test/packages';
import { withoutGuards } from '@/test/rewind';
import { exportPackage } from '@/lib/privacy/rights/export/package';
import { everything } from '@/lib/privacy/rights/export/scope';
import { readChoices } from '@/lib/privacy/rights/read-choices';
import { showRecordJson } from '@/lib/privacy/rights/record';
import { listChoices, listLivePurposes, mayProcess, type ConsentChoice } from './consent';
import { choose } from '@/lib/privacy/rights/choose';
import { listNewestDecisions } from './newest';

/** Somebody who can write the database and has no key of ours. */
const forge = (sql: string, ...values: unknown[]) =>
  withoutGuards('"ConsentEvent"', () => query(sql, values));

async function newsOf({ viewer }: Person): Promise<ConsentChoice> {
  const news = (await listChoices(viewer, 'en')).find(({ purpose }) => purpose === 'news');
  if (!news) throw new Error('There is no news.');
  return news;
}

/** Everywhere where a yes would count. */
async function countsAsYes({ id, viewer }: Person): Promise<boolean[]> {
  const newest = (await listNewestDecisions(id)).find(({ purpose }) => purpose === 'news');
  return [
    await mayProcess(id, 'news'),
    (await listLivePurposes(db(), id)).includes('news'),
    newest?.event === 'given',
    (await getOverview(viewer)).uses.some(({ on }) => on),
  ];
}

const yes = [true, true, true, true];
const no = [false, false, false, false];
const newsRow = (
  nth: 'newest' | 'oldest',
) => `(SELECT id FROM "ConsentEvent" WHERE "userId" = $1 AND purpose = 'news'
  ORDER BY at ${nth === 'newest' ? 'DESC' : 'ASC'} LIMIT 1)`;

/** Gives two people each other's values about news. */
const change = (table: string, columns: string, same: string) =>
  `UPDATE "${table}" a SET ${columns} FROM "${table}" b
   WHERE a.purpose = 'news' AND b.purpose = 'news' AND ${same}
     AND (a."userId", b."userId") IN (($1, $2), ($2, $1))`;

describe('a stored decision that somebody else wrote counts as no', () => {
  test('when a no was made a yes, and the log says what it was', async () => {
    const person = await newPerson();
    await forge(`UPDATE "ConsentEvent" SET event = 'given' WHERE id = ${newsRow('newest')}`, person.id);
    expect(await countsAsYes(person)).toEqual(no);
    const news = await newsOf(person);
    expect(news).toMatchObject({ on: false, broken: true, lost: [] });
    expect(news.history.map(({ event, agreement }) => [event, agreement])).toEqual([['given', 'differs']]);
  });

  test('when the newest row was taken away, and the log still holds it', async () => {
    const person = await newPerson();
    await switchNews(person, true, false);
    await forge(`DELETE FROM "ConsentEvent" WHERE id = ${newsRow('newest')}`, person.id);
    expect(await countsAsYes(person)).toEqual(no);
    const news = await newsOf(person);
    expect(news.lost.map(({ event }) => event)).toEqual(['withdrawn']);
    expect(news.history.map(({ agreement }) => agreement)).toEqual(['agrees', 'agrees']);
  });

  test('when the newest row was taken away and the head set back by hand', async () => {
    const person = await newPerson();
    await switchNews(person, true, false);
    await forge(`DELETE FROM "ConsentEvent" WHERE id = ${newsRow('newest')}`, person.id);
    await query(`UPDATE "ConsentHead" SET number = 2 WHERE "userId" = $1 AND purpose = 'news'`, [person.id]);
    expect(await countsAsYes(person)).toEqual(no);
  });

  test('when the head is gone, or begins later than it did', async () => {
    const person = await newPerson();
    await switchNews(person, true);
    await query(`UPDATE "ConsentHead" SET since = 2 WHERE "userId" = $1 AND purpose = 'news'`, [person.id]);
    expect(await countsAsYes(person)).toEqual(no);
    await query(`DELETE FROM "ConsentHead" WHERE "userId" = $1`, [person.id]);
    expect(await countsAsYes(person)).toEqual(no);
  });

  test('when a row in the middle was taken away', async () => {
    const person = await newPerson();
    await switchNews(person, true, false, true);
    expect(await countsAsYes(person)).toEqual(yes);
    await forge(
      `DELETE FROM "ConsentEvent" WHERE "userId" = $1 AND purpose = 'news' AND number = 3`,
      person.id,
    );
    expect(await countsAsYes(person)).toEqual(no);
    expect((await newsOf(person)).lost.map(({ event }) => event)).toEqual(['withdrawn']);
  });

  test('when a row without a code was put in', async () => {
    const person = await newPerson();
    const { rowCount } = await query(
      `INSERT INTO "ConsentEvent" (id, "userId", purpose, event, "textHash", "noticeHash", language, surface, method, at)
       SELECT gen_random_uuid(), "userId", purpose, 'given', "textHash", "noticeHash", language, surface, method,
         at + interval '1 second' FROM "ConsentEvent" WHERE id = ${newsRow('newest')}`,
      [person.id],
    );
    expect(rowCount).toBe(1);
    expect(await countsAsYes(person)).toEqual(no);
    expect((await newsOf(person)).history[0]?.agreement).toBe('missing');
  });

  test('when an old row of the same person is put in again', async () => {
    const person = await newPerson();
    await switchNews(person, true, false);
    await forge(
      `INSERT INTO "ConsentEvent"
       SELECT gen_random_uuid(), "userId", purpose, event, "textHash", "noticeHash", language, surface, method,
         at + interval '1 hour', 4, proved, code FROM "ConsentEvent"
       WHERE "userId" = $1 AND purpose = 'news' AND number = 2`,
      person.id,
    );
    await query(`UPDATE "ConsentHead" SET number = 4 WHERE "userId" = $1 AND purpose = 'news'`, [person.id]);
    expect(await countsAsYes(person)).toEqual(no);
  });

  test('when rows and heads of two people change places', async () => {
    const [one, other] = [await newPerson(), await newPerson()];
    await switchNews(one, true);
    await switchNews(other, true, false, true);
    await switchNews(one, false, false);
    await forge(
      change('ConsentEvent', 'event = b.event, at = b.at, code = b.code', 'a.number = b.number'),
      one.id,
      other.id,
    );
    const heads = change('ConsentHead', 'number = b.number, since = b.since, code = b.code', 'true');
    await query(heads, [one.id, other.id]);
    expect(await countsAsYes(one)).toEqual(no);
    expect(await countsAsYes(other)).toEqual(no);
  });

  test('when a yes to one purpose is put in the place of another', async () => {
    const person = await newPerson();
    const { text } =
      (await listChoices(person.viewer, 'en')).find(({ purpose }) => purpose === 'statistics') ?? {};
    await choose(person.viewer, 'statistics', true, text?.hash ?? '');
    await forge(
      `UPDATE "ConsentEvent" SET purpose = 'news' WHERE "userId" = $1 AND purpose = 'statistics' AND number = 2`,
      person.id,
    );
    await query(
      `UPDATE "ConsentHead" h SET number = o.number, code = o.code FROM "ConsentHead" o
       WHERE h."userId" = $1 AND o."userId" = $1 AND h.purpose = 'news' AND o.purpose = 'statistics'`,
      [person.id],
    );
    expect(await countsAsYes(person)).toEqual(no);
    expect(await mayProcess(person.id, 'statistics')).toBe(false);
    const { history } = await newsOf(person);
    expect(history.map(({ event, agreement }) => [event, agreement])).toEqual([
      ['given', 'differs'],
      ['refused', 'agrees'],
    ]);
  });
});

test('what a person decides after that counts again, and what was done before is still said', async () => {
  const person = await newPerson();
  await switchNews(person, true, false);
  await forge(`DELETE FROM "ConsentEvent" WHERE id = ${newsRow('newest')}`, person.id);
  await query(`UPDATE "ConsentHead" SET number = 2 WHERE "userId" = $1 AND purpose = 'news'`, [person.id]);
  await switchNews(person, true);
  expect(await countsAsYes(person)).toEqual(yes);
  await switchNews(person, false, true);
  expect(await countsAsYes(person)).toEqual(yes);
  const news = await newsOf(person);
  expect(news).toMatchObject({ on: true, broken: false });
  expect(news.lost.map(({ event }) => event)).toEqual(['withdrawn']);
});

test('a decision agrees with its entry before the log has taken it in and after', async () => {
  const person = await newPerson({ optional: true });
  const agreements = async () => (await newsOf(person)).history.map(({ agreement }) => agreement);
  expect(await agreements()).toEqual(['agrees']);
  await openLog();
  await sequenceAll();
  expect(await agreements()).toEqual(['agrees']);
});

test('what is handed out as evidence says beside each decision whether the log holds it', async () => {
  const person = await newPerson();
  await forge(`UPDATE "ConsentEvent" SET event = 'given' WHERE id = ${newsRow('newest')}`, person.id);
  const said = [
    ['account', 'given', 'agrees'],
    ['news', 'given', 'differs'],
    ['statistics', 'refused', 'agrees'],
  ];
  type Said = { purpose: string; event: string; inLog: string }[];
  const brief = (rows: Said) =>
    rows
      .toSorted((one, other) => one.purpose.localeCompare(other.purpose))
      .map(({ purpose, event, inLog }) => [purpose, event, inLog]);

  expect(brief((await showRecordJson(fresh(person.viewer, 'show'), 'en'))['consents'] as Said)).toEqual(said);

  const { stream } = await exportPackage(fresh(person.viewer, 'download'), everything, null);
  const reading = bytesOf(stream);
  await openLog();
  await sequenceAll();
  const files = await unzip(await reading);
  expect(brief(JSON.parse(fileIn(files, 'data/consents.json')) as Said)).toEqual(said);

  // What the officer answers a regulator with.
  const { decisions } = await readChoices(person.id);
  const shown = decisions.map((row) =>
    Object.fromEntries(row.map(({ column, value }) => [column.key, value])),
  );
  expect(brief(shown as Said)).toEqual(said);
});
