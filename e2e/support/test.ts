import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test as base, type Locator, type Page } from '@playwright/test';
import { origin } from './server';

/** What a browser may print although nothing is wrong with the page: answers that a test asked for. */
const expectedMessages: readonly RegExp[] = [
  /Failed to load resource: the server responded with a status of 4\d\d/,
];

/** The tests' `test`: any error in the console, any blocked resource and any request elsewhere fails it. */
export const test = base.extend<{ watched: void }>({
  watched: [
    async ({ context }, use) => {
      const faults: string[] = [];
      context.on('console', (message) => {
        const text = message.text();
        if (message.type() === 'error' && !expectedMessages.some((known) => known.test(text)))
          faults.push(text);
      });
      context.on('weberror', (error) => faults.push(String(error.error())));
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (url.protocol.startsWith('http') && url.origin !== origin) faults.push(`asked ${url.origin}`);
      });
      await use();
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

export const password = 'a sentence is a fine password';

export interface Newcomer {
  readonly name: string;
  readonly email: string;
}

export function newcomer(name = 'Ada Lovelace'): Newcomer {
  return { name, email: `ada.${randomBytes(6).toString('hex')}@example.org` };
}

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** A mail of the local mailbox; none while it is just being written or deleted. */
function readMail(file: string): Mail[] {
  try {
    return [JSON.parse(readFileSync(file, 'utf8')) as Mail];
  } catch {
    return [];
  }
}

/** The mails in the local mailbox to an address, newest last. */
export function mailsTo(address: string): Mail[] {
  const folder = path.join(process.env['E2E_DATA_DIR'] ?? '', 'mail');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .flatMap((name) => readMail(path.join(folder, name)))
    .filter(({ to }) => to === address);
}

/** The path of the local mailbox, as the start printed it. */
export function mailboxPath(): string {
  const printed = readFileSync(path.join(process.env['E2E_DATA_DIR'] ?? '', 'stdout.log'), 'utf8');
  const [found] = /\/dev\/mail\/[\w-]+/.exec(printed) ?? [];
  if (found === undefined) throw new Error('The start printed no address of the mailbox.');
  return found;
}

function newestLink(address: string): string {
  return /https?:\/\/\S+token=\S+/.exec(mailsTo(address).at(-1)?.text ?? '')?.[0] ?? '';
}

/** The path of the newest link that was mailed to an address, once it leads to `to`: a mail leaves after its page. */
export async function mailedLink(address: string, to = '/'): Promise<string> {
  await expect.poll(() => newestLink(address)).toContain(to);
  const url = new URL(newestLink(address));
  return `${url.pathname}${url.search}`;
}

/** Fills in the sign-up form and sends it. */
export async function fillSignUp(
  page: Page,
  { name, email }: Newcomer,
  ticks: readonly RegExp[],
): Promise<void> {
  await page.goto('/sign-up');
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByLabel('Email', { exact: true }).fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  for (const label of ticks) await page.getByRole('checkbox', { name: label }).check();
  await page.getByRole('button', { name: 'Create account' }).click();
}

export const required = /^I consent to/;

/** Signs up, follows the mailed link and confirms: ends in the privacy center. */
export async function signUp(page: Page, who: Newcomer = newcomer()): Promise<Newcomer> {
  await fillSignUp(page, who, [required]);
  await expect(page.getByRole('heading', { level: 1, name: 'Check your email' })).toBeVisible();
  await page.goto(await mailedLink(who.email));
  await page.getByRole('button', { name: 'Confirm' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Your privacy center' })).toBeVisible();
  return who;
}

/**
 * For tests of anything but the sign-up: opens an account without the pages, and signs this browser in to it; with
 * `longAgo` so that the password is asked for again.
 */
export async function openAccount(
  page: Page,
  who: Newcomer & { readonly longAgo?: true; readonly language?: 'en' | 'de' } = newcomer(),
): Promise<Newcomer> {
  const body = JSON.stringify({ ...who, password });
  const answer = await fetch(process.env['E2E_ACCOUNTS'] ?? '', { method: 'POST', body });
  const value = await answer.text();
  if (!answer.ok) throw new Error(value);
  const cookie = { name: 'rightful-session', value, url: origin, httpOnly: true, sameSite: 'Lax' } as const;
  await page.context().addCookies([cookie]);
  return who;
}

/** Opens the form of a detail on the page of all data, by what it is called within a sentence. */
export function edit(page: Page, named: string): Promise<void> {
  return page
    .locator('.edit > summary')
    .filter({ hasText: new RegExp(`: ${named}$`) })
    .click();
}

/** Opens a kind of data on that page, and gives what is in it. */
export async function openKind(page: Page, title: string): Promise<Locator> {
  const kind = page.locator('.kind').filter({ has: page.locator('summary', { hasText: title }) });
  await kind.locator('summary').first().click();
  return kind;
}

export async function signIn(page: Page, email: string, secret = password): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('Email', { exact: true }).fill(email);
  await page.getByLabel('Password', { exact: true }).fill(secret);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

/** Deletes the account on its one page: when, the password, done. */
export async function deleteAccount(page: Page, when: 'In 7 days' | 'Now'): Promise<void> {
  await page.goto('/privacy/delete');
  await page.getByRole('radio', { name: when }).check();
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page
    .getByRole('button', { name: when === 'Now' ? 'Delete now for good' : 'Delete in 7 days' })
    .click();
}

export const reference = /RF-[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}/;
