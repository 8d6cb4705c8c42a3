import { expect, mailsTo, openAccount, signIn, test } from './support/test';

test('a new browser is told by mail, named on the page of sessions, and signed out from another', async ({
  page,
  browser,
}) => {
  const { email } = await openAccount(page);
  const elsewhere = await browser.newContext({
    userAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0',
  });
  const other = await elsewhere.newPage();
  await signIn(other, email);
  await expect(other.getByRole('heading', { level: 1, name: 'Your privacy center' })).toBeVisible();
  await expect.poll(() => mailsTo(email).map(({ subject }) => subject)).toContain('New sign-in at Rightful');
  expect(mailsTo(email).at(-1)?.text).toContain('Browser: Firefox\nSystem: Windows');

  await page.goto('/privacy/security');
  const row = page.locator('.row').filter({ hasText: 'Firefox on Windows' });
  await expect(row.getByText('Signed in today')).toBeVisible();
  await row.getByRole('button', { name: /^Sign out session/ }).click();
  await expect(page.getByText('That session is signed out.')).toBeVisible();
  await expect(page.getByText('Firefox on Windows')).toHaveCount(0);
  await other.goto('/privacy');
  await expect(other.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
  await elsewhere.close();
});
