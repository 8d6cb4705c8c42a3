import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { Client } from 'pg';
import path from 'node:path';
import { unzip } from '@/test/packages';
import { inspect } from './support/inspect';
import { origin } from './support/server';
import { expect, mailsTo, openAccount, test } from './support/test';

/** Gives whoever is signed in more rows than leave in one answer, as failed sign-ins of many hours. */
async function addRows(page: Page): Promise<void> {
  const record = await page.request.get('/api/privacy/data');
  const { account } = (await record.json()) as { account: { id: string } };
  const client = new Client({
    host: path.join(process.env['E2E_DATA_DIR'] ?? '', 'run'),
    user: 'postgres',
    database: 'postgres',
  });
  await client.connect();
  await client.query(
    `INSERT INTO audit."SignInFailure" ("subjectId", hour, count)
     SELECT $1::uuid, now() + n * interval '1 hour', 1 FROM generate_series(1, 5001) AS n`,
    [account.id],
  );
  await client.end();
}

async function askForCopy(page: Page): Promise<void> {
  await page.goto('/privacy/download');
  await page.getByRole('button', { name: 'Download my data' }).click();
  await expect(page).toHaveURL(/\/privacy\/download#copies$/);
}

async function fetchCopy(page: Page): Promise<Map<string, string>> {
  const arriving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download copy 1' }).click();
  return unzip(new Uint8Array(readFileSync(await (await arriving).path())));
}

test('a large copy is prepared while the page says how far it is, and is fetched and deleted', async ({
  page,
  browser,
}) => {
  const who = await openAccount(page);
  await addRows(page);
  await askForCopy(page);
  const copies = page.getByRole('region', { name: 'Your copies' });
  await expect(copies.getByText('Ready', { exact: true })).toBeVisible({ timeout: 30_000 });
  await expect(copies).toContainText('in 7 days, and deleted then. Not downloaded.');
  await inspect(page);
  await expect.poll(() => mailsTo(who.email).at(-1)?.subject).toContain('is ready');
  expect((await fetchCopy(page)).get('data/profile.json')).toContain(who.name);
  await page.reload();
  await expect(copies).toContainText('Downloaded once.');

  const form = page.locator('form[action^="/api/privacy/packages/"]');
  const file = (await form.getAttribute('action')) ?? '';
  const stranger = await browser.newPage();
  expect((await stranger.request.post(origin + file, { headers: { origin } })).status()).toBe(401);
  await openAccount(stranger);
  for (const other of [file, '/api/privacy/packages/0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b', `${file}x`])
    expect((await stranger.request.post(origin + other, { headers: { origin } })).status()).toBe(404);
  expect(
    (await stranger.request.post(origin + file, { headers: { origin: 'https://evil.example' } })).status(),
  ).toBe(403);
  await stranger.close();

  await page.getByRole('button', { name: 'Delete copy 1' }).click();
  await expect(page.getByText('The copy is deleted.')).toBeVisible();
  await expect(copies).toContainText('The file is gone. Downloaded once.');
  const again = await page.request.post(file, { headers: { origin }, maxRedirects: 0 });
  expect([again.status(), again.headers()['location']]).toEqual([303, '/privacy/download#copies']);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a copy is asked for, waited for by a link, fetched and deleted', async ({ page }) => {
    await openAccount(page);
    await addRows(page);
    await askForCopy(page);
    const copies = page.getByRole('region', { name: 'Your copies' });
    await expect
      .poll(
        async () => {
          const link = page.getByRole('link', { name: 'See how far it is' });
          if (await link.isVisible()) await link.click();
          return copies.getByText('Ready', { exact: true }).isVisible();
        },
        { timeout: 30_000 },
      )
      .toBe(true);
    expect((await fetchCopy(page)).has('manifest.json')).toBe(true);
    await page.goto('/privacy/download');
    await page.getByRole('button', { name: 'Delete copy 1' }).click();
    await expect(page.getByText('The copy is deleted.')).toBeVisible();
  });
});
