import type { Page } from '@playwright/test';
import { origin } from './support/server';
import { edit, expect, openAccount, password, test } from './support/test';

test.use({ javaScriptEnabled: false });

async function signInHere(page: Page, email: string): Promise<void> {
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await page.getByLabel('Email', { exact: true }).fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

test('a person whose session ended signs in and is back where they were', async ({ page, context }) => {
  const { email } = await openAccount(page);
  await page.goto('/privacy/receipts');
  await page.locator('main a[href^="/privacy/receipts/"]').first().click();
  const receipt = page.url();
  await context.clearCookies();
  await page.getByRole('link', { name: 'Save the file' }).click();
  await signInHere(page, email);
  await expect(page).toHaveURL(receipt);

  await page.goto('/privacy/download');
  await page.getByText('Only a part of it').click();
  await page.getByLabel('Your sessions').check();
  await context.clearCookies();
  await page.getByRole('button', { name: 'Download my data' }).click();
  await signInHere(page, email);
  await expect(page).toHaveURL(/\/privacy\/download/);
  await expect(page.getByLabel('Your sessions')).toBeChecked();
});

test('a link that leads to nothing says so on a page', async ({ page }) => {
  await page.goto('/deleted/receipt');
  await expect(page.getByRole('heading', { level: 1, name: 'Nothing to show here' })).toBeVisible();
  await page.goto('/api/privacy/erasures/RF-AAAA-AAAA-AAAA');
  await expect(page.getByText('We could not find that.')).toBeVisible();
  await page.goto('/refused?why=other-person');
  await page.getByRole('link', { name: 'Open your privacy center' }).click();
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fprivacy$/);
  expect((await page.goto('/refused?why=everything'))?.status()).toBe(404);
});

test('a form from elsewhere, or none of ours, is turned away before a page is made for it', async ({
  page,
}) => {
  await openAccount(page);
  await page.goto('/privacy/choices');
  const elsewhere = await page.request.post('/privacy/choices', {
    headers: { origin: 'https://evil.example' },
    multipart: { evil: 'evil' },
  });
  expect([elsewhere.status(), await elsewhere.text()]).toEqual([
    403,
    'This request did not come from our own pages, so nothing was done. Open the page again and retry.\n',
  ]);
  for (const form of [{ $ACTION_ID_evil: 'evil' }, { evil: 'evil' }]) {
    const answer = await page.request.post('/privacy/choices', { headers: { origin }, multipart: form });
    expect([answer.status(), await answer.text()]).toEqual([
      400,
      'This form could not be read, so nothing was done. Open the page again and retry.\n',
    ]);
  }
});

test.describe('with JavaScript', () => {
  test.use({ javaScriptEnabled: true });

  test('a form whose session ended leads to the sign-in beside it, and is sent again as it was', async ({
    page,
    context,
  }) => {
    const { email } = await openAccount(page);
    await page.goto('/privacy/data');
    await edit(page, 'name');
    await page.getByLabel('Name', { exact: true }).fill('Augusta King');
    await context.clearCookies();
    await page.getByRole('button', { name: 'Save name' }).click();
    const [beside] = await Promise.all([
      context.waitForEvent('page'),
      page.getByRole('link', { name: 'Sign in (new tab)' }).click(),
    ]);
    await beside.getByLabel('Email', { exact: true }).fill(email);
    await beside.getByLabel('Password', { exact: true }).fill(password);
    await beside.getByRole('button', { name: 'Sign in' }).click();
    await expect(beside).toHaveURL(/\/privacy$/);
    await beside.close();
    await page.getByRole('button', { name: 'Save name' }).click();
    await expect(page.getByText('Saved.')).toBeVisible();
  });
});
