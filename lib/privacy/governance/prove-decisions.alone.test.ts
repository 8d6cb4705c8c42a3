import { beforeEach, expect, test } from 'vitest';
import { db, query } from '@/lib/db';
import { listMails } from '@/lib/mail';
import { openLog, pruneLog, sequenceAll } from '@/lib/log';
import { sendWaitingMails } from '@/test/mails';
import { newPerson, type Person, switchNews } from '@/test/people';
import { withoutGuards } from '@/test/rewind';
import { listChoices, mayProcess } from '@/lib/privacy/consent/consent';
import { listDoubtful, proveEarlierDecisions } from './prove-decisions';

const notProved = `SELECT count(*)::int AS n FROM "ConsentEvent" WHERE proved IS NULL`;

/** Everything as a version without codes left it. */
async function asBefore(): Promise<void> {
  await query('DELETE FROM "ConsentHead"', []);
  await withoutGuards('"ConsentEvent"', () =>
    query('UPDATE "ConsentEvent" SET number = NULL, proved = NULL, code = NULL', []),
  );
  await withoutGuards('audit."Leaf"', () =>
    query(`UPDATE audit."Leaf" SET event = 'another' WHERE event = 'choices.proved'`, []),
  );
}

const flip = (id: string) =>
  withoutGuards('"ConsentEvent"', () =>
    query(`UPDATE "ConsentEvent" SET event = 'given' WHERE "userId" = $1 AND purpose = 'news'`, [id]),
  );

/** How many mails about it the officer has had. */
const told = async () => {
  await sendWaitingMails(null);
  return (await listMails()).filter(({ subject }) => subject.includes('the log does not confirm')).length;
};

async function proved({ id }: Person): Promise<(string | null)[]> {
  const rows = await db().consentEvent.findMany({
    where: { userId: id, purpose: 'news' },
    orderBy: { at: 'asc' },
    select: { proved: true },
  });
  return rows.map((row) => row.proved);
}

async function agreements({ viewer }: Person): Promise<string[] | undefined> {
  const news = (await listChoices(viewer, 'en')).find(({ purpose }) => purpose === 'news');
  return news?.history.map(({ agreement }) => agreement);
}

beforeEach(async () => {
  await openLog();
  await sequenceAll();
  await asBefore();
});

test('decisions of before count once they were compared with the log, and go on from there', async () => {
  const person = await newPerson({ optional: true });
  await switchNews(person, false);
  await switchNews(person, true);
  await sequenceAll();
  await asBefore();
  expect(await mayProcess(person.id, 'news')).toBe(false);
  await proveEarlierDecisions();
  expect(await mayProcess(person.id, 'news')).toBe(true);
  expect(await mayProcess(person.id, 'account')).toBe(true);
  expect(await proved(person)).toEqual(['log', 'log', 'log']);
  await switchNews(person, false);
  await switchNews(person, true);
  expect(await mayProcess(person.id, 'news')).toBe(true);
  expect(await proved(person)).toEqual(['log', 'log', 'log', 'written', 'written']);
  expect(await listDoubtful()).not.toContain(person.id);
});

test('a decision that the log holds otherwise counts as no, and the officer is told once', async () => {
  const [person, untouched] = [await newPerson(), await newPerson({ optional: true })];
  await asBefore();
  await flip(person.id);
  const before = await told();
  await proveEarlierDecisions();
  expect(await told()).toBe(before + 1);
  expect(await mayProcess(person.id, 'news')).toBe(false);
  expect(await mayProcess(untouched.id, 'news')).toBe(true);
  expect(await proved(person)).toEqual(['denied']);
  expect(await listDoubtful()).toContain(person.id);
  await proveEarlierDecisions();
  expect(await told()).toBe(before + 1);
  await switchNews(person, true);
  expect(await mayProcess(person.id, 'news')).toBe(true);
});

test('a yes does not count where the log holds a later decision that is not stored', async () => {
  const person = await newPerson({ optional: true });
  await switchNews(person, false);
  await asBefore();
  await withoutGuards('"ConsentEvent"', () =>
    query(`DELETE FROM "ConsentEvent" WHERE "userId" = $1 AND event = 'withdrawn'`, [person.id]),
  );
  await proveEarlierDecisions();
  expect(await mayProcess(person.id, 'news')).toBe(false);
  expect(await listDoubtful()).toContain(person.id);
});

test('a decision whose entry was lawfully shortened counts and says that it was not compared, and only once', async () => {
  const [person, later] = [await newPerson({ optional: true }), await newPerson()];
  await sequenceAll();
  // Other tests have written entries of days to come.
  await pruneLog(new Date('2100-01-01'));
  await asBefore();
  await proveEarlierDecisions();
  expect(await mayProcess(person.id, 'news')).toBe(true);
  expect(await proved(person)).toEqual(['pruned']);
  expect(await agreements(person)).toEqual(['pruned']);
  // Whoever takes the code from an old row does not have it given back.
  await query('DELETE FROM "ConsentHead" WHERE "userId" = $1', [later.id]);
  await withoutGuards('"ConsentEvent"', () =>
    query(
      `UPDATE "ConsentEvent" SET event = 'given', number = NULL, proved = NULL, code = NULL
       WHERE "userId" = $1 AND purpose = 'news'`,
      [later.id],
    ),
  );
  await proveEarlierDecisions();
  expect(await mayProcess(later.id, 'news')).toBe(false);
  expect(await agreements(later)).toEqual(['missing']);
});

test('nothing is left to look at, and a start without earlier decisions writes nothing', async () => {
  await newPerson();
  await proveEarlierDecisions();
  expect((await query(notProved, [])).rows).toEqual([{ n: 0 }]);
  const entries = await db().outbox.count();
  await proveEarlierDecisions();
  expect(await db().outbox.count()).toBe(entries);
});
