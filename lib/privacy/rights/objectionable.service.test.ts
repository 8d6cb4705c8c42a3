import { expect, test } from 'vitest';
import { db, inTransaction } from '@/lib/db';
import { authenticate } from '@/lib/privacy/accounts/passwords';
import { queueMail } from '@/lib/privacy/accounts/queued-mail';
import { hours } from '@/lib/privacy/clock';
import { objectable, type ObjectableId } from '@/lib/privacy/catalogue/purposes';
import { recordSignInFailures } from '@/lib/privacy/accounts/sign-in-failures';
import { kinds, type HoldingKey } from '@/lib/privacy/inventory';
import { travel } from '@/test/clock';
import { mailsTo, sendMailsOf, sendWaitingMails } from '@/test/mails';
import { newPerson, type Person } from '@/test/people';
import { en } from '@/messages/en/index';
import { listActivity } from './activity';
import { listObjectable, objectTo } from './objection';

/** What an objection to a use stops: each way of using data for it, tried for a person. True when data was used. */
interface Uses {
  /** The kinds of data that are held for nothing else, each with what makes a row of it. */
  readonly kinds: Partial<Record<HoldingKey, (person: Person) => Promise<boolean>>>;
  readonly others: readonly ((person: Person) => Promise<boolean>)[];
}

async function countsFailure(person: Person): Promise<boolean> {
  const where = { subjectId: person.id };
  await db().signInFailure.deleteMany({ where });
  await authenticate(person.email, 'not the right password');
  return (await db().signInFailure.count({ where })) > 0;
}

async function sendsNews(person: Person): Promise<boolean> {
  const subject = `News ${Math.random()}`;
  await inTransaction((tx) =>
    queueMail(tx, {
      userId: person.id,
      purpose: 'news',
      mail: () => ({ subject, text: '', language: 'en' }),
    }),
  );
  return (await sendMailsOf(person)).includes(subject);
}

/** A browser that is remembered for it is asked in e2e/stops.spec.ts: that takes a browser. */
const uses: Readonly<Record<ObjectableId, Uses>> = {
  news: { kinds: {}, others: [sendsNews] },
  security: { kinds: { failedSignIns: countsFailure }, others: [] },
};

for (const { id } of objectable)
  test(`an objection to ${id} stops every use of data for it with the click, and until then each goes on`, async () => {
    const tried = [...Object.values(uses[id].kinds), ...uses[id].others];
    expect(tried.length).toBeGreaterThan(0);
    const person = await newPerson({ optional: true });
    for (const use of tried) expect(await use(person)).toBe(true);
    await objectTo(person.viewer, id, '');
    for (const use of tried) expect(await use(person)).toBe(false);
  });

test('every kind of data that is held for a use that may be objected to is tried', () => {
  for (const { id } of objectable)
    expect(kinds.filter(({ holding }) => holding.purpose === id).map(({ holding }) => holding.key)).toEqual(
      Object.keys(uses[id].kinds),
    );
});

test('what was counted before an objection leaves no line in the activity after it', async () => {
  const person = await newPerson();
  expect(await countsFailure(person)).toBe(true);
  await objectTo(person.viewer, 'security', '');
  travel(hours(2));
  await recordSignInFailures();
  expect(await db().signInFailure.count({ where: { subjectId: person.id } })).toBe(0);
  const { items } = await listActivity(person.viewer, null);
  expect(items.map(({ event }) => event)).not.toContain('session.failed');
});

test('page and mail say what an objection stops and what goes on, and the session of an objector does', async () => {
  const person = await newPerson();
  const { sessionId } = person.viewer;
  for (const { id } of objectable) {
    await objectTo(person.viewer, id, '');
    const { stops, goesOn } = en.uses.objections[id];
    expect((await listObjectable(person.viewer, 'en')).find(({ purpose }) => purpose === id)).toMatchObject({
      stops,
      goesOn,
    });
    await sendWaitingMails(person.id);
    const said = `objected to: ${en.purposes[id].name}`;
    const text = (await mailsTo(person.email)).find((mail) => mail.text.includes(said))?.text;
    for (const sentence of [stops, goesOn]) expect(text).toContain(sentence);
  }
  expect(await db().session.count({ where: { id: sessionId } })).toBe(1);
  expect(kinds.find(({ holding }) => holding.key === 'sessions')?.holding.purpose).toBe('account');
});
