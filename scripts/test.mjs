// npm test: everything, with its own set-up. Goes on after a failure, so that one run tells all.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { check } from './check.mjs';
import { install } from './install.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const begun = Date.now();

/** Runs a tool of node_modules with what it prints kept, since several run at once. */
function run(script, args, env = {}) {
  const child = spawn(process.execPath, [path.join(root, 'node_modules', script), ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ passed: false, output: `${output}${error.message}\n` }));
    child.once('close', (code) => resolve({ passed: code === 0, output }));
  });
}

const vitest = (project) => run('vitest/vitest.mjs', ['run', '--project', project]);

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

/** Runs steps one after the other, prints each when it has ended, and returns the names of those that failed. */
async function runSteps(steps) {
  const failed = [];
  for (const { name, run: perform } of steps) {
    const { passed, output } = await perform();
    const seconds = Math.round((Date.now() - begun) / 1000);
    console.log(`\n== ${name}: ${passed ? 'passed' : 'FAILED'}, ${seconds} s after the start\n${output}`);
    if (!passed) failed.push(name);
  }
  return failed;
}

async function main() {
  install();
  const browser = await findBrowser();
  const journey = () =>
    browser
      ? run('@playwright/test/cli.js', ['test'], { PLAYWRIGHT_CHROMIUM: browser })
      : {
          passed: false,
          output: 'There is no Chromium here: install it, or set PLAYWRIGHT_CHROMIUM to its path.\n',
        };
  console.log('\n== check');
  const failed = check();
  // Most tests wait for a database or a process more than they compute, so three lanes go side by side; the browser
  // needs the machine to itself.
  const lanes = await Promise.all([
    runSteps([
      { name: 'unit', run: () => vitest('unit') },
      { name: 'processes', run: () => vitest('process') },
    ]),
    runSteps([{ name: 'integration, embedded database', run: () => vitest('embedded') }]),
    runSteps([{ name: 'integration, PostgreSQL', run: () => vitest('server') }]),
  ]);
  failed.push(...lanes.flat(), ...(await runSteps([{ name: 'journey in the browser', run: journey }])));
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
