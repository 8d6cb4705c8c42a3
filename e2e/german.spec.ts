import type { Page } from '@playwright/test';
import { expect, mailedLink, mailsTo, newcomer, openAccount, password, test } from './support/test';

/** Pages as somebody meets them who reads German; those of the center with an account that has something in each room. */
const open = [
  '/',
  '/sign-up',
  '/sign-in',
  '/check-email',
  '/forgot-password',
  '/verify-email',
  '/reset-password',
  '/new-email',
  '/undo-email',
  '/notice',
  '/terms',
  '/cookies',
  '/verify',
  '/signed-out',
  '/refused?why=other-person',
  '/deleted',
  '/no-such-page',
];
const center = [
  '/privacy',
  '/privacy/data',
  '/privacy/choices',
  '/privacy/download',
  '/privacy/requests',
  '/privacy/receipts',
  '/privacy/activity',
  '/privacy/security',
  '/privacy/delete',
  '/privacy/delete/part/profile',
];

/** Words that are in nearly every English sentence, and in no German one. */
const english =
  /\b(the|and|of|your|you|with|for|from|this|that|is|are|not|it|we|our|to|by|until|please|sign|data)\b/i;

/** What the sample configuration says of itself, what standards are called, and what a person types. */
const allowed =
  /Example Company Ltd|Data Protection (Officer|Commission)|Global Privacy Control|Do Not Sell|English|npm run \S+( -- \S+)*|node \S+|git clone \S+/g;

async function listEnglish(page: Page): Promise<string[]> {
  const text = await page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true;
    return document.body.innerText;
  });
  return text.split('\n').filter((line) => english.test(line.replaceAll(allowed, '')));
}

test.describe('a browser that wants German', () => {
  test.use({ locale: 'de-AT' });

  test('reads no English word on the pages for everybody', async ({ page }) => {
    for (const path of open) {
      await page.goto(path);
      await expect(page.locator('html')).toHaveAttribute('lang', 'de');
      expect(await listEnglish(page), path).toEqual([]);
    }
  });

  test('reads no English word in the privacy center, and nothing runs over', async ({ page }) => {
    test.slow();
    await openAccount(page, { ...newcomer(), language: 'de' });
    await page.goto('/privacy/choices');
    await page.getByRole('switch', { name: 'Nutzungsstatistik' }).click();
    await expect(page.getByRole('switch', { name: 'Nutzungsstatistik', checked: true })).toBeVisible();
    await page.getByRole('button', { name: 'Alles pausieren' }).click();
    await expect(page.getByText('Alles ist pausiert.')).toBeVisible();
    for (const path of center) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      expect(await listEnglish(page), path).toEqual([]);
      // Its words are longer: they must not push a narrow page wide. What axe reads is the same in every language.
      await page.setViewportSize({ width: 320, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
    }
  });

  test('is asked, answered, written to and signed in in German', async ({ page }) => {
    const { name, email } = newcomer();
    await page.goto('/sign-up');
    await page.getByLabel('Name', { exact: true }).fill(name);
    await page.getByLabel('E-Mail-Adresse', { exact: true }).fill(email);
    await page.getByLabel('Passwort', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Konto anlegen' }).click();
    expect(await listEnglish(page)).toEqual([]);
    await page.getByRole('checkbox', { name: /^Ich willige ein/ }).check();
    await page.getByRole('button', { name: 'Konto anlegen' }).click();
    await expect(
      page.getByRole('heading', { level: 1, name: 'Sehen Sie in Ihr E-Mail-Postfach' }),
    ).toBeVisible();
    await page.goto(await mailedLink(email));
    expect(mailsTo(email).at(-1)?.subject).toBe('Bestätigen Sie Ihre E-Mail-Adresse für Rightful');
    await page.getByRole('button', { name: 'Bestätigen' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Ihr Datenschutz-Center' })).toBeVisible();
  });
});

test('a language is chosen at the foot of a page, and comes along to another browser', async ({
  page,
  browser,
}) => {
  const who = await openAccount(page);
  await page.goto('/privacy/data');
  await page.getByRole('button', { name: 'Deutsch' }).click();
  await expect(page).toHaveURL(/\/privacy\/data$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Ihre Daten' })).toBeVisible();
  await page.goto('/privacy/activity');
  await expect(page.getByText('Sie haben eine Sprache gewählt', { exact: true })).toBeVisible();

  const elsewhere = await browser.newContext({ locale: 'en-GB' });
  const other = await elsewhere.newPage();
  await other.goto('/sign-in');
  await other.getByLabel('Email', { exact: true }).fill(who.email);
  await other.getByLabel('Password', { exact: true }).fill(password);
  await other.getByRole('button', { name: 'Sign in' }).click();
  await expect(other.getByRole('heading', { level: 1, name: 'Ihr Datenschutz-Center' })).toBeVisible();
  await elsewhere.close();
});

test('without a script a stranger chooses a language too, and it stays', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto('/terms');
  await page.getByRole('button', { name: 'Deutsch' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Nutzungsbedingungen' })).toBeVisible();
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await context.close();
});
