import type { APIResponse, Page } from '@playwright/test';
import { origin } from './support/server';
import {
  expect,
  fillSignUp,
  mailedLink,
  mailsTo,
  newcomer,
  password,
  required,
  signIn,
  openAccount,
  test,
} from './support/test';

/** What a page says, without what differs for everybody. */
async function words(page: Page): Promise<string> {
  return page.locator('main').innerText();
}

/**
 * Presses a button and waits for the answer, which leaves no earlier than the first moment after the form was received, so
 * that its time says nothing of whose address it was. A timer may fire a millisecond early.
 */
async function answeredAtAMoment(press: () => Promise<void>, answer: () => Promise<void>): Promise<void> {
  const asked = Date.now();
  await press();
  await answer();
  expect(Date.now() - asked).toBeGreaterThan(1490);
}

test('signing up says the same for a new and for a known address; only the mail differs', async ({
  page,
  browser,
}) => {
  const known = await openAccount(page);
  const fresh = newcomer();
  const said: string[] = [];
  for (const who of [fresh, known]) {
    const context = await browser.newContext();
    const other = await context.newPage();
    await fillSignUp(other, who, [required]);
    await expect(other.getByRole('heading', { level: 1, name: 'Check your email' })).toBeVisible();
    said.push(`${new URL(other.url()).pathname} ${await words(other)}`);
    expect((await context.cookies()).map(({ name }) => name)).toEqual(['rightful-browser']);
    await context.close();
  }
  expect(said[0]).toBe(said[1]);
  await expect.poll(() => mailsTo(known.email).at(-1)?.subject).toMatch(/already have an account/);
  await expect.poll(() => mailsTo(fresh.email).at(-1)?.subject).toMatch(/^Confirm your email/);
});

test('signing in says the same for an unknown address, a wrong password and an unconfirmed account', async ({
  page,
  browser,
}) => {
  const known = await openAccount(page);
  const pending = newcomer();
  const context = await browser.newContext();
  const other = await context.newPage();
  await fillSignUp(other, pending, [required]);
  await expect(other.getByRole('heading', { level: 1, name: 'Check your email' })).toBeVisible();
  const said = new Set<string>();
  for (const [email, secret] of [
    [newcomer().email, password],
    [known.email, 'not the right password'],
    [pending.email, password],
  ] as const) {
    await other.goto('/sign-in');
    await other.getByLabel('Email', { exact: true }).fill(email);
    await other.getByLabel('Password', { exact: true }).fill(secret);
    await answeredAtAMoment(
      () => other.getByRole('button', { name: 'Sign in' }).click(),
      () => expect(other.getByText('Email or password is incorrect.').first()).toBeVisible(),
    );
    said.add(await words(other));
  }
  expect(said.size).toBe(1);
  await context.close();
});

/** Signs in as the form does without JavaScript, and draws no page. */
async function postSignIn(page: Page, email: string): Promise<APIResponse> {
  const html = await (await page.request.get('/sign-in')).text();
  const hidden = html.matchAll(/<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?/g);
  const inputs = Object.fromEntries(
    [...hidden].map(([, name = '', value = '']) => [name, value.replaceAll('&quot;', '"')]),
  );
  return page.request.post('/sign-in', {
    headers: { origin },
    multipart: { ...inputs, email, password },
    maxRedirects: 0,
  });
}

test('strangers who guess keep nobody out of the browser that they signed in with before', async ({
  page,
  browser,
}) => {
  const who = await openAccount(page);
  await page.context().clearCookies();
  await signIn(page, who.email);
  await page.getByRole('button', { name: 'Sign out' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: /signed out/i })).toBeVisible();
  const body = JSON.stringify({ besieged: who.email });
  expect((await fetch(process.env['E2E_ACCOUNTS'] ?? '', { method: 'POST', body })).ok).toBe(true);

  const context = await browser.newContext();
  const other = await context.newPage();
  await signIn(other, who.email);
  await expect(other.getByText('Too many attempts. Please wait a few minutes and try again.')).toBeVisible();
  await context.close();
  await signIn(page, who.email);
  await expect(page.getByRole('heading', { level: 1, name: 'Your privacy center' })).toBeVisible();
});

test('a browser that is known gets no new attempts by signing in again', async ({ page }) => {
  test.slow();
  const who = await openAccount(page);
  await page.context().clearCookies();
  await signIn(page, who.email);
  await expect(page.getByRole('heading', { level: 1, name: 'Your privacy center' })).toBeVisible();
  for (let again = 0; again < 10; again += 1) {
    await page.context().clearCookies({ name: 'rightful-session' });
    expect((await postSignIn(page, who.email)).headers()['location']).toBe('/privacy');
  }
  await page.context().clearCookies({ name: 'rightful-session' });
  await signIn(page, who.email);
  await expect(page.getByText('Too many attempts. Please wait a few minutes and try again.')).toBeVisible();
});

test('asking for a link says the same for known and unknown addresses', async ({ page, browser }) => {
  const known = await openAccount(page);
  const context = await browser.newContext();
  const other = await context.newPage();
  for (const [path, button] of [
    ['/forgot-password', /send/i],
    ['/check-email', /send/i],
  ] as const) {
    const said = new Set<string>();
    for (const email of [known.email, newcomer().email]) {
      await other.goto(path);
      await other.getByLabel('Email', { exact: true }).fill(email);
      await answeredAtAMoment(
        () => other.getByRole('button', { name: button }).click(),
        () => expect(other.getByRole('status').filter({ hasText: /^If that address/ })).toBeVisible(),
      );
      said.add(await words(other));
    }
    expect(said.size).toBe(1);
  }
  await context.close();
});

test('a forgotten password is replaced by a mailed link, which ends every session', async ({
  page,
  browser,
}) => {
  const who = await openAccount(page);
  const context = await browser.newContext();
  const other = await context.newPage();
  await other.goto('/forgot-password');
  await other.getByLabel('Email', { exact: true }).fill(who.email);
  await other.getByRole('button', { name: /send/i }).click();
  await expect(other.getByRole('status').filter({ hasText: /^If that address/ })).toBeVisible();
  await other.goto(await mailedLink(who.email));
  await other
    .getByLabel(/password/i)
    .first()
    .fill('another sentence, entirely new');
  await other
    .getByRole('button', { name: /password/i })
    .last()
    .click();
  await expect(other).toHaveURL(/\/sign-in/);
  await signIn(other, who.email, 'another sentence, entirely new');
  await expect(other.getByRole('heading', { level: 1, name: 'Your privacy center' })).toBeVisible();
  await page.goto('/privacy');
  await expect(page).toHaveURL(/\/sign-in/);
  await context.close();
});

test('the page after signing in is always one of ours', async ({ page }) => {
  const who = await openAccount(page);
  for (const next of [
    // lib/auth/safe-path.test.ts has many more.
    '/\\evil.example',
    'javascript:alert(1)',
  ]) {
    await page.context().clearCookies();
    await page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
    await page.getByLabel('Email', { exact: true }).fill(who.email);
    await page.getByLabel('Password', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page).not.toHaveURL(/sign-in/);
    expect(new URL(page.url()).hostname).toBe('localhost');
  }
});

test('after signing out the back button shows nothing', async ({ page }) => {
  const who = await openAccount(page);
  await page.goto('/privacy/data');
  await expect(page.getByText(who.email).first()).toBeVisible();
  await page.getByRole('button', { name: 'Sign out' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: /signed out/i })).toBeVisible();
  await page.goBack();
  await expect(page.getByText(who.email)).toHaveCount(0);
});
