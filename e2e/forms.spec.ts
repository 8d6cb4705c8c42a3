import type { Page } from '@playwright/test';
import { origin } from './support/server';
import { deleteAccount, edit, expect, openAccount, password, test } from './support/test';

test.use({ javaScriptEnabled: false });
test.setTimeout(180_000);

/** What a browser would post for one button of a form. */
interface Posted {
  readonly path: string;
  readonly inputs: Record<string, string>;
}

const rooms = ['data', 'security', 'delete/part/profile', 'choices'].map((room) => `/privacy/${room}`);

/** Every form of these pages whose answer is a page, filled in, once for each of its buttons. */
async function listForms(page: Page, paths: readonly string[] = rooms): Promise<Posted[]> {
  const all: Posted[] = [];
  for (const path of paths) {
    await page.goto(path);
    const forms = await page.locator('main form:not([action^="/api/"])').evaluateAll((forms, secret) => {
      const fill = (form: HTMLFormElement, name: string, value: string): string => {
        const input = form.elements.namedItem(name);
        if (value !== '' || !(input instanceof HTMLElement)) return value;
        const types: Record<string, string> = {
          password: secret,
          email: 'else@example.org',
          date: '1985-12-10',
        };
        return types[input.getAttribute('type') ?? ''] ?? 'Something new';
      };
      return (forms as HTMLFormElement[]).flatMap((form) =>
        [...form.querySelectorAll<HTMLButtonElement>('button:not([type="button"])')].map((button) => {
          const radio = form.querySelector<HTMLInputElement>('input[type="radio"]');
          const entries = [...new FormData(form, button)].map(([name, value]) => [
            name,
            fill(form, name, typeof value === 'string' ? value : ''),
          ]);
          if (radio) entries.push([radio.name, radio.value]);
          return Object.fromEntries(entries) as Record<string, string>;
        }),
      );
    }, password);
    all.push(...forms.map((inputs) => ({ path, inputs })));
  }
  // Taking back the consent that the account stands on locks it: that form is the last.
  const takesBack = ({ path, inputs }: Posted) => path === '/privacy/choices' && !('purpose' in inputs);
  return all.toSorted((a, b) => Number(takesBack(a)) - Number(takesBack(b)));
}

/** Posts each form as the browser of this page would. */
async function post(page: Page, forms: readonly Posted[]): Promise<void> {
  for (const { path, inputs } of forms)
    await page.request.post(path, { headers: { origin }, multipart: inputs, maxRedirects: 0 });
}

async function eventsOf(page: Page): Promise<string[]> {
  const record = (await (await page.request.get('/api/privacy/data')).json()) as {
    activity: { event: string }[];
  };
  return record.activity.map(({ event }) => event).filter((event) => event !== 'record.shown');
}

test('no form does anything for a stranger, or while the account is locked', async ({ page, browser }) => {
  await openAccount(page);
  await page.goto('/privacy/data');
  await edit(page, 'phone');
  await page.getByLabel('Phone', { exact: true }).fill('+353 1 555 0100');
  await page.getByRole('button', { name: 'Save phone' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  const forms = await listForms(page);
  const before = await eventsOf(page);

  const stranger = await (await browser.newContext()).newPage();
  await post(stranger, forms);
  await stranger.context().close();
  expect(await eventsOf(page)).toEqual(before);

  await deleteAccount(page, 'In 7 days');
  await expect(page.getByRole('heading', { level: 1, name: 'Your account will be deleted' })).toBeVisible();
  const locked = await eventsOf(page);
  await post(page, forms);
  expect(await eventsOf(page)).toEqual(locked);

  // The same forms of the same person do something once the account is open again.
  await page.getByRole('button', { name: 'Keep my account' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Your privacy center' })).toBeVisible();
  const open = await eventsOf(page);
  await post(page, forms);
  const done = new Set((await eventsOf(page)).slice(open.length));
  expect([...done]).toEqual(
    expect.arrayContaining([
      'consent.given',
      'detail.shown',
      'dispute.made',
      'email.requested',
      'erasure.scheduled',
      'kind.erased',
      'objection.made',
      'record.corrected',
      'supplement.added',
      'use.paused',
    ]),
  );
});

/** Inputs that a page fills in itself. */
const hidden = new Set(['field', 'about', 'purpose', 'detail', 'shown', 'password', 'act', 'kind']);

/** What no page sends: signs that break names, queries, numbers, files and texts. */
const hostile = [
  '\0',
  '\u202e\u3164\u00ad',
  '__proto__',
  `'; DROP TABLE "User"; --`,
  '../../etc/passwd%00',
  '🦊\u0301\ufffe'.repeat(700),
  '9'.repeat(400),
];

test('no hostile form and no hostile address makes the server fail', async ({ page, browser }) => {
  await openAccount(page);
  const stranger = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  const open = await listForms(stranger, ['/sign-up', '/sign-in', '/forgot-password', '/verify-email']);
  const own = await listForms(page);
  expect(Math.min(open.length, own.length)).toBeGreaterThan(0);
  for (const [sender, forms] of [
    [stranger, open],
    [page, own],
  ] as const)
    for (const [at, { path, inputs }] of forms.entries()) {
      const bad = hostile[at % hostile.length] ?? '';
      const changed = Object.entries(inputs).map(([name, value]) => [
        name,
        // What a page hides in its form stays in every other one, so that the form is let further in.
        name.startsWith('$ACTION') || (at % 2 === 0 && hidden.has(name)) ? value : bad,
      ]);
      const answer = await sender.request.post(path, {
        headers: { origin },
        multipart: Object.fromEntries(changed) as Record<string, string>,
        maxRedirects: 0,
      });
      expect(answer.status(), path).toBeLessThan(500);
      expect(await answer.text()).not.toContain('Something went wrong on our side');
    }
  for (const value of hostile.slice(0, 5).map(encodeURIComponent)) {
    for (const path of [
      `/verify-email?token=${value}`,
      `/reset-password?token=${value}`,
      `/new-email?token=${value}`,
      `/sign-in?next=${value}`,
      `/privacy/activity?before=${value}`,
      `/privacy/receipts?before=${value}`,
      `/privacy/receipts/${value}`,
      `/privacy/download?category=${value}&since=${value}`,
      `/privacy/delete/part/${value}`,
      `/notice/${value}`,
      `/deleted/${value}`,
      `/api/privacy/receipts/${value}?form=${value}`,
      `/api/privacy/erasures/${value}`,
      `/api/log/tile/${value}`,
    ])
      expect((await page.request.get(path, { maxRedirects: 0 })).status(), path).toBeLessThan(500);
    const download = await page.request.post('/api/privacy/download', {
      headers: { origin },
      form: { category: value, since: value, until: value, passphrase: value },
      maxRedirects: 0,
    });
    expect(download.status()).toBeLessThan(500);
  }
  await stranger.context().close();
});
