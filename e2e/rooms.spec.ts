import type { Page } from '@playwright/test';
import { expect, openAccount, test } from './support/test';

/** How high a page of a new account may be, in CSS pixels, at two widths: state at a glance, the reason one click away. */
const heights = {
  '/privacy': { 1280: 1_250, 390: 1_900 },
  '/privacy/data': { 1280: 1_350, 390: 2_530 },
  '/privacy/choices': { 1280: 2_150, 390: 2_800 },
  '/privacy/activity': { 1280: 1_200, 390: 1_500 },
  '/privacy/requests': { 1280: 900, 390: 900 },
  '/privacy/receipts': { 1280: 1_000, 390: 1_300 },
  '/privacy/download': { 1280: 1_350, 390: 1_900 },
  '/privacy/security': { 1280: 1_000, 390: 1_150 },
  '/privacy/delete': { 1280: 1_300, 390: 1_650 },
} as const;

for (const width of [1280, 390] as const)
  test(`the rooms of a new account are short at ${width} px, and what is pressed in them is large enough`, async ({
    page,
  }) => {
    await openAccount(page);
    await page.setViewportSize({ width, height: width === 1280 ? 900 : 844 });
    for (const [room, most] of Object.entries(heights)) {
      await page.goto(room);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      expect(height, `${room} at ${width} px`).toBeLessThanOrEqual(most[width]);
      expect(await listSmallTargets(page), `${room} at ${width} px`).toEqual([]);
    }
  });

/** Controls that are less than 24 px high (WCAG 2.2, 2.5.8). Links within a sentence are exempt. */
function listSmallTargets(page: Page): Promise<string[]> {
  return page.locator('button, summary, nav a, .button').evaluateAll((all) =>
    all
      .filter((one) => one.checkVisibility() && !one.closest('footer'))
      .filter((one) => one.getBoundingClientRect().height < 24)
      .map((one) => one.outerHTML.slice(0, 120)),
  );
}

test('what people come for is a click or two away', async ({ page }) => {
  await openAccount(page);
  await page.goto('/privacy');

  // A yes is given where its words are, and taken back with one click on the home.
  await page.getByRole('link', { name: /^Turn on.*Product news by email/ }).click();
  await page.getByRole('switch', { name: 'Product news by email' }).click();
  await expect(page.getByRole('switch', { name: 'Product news by email', checked: true })).toBeVisible();
  await page.goto('/privacy');
  await page.getByRole('switch', { name: 'Product news by email' }).click();
  await expect(page.getByRole('link', { name: /^Turn on.*Product news by email/ })).toBeVisible();

  // All use is paused with two clicks, and goes on with one.
  await page.getByRole('link', { name: 'Pause all use' }).click();
  await page.getByRole('button', { name: 'Pause everything' }).click();
  await expect(page.getByText('Everything is paused.')).toBeVisible();
  await page.getByRole('button', { name: 'End the pause' }).click();
  await expect(page.getByText('The pause is over.')).toBeVisible();

  // A copy is on its way with two clicks.
  await page.goto('/privacy');
  await page.getByRole('main').getByRole('link', { name: 'Download a copy' }).click();
  const arriving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download my data' }).click();
  expect((await arriving).suggestedFilename()).toMatch(/\.zip$/);
});

test('a new password is chosen in place, and counts', async ({ page, browser }) => {
  const { email } = await openAccount(page);
  await page.goto('/privacy/security');
  await page.getByText('Change the password').click();
  await page.getByLabel('Current password').fill('not the right password');
  await page.getByLabel('New password').fill('another sentence as a password');
  await page.getByRole('button', { name: 'Save the new password' }).click();
  await expect(page.getByText('That password is not correct.').last()).toBeVisible();
  await page.getByLabel('Current password').fill('a sentence is a fine password');
  await page.getByLabel('New password').fill('another sentence as a password');
  await page.getByRole('button', { name: 'Save the new password' }).click();
  await expect(page.getByText('Your password is changed.')).toBeVisible();
  await page.goto('/privacy');
  await expect(page.getByRole('heading', { level: 1, name: 'Your privacy center' })).toBeVisible();

  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto('/sign-in');
  await elsewhere.getByLabel('Email', { exact: true }).fill(email);
  await elsewhere.getByLabel('Password', { exact: true }).fill('another sentence as a password');
  await elsewhere.getByRole('button', { name: 'Sign in' }).click();
  await expect(elsewhere.getByRole('heading', { level: 1, name: 'Your privacy center' })).toBeVisible();
  await elsewhere.context().close();
});
