// npm run check: format, lint and types. Prints nothing of what is in order.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from './install.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const tool = (file) => path.join(root, 'node_modules', file);

function run(script, args) {
  const result = spawnSync(process.execPath, [script, ...args], { cwd: root, encoding: 'utf8' });
  return { passed: result.status === 0, output: `${result.stdout}${result.stderr}` };
}

/** Runs the three checks and returns the names of those that failed, after printing what they found. */
export function check() {
  install();
  // Types of routes and of imported styles; a fresh clone has none yet.
  if (!existsSync(path.join(root, 'next-env.d.ts'))) run(tool('next/dist/bin/next'), ['typegen']);
  // Types are checked anew each time: what the compiler remembers has outlived a change of the schema.
  const checks = [
    { name: 'format', script: tool('prettier/bin/prettier.cjs'), args: ['--check', '--log-level=warn', '.'] },
    { name: 'lint', script: tool('oxlint/bin/oxlint'), args: [] },
    { name: 'types', script: tool('typescript/bin/tsc'), args: ['--noEmit', '--incremental', 'false'] },
  ];
  return checks.flatMap(({ name, script, args }) => {
    const { passed, output } = run(script, args);
    if (passed) return [];
    console.error(`${output}\nThe ${name} check failed.`);
    return [name];
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    if (check().length > 0) process.exitCode = 1;
    else console.log('Format, lint and types are in order.');
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
