import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type axe from 'axe-core';

const script = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules of axe that read colours, which are all that differs between light and dark (app/styles/tokens.css). */
const ofColours = ['color-contrast', 'link-in-text-block'];

/** Those that read where things are and which are seen: the document is one at every width, and no script asks for it. */
const ofLayout = [
  'aria-hidden-focus',
  'button-name',
  'color-contrast',
  'label',
  'link-name',
  'nested-interactive',
  'scrollable-region-focusable',
  'summary-name',
  'target-size',
];

/** How a page is looked at. The same rules of colour hold at both widths, so that dark is looked at once. */
const views = [
  [1280, 'dark', ofColours],
  [1280, 'light', undefined],
  [320, 'light', ofLayout],
] as const;

/** What axe finds on the page as it stands, by all of its rules or by these. */
function violationsOn(page: Page, rules: readonly string[] | undefined): Promise<string[]> {
  return page.evaluate(async (values) => {
    const { run } = (window as unknown as { axe: typeof axe }).axe;
    const { violations } = await run(document, {
      resultTypes: ['violations'],
      ...(values ? { runOnly: { type: 'rule', values: [...values] } } : {}),
    });
    return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
  }, rules);
}

/** Fails unless the page as it stands passes axe and does not overflow, wide and narrow, in light and dark. */
export async function inspect(page: Page): Promise<void> {
  const { pathname } = new URL(page.url());
  const before = page.viewportSize();
  await page.evaluate(script);
  // No script of ours asks how wide the window is, so that a page need not be loaded again for it.
  for (const [width, colorScheme, rules] of views) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const found = await violationsOn(page, rules);
    const where = `${pathname} at ${width} in ${colorScheme}`;
    expect(found.map((violation) => `${where}: ${violation}`)).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(`${pathname} at ${width} overflows by ${overflow}`).toBe(`${pathname} at ${width} overflows by 0`);
  }
  if (before) await page.setViewportSize(before);
}
