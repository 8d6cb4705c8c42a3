import type { Page } from '@playwright/test';
import { inspect } from './support/inspect';
import { deleteAccount, expect, mailsTo, reference, signIn, openAccount, test } from './support/test';

/** A deletion that waits, seen from here and from another browser, cancelled, asked for again, and done at once. */
async function grace(page: Page, other: Page, look: (page: Page) => Promise<void>): Promise<void> {
  const who = await openAccount(page);
  await signIn(other, who.email);
  await expect(other.getByRole('heading', { level: 1, name: 'Your privacy center' })).toBeVisible();

  await deleteAccount(page, 'In 7 days');
  await expect(page.getByRole('heading', { level: 1, name: 'Your account will be deleted' })).toBeVisible();
  await expect(page.getByText('Your deletion is scheduled. You can cancel it until its day.')).toBeVisible();
  const number = (await page.getByText(reference).first().innerText()).trim();
  await expect(page.getByRole('heading', { level: 1, name: /will be deleted in 7 days$/ })).toBeVisible();
  await look(page);
  await expect
    .poll(() => mailsTo(who.email).at(-1)?.text ?? '', { timeout: 30_000 })
    .toMatch(new RegExp(`${number}[\\s\\S]*/privacy/delete`));

  await other.goto('/privacy');
  await expect(other).toHaveURL(/\/sign-in/);
  await signIn(other, who.email);
  await expect(other.getByRole('heading', { level: 1, name: 'Your account will be deleted' })).toBeVisible();
  for (const path of ['/privacy', '/privacy/data', '/privacy/choices', '/privacy/security']) {
    await other.goto(path);
    await expect(other).toHaveURL(/\/privacy\/delete$/);
  }
  const rooms = other.getByRole('navigation', { name: 'Privacy center' });
  for (const [room, title] of [
    ['Receipts', 'Receipts'],
    ['Download a copy', 'Download your data'],
  ] as const) {
    await rooms.getByRole('link', { name: room }).click();
    await expect(other.getByRole('heading', { level: 1, name: title })).toBeVisible();
  }

  await other.goto('/privacy/delete');
  await other.getByRole('button', { name: 'Keep my account' }).click();
  await expect(other.getByRole('heading', { level: 1, name: 'Your privacy center' })).toBeVisible();
  await expect(other.getByText('The deletion is cancelled. Your account stays.')).toBeVisible();
  await page.goto('/privacy/data');
  await expect(page.getByText(who.email).first()).toBeVisible();

  await page.goto('/privacy/choices');
  await page.getByRole('button', { name: 'Withdraw and delete my account in 7 days' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Your account will be deleted' })).toBeVisible();
  await page.getByRole('button', { name: 'Consent again and keep my account' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Your privacy center' })).toBeVisible();

  await page.goto('/privacy/choices');
  await page.getByRole('button', { name: 'Withdraw and delete my account in 7 days' }).click();
  await page.getByText('Delete now instead').click();
  await page.getByLabel('Password', { exact: true }).fill('a sentence is a fine password');
  await page.getByRole('button', { name: 'Delete now for good' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Your account is deleted' })).toBeVisible();
  const last = (await page.getByText(reference).first().innerText()).trim();
  await page.goto(`/deleted/${last}`);
  await expect(page.getByRole('heading', { level: 1, name: `Deletion ${last}` })).toBeVisible();
  await look(page);
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });
    test('a deletion waits seven days, can be cancelled or done at once, and locks the account meanwhile', async ({
      page,
      browser,
    }) => {
      const context = await browser.newContext({ javaScriptEnabled });
      // Axe is a script of the page.
      const look = javaScriptEnabled ? inspect : () => Promise.resolve();
      await grace(page, await context.newPage(), look);
      await context.close();
    });
  });
}
