import { existsSync } from 'node:fs';

/** How Chromium is started: the one of PLAYWRIGHT_CHROMIUM, the system's, or else Playwright's own. */
export function chromium(): { executablePath?: string; args: string[] } {
  const named = process.env['PLAYWRIGHT_CHROMIUM'];
  const executablePath =
    named ?? ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'].find((path) => existsSync(path));
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const quiet = [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  return { ...(executablePath ? { executablePath } : {}), args: [...root, ...quiet] };
}
