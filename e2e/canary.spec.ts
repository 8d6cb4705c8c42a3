import { en } from '@/messages/en/index';
import { randomBytes, randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { Client } from 'pg';
import path from 'node:path';
import type { AuditEvent } from '@/lib/privacy/catalogue/events';
import { fields, inventory, type Decision, type DetailKey, type Field } from '@/lib/privacy/inventory';
import { everythingWritten, findIn, verifyLog } from './support/everything';
import { origin } from './support/server';
import {
  deleteAccount,
  edit,
  expect,
  fillSignUp,
  type Mail,
  mailedLink,
  mailsTo,
  openKind,
  password,
  test,
} from './support/test';

test.use({ javaScriptEnabled: false });
test.setTimeout(180_000);

const unique = (): string => `Zq${randomBytes(8).toString('hex')}`;

const digits = (count: number): string => Array.from({ length: count }, () => randomInt(10)).join('');

/** A value for this field that nobody else has, in the shape that its input takes. */
function markerFor({ correct }: Field): string {
  if (correct.input === 'tel') return `+44207${digits(7)}`;
  if (correct.input === 'date') return `19${digits(1)}${randomInt(1, 9)}-1${randomInt(3)}-2${randomInt(9)}`;
  return correct.input === 'line' ? unique() : `${unique()} <b>and</b> “more”`;
}

/** A person with a marker of their own in everything that can be told to us. */
const canary = {
  name: unique(),
  email: `${unique().toLowerCase()}@example.org`,
  newEmail: `${unique().toLowerCase()}@example.org`,
  note: unique(),
  objection: unique(),
  wrongPassword: `${unique()} is not it`,
  values: Object.fromEntries(fields.map((field) => [field.key, markerFor(field)])),
};

/** Where the inventory seals something, and which marker goes there. A new sealed column must be added to one of them. */
const sealedAt: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    fields.map(({ sealed, key }) => [`${sealed.table}.${sealed.column}`, [canary.values[key] ?? '']]),
  ),
  'profile.email': [canary.email, canary.newEmail],
  'email-change.new': [canary.newEmail],
  'email-change.old': [canary.email],
  'supplement.text': [canary.note],
  'request.words': [canary.objection],
  // Written by the officer, whose command scripts/canary.service.test.ts searches.
  'request.answer': [],
};

const names = [canary.name, canary.values['name'] ?? ''];
const addresses = [canary.email, canary.newEmail];
const secrets = [password, canary.wrongPassword];
const everything = [...new Set([...names, ...addresses, ...secrets, ...Object.values(sealedAt).flat()])];

test('every sealed column of the inventory has a marker', () => {
  const columns = Object.values(inventory).flatMap(({ columns }) =>
    Object.values<Decision | 'non-personal'>(columns),
  );
  const sealed = columns.flatMap((column) =>
    typeof column === 'object' && column.is === 'held' && typeof column.reads === 'object'
      ? [`${column.reads.sealed.table}.${column.reads.sealed.column}`]
      : [],
  );
  expect([...new Set(sealed)].filter((column) => !Object.hasOwn(sealedAt, column))).toEqual([]);
  expect(new Set(everything).size).toBe(everything.length);
});

test('somebody who used everything is nowhere but in sealed columns and the mails to them, and then nowhere', async ({
  page,
}) => {
  await useEverything(page);
  const id = await accountNumber(page);
  const mails = addresses.flatMap(mailsTo);
  expect(mails.length).toBeGreaterThan(3);
  // The search finds what is there: the person’s number in the database, a word of each mail in the mails.
  expect(findIn(await everythingWritten(), [id])).toContain(`public.User: ${id}`);
  expect(findIn(mails.map(asWritten), ['Rightful']).length).toBe(mails.length);

  expect(findIn(await everythingWritten(), everything)).toEqual([]);
  const inMails = everything.filter((marker) => !names.includes(marker) && !addresses.includes(marker));
  expect(findIn(mails.map(asWritten), inMails)).toEqual([]);
  expect(verifyLog()).toMatchObject({ code: 0 });

  const entries = await entriesOf(id);
  expect(entries.length).toBeGreaterThan(15);
  await deleteAccount(page, 'Now');
  await expect(page.getByText(/^RF-/)).toBeVisible();
  // The mail that says so is the only one left, and holds no more than the others did.
  await expect
    .poll(() => addresses.flatMap(mailsTo).map(({ to, subject }) => `${to}: ${subject}`))
    .toEqual([expect.stringMatching(new RegExp(`^${canary.newEmail}: .* is deleted$`))]);
  expect(findIn(addresses.flatMap(mailsTo).map(asWritten), [...inMails, id])).toEqual([]);
  await expect(async () => expect(await waiting()).toBe(0)).toPass();
  expect(findIn(await everythingWritten(), [...everything, id])).toEqual([]);
  expect(verifyLog()).toMatchObject({ code: 0 });

  const acts: AuditEvent[] = [
    'account.registered',
    'account.verified',
    'consent.given',
    'consent.withdrawn',
    'detail.shown',
    'email.changed',
    'email.requested',
    'record.corrected',
    'record.exported',
    'record.listed',
    'supplement.added',
  ];
  // Nothing that two of their leaves say is the same, but for words of closed sets, times of day and numbers of requests.
  const leaves = await leavesWith(entries);
  expect(leaves.length).toBe(entries.length);
  expect(leaves.map(({ a }) => a)).toEqual(expect.arrayContaining(acts));
  for (const member of ['s', 'obj', 'id', 'p'] as const) {
    const said = leaves.flatMap((leaf) => (typeof leaf[member] === 'string' ? [leaf[member]] : []));
    expect(new Set(said).size).toBe(said.length);
  }
  for (const { act, s } of leaves) expect(act === 'sys' || act === s).toBe(true);
});

/** Everything that a person can do, once. */
async function useEverything(page: Page): Promise<void> {
  // First what goes wrong: a form with a tick missing, a page that is not there, a link that is none.
  await fillSignUp(page, canary, []);
  await page.goto(`/privacy/${canary.note}`);
  await page.goto(`/verify-email?token=${canary.note}`);
  await page.request.get(`/api/privacy/receipts/${canary.note}`);
  await page.request.post('/api/privacy/confirm', {
    headers: { origin },
    data: { password: canary.wrongPassword, act: canary.note },
  });

  await fillSignUp(page, canary, [/^I consent to/, /news/, /Count my visits/]);
  await page.goto(await mailedLink(canary.email));
  await page.getByRole('button', { name: 'Confirm' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Your privacy center' })).toBeVisible();

  for (const field of fields) await correct(page, field);
  await page.goto('/privacy/data');
  const card = await openKind(page, 'Your choices');
  await card.getByText('Add a note').click();
  await card.getByLabel('Note to Your choices').fill(canary.note);
  await card.getByRole('button', { name: 'Add the note' }).click();
  await expect(card.getByText('Your note is added.')).toBeVisible();

  await page.goto('/privacy/choices');
  const news = page.getByRole('region', { name: 'Product news by email' });
  await news.getByRole('switch', { checked: true }).click();
  await news.getByRole('switch', { checked: false }).click();
  await expect(news.getByRole('switch', { checked: true })).toBeVisible();

  const security = page.locator('#object-security');
  await security.getByText('Object: Keeping your account safe').click();
  await security.getByLabel(/Why it should stop/).fill(canary.objection);
  await security.getByRole('button', { name: /^Object/ }).click();
  await security.getByRole('button', { name: /^Take the objection back/ }).click();

  await takeCopies(page);
  await changeEmail(page);
  await page.request.post('/api/privacy/confirm', {
    headers: { origin },
    data: { password: canary.wrongPassword, act: 'download' },
  });
  for (const room of ['', '/receipts', '/activity', '/security', '/download', '/delete'])
    expect((await page.goto(`/privacy${room}`))?.status()).toBe(200);
}

/** Tells one detail, and has it shown again where it is hidden. */
async function correct(page: Page, { key, correct: { input } }: Field): Promise<void> {
  const label = en.inventory.kinds.profile.columns[key as DetailKey];
  const value = canary.values[key] ?? '';
  const date = page.getByRole('group', { name: label });
  const inputs =
    input === 'date'
      ? ['Year', 'Month', 'Day'].map((part) => date.getByLabel(part))
      : [page.getByLabel(label, { exact: true })];
  const typed = input === 'date' ? value.split('-') : [value];
  await page.goto('/privacy/data');
  await edit(page, label.toLowerCase());
  for (const [i, part] of inputs.entries()) await part.fill(typed[i] ?? '');
  await page.getByRole('button', { name: `Save ${label.toLowerCase()}` }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await page.goto('/privacy/data');
  const show = page.getByRole('button', { name: `Show ${label.toLowerCase()}` });
  if (await show.isVisible()) await show.click();
  await edit(page, label.toLowerCase());
  for (const [i, part] of inputs.entries()) await expect(part).toHaveValue(typed[i] ?? '');
}

async function takeCopies(page: Page): Promise<void> {
  const record = await page.request.get('/api/privacy/data');
  expect(findIn([{ where: 'record', text: await record.text() }], [canary.note]).length).toBe(1);
  await page.goto('/privacy/download');
  const arriving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download my data' }).click();
  expect(readFileSync(await (await arriving).path()).length).toBeGreaterThan(1_000);
}

async function changeEmail(page: Page): Promise<void> {
  await page.goto('/privacy/data');
  await edit(page, 'email');
  await page.getByLabel('New email', { exact: true }).fill(canary.newEmail);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Send the link' }).click();
  await expect(page.getByText('Open the link that we sent to the new address.')).toBeVisible();
  await page.goto(await mailedLink(canary.newEmail));
  await page.getByRole('button', { name: 'Confirm' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Your email is changed' })).toBeVisible();
  await expect.poll(() => mailsTo(canary.email).at(-1)?.subject).toMatch(/was changed$/);
  await page.goto(await mailedLink(canary.email));
  await page.getByRole('button', { name: 'It was me' }).click();
  await expect(page.getByText('Nothing waits any more.')).toBeVisible();

  const visitor = await page.context().browser()?.newContext({ baseURL: origin, javaScriptEnabled: false });
  if (!visitor) throw new Error('There is no second browser.');
  const outside = await visitor.newPage();
  await outside.goto('/sign-in');
  await outside.getByLabel('Email', { exact: true }).fill(canary.newEmail);
  await outside.getByLabel('Password', { exact: true }).fill(canary.wrongPassword);
  await outside.getByRole('button', { name: 'Sign in' }).click();
  await outside.goto('/forgot-password');
  await outside.getByLabel('Email', { exact: true }).fill(canary.newEmail);
  await outside.getByRole('button').first().click();
  await expect.poll(() => mailsTo(canary.newEmail).length).toBeGreaterThan(1);
  await visitor.close();
}

async function accountNumber(page: Page): Promise<string> {
  const record = (await (await page.request.get('/api/privacy/data')).json()) as { account: { id: string } };
  return record.account.id;
}

const asWritten = ({ to, subject, text }: Mail) => ({ where: `mail to ${to}`, text: `${subject}\n${text}` });

async function ask<T extends object>(text: string, values: readonly unknown[] = []): Promise<T[]> {
  const host = path.join(process.env['E2E_DATA_DIR'] ?? '', 'run');
  const client = new Client({ host, user: 'postgres', database: 'postgres' });
  await client.connect();
  try {
    return (await client.query<T>(text, [...values])).rows;
  } finally {
    await client.end();
  }
}

/** The ids of the entries that lead to a person now. */
async function entriesOf(id: string): Promise<string[]> {
  const rows = await ask<{ entryId: string }>(
    `SELECT "entryId" FROM audit."EntryOfSubject" WHERE "subjectId" = $1
     UNION SELECT "entryId" FROM audit."Outbox" WHERE "subjectId" = $1`,
    [id],
  );
  return rows.map(({ entryId }) => entryId);
}

async function waiting(): Promise<number> {
  return (await ask<{ n: number }>('SELECT count(*)::int AS n FROM audit."Outbox"'))[0]?.n ?? -1;
}

async function leavesWith(ids: readonly string[]): Promise<Record<string, unknown>[]> {
  const rows = await ask<{ leaf: Buffer }>(
    'SELECT leaf FROM audit."Leaf" WHERE "entryId" = ANY($1::uuid[])',
    [ids],
  );
  return rows.map(({ leaf }) => JSON.parse(leaf.toString()) as Record<string, unknown>);
}
