import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createServer } from 'node:tls';
import { chromium as browsers, type Page } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromium } from '@/e2e/support/browser';
import { eventually, findScript, launch, type Launched } from '@/test/launch';
import { freePort } from '@/test/postgres';
import { certificate, privateKey } from '@/test/tls';

/** Makes every process that loads it throw what nobody catches, each time it gets the signal. */
const thrower = `process.on('SIGUSR2', () => { throw new Error('Marker of a stranger'); });`;
const secret = 'a sentence is a fine password';

let folder: string;
let port: number;
let origin: string;
let application: Launched;

/** A proxy as an operator has one: TLS outside, plain HTTP inside. */
const proxy = createServer({ cert: certificate, key: privateKey }, (outside) => {
  const inside = connect(port, '127.0.0.1');
  outside.pipe(inside).pipe(outside);
  for (const socket of [outside, inside])
    socket.on('error', () => undefined).on('close', () => [outside, inside].forEach((one) => one.destroy()));
});

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'rightful-tls-'));
  const throws = path.join(folder, 'throws.mjs');
  writeFileSync(throws, thrower);
  port = await freePort();
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  origin = `https://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  application = launch({
    DATA_DIR: path.join(folder, 'data'),
    PORT: String(port),
    APP_ORIGIN: origin,
    NODE_OPTIONS: `--import=${throws}`,
  });
  await application.says('Rightful is running');
}, 300_000);
afterAll(async () => {
  proxy.close();
  await application.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** The path of the only link that was mailed to an address. */
function mailedLink(address: string): string {
  const mails = path.join(folder, 'data/mail');
  const texts = readdirSync(mails).map((name) => readFileSync(path.join(mails, name), 'utf8'));
  const text = texts.find((one) => one.includes(address)) ?? '';
  return /\/[a-z-]+\?token=[\w-]+/.exec(text)?.[0] ?? '';
}

/** Presses a button and waits for the heading of the page that it leads to. */
async function press(page: Page, button: string, heading: RegExp): Promise<void> {
  await page.getByRole('button', { name: button }).first().click();
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
}

async function journey(page: Page, email: string): Promise<void> {
  await page.goto('/sign-up');
  await page.getByLabel('Name', { exact: true }).fill('Ada Lovelace');
  await page.getByLabel('Email', { exact: true }).fill(email);
  await page.getByLabel('Password', { exact: true }).fill(secret);
  await page.getByRole('checkbox', { name: /^I consent to/ }).check();
  await press(page, 'Create account', /Check your email/);
  await page.goto(mailedLink(email));
  await press(page, 'Confirm', /Your privacy center/);

  await page.goto('/privacy/choices');
  const news = page.getByRole('region', { name: 'Product news by email' });
  await news.getByRole('switch', { checked: false }).click();
  await news.getByRole('switch', { checked: true }).waitFor();

  await page.goto('/privacy/data');
  await page
    .locator('.edit > summary')
    .filter({ hasText: /: phone$/ })
    .click();
  await page.getByLabel('Phone', { exact: true }).fill('+44 20 7946 0958');
  await page.getByRole('button', { name: 'Save phone' }).click();
  await page.getByText('Saved.').first().waitFor();

  await page.goto('/privacy');
  await press(page, 'Sign out', /signed out/i);
  await page.goto('/sign-in');
  await page.getByLabel('Email', { exact: true }).fill(email);
  await page.getByLabel('Password', { exact: true }).fill(secret);
  await press(page, 'Sign in', /Your privacy center/);
}

test.each([true, false])(
  'behind TLS a journey leaves standard error empty, with scripts: %s',
  async (scripts) => {
    const browser = await browsers.launch(chromium());
    try {
      const context = await browser.newContext({
        baseURL: origin,
        ignoreHTTPSErrors: true,
        javaScriptEnabled: scripts,
      });
      context.setDefaultTimeout(120_000);
      await journey(await context.newPage(), `ada.${scripts}@example.org`);
    } finally {
      await browser.close();
    }
    expect(application.printed.error).toBe('');
  },
);

/** Asks for an upgrade, and breaks the connection off as the answer may be on its way. */
async function breakOff(): Promise<void> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  const head = ['GET / HTTP/1.1', 'Host: x', 'Connection: Upgrade', 'Upgrade: websocket', '', ''];
  await new Promise<void>((resolve) => socket.write(head.join('\r\n'), () => resolve()));
  socket.resetAndDestroy();
  await new Promise<void>((resolve) => (socket.closed ? resolve() : socket.once('close', () => resolve())));
}

const isServed = async (): Promise<true | undefined> => {
  const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined);
  return answer?.status === 421 || undefined;
};

test('connections that break off as they ask for an upgrade, or in the middle of a page, end nothing', async () => {
  const server = findScript(application.pid, 'serve.ts');
  for (let n = 0; n < 480; n += 1) await breakOff();
  for (let n = 0; n < 60; n += 1) {
    const socket = connect(port, '127.0.0.1').on('error', () => undefined);
    socket.write(`GET /notice HTTP/1.1\r\nHost: ${new URL(origin).host}\r\n\r\n`);
    if (n % 2 === 0) await once(socket, 'data');
    socket.resetAndDestroy();
  }
  expect(await isServed()).toBe(true);
  expect(findScript(application.pid, 'serve.ts')).toBe(server);
  expect(application.printed.error).toBe('');
});

test('what nobody caught is one line without its message, and the server is started again', async () => {
  const server = findScript(application.pid, 'serve.ts') ?? 0;
  process.kill(server, 'SIGUSR2');
  await eventually('another server', () =>
    findScript(application.pid, 'serve.ts') === server ? undefined : isServed(),
  );
  const [fault, again, ...rest] = application.printed.error.trimEnd().split('\n');
  expect(JSON.parse(fault ?? '')).toMatchObject({ fault: 'Error', code: null });
  expect(fault).not.toContain('Marker of');
  expect(again).toBe('The server ended and is started again.');
  expect(rest).toEqual([]);
});
