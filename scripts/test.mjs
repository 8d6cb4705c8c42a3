// npm test [-- everyday]: everything but the soak, with its own set-up, or also without the processes that are started and
// killed. Goes on after a failure, so that one run tells all.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { checks, prepareChecks } from './check.mjs';
import { install } from './install.mjs';
import { runTool } from './tool.mjs';

const begun = Date.now();

/** How many seconds the everyday part is meant to take at most, on a quiet machine of two cores. */
const MEANT = 600;

const everydayOnly = process.argv.includes('everyday');

const vitest = (...projects) =>
  runTool('vitest/vitest.mjs', [
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=dot',
  ]);

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

const secondsSince = (time) => Math.round((Date.now() - time) / 1000);

/** The line of a report that counts tests: "Tests  12 passed | 1 skipped (13)" of Vitest, "66 passed (3.2m)" of Playwright. */
function countsIn(report) {
  const lines = stripVTControlCharacters(report).split('\n');
  const line = lines.find((text) => /^ *(Tests +)?\d+ (passed|skipped)/.test(text));
  return line ? `, ${line.trim().replace(/^Tests +/, '')}` : '';
}

/** Steps in which every test was skipped, because there is nothing here to run them on. */
const skipped = [];

/** Runs steps one after the other, says of each how it ended, and returns the names of those that failed. */
async function runSteps(steps) {
  const failed = [];
  for (const { name, run } of steps) {
    const start = Date.now();
    const { passed, output } = await run();
    const [taken, counts] = [`${secondsSince(start)} s`, countsIn(output)];
    if (counts.includes('skipped') && !counts.includes('passed')) skipped.push(name);
    console.log(
      passed ? `${name}: passed in ${taken}${counts}` : `\n${name}: FAILED after ${taken}\n${output}`,
    );
    if (!passed) failed.push(name);
  }
  return failed;
}

async function main() {
  install();
  const browser = await findBrowser();
  const journey = () =>
    browser
      ? runTool('@playwright/test/cli.js', ['test', '--reporter=dot'], { PLAYWRIGHT_CHROMIUM: browser })
      : {
          passed: false,
          output: 'There is no Chromium here: install it, or set PLAYWRIGHT_CHROMIUM to its path.\n',
        };
  await prepareChecks();
  console.log(`set-up: done in ${secondsSince(begun)} s`);
  // Most tests wait for a database as much as they compute, so three lanes go side by side; the browser needs the
  // machine to itself.
  const lanes = await Promise.all([
    runSteps([...checks, { name: 'unit', run: () => vitest('unit') }]),
    runSteps([{ name: 'integration, embedded database', run: () => vitest('embedded', 'alone-embedded') }]),
    runSteps([{ name: 'integration, PostgreSQL', run: () => vitest('server', 'alone-server') }]),
  ]);
  const failed = [...lanes.flat(), ...(await runSteps([{ name: 'browser', run: journey }]))];
  const everyday = secondsSince(begun);
  console.log(
    `The everyday part took ${everyday} s${everyday > MEANT ? `, more than the ${MEANT / 60} minutes that it is meant to take` : ''}.`,
  );
  if (!everydayOnly) failed.push(...(await runSteps([{ name: 'processes', run: () => vitest('process') }])));
  const seconds = secondsSince(begun);
  console.log(
    failed.length === 0
      ? `\nAll tests passed in ${seconds} s.`
      : `\nFAILED after ${seconds} s: ${failed.join(', ')}.`,
  );
  if (skipped.length > 0)
    console.log(
      `NOT RUN: ${skipped.join(', ')}, and whatever else needs a PostgreSQL server. Install one, or set TEST_DATABASE_URL.`,
    );
  process.exitCode = failed.length === 0 ? 0 : 1;
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
