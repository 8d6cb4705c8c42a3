import type { Page } from '@playwright/test';
import { inspect } from './support/inspect';
import { edit, expect, mailboxPath, openAccount, test } from './support/test';

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
  '/undo-email?done=1',
  '/notice',
  '/terms',
  '/cookies',
  '/verify',
  '/signed-out',
  '/refused?why=other-person',
  '/refused?why=not-found&next=/privacy',
  '/deleted',
  '/no-such-page',
];
const behindSignIn = [
  '/privacy',
  '/privacy/data',
  '/privacy/choices',
  '/privacy/download',
  '/privacy/requests',
  '/privacy/receipts',
  '/privacy/activity',
  '/privacy/security',
  '/privacy/delete',
];

async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  expect(await page.title()).not.toBe('');
  await inspect(page);
}

test.describe('wide and narrow, in light and dark', () => {
  test.describe.configure({ timeout: 300_000 });

  test('the pages for everybody pass axe and do not overflow', async ({ page }) => {
    for (const path of [...open, mailboxPath()]) await visit(page, path);
  });

  test('the privacy center passes axe and does not overflow', async ({ page }) => {
    await openAccount(page);
    for (const path of behindSignIn) await visit(page, path);
  });
});

test('every page carries its own nonce, the strict policy and the headers that protect it', async ({
  page,
  request,
}) => {
  await openAccount(page);
  const nonces = new Set<string>();
  for (const path of [...open, ...behindSignIn]) {
    const headers = (await page.request.get(path)).headers();
    const policy = headers['content-security-policy'] ?? '';
    nonces.add(/'nonce-([^']+)'/.exec(policy)?.[1] ?? 'none');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe-(inline|eval)|https?:/);
    expect(headers).toMatchObject({
      'cache-control': expect.stringContaining('no-store'),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
    });
    expect(headers['x-powered-by']).toBeUndefined();
  }
  expect(nonces.size).toBe(open.length + behindSignIn.length);
  expect((await request.get('/signed-out')).headers()['clear-site-data']).toContain('"cache"');
});

test('what a person types is shown as text and nothing else', async ({ page }) => {
  await openAccount(page);
  await page.goto('/privacy/data');
  for (const payload of [
    '<img src=x onerror=alert(1)>',
    '=HYPERLINK("http://evil.example")',
    '"><script>alert(1)</script>',
    '${7*7}{{7*7}}',
  ]) {
    const note = page.getByLabel('Note', { exact: true });
    await edit(page, 'note');
    await note.fill(payload);
    await page.getByRole('button', { name: 'Save note' }).click();
    await expect(page.getByText('Saved.')).toBeVisible();
    await page.reload();
    await page.getByRole('button', { name: 'Show note' }).click();
    await expect(page.getByText(payload, { exact: true }).first()).toBeVisible();
  }
  await edit(page, 'name');
  await page.getByLabel('Name', { exact: true }).fill('<b>Ada</b>');
  await page.getByRole('button', { name: 'Save name' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await page.goto('/privacy');
  await expect(page.getByText('<b>Ada</b>').first()).toBeVisible();
});

test('a detail that cannot be kept is refused beside its input, and what was typed stays', async ({
  page,
}) => {
  await openAccount(page);
  await page.goto('/privacy/data');
  const note = page.getByLabel('Note', { exact: true });
  await edit(page, 'note');
  await note.fill('x'.repeat(2001));
  await page.getByRole('button', { name: 'Save note' }).click();
  await expect(page.getByText('Please use at most 2000 characters.')).toBeVisible();
  await expect(note).toHaveValue('x'.repeat(2001));
  const name = page.getByLabel('Name', { exact: true });
  await edit(page, 'name');
  await name.fill('');
  await page.getByRole('button', { name: 'Save name' }).click();
  await expect(page.getByText('This cannot be empty.')).toBeVisible();
});

test('the local mailbox is found at the printed address alone, and no page names that address', async ({
  page,
}) => {
  await page.goto(mailboxPath());
  await expect(page.getByRole('heading', { level: 1, name: 'Local mailbox' })).toBeVisible();
  for (const path of ['/dev/mail', '/dev/mail/x', mailboxPath().slice(0, -1)])
    expect((await page.goto(path))?.status()).toBe(404);
  for (const path of ['/check-email', '/forgot-password', '/verify-email'])
    expect(await (await page.goto(path))?.text()).not.toContain(mailboxPath());
});
