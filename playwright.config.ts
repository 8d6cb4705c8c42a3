import { defineConfig } from '@playwright/test';
import { chromium } from './e2e/support/browser';
import { origin } from './e2e/support/server';

/** The journey in a real browser, against the application as `npm start` runs it, on a data folder of its own. */
export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/support/global-setup.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    baseURL: origin,
    launchOptions: chromium(),
    locale: 'en-GB',
    timezoneId: 'UTC',
    // Pictures and pages for a trace cost a third of the run: `npx playwright test --trace on FILE` records them.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false, sources: false },
    screenshot: 'only-on-failure',
  },
});
