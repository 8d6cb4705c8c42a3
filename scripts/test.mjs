// npm test [-- everyday]: everything but the soak, with its own set-up, or also without the tests that start processes. Goes on after a failure, so that one run tells all.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { endAfter, readArguments, UsageError } from './arguments.mjs';
import { bringBrowser, bringOtherNode, bringPostgres } from './bring.mjs';
import { checks, prepareChecks } from './check.mjs';
import { install } from './install.mjs';
import { runTool } from './tool.mjs';

const begun = Date.now();

/** How many seconds the everyday part is meant to take at most, on a quiet machine of two cores. */
const MEANT = 600;

const vitest = (...projects) =>
  runTool('vitest/vitest.mjs', [
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=dot',
  ]);

const secondsSince = (time) => Math.round((Date.now() - time) / 1000);

/** The line of a report that counts tests: "Tests  12 passed | 1 skipped (13)" of Vitest, "66 passed (3.2m)" of Playwright. */
function countsIn(report) {
  const lines = stripVTControlCharacters(report).split('\n');
  const line = lines.find((text) => /^ *(Tests +)?\d+ (passed|skipped)/.test(text));
  return line ? `, ${line.trim().replace(/^Tests +/, '')}` : '';
}

/** What there is nothing here to run on, and what would change that. */
const notRun = [];

/** Runs steps one after the other, says of each how it ended, and returns the names of those that failed. */
async function runSteps(steps) {
  const failed = [];
  for (const { name, run } of steps) {
    const start = Date.now();
    const { passed, output } = await run();
    const [taken, counts] = [`${secondsSince(start)} s`, countsIn(output)];
    console.log(
      passed ? `${name}: passed in ${taken}${counts}` : `\n${name}: FAILED after ${taken}\n${output}`,
    );
    if (!passed) failed.push(name);
  }
  return failed;
}

/** Brings what tests need beside this repository, and says of each in one line what is not run without it. */
async function bring() {
  const browser = await bringBrowser();
  const postgres = process.env.TEST_DATABASE_URL ? undefined : await bringPostgres();
  if (postgres) process.env.TEST_POSTGRES_BIN = postgres;
  else if (!process.env.TEST_DATABASE_URL)
    notRun.push('whatever needs a PostgreSQL server: install one, or set TEST_DATABASE_URL');
  const backups = ['pg_dump', 'pg_restore', 'psql'].every((name) =>
    existsSync(path.join(postgres ?? '', name)),
  );
  if (postgres && !backups)
    notRun.push('backups and restores on a server: install the client programs of PostgreSQL beside it');
  return browser;
}

/** The unit tests on the other line of Node.js that we support. */
async function onOtherNode() {
  const other = bringOtherNode();
  if (!other) {
    notRun.push('the unit tests on another Node.js: none could be had for this machine');
    return [];
  }
  const run = () =>
    runTool('vitest/vitest.mjs', ['run', '--project', 'unit', '--reporter=dot'], {}, other.program);
  return runSteps([{ name: `unit, Node.js ${other.version}`, run }]);
}

const USAGE = `npm test                  every test but the soak
npm test -- everyday      also without those that start processes of their own`;

async function main() {
  const { words } = readArguments(process.argv.slice(2), { usage: USAGE, takes: [0, 1] });
  const everydayOnly = words[0] === 'everyday';
  if (words.length > 0 && !everydayOnly) throw new UsageError(USAGE);
  console.log(`Node.js ${process.versions.node} on ${process.platform}-${process.arch}`);
  install();
  const browser = await bring();
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
  if (!everydayOnly) {
    const ofDatabases = [
      { name: 'processes, embedded database', run: () => vitest('children-embedded') },
      { name: 'processes, PostgreSQL', run: () => vitest('children-server') },
    ];
    failed.push(...(await Promise.all(ofDatabases.map((step) => runSteps([step])))).flat());
    failed.push(...(await runSteps([{ name: 'processes', run: () => vitest('process') }])));
    failed.push(...(await onOtherNode()));
  }
  const seconds = secondsSince(begun);
  console.log(
    failed.length === 0
      ? `\nAll tests passed in ${seconds} s.`
      : `\nFAILED after ${seconds} s: ${failed.join(', ')}.`,
  );
  for (const what of notRun) console.log(`NOT RUN: ${what}.`);
  return failed.length === 0 ? 0 : 1;
}

endAfter(main());
