import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { markInput } from '@/lib/forms/page-inputs';
import { edit, expect, mailedLink, newcomer, openAccount, password, signIn, test } from './support/test';

test.setTimeout(300_000);

const refusal = 'You are signed in as somebody else now, so nothing was done.';

/** What was done on the account that this browser is signed in to. */
async function eventsOf(page: Page): Promise<string[]> {
  const record = (await (await page.request.get('/api/privacy/data')).json()) as {
    activity: { event: string }[];
  };
  return record.activity.map(({ event }) => event).filter((event) => event !== 'record.shown');
}

async function openTab(context: BrowserContext, at: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(at);
  return page;
}

/** A page that stays as it is, filled in, and the button that is pressed on it later. */
type Tab = readonly [page: Page, button: string | RegExp];

/** What a person can do, each in a tab of its own and one click before it is done. */
async function openTabs(context: BrowserContext): Promise<readonly [Tab, Tab, ...Tab[]]> {
  const data = await openTab(context, '/privacy/data');
  await edit(data, 'name');
  await data.getByLabel('Name', { exact: true }).fill('The Name of Ada');
  const object = await openTab(context, '/privacy/choices');
  await object.getByText('Say why (optional)').click();
  await object.getByRole('radio').first().check();
  const erasure = await openTab(context, '/privacy/delete');
  await erasure.getByRole('radio', { name: 'Now' }).check();
  await erasure.getByLabel('Password', { exact: true }).fill(password);
  return [
    [data, 'Save name'],
    [await openTab(context, '/privacy/choices'), /^Usage statistics/],
    [await openTab(context, '/privacy/choices'), 'Withdraw and delete my account in 7 days'],
    [object, 'Pause everything'],
    [erasure, 'Delete now for good'],
    [await openTab(context, '/privacy/download'), 'Download my data'],
    [await openTab(context, '/privacy/security'), 'Sign out'],
  ];
}

function press([page, button]: Tab): Promise<void> {
  const controls = page.getByRole('button', { name: button }).or(page.getByRole('switch', { name: button }));
  return controls.first().click();
}

async function signOutAndIn(page: Page, email: string): Promise<void> {
  await page.goto('/privacy');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page).toHaveURL(/\/signed-out$/);
  await signIn(page, email);
  await expect(page.getByRole('heading', { level: 1, name: 'Your privacy center' })).toBeVisible();
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('the pages of one person do nothing once another is signed in, and go on for their own', async ({
      page,
      context,
    }) => {
      const grace = await openAccount(page, newcomer('Grace Hopper'));
      const ada = await openAccount(page, newcomer('Ada Lovelace'));
      const tabs = await openTabs(context);
      const [[data], [choices]] = tabs;
      await signOutAndIn(page, grace.email);
      const before = await eventsOf(page);

      for (const tab of tabs) {
        await press(tab);
        await expect(tab[0].getByText(refusal)).toBeVisible();
        await expect(tab[0].getByRole('link', { name: 'Open your privacy center' })).toHaveCount(1);
        // The page stays that of the person who is gone, or is one of who came and shows nothing of theirs.
        const shown = await tab[0].content();
        if (!tab[0].url().includes('/refused')) expect(shown).not.toContain(grace.name);
        if (!javaScriptEnabled) expect(shown).not.toContain('Ada');
      }
      expect(await eventsOf(page)).toEqual(before);
      if (javaScriptEnabled)
        await expect(data.getByLabel('Name', { exact: true })).toHaveValue('The Name of Ada');
      await data.getByRole('link', { name: 'Open your privacy center' }).click();
      await expect(data.getByText(grace.name).first()).toBeVisible();

      // The pages are good again for whom they were made, in whatever session.
      const own = javaScriptEnabled ? choices : await openTab(context, '/privacy/choices');
      const last = javaScriptEnabled ? ada.email : grace.email;
      await signOutAndIn(page, last);
      await own.getByRole('switch', { checked: false }).first().click();
      await expect(own.getByText('Switched on.')).toBeVisible();
      expect(await eventsOf(page)).toContain('consent.given');
    });
  });

/** Every page of the privacy center, as a path that exists for whoever is signed in. */
async function listRooms(page: Page): Promise<string[]> {
  await page.goto('/privacy/receipts');
  const receipt = await page.locator('main a[href^="/privacy/receipts/"]').first().getAttribute('href');
  const real: Readonly<Record<string, string>> = {
    '/privacy/receipts/[id]': receipt ?? '',
    '/privacy/delete/part/[kind]': '/privacy/delete/part/profile',
  };
  return readdirSync('app/privacy', { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'page.tsx')
    .map((file) => path.posix.join('/privacy', path.dirname(file)).replace(/\/$/, ''))
    .map((room) => real[room] ?? room);
}

/** The mark of every form on the page as it stands; an empty one where a form has none. */
function marksOn(page: Page): Promise<string[]> {
  return page.locator('form').evaluateAll(
    (forms, name) =>
      forms.map((form) => {
        const inputs = form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`);
        return inputs.length === 1 ? (inputs[0]?.value ?? '') : '';
      }),
    markInput,
  );
}

/** The marks of all forms that somebody sees who is signed in, by the page. */
async function walk(page: Page, email: string): Promise<Map<string, string[]>> {
  await page.goto('/privacy/data');
  await edit(page, 'phone');
  await page.getByLabel('Phone', { exact: true }).fill('+353 1 555 0100');
  await page.getByRole('button', { name: 'Save phone' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  const to = newcomer().email;
  await edit(page, 'email');
  await page.getByLabel('New email', { exact: true }).fill(to);
  await page.getByLabel('Password', { exact: true }).last().fill(password);
  await page.getByRole('button', { name: 'Send the link' }).click();
  await expect(page.getByText('Open the link that we sent')).toBeVisible();
  const confirmation = await mailedLink(to, '/new-email');
  const found = new Map<string, string[]>();
  const look = async (at: string): Promise<void> => {
    await page.goto(at);
    const marks = await marksOn(page);
    found.set(new URL(page.url()).pathname, marks);
    expect(await page.locator(`[href*="${marks[0]}"], [action*="${marks[0]}"]`).count(), at).toBe(0);
  };
  for (const room of [...(await listRooms(page)), confirmation]) await look(room);
  await page.goto(confirmation);
  await page.getByRole('button', { name: 'Confirm' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Your email is changed' })).toBeVisible();
  await look(await mailedLink(email, '/undo-email'));
  return found;
}

test('every form of a signed-in page says for whom the page was made, and for nobody else', async ({
  page,
  browser,
}) => {
  const { email } = await openAccount(page);
  const found = await walk(page, email);
  expect(found.size).toBeGreaterThanOrEqual(13);
  for (const [at, marks] of found) {
    expect(marks.length, at).toBeGreaterThan(0);
    expect(new Set(marks).size, at).toBe(1);
    expect(marks[0], at).toMatch(/^[\w-]{43}$/);
  }
  const own = new Set([...found.values()].flat());
  expect(own.size).toBe(1);

  const context = await browser.newContext();
  const other = await context.newPage();
  await openAccount(other, newcomer('Grace Hopper'));
  await other.goto('/privacy/data');
  const others = await marksOn(other);
  expect(others.length).toBeGreaterThan(0);
  expect(others.filter((mark) => own.has(mark))).toEqual([]);
  await context.close();
  // A page that is made for nobody has none to give.
  await page.context().clearCookies();
  await page.goto('/sign-in');
  expect(new Set(await marksOn(page))).toEqual(new Set(['']));
});
