// npm run check: format, lint, types, and that nothing is unused. Prints nothing of what is in order.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { endAfter, readArguments } from './arguments.mjs';
import { install } from './install.mjs';
import { runTool } from './tool.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const knip = ['--no-progress', '--no-config-hints'];

/** The checks, to be run after `prepareChecks`. */
export const checks = [
  { name: 'format', run: () => runTool('prettier/bin/prettier.cjs', ['--check', '--log-level=warn', '.']) },
  { name: 'lint', run: () => runTool('oxlint/bin/oxlint', []) },
  { name: 'unused', run: () => runTool('knip/bin/knip.js', knip) },
  { name: 'used by tests alone', run: () => runTool('knip/bin/knip.js', ['--production', ...knip]) },
  // Checked anew each time: what the compiler remembers has outlived a change of the schema.
  { name: 'types', run: () => runTool('typescript/bin/tsc', ['--noEmit', '--incremental', 'false']) },
];

/** Makes the types of routes and of imported styles; a fresh clone has none yet. */
export async function prepareChecks() {
  if (!existsSync(path.join(root, 'next-env.d.ts'))) await runTool('next/dist/bin/next', ['typegen']);
}

async function main() {
  readArguments(process.argv.slice(2), {
    usage: 'npm run check      format, lint, types, and that nothing is unused',
  });
  install();
  await prepareChecks();
  const failed = await Promise.all(
    checks.map(async ({ name, run }) => {
      const { passed, output } = await run();
      if (!passed) console.error(`${output}\nThe ${name} check failed.`);
      return !passed;
    }),
  );
  if (failed.includes(true)) return 1;
  console.log('Format, lint and types are in order, and nothing is unused.');
  return 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) endAfter(main());
