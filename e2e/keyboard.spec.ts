import type { Locator, Page } from '@playwright/test';
import { expect, mailedLink, newcomer, password, reference, required, test } from './support/test';

/** Presses Tab until this control has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let i = 0; i < 60; i++) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The control cannot be reached with the keyboard.');
}

test('a person signs up, corrects and deletes with the keyboard alone', async ({ page }) => {
  const who = newcomer();
  await page.goto('/sign-up');
  await tabTo(page, page.getByLabel('Name', { exact: true }));
  await page.keyboard.type(who.name);
  await tabTo(page, page.getByLabel('Email', { exact: true }));
  await page.keyboard.type(who.email);
  await tabTo(page, page.getByLabel('Password', { exact: true }));
  await page.keyboard.type(password);
  await tabTo(page, page.getByRole('checkbox', { name: required }));
  await page.keyboard.press('Space');
  await tabTo(page, page.getByRole('button', { name: 'Create account' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Check your email' })).toBeVisible();

  await page.goto(await mailedLink(who.email));
  await tabTo(page, page.getByRole('button', { name: 'Confirm' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Your privacy center' })).toBeVisible();

  await page.goto('/privacy/data');
  await tabTo(page, page.locator('.edit > summary').filter({ hasText: /: phone$/ }));
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Phone', { exact: true })).toBeFocused();
  await page.keyboard.type('+44 20 7946 0958');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Saved.')).toBeVisible();

  await page.goto('/privacy/delete');
  await tabTo(page, page.getByRole('radio', { name: 'In 7 days' }));
  await page.keyboard.press('ArrowDown');
  await tabTo(page, page.getByLabel('Password', { exact: true }));
  await page.keyboard.type(password);
  await tabTo(page, page.getByRole('button', { name: 'Delete now for good' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText(reference).first()).toBeVisible();
});

test('the first Tab offers the way past the navigation, and every control shows its focus', async ({
  page,
}) => {
  await page.goto('/sign-in');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: /skip/i });
  await expect(skip).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: 'Sign in' }));
  const outline = await page
    .getByRole('button', { name: 'Sign in' })
    .evaluate((element) => getComputedStyle(element).outlineStyle);
  expect(outline).not.toBe('none');
});
