// Installs the locked dependencies when they are missing or older than the lock, then writes the database client.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { endAfter, readArguments } from './arguments.mjs';
import { generate } from './generate.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const stampFile = path.join(root, 'node_modules/.rightful-lock');

/** Throws one sentence unless this Node.js is new enough. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    throw new Error(`Rightful needs Node.js 20.19 or newer; this is ${process.versions.node}.`);
}

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
}

/** Runs the npm that runs us, or else the one of this machine, and returns what `spawnSync` does. */
export function runNpm(args, options) {
  const npm = process.env.npm_execpath;
  return npm && /\.[cm]?js$/.test(npm)
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, options);
}

/**
 * Leaves `node_modules` as the lock says and the database client as the schema says. With `to: 'run'` an installation
 * without what only tests and checks need is enough, and `only` makes such a one. Throws one sentence.
 */
export function install({ to = 'develop', only = false } = {}) {
  requireNode();
  const whole = lockHash();
  const running = `${whole} without development dependencies`;
  const enough = only ? [running] : to === 'run' ? [whole, running] : [whole];
  if (!existsSync(stampFile) || !enough.includes(readFileSync(stampFile, 'utf8'))) {
    console.log('Installing dependencies ...');
    // Scripts of packages stay off: none of ours needs one, and each would run with the operator's rights. Not `npm ci`:
    // it refuses a lock that names no binaries for platforms whose packages its registry does not carry.
    const args = [
      'install',
      '--no-save',
      '--ignore-scripts',
      only ? '--omit=dev' : '--include=dev',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ];
    const result = runNpm(args, { cwd: root, stdio: 'inherit' });
    if (result.status !== 0)
      throw new Error('The dependencies could not be installed: see the lines above, then start again.');
    writeFileSync(stampFile, only ? running : whole);
  }
  generate();
}

async function main() {
  const usage = `npm run setup                       installs what the lock names and writes the database client
npm run setup -- --production       the same without what only tests and checks need`;
  const { options } = readArguments(process.argv.slice(2), {
    usage,
    options: { production: { type: 'boolean' } },
  });
  install({ only: options.production });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  endAfter(main());
}
