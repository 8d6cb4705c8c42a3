import { receiptForm } from '@/messages/en/receipt-form';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { receiptCheck } from '@/messages/en/receipt-check';
import { receiptFile, testSigner, testVkey } from '@/test/receipts';
import { inspect } from './support/inspect';
import { origin } from './support/server';
import { expect, test } from './support/test';

const { form, notProven, proven, refused, today } = receiptCheck;
const { by, headings } = receiptForm;
const logName = `${new URL(origin).host}/audit`;
const valid = `This receipt is valid: it is an entry of the log ${logName}.`;

/** Signs as the application does. */
function ownSigner() {
  const file = path.join(process.env['E2E_DATA_DIR'] ?? '', 'keys/LOG_KEY');
  return testSigner(logName, Buffer.from(readFileSync(file, 'utf8').trim(), 'base64'));
}

const impostor = testSigner(logName, 3);
const stranger = testSigner('other.example.org/audit', 2);
const edit = (from: string, to: string) =>
  Buffer.from(Buffer.from(receiptFile(ownSigner())).toString().replace(from, to));

/** Files that prove nothing here, each with the start of its sentence. */
function refusals(): [string, Uint8Array, string][] {
  return [
    ['cut.json', receiptFile(ownSigner()).slice(0, 500), refused.cut],
    ['edited.json', edit('consent.given', 'consent.refused'), refused.edited],
    ['newer.json', edit('rightful-receipt/1', 'rightful-receipt/2'), refused['newer-format']],
    ['letter.txt', Buffer.from('Dear all, here is my receipt.'), refused['not-a-receipt']],
    ['other.json', receiptFile(stranger), `Intact, but from another log: signed by ${stranger.name}`],
    ['impostor.json', receiptFile(impostor), `Intact, signed by ${logName} with a key that you have not`],
  ];
}

async function choose(page: Page, name: string, content: Uint8Array): Promise<void> {
  const file = { name, mimeType: 'application/json', buffer: Buffer.from(content) };
  await page.getByLabel('Receipt', { exact: true }).setInputFiles(file);
}

async function send(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Check the receipt' }).click();
}

async function readsAsValid(page: Page): Promise<void> {
  await expect(page.getByText(valid)).toBeVisible();
  await expect(page.getByText('Consent was given')).toBeVisible();
  await expect(page.getByText(/^2 Jan 2026, 03:04/)).toBeVisible();
  await expect(page.getByRole('heading', { name: headings.notProven })).toBeVisible();
  for (const sentence of [proven.signed.own, proven.opened, proven.detail])
    await expect(page.getByText(sentence)).toBeVisible();
}

/** The answer is this one; nothing says valid and no details of the file are shown. */
async function readsAsRefused(page: Page, sentence: string): Promise<void> {
  await expect(page.locator('[data-form-notice]')).toContainText(sentence);
  const main = await page.getByRole('main').innerText();
  expect(main).not.toMatch(/is valid|Consent was given/);
  await expect(page.getByRole('heading', { name: headings.proven })).toHaveCount(0);
}

test('a receipt is checked in the browser with the network off', async ({ page, context }) => {
  await page.goto('/verify');
  await expect(page.getByText('you may go offline now')).toBeVisible();
  const asked: string[] = [];
  await context.setOffline(true);
  page.on('request', (request) => asked.push(request.url()));

  await choose(page, 'good.json', receiptFile(ownSigner()));
  await readsAsValid(page);
  await expect(page.getByText(by.browser)).toBeVisible();
  await expect(page.locator('[data-form-notice]')).toBeFocused();
  await expect(page.getByText(today.unasked.offline)).toBeVisible();
  await inspect(page);

  for (const [name, content, sentence] of refusals()) {
    await choose(page, name, content);
    await readsAsRefused(page, sentence);
  }
  await choose(page, 'large.json', new Uint8Array(2_000_000));
  await readsAsRefused(page, refused['too-large']);
  await inspect(page);
  expect(asked).toEqual([]);
});

test('a log that signs another past today than in a receipt is an alarm, and its answer alone is compared', async ({
  page,
}) => {
  // Made with the log's own key, of leaves that the log never had.
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/verify');
  await expect(page.getByText('you may go offline now')).toBeVisible();
  asked.length = 0;
  await choose(page, 'good.json', receiptFile(ownSigner()));
  await readsAsValid(page);
  const alarm = page.getByRole('alert').filter({ hasText: today.standing.forked });
  const shorter = page.getByRole('alert').filter({ hasText: 'The log is shorter than' });
  await expect(alarm.or(shorter)).toBeVisible();
  await expect(page.getByText(notProven.today)).toBeVisible();
  await expect(page.locator('[data-form-notice]')).toBeFocused();
  await inspect(page);
  for (const path of asked) expect(path).toMatch(/^\/api\/log\/(checkpoint|tile\/[\dx/.p]+)$/);
  expect(asked).toContain('/api/log/checkpoint');

  await page.route('**/api/log/**', (route) => route.fulfill({ status: 429 }));
  await choose(page, 'again.json', receiptFile(ownSigner()));
  await expect(page.getByText(today.standing.unreachable)).toBeVisible();
  await readsAsValid(page);
});

test('a file that is dropped on the page is checked', async ({ page }) => {
  await page.goto('/verify');
  await expect(page.getByText('you may go offline now')).toBeVisible();
  const text = Buffer.from(receiptFile(ownSigner())).toString();
  const transfer = await page.evaluateHandle((content) => {
    const data = new DataTransfer();
    data.items.add(new File([content], 'dropped.json', { type: 'application/json' }));
    return data;
  }, text);
  await page.getByRole('heading', { level: 1 }).dispatchEvent('drop', { dataTransfer: transfer });
  await readsAsValid(page);
  await expect(page.getByText('dropped.json')).toBeVisible();
});

test('a receipt of another log is valid against the key that a person pastes', async ({ page }) => {
  await page.goto('/verify');
  await expect(page.getByText('you may go offline now')).toBeVisible();
  await choose(page, 'other.json', receiptFile(stranger));
  await readsAsRefused(page, 'Intact, but from another log');
  const key = page.getByLabel('Key of another log');
  await key.fill('half a key');
  await send(page);
  await expect(page.getByText(form.noVkey)).toBeVisible();
  await expect(key).toBeFocused();
  await expect(key).toHaveValue('half a key');
  await key.fill(testVkey(stranger));
  await send(page);
  await expect(
    page.getByText(`it is an entry of the log ${stranger.name}, whose key you named.`),
  ).toBeVisible();
});

test('where the checker does not arrive, the page says that the server checked', async ({ page }) => {
  await page.goto('/verify');
  await expect(page.getByText('you may go offline now')).toBeVisible();
  const chunks = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  const checker = chunks.filter((name) => name.endsWith('.js')).at(-1);
  await page.route('**/*.js', (route) =>
    route.request().url() === checker ? route.fulfill({ status: 404 }) : route.continue(),
  );
  await page.goto('/verify');
  await choose(page, 'good.json', receiptFile(ownSigner()));
  await send(page);
  await readsAsValid(page);
  await expect(page.getByText(by.server)).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 800 } });

  test('the server does the checking, says so, and keeps what was typed', async ({ page }) => {
    await page.goto('/verify');
    await choose(page, 'good.json', receiptFile(ownSigner()));
    await send(page);
    await readsAsValid(page);
    await expect(page.getByText(by.server)).toBeVisible();

    for (const [name, content, sentence] of refusals()) {
      await choose(page, name, content);
      await send(page);
      await readsAsRefused(page, sentence);
    }
    await choose(page, 'large.json', new Uint8Array(1_040_000));
    await send(page);
    await readsAsRefused(page, refused['too-large']);

    await page.getByLabel('Key of another log').fill('half a key');
    await send(page);
    await expect(page.getByText(form.noFile).last()).toBeVisible();
    await expect(page.getByText(form.noVkey).last()).toBeVisible();
    await expect(page.getByLabel('Key of another log')).toHaveValue('half a key');

    await choose(page, 'larger.json', new Uint8Array(2_000_000));
    await send(page);
    await expect(page.locator('body')).toHaveText('Send at most 1 MB.');
  });
});

test('a form that a browser sends from elsewhere is refused', async ({ page }) => {
  const html = await page.request.get('/verify').then((answer) => answer.text());
  const names = [...html.matchAll(/name="(\$ACTION[^"]*)"(?: value="([^"]*)")?/g)];
  const fields = Object.fromEntries(names.map(([, name = '', value = '']) => [name, unescaped(value)]));
  const buffer = Buffer.from(receiptFile(ownSigner()));
  const receipt = { name: 'good.json', mimeType: 'application/json', buffer };
  const answer = await page.request.post('/verify', {
    headers: { origin, 'sec-fetch-site': 'cross-site' },
    multipart: { ...fields, receipt },
  });
  const text = await answer.text();
  expect(text).toContain('This request did not come from our own pages');
  expect(text).not.toContain('is valid');
});

function unescaped(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&');
}
