import { afterEach, expect, test } from 'vitest';
import { db, inTransaction } from '@/lib/db';
import { openLog, sequenceAll } from '@/lib/log';
import { composeNotice } from '@/lib/privacy/consent/notice';
import { en } from '@/messages/en/index';
import { config, type Duty } from '@/rightful.config';
import { mailsTo } from '@/test/mails';
import { confirmed, newPerson, type Person, signedIn } from '@/test/people';
import { eraseAccount } from './erase';
import { findCase, findErasureOutcome, type ErasureOutcome } from './outcome';
import { getErasureReceipt } from './receipt';
import { countRows, deleteRows } from './rows';
import { runDueErasureSteps } from './stores';
import { previewErasure } from './view';

const duties = config.duties as Duty[];
afterEach(() => void duties.splice(0));

interface Deleted {
  readonly person: Person;
  readonly before: string;
  readonly outcome: ErasureOutcome;
  readonly mail: string;
}

async function deleteOne(): Promise<Deleted> {
  await openLog();
  const person = await newPerson();
  const { outcome: before } = await previewErasure(person.viewer, 'en');
  const { reference } = await eraseAccount(await confirmed(person.viewer, 'erase'));
  await runDueErasureSteps();
  const outcome = await findErasureOutcome(reference, 'en');
  if (!outcome) throw new Error('The deletion has no outcome.');
  const mail = (await mailsTo(person.email)).find(({ text }) => text.includes(reference));
  return { person, before, outcome, mail: mail?.text ?? '' };
}

const keysOf = ({ person }: Deleted): Promise<number> =>
  db().subjectKey.count({ where: { subjectId: person.id } });

test('preview, page and mail say that the key is destroyed exactly where it is', async () => {
  const all = await deleteOne();
  expect(await keysOf(all)).toBe(0);
  duties.push({ id: 'tax', law: 'Tax Act s. 1', keeps: ['profile.name'], days: 10 });
  const some = await deleteOne();
  expect(await keysOf(some)).toBe(1);
  for (const [{ before, outcome, mail }, said, other] of [
    [all, en.erasure.outcome.all, en.erasure.outcome.kept],
    [some, en.erasure.outcome.kept, en.erasure.outcome.all],
  ] as const) {
    expect([before, outcome.plan.outcome]).toEqual([said, said]);
    expect(mail).toContain(said);
    expect(mail).not.toContain(other);
  }
  expect(composeNotice('en').sealing).toContain('Where a law or a legal claim keeps something');
});

test('the last mail has both numbers and no date that only a program reads', async () => {
  const { outcome, mail } = await deleteOne();
  expect(mail).toContain(`Case number: ${outcome.reference}`);
  expect(mail).toContain(`Receipt number: ${outcome.receiptNumber}`);
  expect(mail.replaceAll(outcome.receiptNumber, '')).not.toMatch(/\d{4}-\d{2}-\d{2}/);
  for (const { words } of outcome.steps) expect(words).not.toMatch(/\(\d+\)/);
});

test('either number of a deletion leads to it, and the one of the receipt is the one that the receipt says', async () => {
  const { outcome, person } = await deleteOne();
  await sequenceAll();
  const { leaf } = await getErasureReceipt(outcome.reference);
  expect(leaf.obj).toBe(`request:${outcome.receiptNumber}`);
  expect(en.receiptCheck.terms.reference).toBe('Receipt number');
  expect(await findCase(outcome.reference)).toBe(outcome.reference);
  expect(await findCase(outcome.receiptNumber)).toBe(outcome.reference);
  expect(await findCase(outcome.receiptNumber.toUpperCase())).toBe(outcome.reference);
  for (const other of [person.id, 'RF-2222-2222-2222', '', `${outcome.reference}x`, "'; --"])
    expect(await findCase(other)).toBeNull();
});

test('rows that name nobody are counted and removed through those that lead to them, in any schema', async () => {
  const person = await newPerson();
  await signedIn(person.id);
  const led = {
    subject: 'userId',
    through: 'Session',
    erase: 'delete',
    ends: 'with-account',
    holding: null,
    columns: {},
  } as const;
  const sessions = await db().session.count({ where: { userId: person.id } });
  expect(sessions).toBeGreaterThan(0);
  expect(await countRows(db(), 'Profile', led, person.id)).toBe(sessions);
  await inTransaction(async (tx) => {
    expect(await deleteRows(tx, 'Profile', led, person.id)).toBe(1);
  });
  expect(await db().profile.count({ where: { userId: person.id } })).toBe(0);
});
