import type { Page } from '@playwright/test';
import {
  expect,
  fillSignUp,
  mailedLink,
  mailsTo,
  newcomer,
  password,
  required,
  openAccount,
  test,
} from './support/test';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('without the required tick nothing is stored and the form says why, keeping what was typed', async ({
      page,
    }) => {
      const who = newcomer();
      await fillSignUp(page, who, []);
      await expect(page.getByText(/^You must consent .* to open an account/).first()).toBeVisible();
      await expect(page.getByLabel('Name', { exact: true })).toHaveValue(who.name);
      await expect(page.getByLabel('Email', { exact: true })).toHaveValue(who.email);
      expect(mailsTo(who.email)).toEqual([]);
      await page.getByLabel('Password', { exact: true }).fill(password);
      await page.getByRole('checkbox', { name: required }).check();
      await page.getByRole('button', { name: 'Create account' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Check your email' })).toBeVisible();
    });
  });
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(
    javaScriptEnabled ? 'beside the form, with JavaScript' : 'beside the form, without JavaScript',
    () => {
      test.use({ javaScriptEnabled });

      test('a text that is opened while the form is filled in leaves the form as it is', async ({ page }) => {
        await page.goto('/sign-up');
        const secret = page.getByLabel('Password', { exact: true });
        await secret.fill(password);
        await page.getByRole('checkbox', { name: required }).check();
        const texts = page.locator('a[href^="/notice"], a[href="/terms"], a[href="/cookies"]');
        const count = await texts.count();
        expect(count).toBeGreaterThan(3);
        for (let index = 0; index < count; index += 1) {
          await expect(texts.nth(index)).toHaveText(/\(new tab\)$/);
          const opening = page.context().waitForEvent('page');
          await texts.nth(index).click();
          const opened = await opening;
          await expect(opened.getByRole('heading', { level: 1 })).toBeVisible();
          await opened.close();
        }
        await expect(page).toHaveURL(/\/sign-up$/);
        await expect(secret).toHaveValue(password);
        await expect(page.getByRole('checkbox', { name: required })).toBeChecked();
      });
    },
  );
}

test('every consent has its own control, unticked, with what, why, how long, with whom and how to take it back', async ({
  page,
}) => {
  await page.goto('/sign-up');
  const ticks = page.getByRole('checkbox');
  await expect(ticks).toHaveCount(3);
  for (const tick of await ticks.all()) await expect(tick).not.toBeChecked();
  const covers = page.locator('details').filter({ hasText: 'What this covers' });
  await expect(covers).toHaveCount(3);
  for (const details of await covers.all()) {
    await details.getByText('What this covers').click();
    for (const term of ['Who', 'What data', 'Why', 'Kept for', 'Shared with', 'Take it back'])
      await expect(details.getByText(term, { exact: true })).toBeVisible();
  }
});

test('taking a consent back is one click, like giving it, and its history shows the text of the day', async ({
  page,
}) => {
  await openAccount(page);
  await page.goto('/privacy/choices');
  const statistics = page.getByRole('region', { name: 'Usage statistics' });
  await statistics.getByRole('switch', { checked: false }).click();
  await expect(statistics.getByText(/^On since/)).toBeVisible();
  await statistics.getByRole('switch', { checked: true }).click();
  await expect(statistics.getByText(/^Off since/)).toBeVisible();
  await statistics
    .getByText(/history/i)
    .first()
    .click();
  await expect(statistics.getByText('Count my visits in usage statistics').first()).toBeVisible();
  await statistics
    .getByRole('link', { name: /^Receipt/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/You switched off Usage statistics/);
});

test('the choices say whether the browser sends its opt-out signal, and what that does', async ({ page }) => {
  await openAccount(page);
  await page.goto('/privacy/choices');
  const signal = page.locator('#signal');
  await expect(signal.getByText('Not sent')).toBeVisible();
  await page.setExtraHTTPHeaders({ 'sec-gpc': '1' });
  await page.reload();
  await expect(signal.getByText('Honoured')).toBeVisible();
  await expect(page.getByText('Opt-out request honoured')).toBeVisible();
});

test('a link from another browser asks for the password before it confirms', async ({ page, browser }) => {
  const who = newcomer();
  await fillSignUp(page, who, [required]);
  await expect(page.getByRole('heading', { level: 1, name: 'Check your email' })).toBeVisible();
  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await other.goto(await mailedLink(who.email));
  await other.getByLabel('Password', { exact: true }).fill('not the right password');
  await other.getByRole('button', { name: 'Confirm' }).click();
  await expect(other.getByText('That password is not correct.').first()).toBeVisible();
  await other.getByLabel('Password', { exact: true }).fill(password);
  await other.getByRole('button', { name: 'Confirm' }).click();
  await expect(other.getByRole('heading', { level: 1, name: 'Your privacy center' })).toBeVisible();
  await elsewhere.close();
});

test('opening the mailed link changes nothing until the button is pressed', async ({ page }) => {
  const who = newcomer();
  await fillSignUp(page, who, [required]);
  await expect(page.getByRole('heading', { level: 1, name: 'Check your email' })).toBeVisible();
  const link = await mailedLink(who.email);
  for (let i = 0; i < 3; i++) await page.goto(link);
  await page.goto('/privacy');
  await expect(page).toHaveURL(/\/sign-in/);
  await page.goto(link);
  await page.getByRole('button', { name: 'Confirm' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Your privacy center' })).toBeVisible();
});

test('one click turns every optional use off, and leaves the account', async ({ page }) => {
  await fillSignUpAndConfirm(page);
  await page.goto('/privacy/choices');
  const off = page.getByRole('switch', { checked: true });
  await expect(off).toHaveCount(2);
  await page.getByRole('button', { name: 'Turn all optional off' }).click();
  const said = page.getByText('All optional uses are off.');
  await expect(said).toBeVisible();
  await expect(off).toHaveCount(0);
  await page.getByRole('switch', { name: 'Usage statistics' }).click();
  await expect(off).toHaveCount(1);
  await expect(said).toBeHidden();
  await page.getByRole('button', { name: 'Turn all optional off' }).click();
  await expect(off).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Turn all optional off' })).toBeHidden();
});

/** Signs up with every box ticked. */
async function fillSignUpAndConfirm(page: Page): Promise<void> {
  const who = newcomer();
  await fillSignUp(page, who, [required, /product news/i, /usage statistics/i]);
  await expect(page.getByRole('heading', { level: 1, name: 'Check your email' })).toBeVisible();
  await page.goto(await mailedLink(who.email));
  await page.getByRole('button', { name: 'Confirm' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Your privacy center' })).toBeVisible();
}
