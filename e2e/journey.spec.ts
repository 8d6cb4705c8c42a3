import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { fileIn, unzip } from '@/test/packages';
import {
  deleteAccount,
  edit,
  expect,
  mailsTo,
  newcomer,
  reference,
  signIn,
  signUp,
  test,
} from './support/test';

/** The journey of one person from sign-up to deletion, as a browser shows it. */
async function journey(page: Page): Promise<void> {
  const who = await signUp(page);
  await expect(page.getByText(who.name)).toBeVisible();

  await page.goto('/privacy/data');
  await expect(page.getByText(who.email).first()).toBeVisible();
  const phone = page.getByLabel('Phone', { exact: true });
  await edit(page, 'phone');
  await phone.fill('+44 20 7946 0958');
  await page.getByRole('button', { name: 'Save phone' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await page.reload();
  await expect(phone).toHaveCount(0);
  await page.getByRole('button', { name: 'Show phone' }).click();
  await expect(phone).toHaveValue('+44 20 7946 0958');

  await page.goto('/privacy/choices');
  const news = page.getByRole('region', { name: 'Product news by email' });
  await news.getByRole('switch', { checked: false }).click();
  await expect(news.getByRole('switch', { checked: true })).toBeVisible();
  await news.getByRole('switch', { checked: true }).click();
  await expect(news.getByRole('switch', { checked: false })).toBeVisible();

  await page.goto('/privacy/download');
  const arriving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download my data' }).click();
  const file = await (await arriving).path();
  const files = await unzip(new Uint8Array(readFileSync(file)));
  expect(JSON.parse(fileIn(files, 'data/profile.json'))).toMatchObject({
    name: who.name,
    email: who.email,
    phone: '+44 20 7946 0958',
    note: null,
  });
  expect(fileIn(files, 'data/consents.csv').split('\r\n')[5]).toMatch(/^news,.*,withdrawn,/);
  expect(fileIn(files, 'index.html')).toContain(who.email);

  await page.goto('/privacy/activity');
  for (const what of [/account was opened/i, /downloaded/i, /corrected.*phone/i, /shown.*phone/i]) {
    await expect(page.getByRole('listitem').filter({ hasText: what }).first()).toBeVisible();
  }

  await page.goto('/privacy');
  await page.getByRole('button', { name: 'Sign out' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: /signed out/i })).toBeVisible();
  await page.goto('/privacy');
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fprivacy$/);
  await signIn(page, who.email);
  await expect(page.getByRole('heading', { level: 1, name: 'Your privacy center' })).toBeVisible();

  await page.goto('/privacy/delete');
  await page.getByLabel('Password', { exact: true }).fill('not the right password');
  await page.getByRole('button', { name: 'Delete in 7 days' }).click();
  await expect(page.getByText('That password is not correct.').first()).toBeVisible();
  await deleteAccount(page, 'Now');
  await expect(page.getByText(reference).first()).toBeVisible();
  await expect
    .poll(() => mailsTo(who.email).map(({ subject }) => subject))
    .toEqual(['Your account at Rightful is deleted']);

  await page.goto('/privacy');
  await expect(page).toHaveURL(/\/sign-in/);
  await signIn(page, who.email);
  await expect(page.getByText('Email or password is incorrect.').first()).toBeVisible();

  await signUp(page, { ...newcomer('Ada Again'), email: who.email });
  await page.goto('/privacy/data');
  await expect(page.getByLabel('Phone', { exact: true })).toHaveValue('');
}

test.describe('with JavaScript', () => {
  test('a person signs up, sees, corrects, chooses, downloads, deletes and may come back', async ({
    page,
  }) => {
    await journey(page);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a person signs up, sees, corrects, chooses, downloads, deletes and may come back', async ({
    page,
  }) => {
    await journey(page);
  });
});
