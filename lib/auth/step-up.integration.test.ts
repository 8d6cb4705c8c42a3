import { expect, test } from 'vitest';
import { db, query } from '@/lib/db';
import { acts } from '@/lib/privacy/catalogue/acts';
import { after, minutes, setClock } from '@/lib/privacy/clock';
import { fields } from '@/lib/privacy/inventory';
import { correctField } from '@/lib/privacy/rights/correction';
import { showRecordJson } from '@/lib/privacy/rights/record';
import { listSessions, revokeSessions } from '@/lib/privacy/accounts/sessions';
import { besiege, newPerson, password, signedIn } from '@/test/people';
import { countAttempt } from './limits';
import { confirmAct, getFreshViewer, requireFreshViewer } from './step-up';

function travel(to: Date): () => void {
  return setClock(() => to);
}

test('a sign-in is fresh for five minutes for everything but what uses a confirmation up', async () => {
  const { viewer } = await newPerson();
  const restore = travel(after(viewer.authenticatedAt, minutes(5) - 1));
  const early = await Promise.all(acts.map((act) => getFreshViewer(viewer, act)));
  restore();
  expect(early.map((fresh) => fresh?.act ?? null)).toEqual([
    'show',
    'download',
    'correct',
    null,
    null,
    null,
    null,
  ]);
  const later = travel(after(viewer.authenticatedAt, minutes(5)));
  const late = await Promise.all(acts.map((act) => getFreshViewer(viewer, act)));
  later();
  expect(late).toEqual(acts.map(() => null));
});

test('a confirmation counts for its act alone, in its session alone, for five minutes', async () => {
  const { id, viewer } = await newPerson();
  const other = await signedIn(id);
  const start = after(viewer.authenticatedAt, minutes(10));
  const covered = {
    show: ['show'],
    download: ['download'],
    correct: ['show', 'correct'],
    email: ['email'],
    erase: ['erase'],
    'erase-part': ['erase-part'],
    password: ['password'],
  };
  for (const act of acts) {
    const restore = travel(start);
    await confirmAct(viewer, act, password, '127.0.0.1');
    for (const wanted of acts) {
      const fresh = await getFreshViewer(viewer, wanted);
      expect(`${act} for ${wanted}: ${fresh !== null}`).toBe(
        `${act} for ${wanted}: ${covered[act].includes(wanted)}`,
      );
      expect(await getFreshViewer(other, wanted)).toBeNull();
    }
    restore();
    const over = travel(after(start, minutes(5)));
    expect(await getFreshViewer(viewer, act)).toBeNull();
    over();
    await db().stepUp.deleteMany({ where: { userId: id } });
  }
});

test('a wrong password confirms nothing, and too many attempts are refused even with the right one', async () => {
  const { viewer } = await newPerson();
  await expect(confirmAct(viewer, 'erase', 'not the right password', 'one')).rejects.toMatchObject({
    code: 'password-refused',
  });
  await expect(requireFreshViewer(viewer, 'erase')).rejects.toMatchObject({ code: 'step-up-required' });
  for (let i = 0; i < 9; i++) await countAttempt('confirm', viewer.subjectId, 'one');
  await expect(confirmAct(viewer, 'erase', password, 'one')).rejects.toMatchObject({
    code: 'too-many-attempts',
  });
});

test('limits count each account and each client, however an address is spelled, and store neither', async () => {
  const [name, client] = [crypto.randomUUID(), '203.0.113.7'];
  const spellings = [`${name}@example.org`, `${name.toUpperCase()}@EXAMPLE.org`, ` ${name}@ｅxample.org `];
  for (let i = 0; i < 5; i++) await countAttempt('sign-up', spellings[i % 3] ?? '', client);
  for (const spelling of spellings)
    await expect(countAttempt('sign-up', spelling, client)).rejects.toMatchObject({
      code: 'too-many-attempts',
    });
  await countAttempt('sign-up', `other.${name}@example.org`, client);
  await countAttempt('sign-in', `${name}@example.org`, client);
  const { rows } = await query('SELECT key FROM "RateLimit"', []);
  expect(JSON.stringify(rows)).not.toMatch(/example|203\.0/);
});

test('a stranger who uses up their attempts does not keep the person out', async () => {
  const account = `${crypto.randomUUID()}@example.org`;
  for (let i = 0; i < 10; i++) await countAttempt('sign-in', account, 'a stranger');
  await expect(countAttempt('sign-in', account, 'a stranger')).rejects.toMatchObject({
    code: 'too-many-attempts',
  });
  await countAttempt('sign-in', account, 'the person');
});

test('strangers from however many clients keep nobody out of a browser that is known', async () => {
  const account = `${crypto.randomUUID()}@example.org`;
  const browser = crypto.randomUUID();
  await besiege(account);
  for (const what of ['sign-in', 'mail'] as const) {
    const refused = { code: 'too-many-attempts' };
    await expect(countAttempt(what, account, 'the person')).rejects.toMatchObject(refused);
    await countAttempt(what, account, 'the person', browser);
    await countAttempt(what, account, 'a stranger 1', browser);
  }
  // Nor does a browser that is known guess without end.
  for (let i = 0; i < 8; i++) await countAttempt('sign-in', account, `elsewhere ${i}`, browser);
  await expect(countAttempt('sign-in', account, 'the person', browser)).rejects.toMatchObject({
    code: 'too-many-attempts',
  });
});

test('guessing from many clients is limited for each account', async () => {
  const account = `${crypto.randomUUID()}@example.org`;
  const results = await Promise.allSettled(
    Array.from({ length: 120 }, (_, i) => countAttempt('sign-in', account, `client ${account} ${i}`)),
  );
  expect(results.filter(({ status }) => status === 'fulfilled').length).toBe(100);
});

test('a session is ended by its own person only', async () => {
  const [person, stranger] = [await newPerson(), await newPerson()];
  await signedIn(person.id);
  const sessions = await listSessions(person.viewer);
  expect(sessions.length).toBe(2);
  for (const { id } of sessions)
    await expect(revokeSessions(stranger.viewer, id)).rejects.toMatchObject({ code: 'not-found' });
  await revokeSessions(person.viewer, null);
  expect((await listSessions(person.viewer)).map(({ isThisOne }) => isThisOne)).toEqual([true]);
});

test('what is shown and corrected is recorded with columns and without values', async () => {
  const { id, viewer } = await newPerson();
  const [phone] = fields.filter(({ key }) => key === 'phone');
  if (!phone) throw new Error('There is no phone.');
  await showRecordJson(await requireFreshViewer(viewer, 'show'), 'en');
  await correctField(await requireFreshViewer(viewer, 'correct'), phone, '+44 20 7946 0958');
  await correctField(await requireFreshViewer(viewer, 'correct'), phone, '+44 20 7946 0958');
  const record = await showRecordJson(await requireFreshViewer(viewer, 'show'), 'en');
  const activity = record['activity'] as { event: string; facts: unknown }[];
  expect(activity.slice(-2)).toMatchObject([
    { event: 'record.shown' },
    { event: 'record.corrected', facts: { columns: ['phone'] } },
  ]);
  const log = await query(
    `SELECT convert_from(leaf, 'UTF8') AS leaf FROM audit."Outbox" WHERE "subjectId" = $1`,
    [id],
  );
  expect(JSON.stringify(log.rows)).not.toContain('7946');
  expect(record['profile']).toMatchObject({ phone: '+44 20 7946 0958' });
});
