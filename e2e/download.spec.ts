import { readFileSync } from 'node:fs';
import { markInput } from '@/lib/forms/page-inputs';
import { fileIn, unzip } from '@/test/packages';
import { origin } from './support/server';
import { expect, newcomer, openAccount, password, test } from './support/test';

test.use({ javaScriptEnabled: false });

test('a person takes a part, locked with a passphrase, and is told what cannot be meant', async ({
  page,
}) => {
  await openAccount(page, { ...newcomer(), longAgo: true });
  await page.goto('/privacy/download');
  await page.getByText('Lock it with a passphrase').click();
  await page.getByLabel('Passphrase').fill('too short');
  await page.getByText('Only a part of it').click();
  await page.getByLabel('Your sessions').check();
  await page.getByRole('button', { name: 'Download my data' }).click();
  await expect(page.getByText('Please use 12 to 256 characters.')).toBeVisible();
  expect(page.url()).not.toContain('short');
  // What was chosen is still chosen; the passphrase is given again, and once more with the right password.
  await expect(page.getByLabel('Your sessions')).toBeChecked();
  await page.getByLabel('Passphrase').fill('a long passphrase');
  await page.getByRole('button', { name: 'Download my data' }).click();
  await expect(page.getByText('Please enter your password.')).toBeVisible();
  await page.getByLabel('Passphrase').fill('a long passphrase');
  await page.getByLabel('Password', { exact: true }).fill('not the right password');
  await page.getByRole('button', { name: 'Download my data' }).click();
  await expect(page.getByText('That password is not correct.')).toBeVisible();
  expect(page.url()).not.toContain('right');
  await expect(page.getByText('Please give the passphrase again.')).toBeVisible();
  expect(page.url()).not.toContain('long');
  await expect(page.getByLabel('Your sessions')).toBeChecked();
  await page.getByLabel('Passphrase').fill('a long passphrase');
  await page.getByLabel('Password', { exact: true }).fill(password);
  const arriving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download my data' }).click();
  const locked = new Uint8Array(readFileSync(await (await arriving).path()));
  await expect(unzip(locked, 'another passphrase')).rejects.toThrow(/password/i);
  const files = await unzip(locked, 'a long passphrase');
  expect([...files.keys()].filter((name) => name.startsWith('data/'))).toEqual([
    'data/sessions.json',
    'data/sessions.csv',
  ]);
  expect(fileIn(files, 'index.html')).toContain('You asked for a part');

  await page.goto('/privacy/download?refused=copy-under-way');
  await expect(page.getByRole('alert')).toContainText('You are downloading a copy already.');

  const mark = (await page.locator(`input[name="${markInput}"]`).first().getAttribute('value')) ?? '';
  const headers = { origin };
  const refused = async (form: Record<string, string>): Promise<string> => {
    const answer = await page.request.post('/api/privacy/download', {
      headers,
      form: { ...form, [markInput]: mark },
      maxRedirects: 0,
    });
    expect(answer.status()).toBe(303);
    return answer.headers()['location'] ?? '';
  };
  expect(await refused({ category: 'everybody' })).toContain('refused=dates');
  expect(await refused({ since: '2026-02-30' })).toContain('refused=dates');
  expect(await refused({ since: '2026-02-02', until: '2026-02-01' })).toContain('refused=dates');
  const lockedPath = await refused({ since: '2026-02-30', passphrase: 'a long passphrase' });
  expect(lockedPath).toMatch(/refused=dates.*again=passphrase$/);
  const json = await page.request.post('/api/privacy/download', { headers, data: { category: 'profile' } });
  expect(json.status()).toBe(422);
  const program = await page.request.post('/api/privacy/download', {
    headers,
    data: { categories: ['sessions'] },
  });
  expect(program.status()).toBe(200);
  const part = await unzip(new Uint8Array(await program.body()));
  expect([...part.keys()].filter((name) => name.startsWith('data/')).length).toBe(2);
});
