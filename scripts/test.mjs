// npm test: everything, with its own set-up. Goes on after a failure, so that one run tells all.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { check } from './check.mjs';
import { install } from './install.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const begun = Date.now();

function run(script, args, env = {}) {
  const result = spawnSync(process.execPath, [path.join(root, 'node_modules', script), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return result.status === 0;
}

const vitest = (...projects) =>
  run('vitest/vitest.mjs', ['run', ...projects.flatMap((project) => ['--project', project])]);

const works = (file) =>
  Boolean(file) && existsSync(file) && spawnSync(file, ['--version'], { stdio: 'ignore' }).status === 0;

/** The Chromium to test with: the first that works, installed when this machine lets us; undefined when there is none. */
async function findBrowser() {
  const { chromium } = await import('@playwright/test');
  const known = [process.env.PLAYWRIGHT_CHROMIUM, chromium.executablePath(), '/usr/bin/chromium'];
  const found = known.find(works);
  if (found || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return found;
  console.log('Installing Chromium ...');
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-q'], options);
  spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], options);
  return known.find(works);
}

async function main() {
  install();
  const browser = await findBrowser();
  const journey = () => {
    if (browser) return run('@playwright/test/cli.js', ['test'], { PLAYWRIGHT_CHROMIUM: browser });
    console.error('There is no Chromium here: install it, or set PLAYWRIGHT_CHROMIUM to its path.');
    return false;
  };
  const steps = [
    { name: 'check', passes: () => check().length === 0 },
    { name: 'unit', passes: () => vitest('unit') },
    { name: 'integration', passes: () => vitest('embedded', 'server') },
    { name: 'processes', passes: () => vitest('process') },
    { name: 'journey in the browser', passes: journey },
  ];
  const failed = [];
  for (const { name, passes } of steps) {
    console.log(`\n== ${name}`);
    if (!passes()) failed.push(name);
  }
  const seconds = Math.round((Date.now() - begun) / 1000);
  console.log(
    failed.length === 0
      ? `\nAll tests passed in ${seconds} s.`
      : `\nFAILED after ${seconds} s: ${failed.join(', ')}.`,
  );
  process.exitCode = failed.length === 0 ? 0 : 1;
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
