import http from 'node:http';
import type { APIResponse, Page } from '@playwright/test';
import { origin } from './support/server';
import { expect, newcomer, password, openAccount, test } from './support/test';

const own = { origin, 'sec-fetch-site': 'same-origin' };
const data = '/api/privacy/data';
const confirmation = '/api/privacy/confirm';

async function expectProblem(response: APIResponse, status: number, code: string): Promise<void> {
  expect(response.status()).toBe(status);
  expect(response.headers()['content-type']).toBe('application/problem+json');
  expect(await response.json()).toMatchObject({ status, code, title: expect.any(String) });
}

function confirm(page: Page, act: string, secret = password): Promise<APIResponse> {
  return page.request.post(confirmation, { headers: own, data: { password: secret, act } });
}

test('a program reads everything that is held, and each reading is recorded', async ({ page }) => {
  const who = await openAccount(page);
  const response = await page.request.get(data);
  expect(response.status()).toBe(200);
  expect(response.headers()['cache-control']).toBe('no-store');
  const record = (await response.json()) as { activity: { event: string }[]; sessions: unknown[] };
  expect(record).toMatchObject({
    profile: { name: who.name, email: who.email },
    consents: [
      { purpose: 'account', event: 'given', textHash: expect.stringMatching(/^[0-9a-f]{64}$/) },
      { purpose: 'news', event: 'refused' },
      { purpose: 'statistics', event: 'refused' },
    ],
    sessions: [{ createdAt: expect.any(String) }],
  });
  const text = JSON.stringify(record);
  expect(text).not.toMatch(/\$2[aby]\$|e101|"(passwordHash|sessionToken|wrapped|bidx|kid|token)":/i);
  const again = (await (await page.request.get(data)).json()) as typeof record;
  expect(again.activity.filter(({ event }) => event === 'record.shown').length).toBe(1);
});

test('deleting asks for a confirmation of its own, uses it up, and ends the session', async ({ page }) => {
  await openAccount(page);
  await expectProblem(await page.request.delete(data, { headers: own }), 403, 'step-up-required');
  expect((await confirm(page, 'download')).status()).toBe(204);
  await expectProblem(await page.request.delete(data, { headers: own }), 403, 'step-up-required');
  await expectProblem(await confirm(page, 'erase', 'not the right password'), 403, 'password-refused');
  expect((await confirm(page, 'erase')).status()).toBe(204);
  const erased = await page.request.delete(data, { headers: own });
  expect(erased.status()).toBe(200);
  expect(await erased.json()).toEqual({
    reference: expect.stringMatching(/^RF-/),
    erasedAt: expect.any(String),
  });
  await expectProblem(await page.request.get(data), 401, 'not-signed-in');
});

test('strangers get nothing', async ({ request }) => {
  await expectProblem(await request.get(data), 401, 'not-signed-in');
  await expectProblem(await request.delete(data, { headers: own }), 401, 'not-signed-in');
  await expectProblem(await request.post(confirmation, { headers: own, data: {} }), 401, 'not-signed-in');
  await expectProblem(await request.post('/api/privacy/download', { headers: own }), 401, 'not-signed-in');
});

test('a request that changes something and does not come from our own pages does nothing', async ({
  page,
}) => {
  await openAccount(page);
  await confirm(page, 'erase');
  const foreign: Record<string, string>[] = [
    {},
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'same-origin' },
    { origin, 'sec-fetch-site': 'cross-site' },
    { origin, 'sec-fetch-site': 'same-site' },
  ];
  for (const headers of foreign) {
    await expectProblem(await page.request.delete(data, { headers }), 403, 'wrong-origin');
    await expectProblem(await page.request.post(confirmation, { headers, data: {} }), 403, 'wrong-origin');
    await expectProblem(await page.request.post('/api/privacy/download', { headers }), 403, 'wrong-origin');
  }
  await expectProblem(
    await page.request.get(data, { headers: { 'sec-fetch-site': 'cross-site' } }),
    403,
    'wrong-origin',
  );
  expect((await page.request.get(data)).status()).toBe(200);
});

test('a malformed confirmation is refused and confirms nothing', async ({ page }) => {
  await openAccount(page);
  const json = { ...own, 'content-type': 'application/json' };
  const bodies: (string | Buffer)[] = [
    '',
    '[]',
    'null',
    '{"password":',
    JSON.stringify({ password }),
    JSON.stringify({ password, act: 'everything' }),
    JSON.stringify({ password: 7, act: 'erase' }),
    JSON.stringify({ password, act: 'erase', role: 'admin' }),
    JSON.stringify({ password: 'x'.repeat(2000), act: 'erase' }),
    Buffer.concat([Buffer.from('{"act":"erase","password":"'), Buffer.from([0xff, 0xfe]), Buffer.from('"}')]),
    `{"act":"erase","password":"${'x'.repeat(20_000)}"}`,
  ];
  for (const body of bodies)
    await expectProblem(
      await page.request.post(confirmation, { headers: json, data: body }),
      422,
      'invalid-input',
    );
  const asForm = { ...own, 'content-type': 'application/x-www-form-urlencoded' };
  await expectProblem(
    await page.request.post(confirmation, { headers: asForm, data: 'act=erase' }),
    422,
    'invalid-input',
  );
  await expectProblem(await page.request.delete(data, { headers: own }), 403, 'step-up-required');
});

test('a body of 10 MB is refused with 413, and one in chunks is taken', async ({ page, request }) => {
  await openAccount(page);
  const big = await page.request.post(confirmation, { headers: own, data: Buffer.alloc(10_000_000, 120) });
  expect(big.status()).toBe(413);
  const asForm = await request.post('/sign-up', { headers: own, data: Buffer.alloc(10_000_000, 120) });
  expect(asForm.status()).toBe(413);
  const status = await new Promise((resolve, reject) => {
    const sent = http.request(`${origin}${confirmation}`, {
      method: 'POST',
      headers: { ...own, 'transfer-encoding': 'chunked' },
    });
    sent.once('response', (response) => {
      resolve(response.statusCode);
      response.resume();
    });
    sent.once('error', reject);
    sent.end('{}');
  });
  // Read, and refused for what it says: nobody is signed in.
  expect(status).toBe(401);
});

test('only the configured host is answered', async () => {
  for (const host of ['evil.example', '127.0.0.1:3187', 'localhost', 'localhost:3187.evil.example']) {
    const status = await new Promise((resolve, reject) => {
      http
        .get(`${origin}/sign-in`, { headers: { host } }, (response) => {
          resolve(response.statusCode);
          response.resume();
        })
        .once('error', reject);
    });
    expect(status).toBe(421);
  }
});

test('the doors of NextAuth that nobody uses are closed', async ({ request }) => {
  for (const path of [
    'signin',
    'signin/email',
    'signin/unused',
    'callback/password',
    'callback/credentials',
    'signout',
    'csrf',
    'providers',
  ]) {
    expect((await request.get(`/api/auth/${path}`)).status()).toBe(404);
    const posted = await request.post(`/api/auth/${path}`, {
      headers: own,
      form: { email: 'a@example.org', password },
    });
    expect([404, 405]).toContain(posted.status());
  }
  expect(await (await request.get('/api/auth/session')).json()).toBeNull();
});

test('one person’s session reaches nothing of another person', async ({ page, browser }) => {
  const first = await openAccount(page);
  const context = await browser.newContext();
  const other = await context.newPage();
  await openAccount(other, newcomer('Grace Hopper'));
  const { sessions } = (await (await page.request.get(data)).json()) as { sessions: unknown[] };
  expect(sessions.length).toBe(1);
  const seen = await (await other.request.get(data)).text();
  expect(seen).not.toContain(first.email);
  await confirm(page, 'erase');
  await expectProblem(await other.request.delete(data, { headers: own }), 403, 'step-up-required');
  await context.close();
});
