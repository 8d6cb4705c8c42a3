// The verifier alone, as a stranger uses it.
import { compareToday, type ReadLog } from '@/lib/log/today';
import { origin } from './support/server';
import { expect, openAccount, test } from './support/test';
import { checks, ownVerifier, verifyFile } from './support/verify';

test('the health of the application says how the log is kept, and no more than that', async ({ page }) => {
  await openAccount(page);
  await expect(async () => {
    const answer = await page.request.get('/api/health');
    expect(answer.status()).toBe(200);
    const { status, log } = (await answer.json()) as { status: string; log: Record<string, unknown> };
    expect(status).toBe('ok');
    expect(Object.keys(log).toSorted()).toEqual(
      ['anchored', 'fault', 'size', 'state', 'verified', 'waiting'].toSorted(),
    );
    expect(log).toMatchObject({ state: 'kept', fault: null, verified: { sound: true } });
    expect(log['size']).toBeGreaterThan(0);
    expect(log['waiting']).toBeLessThan(30);
    expect(log['anchored']).toEqual([
      { sink: 'file', size: expect.any(Number), at: expect.stringMatching(/^\d{4}-.*Z$/) },
    ]);
  }).toPass();
});

test('a third party follows the log with what is public, and finds no entry in it', async ({ page }) => {
  await openAccount(page);
  await page.goto('/privacy/receipts');
  const link = page.getByRole('link', { name: /^Save file/ }).first();
  const href = (await link.getAttribute('href')) ?? '';
  await expect(async () => expect((await page.request.get(href)).status()).toBe(200)).toPass();
  const found = verifyFile(new Uint8Array(await (await page.request.get(href)).body()));
  if (!('checkpoint' in found)) throw new Error('The receipt does not verify.');

  const answers: string[] = [];
  const read: ReadLog = async (path) => {
    const answer = await fetch(`${origin}/api/log/${path}`);
    answers.push(`${answer.status} ${answer.headers.get('content-type')}`);
    return answer.status === 404 ? null : new Uint8Array(await answer.arrayBuffer());
  };
  // Somebody else goes on meanwhile: the receipt's state becomes an older one.
  await page.goto('/privacy/data');
  await expect(async () => {
    const { standing } = await compareToday(checks, found.checkpoint, [ownVerifier()], read);
    expect(standing).toBe('extends');
  }).toPass();
  expect(answers).toContain('200 text/plain; charset=utf-8');
  expect(answers).toContain('200 application/octet-stream');

  for (const path of ['tile/entries/000', 'tile/0/x000', 'tile/0/999', 'tile/9/000', 'entries', 'leaf/0'])
    expect((await fetch(`${origin}/api/log/${path}`)).status, path).toBe(404);
});
