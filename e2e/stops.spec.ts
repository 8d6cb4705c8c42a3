import type { Page } from '@playwright/test';
import { inspect } from './support/inspect';
import { edit, expect, openAccount, password, signIn, test } from './support/test';

/** Deletes what the account can do without, and nothing else. */
async function deletePart(page: Page): Promise<void> {
  await openAccount(page);
  await page.goto('/privacy/data');
  await edit(page, 'phone');
  await page.getByLabel('Phone', { exact: true }).fill('+353 1 555 0100');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Saved.')).toBeVisible();
  await page.goto('/privacy/delete');
  await page.getByRole('link', { name: 'Your details: phone' }).click();
  await expect(page.getByRole('row', { name: /Your details: name, email/ })).toBeVisible();
  await page.getByRole('button', { name: 'Delete this' }).click();
  await expect(page.getByText('Please enter your password.')).toBeVisible();
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Delete this' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Your data' })).toBeVisible();
  await expect(page.getByLabel('Phone', { exact: true })).toHaveValue('');
  await page.goto('/privacy/delete');
  await expect(page.getByText('Delete only a part')).toBeHidden();
}

/** Objects to a use and takes it back, then pauses everything and ends that. */
async function stop(page: Page, look: (page: Page) => Promise<void>): Promise<void> {
  // A browser is known once its person has signed in with their password.
  const { email } = await openAccount(page);
  await page.context().clearCookies();
  await signIn(page, email);
  await expect(page.getByRole('heading', { level: 1, name: 'Your privacy center' })).toBeVisible();
  await page.goto('/privacy/choices');
  const known = async (): Promise<boolean> =>
    (await page.context().cookies()).some(({ name }) => name.endsWith('rightful-known'));
  expect(await known()).toBe(true);
  const security = page.locator('#object-security');
  await security.getByText('Object: Keeping your account safe').click();
  await security.getByLabel(/Why it should stop/).fill('I share this machine with my sister.');
  await security.getByRole('button', { name: /^Object/ }).click();
  await expect(security.getByText('We look into it', { exact: true })).toBeVisible();
  await expect(security.getByText('I share this machine with my sister.')).toBeVisible();
  await expect(security.getByText('remembering browsers that you sign in with')).toBeVisible();
  expect(await known()).toBe(false);
  await expect(page.getByText(/^We have your objection\./)).toBeVisible();
  await page.getByRole('switch', { name: 'Product news by email' }).click();
  const news = page.locator('#object-news');
  await news.getByText('Object: Product news by email').click();
  await news.getByRole('button', { name: /^Object/ }).click();
  await expect(news.getByText('Stopped', { exact: true })).toBeVisible();

  const pause = page.getByRole('region', { name: 'Pause everything' });
  await look(page);
  await pause.getByText('Say why (optional)').click();
  await pause.getByRole('radio', { name: 'I need it for a legal claim' }).check();
  await pause.getByRole('button', { name: 'Pause everything' }).click();
  const paused = page.getByRole('region', { name: 'Your data is paused' });
  await expect(paused.getByText('I need it for a legal claim')).toBeVisible();
  await look(page);
  await page.goto('/privacy');
  await expect(page.getByText('Everything is paused')).toBeVisible();

  await page.goto('/privacy/choices');
  await paused.getByRole('button', { name: 'End the pause' }).click();
  await expect(pause).toBeVisible();
  await security.getByRole('button', { name: /Take the objection back/ }).click();
  await expect(security.getByText('Object: Keeping your account safe')).toBeVisible();
}

/** Disputes a detail, takes that back, disputes it again, and puts it right. */
async function disputeName(page: Page, look: (page: Page) => Promise<void>): Promise<void> {
  await openAccount(page);
  await page.goto('/privacy/data');
  const details = page.getByRole('region', { name: 'Your details' });
  const standing = details.getByText(/^You dispute this\. .* until it is decided\.$/);
  const dispute = async (): Promise<void> => {
    if (!(await details.getByText('Say that this is wrong: name').isVisible()))
      await details.getByText('Why we have this, and your rights').click();
    await details.getByText('Say that this is wrong: name').click();
    await details
      .getByLabel(/What is wrong/)
      .first()
      .fill('It is my sister’s name.');
    await details.getByRole('button', { name: 'Dispute this and stop its use: name' }).click();
    await expect(standing).toBeVisible();
  };
  await dispute();
  await expect(details.getByText('It is my sister’s name.')).toBeVisible();
  await look(page);
  await details.getByRole('button', { name: 'Take it back: name' }).click();
  await expect(standing).toBeHidden();
  const takenBack = details.getByText('You took the dispute back.');
  await expect(takenBack).toBeVisible();
  await dispute();
  await expect(takenBack).toBeHidden();
  await edit(page, 'name');
  await page.getByLabel('Name', { exact: true }).fill('Augusta King');
  await page.getByRole('button', { name: 'Save name' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await expect(standing).toBeHidden();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });
    test('a person objects to a use of their data and pauses all of it, and takes both back', async ({
      page,
    }) => {
      // Axe is a script of the page.
      await stop(page, javaScriptEnabled ? inspect : () => Promise.resolve());
    });
    test('a person disputes a detail until they put it right', async ({ page }) => {
      await disputeName(page, javaScriptEnabled ? inspect : () => Promise.resolve());
    });
    test('a person deletes what the account can do without, and keeps the account', async ({ page }) => {
      await deletePart(page);
    });
  });
}
