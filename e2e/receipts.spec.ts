import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { receiptCheck } from '@/messages/en/receipt-check';
import { unzip } from '@/test/packages';
import { deleteAccount, expect, newcomer, openAccount, test } from './support/test';
import { verifyFile } from './support/verify';

/** The file behind a link that is followed now. */
async function download(page: Page, follow: () => Promise<void>): Promise<Uint8Array> {
  const arriving = page.waitForEvent('download');
  await follow();
  const file = await arriving;
  expect(file.suggestedFilename()).toMatch(/^receipt-[a-z]+-[a-z]+-\d{4}-\d{2}-\d{2}-[0-9a-f]{4}\.json$/);
  return new Uint8Array(readFileSync(await file.path()));
}

async function switchNewsOn(page: Page): Promise<void> {
  await page.goto('/privacy/choices');
  const news = page.getByRole('region', { name: 'Product news by email' });
  await news.getByRole('switch', { checked: false }).click();
  await expect(news.getByRole('switch', { checked: true })).toBeVisible();
}

async function deleteNow(page: Page): Promise<string> {
  await deleteAccount(page, 'Now');
  const number = page.getByText(/^RF-[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/);
  await expect(number).toBeVisible();
  return number.innerText();
}

/** The page that checks receipts finds the entry in the log of today, and says how. */
async function stillHolds(page: Page, receipt: Uint8Array, comparedBy: string): Promise<void> {
  await page.goto('/verify');
  const file = { name: 'receipt.json', mimeType: 'application/json', buffer: Buffer.from(receipt) };
  await page.getByLabel('Receipt', { exact: true }).setInputFiles(file);
  const found = page.getByRole('status').filter({ hasText: 'The log still holds this entry' });
  await expect(async () => {
    if (!(await found.isVisible())) await page.getByRole('button', { name: 'Check the receipt' }).click();
    await expect(found).toBeVisible({ timeout: 3_000 });
  }).toPass();
  await expect(found).toContainText(comparedBy);
  await expect(page.getByText(receiptCheck.today.continued)).toBeVisible();
}

/** A choice, its receipt, the proof behind it, the deletion, and the receipt of that. */
async function keepReceipts(page: Page, comparedBy: string): Promise<void> {
  await openAccount(page);
  await switchNewsOn(page);

  await page.goto('/privacy/receipts');
  const said = 'You said yes to Product news by email, in your privacy center';
  const receipt = await download(page, () =>
    page.getByRole('link', { name: `Save file of: ${said}` }).click(),
  );
  const valid = {
    verdict: 'valid',
    opened: true,
    leaf: { a: 'consent.given', meta: { purpose: 'news', surface: 'choices' } },
    detail: expect.stringContaining('"purpose":"news"'),
  };
  expect(verifyFile(receipt)).toMatchObject(valid);
  const arrives = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Save all receipts' }).click();
  const all = await unzip(new Uint8Array(readFileSync(await (await arrives).path())));
  expect(all.size).toBe(4);
  for (const file of all.values())
    expect(verifyFile(new TextEncoder().encode(file))).toMatchObject({ verdict: 'valid', opened: true });

  await page.getByRole('link', { name: `Open receipt of: ${said}` }).click();
  await expect(page.getByRole('heading', { level: 1, name: said })).toBeVisible();
  await expect(page.getByText('Verified', { exact: true })).toBeVisible();
  await expect(page.getByText('Send me product news by email', { exact: true })).toBeVisible();
  await page.getByText('For experts').click();
  const forms = page.getByRole('main');
  for (const [name, ending, type] of [
    ['ISO/IEC TS 27560 (JSON-LD)', '27560.jsonld', 'dpv:ConsentReceipt'],
    ['Kantara 1.1 (JSON)', 'kantara.json', 'KI-CR-v1.1.0'],
  ] as const) {
    const arriving = page.waitForEvent('download');
    await forms.getByRole('link', { name }).click();
    const file = await arriving;
    expect(file.suggestedFilename().endsWith(ending)).toBe(true);
    expect(readFileSync(await file.path(), 'utf8')).toContain(type);
  }
  await stillHolds(page, receipt, comparedBy);

  await page.goto('/privacy/activity');
  const line = page.getByRole('listitem').filter({ hasText: 'You confirmed your email address' }).first();
  await line.getByText('You confirmed your email address').first().click();
  for (const fact of ['You (Owner of the account)', 'To check the address'])
    await expect(line.getByText(fact, { exact: true })).toBeVisible();
  await line.getByRole('link', { name: 'Proof of: You confirmed your email address' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'You confirmed your email address' }),
  ).toBeVisible();
  await page.getByText('For experts').click();
  await expect(page.getByText(/^Number \d+ of the first \d+$/)).toBeVisible();
  const other = await download(page, () => page.getByRole('link', { name: 'Save the file' }).click());
  expect(verifyFile(other)).toMatchObject({ verdict: 'valid', leaf: { a: 'account.verified' } });

  const reference = await deleteNow(page);
  await expect(page.getByRole('row', { name: /Your encryption key/ })).toBeVisible();
  const erased = await download(page, () => page.getByRole('link', { name: 'Download receipt' }).click());
  const meta = { reason: 'request', kept: expect.arrayContaining(['requests:1']) };
  expect(verifyFile(erased)).toMatchObject({
    verdict: 'valid',
    opened: true,
    leaf: { a: 'account.erased', meta },
  });
  expect(verifyFile(receipt)).toMatchObject(valid);

  const found = await page.request.get(`/api/privacy/erasures/${reference}`);
  expect(found.headers()['content-disposition']).toContain('attachment');
  expect(verifyFile(await found.body())).toMatchObject({
    verdict: 'valid',
    opened: false,
    leaf: { a: 'account.erased', meta },
  });
}

test.describe('with JavaScript', () => {
  test('what a person keeps verifies with the log’s key, also after the account is deleted', async ({
    page,
  }) => {
    await keepReceipts(page, 'This browser asked our server for the newest checkpoint of the log');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('what a person keeps verifies with the log’s key, also after the account is deleted', async ({
    page,
  }) => {
    await keepReceipts(page, receiptCheck.today.asked.server);
  });
});

test('a receipt is for its person alone; to others it does not exist', async ({ page, browser, request }) => {
  await openAccount(page);
  await page.goto('/privacy/receipts');
  const link = await page
    .getByRole('link', { name: /^Save file/ })
    .first()
    .getAttribute('href');
  const own = await page.request.get(link ?? '');
  expect(own.headers()).toMatchObject({
    'cache-control': 'no-store',
    'content-disposition': expect.stringMatching(/^attachment; filename="receipt-/),
  });
  expect((await request.get(link ?? '')).status()).toBe(401);

  const context = await browser.newContext();
  const stranger = await context.newPage();
  await openAccount(stranger, newcomer('Grace Hopper'));
  const id = link?.split('/').at(-1) ?? '';
  const answers = await Promise.all(
    [id, '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5d', 'x'].map(async (one) => {
      const response = await stranger.request.get(`/api/privacy/receipts/${one}`);
      return `${response.status()} ${await response.text()}`;
    }),
  );
  expect(answers[0]).toMatch(/^404 .*"code":"not-found"/);
  expect(new Set(answers).size).toBe(1);
  expect((await stranger.goto(`/privacy/receipts/${id}`))?.status()).toBe(404);
  await context.close();
});

test('a number that answers nothing has no receipt, and guessing it is slowed down', async ({ request }) => {
  const unknown = await request.get('/api/privacy/erasures/RF-2222-2222-2222');
  expect(unknown.status()).toBe(404);
  expect(await unknown.json()).toMatchObject({ code: 'not-found' });
  // Other tests ask from the same address and use up some of the 60.
  const guess = async () => (await request.get('/api/privacy/erasures/RF-3333-3333-3333')).status();
  const codes = [await guess()];
  for (; codes.at(-1) === 404 && codes.length <= 60;) codes.push(await guess());
  expect(codes[0]).toBe(404);
  expect(codes.at(-1)).toBe(429);
});

test('what the page after a deletion shows is sealed in its cookie, and belongs to that browser', async ({
  page,
  browser,
}) => {
  await openAccount(page);
  const reference = await deleteNow(page);
  const cookies = await page.context().cookies();
  const carried = cookies.find(({ name }) => name.endsWith('rightful-deleted'));
  expect(carried).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
  const readable = Buffer.from(carried?.value ?? '', 'base64url').toString('latin1');
  expect(`${carried?.value} ${readable}`).not.toContain(reference);

  const context = await browser.newContext();
  const elsewhere = await context.newPage();
  expect((await elsewhere.request.get('/deleted/receipt')).status()).toBe(404);
  const { name = '', value = '', domain = '', path = '' } = carried ?? {};
  await context.addCookies([{ name, value: `A${value.slice(1)}B`, domain, path }]);
  expect((await elsewhere.request.get('/deleted/receipt')).status()).toBe(404);
  await elsewhere.goto('/deleted');
  await expect(elsewhere.getByRole('heading', { level: 1, name: 'Nothing to show here' })).toBeVisible();
  await context.close();
});
