import { chromium as browserType, type Browser } from '@playwright/test';
import { chromium } from '@/e2e/support/browser';
import { makePeople } from './people';
import type { Row } from './rows';
import { serveApplication, serveSite } from './servers';

const strangers = ['/', '/sign-up', '/sign-in', '/forgot-password', '/check-email'];
const signedIn = [
  '/privacy',
  '/privacy/data',
  '/privacy/choices',
  '/privacy/download',
  '/privacy/activity',
  '/privacy/security',
  '/privacy/delete',
];

/** The aims for pages that people meet before they trust us. */
const aims: Readonly<Record<string, string>> = { '/sign-up': '25 kB' };

/** The JavaScript that each page sends to a browser that has nothing yet, over that of a bare page. */
export async function measure(): Promise<readonly Row[]> {
  const [person] = await makePeople(1);
  const { origin } = await serveApplication();
  const bare = (await serveSite()).origin;
  const browser = await browserType.launch(chromium());
  try {
    const base = await scriptBytes(browser, `${bare}/`, null);
    const rows: Row[] = [{ kind: 'figure', name: 'scripts', what: 'a bare page', measured: kilobytes(base) }];
    for (const path of [...strangers, ...signedIn]) {
      const cookie = signedIn.includes(path) ? (person?.cookie ?? null) : null;
      const bytes = await scriptBytes(browser, `${origin}${path}`, cookie);
      const aim = aims[path];
      rows.push({
        kind: 'figure',
        name: 'scripts',
        what: `${path}, over a bare page`,
        measured: kilobytes(bytes - base),
        ...(aim === undefined ? {} : { aim }),
      });
    }
    return rows;
  } finally {
    await browser.close();
  }
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** Bytes of all script bodies as they were sent, compressed, until the page asks for nothing more. */
async function scriptBytes(browser: Browser, url: string, cookie: string | null): Promise<number> {
  const context = await browser.newContext();
  try {
    const [name, value] = cookie?.split('=') ?? [];
    if (name && value) await context.addCookies([{ name, value, url }]);
    const page = await context.newPage();
    const response = await page.goto(url, { waitUntil: 'networkidle' });
    if (response?.status() !== 200 || page.url() !== url)
      throw new Error(`${url} answered ${response?.status() ?? 'nothing'} at ${page.url()}.`);
    const scripts = (await page.requests()).filter((request) => request.resourceType() === 'script');
    const sizes = await Promise.all(scripts.map((request) => request.sizes()));
    return sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
  } finally {
    await context.close();
  }
}
