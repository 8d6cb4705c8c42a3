import { afterEach, expect, test } from 'vitest';
import { confirmAct } from '@/lib/auth/step-up';
import { db, inTransaction, query, uuidv7 } from '@/lib/db';
import { openLog, sequenceAll } from '@/lib/log';
import { requestReset } from '@/lib/privacy/accounts/passwords';
import { storeQueuedMail } from '@/lib/privacy/accounts/queued-mail';
import { register } from '@/lib/privacy/sign-up/register';
import { days, minutes, setClock } from '@/lib/privacy/clock';
import { parseLeaf } from '@/lib/privacy/evidence/audit';
import { inventory, personalModels } from '@/lib/privacy/inventory';
import { findSubjectByEmail } from '@/lib/privacy/keys/vault';
import { inactivePeriods, mailPeriod, requestPeriod } from '@/lib/privacy/periods';
import { disputeDetail } from '@/lib/privacy/rights/dispute';
import { liftHold, setHold } from '@/lib/privacy/rights/holds';
import { pauseUse } from '@/lib/privacy/rights/pause';
import { openRequest } from '@/lib/privacy/requests/requests';
import { config, type Duty } from '@/rightful.config';
import { mailsTo, sendMailsOf } from '@/test/mails';
import { newPerson, password, signedIn, signUpForm, type Person } from '@/test/people';
import { scanDatabase } from '@/test/scan';
import { deleteExpired, expiring } from './expired';
import { planRetention, runRetention, type RetentionOutcome } from './rules';

const duties = config.duties as Duty[];
afterEach(() => void duties.splice(0));

const periods = inactivePeriods ?? { all: 0, first: 0, second: 0 };
const ago = (milliseconds: number): Date => new Date(Date.now() - milliseconds);

function countOf(outcomes: readonly RetentionOutcome[], kind: string): number {
  return outcomes.find((one) => one.kind === kind)?.count ?? 0;
}

/** Sets when a person was last signed in and told. */
async function unusedSince({ id }: Person, active: Date, first?: Date, second?: Date): Promise<void> {
  await db().user.update({
    where: { id },
    data: { activeAt: active, firstWarningAt: first ?? null, secondWarningAt: second ?? null },
    select: { id: true },
  });
}

async function accountOf({ id }: Person) {
  return db().user.findUnique({ where: { id }, select: { firstWarningAt: true, secondWarningAt: true } });
}

/** The entries of the retention since, what they count summed by kind. */
async function recordedSince(id: bigint): Promise<Record<string, number>> {
  const rows = await db().outbox.findMany({ where: { id: { gt: id } }, select: { leaf: true } });
  const sums: Record<string, number> = {};
  for (const { a, meta } of rows.map(({ leaf }) => parseLeaf(leaf)))
    for (const counted of a === 'retention.run' && Array.isArray(meta?.['erased']) ? meta['erased'] : []) {
      const [kind = '', count] = String(counted).split(':');
      sums[kind] = (sums[kind] ?? 0) + Number(count);
    }
  return sums;
}

async function lastEntry(): Promise<bigint> {
  return (await db().outbox.findFirst({ orderBy: { id: 'desc' }, select: { id: true } }))?.id ?? 0n;
}

test('each row goes by the day that the inventory gives it, not a minute before, and the log counts it', async () => {
  await deleteExpired();
  const person = await newPerson();
  const { subjectId } = { subjectId: person.id };
  await confirmAct(person.viewer, 'erase', password, '127.0.0.1');
  await requestReset(person.email);
  const request = await inTransaction((tx) =>
    openRequest(tx, { right: 'objection', state: 'refused', subjectId, completedAt: ago(requestPeriod) }),
  );
  const places: readonly [string, string, string, number][] = [
    ['StepUp', '"userId"', '"expiresAt"', 0],
    ['Session', '"userId"', 'expires', 0],
    ['VerificationToken', '"userId"', 'expires', 0],
    ['PrivacyRequest', '"subjectId"', '"completedAt"', requestPeriod],
  ];
  const move = async (by: number): Promise<void> => {
    for (const [table, owner, column, plus] of places)
      await query(`UPDATE "${table}" SET ${column} = $1 WHERE ${owner} = $2`, [ago(plus - by), subjectId]);
  };
  const left = async (): Promise<number> => {
    let sum = 0;
    for (const [table, owner] of places) {
      const { rows } = await query(`SELECT count(*)::int AS n FROM "${table}" WHERE ${owner} = $1`, [
        subjectId,
      ]);
      sum += (rows[0] as { n: number }).n;
    }
    return sum;
  };
  await move(minutes(1));
  expect(await deleteExpired()).toEqual(new Map());
  expect(await left()).toBe(4);
  await move(-minutes(1));
  const before = await lastEntry();
  const gone = { confirmations: 1, sessions: 1, links: 1, requests: 1 };
  expect(Object.fromEntries(await deleteExpired())).toEqual(gone);
  expect(await recordedSince(before)).toEqual(gone);
  expect(await left()).toBe(0);
  expect(await db().privacyRequest.count({ where: { id: request.id } })).toBe(0);
  expect(await db().user.count({ where: { id: person.id } })).toBe(1);
});

test('every table whose rows end by themselves is looked after', () => {
  const ending = personalModels.filter(([, { ends }]) => ends !== 'with-account').map(([name]) => name);
  const otherwise = ending.filter((name) => !expiring.some(({ model }) => model === name));
  expect(otherwise).toEqual(['QueuedMail', 'SignInFailure', 'Retained']);
  expect(expiring.map(({ model }) => model)).toContain('EmailChange');
  expect(inventory.Detail.ends).toEqual({ column: 'until', plus: 0 });
});

test('the detail behind an entry goes on its day, and the entry stays', async () => {
  await openLog();
  const person = await newPerson();
  const hold = await setHold(person.id, ['profile.note'], 'Case 16');
  await liftHold(hold, 'Settled');
  await query(`UPDATE audit."Outbox" SET until = $1 WHERE "subjectId" = $2 AND detail IS NOT NULL`, [
    ago(1),
    person.id,
  ]);
  await sequenceAll();
  const mine = { where: { subjectId: person.id }, select: { idx: true } };
  const entries = (await db().entryOfSubject.findMany(mine)).map(({ idx }) => idx);
  const details = () => db().detail.count({ where: { idx: { in: entries } } });
  expect(await details()).toBeGreaterThan(2);
  await deleteExpired();
  expect(await details()).toBe(0);
  expect((await db().entryOfSubject.findMany(mine)).length).toBe(entries.length);
});

test('the dry run counts what the run does, and changes nothing', async () => {
  await runRetention('all');
  const person = await newPerson();
  await unusedSince(person, ago(periods.all - periods.first + minutes(1)));
  const form = await signUpForm();
  await register(form);
  const unverified = await findSubjectByEmail(form.email);
  await query('UPDATE "User" SET "createdAt" = $1 WHERE id = $2', [ago(days(2) + minutes(1)), unverified]);
  await query('UPDATE "Session" SET expires = $1 WHERE "userId" = $2', [ago(minutes(1)), person.id]);
  // These are left alone: one is paused, and one disputes a detail.
  const [paused, disputing] = [await newPerson(), await newPerson()];
  await pauseUse(paused.viewer, 'claims');
  await disputeDetail(disputing.viewer, 'profile.name', '');
  for (const left of [paused, disputing]) await unusedSince(left, ago(periods.all));
  // A mail and its key count as one, and so does a key that was left over.
  const mail = {
    userId: paused.id,
    mail: () => ({ subject: 'Late', text: 'Too late.', language: 'en' as const }),
  };
  const [late, lost] = await inTransaction(async (tx) => [
    await storeQueuedMail(tx, mail),
    await storeQueuedMail(tx, mail),
  ]);
  for (const table of ['"QueuedMail"', 'vault."MailKey"'])
    await query(
      `UPDATE ${table} SET "expiresAt" = now() WHERE ${table === '"QueuedMail"' ? 'id' : '"mailId"'} = $1`,
      [late],
    );
  await query('DELETE FROM "QueuedMail" WHERE id = $1', [lost]);
  const planned = (await planRetention()).filter(({ count }) => count > 0);
  expect(planned).toEqual([
    { kind: 'sessions', count: 1 },
    { kind: 'unverified', count: 1 },
    { kind: 'queuedMails', count: 2 },
    { kind: 'firstWarning', count: 1 },
  ]);
  expect((await planRetention()).filter(({ count }) => count > 0)).toEqual(planned);
  expect((await runRetention('all')).filter(({ count }) => count > 0)).toEqual(planned);
  expect((await planRetention()).filter(({ count }) => count > 0)).toEqual([]);
  expect(await findSubjectByEmail(form.email)).toBeNull();
});

test('a mail that nobody could be sent lies in the local mailbox as long as it would wait for a server', async () => {
  const person = await newPerson();
  const lying = async () => (await mailsTo(person.email)).length;
  const restore = setClock(() => ago(minutes(1) - mailPeriod));
  await runRetention('soon');
  expect(await lying()).toBe(1);
  restore();
  const late = setClock(() => ago(-mailPeriod));
  expect(countOf(await planRetention(), 'localMails')).toBeGreaterThan(0);
  await runRetention('soon');
  late();
  expect(await lying()).toBe(0);
});

test('an unused account is deleted only after its person was told twice, each in time', async () => {
  const person = await newPerson();
  const old = ago(periods.all + days(1));
  await unusedSince(person, old);
  // Both are late, as after a long stop of the application: nothing is skipped for it.
  await runRetention('all');
  await runRetention('all');
  expect(await accountOf(person)).toMatchObject({ firstWarningAt: expect.any(Date), secondWarningAt: null });
  await unusedSince(person, old, ago(periods.first - periods.second + minutes(1)));
  await runRetention('all');
  await runRetention('all');
  expect((await accountOf(person))?.secondWarningAt).not.toBeNull();
  expect((await sendMailsOf(person)).filter((subject) => subject.includes('not used')).length).toBe(2);
  await unusedSince(person, old, ago(periods.first + minutes(1)), ago(periods.second - minutes(1)));
  await runRetention('all');
  expect(await accountOf(person)).not.toBeNull();

  await unusedSince(person, old, ago(periods.first + minutes(1)), ago(periods.second + minutes(1)));
  expect(countOf(await runRetention('all'), 'unused')).toBe(1);
  expect(await accountOf(person)).toBeNull();
  expect(await scanDatabase([person.id])).toEqual([]);
  const request = await db().privacyRequest.findFirst({
    where: { channel: 'schedule' },
    orderBy: { id: 'desc' },
    select: { reason: true, right: true, steps: { select: { store: true } } },
  });
  expect(request).toMatchObject({ reason: 'inactive', right: 'erasure' });
  expect(request?.steps.map(({ store }) => store)).toContain('mail');
});

test('who signs in keeps the account, and the count begins again', async () => {
  const person = await newPerson();
  await unusedSince(person, ago(periods.all), ago(periods.first), ago(periods.second));
  await signedIn(person.id);
  await runRetention('all');
  expect(await accountOf(person)).toEqual({ firstWarningAt: null, secondWarningAt: null });
});

test('an account whose use is restricted or that a hold covers loses nothing that they keep', async () => {
  const [paused, held] = [await newPerson(), await newPerson()];
  await inTransaction((tx) =>
    openRequest(tx, { right: 'restriction', state: 'in_force', subjectId: paused.id }, uuidv7()),
  );
  const hold = await setHold(held.id, ['profile.name'], 'Case 17');
  for (const person of [paused, held])
    await unusedSince(person, ago(periods.all + 1), ago(periods.first + 1), ago(periods.second + 1));
  expect(countOf(await runRetention('all'), 'unused')).toBe(1);
  expect(await accountOf(paused)).not.toBeNull();
  expect(await accountOf(held)).toBeNull();
  expect(await db().retained.count({ where: { subjectId: held.id } })).toBe(1);
  await db().retained.updateMany({ where: { subjectId: held.id }, data: { until: ago(1) } });
  expect(countOf(await planRetention(), 'retained')).toBe(0);
  await liftHold(hold, 'Settled');
  expect(await scanDatabase([held.id])).toEqual([]);
});
