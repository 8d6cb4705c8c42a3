import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { StartError } from './start-error';

const root = path.resolve(import.meta.dirname, '..');
const stampFile = path.join(root, '.next/.rightful-build');
const FOLDERS = ['app', 'components', 'lib', 'messages', 'public'];

function listFiles(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return file === path.join('lib', 'db', 'generated') ? [] : listFiles(file);
    return /\.test\.tsx?$/.test(file) ? [] : [file];
  });
}

/** The files at the root that a build reads: configuration, the start hook, the lock. */
function listRootFiles(): string[] {
  return readdirSync(root).filter(
    (name) =>
      /\.(ts|mjs|json)$/.test(name) &&
      !/\.test\.ts$|^(vitest|playwright|prisma)\.config\.|^next-env\.d\.ts$/.test(name) &&
      statSync(path.join(root, name)).isFile(),
  );
}

/** Changes with every file that a build reads and with nothing else. */
function sourceHash(): string {
  const hash = createHash('sha256');
  const folders = FOLDERS.filter((folder) => existsSync(path.join(root, folder)));
  const files = [...folders.flatMap(listFiles), ...listRootFiles(), 'prisma/schema.prisma'].toSorted();
  for (const file of files) {
    const content = readFileSync(path.join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** Whether `.next` holds a build of other sources than these, or none. */
export function isBuildStale(): boolean {
  return !existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== sourceHash();
}

/**
 * Builds the application. What the build prints is shown only when it fails. It reads no secret and no database; the
 * key of the server actions, when given, is the one thing it takes from outside.
 */
export async function build(actionsKey: string | undefined, signal: AbortSignal): Promise<void> {
  const built = sourceHash();
  rmSync(stampFile, { force: true });
  const { PATH, HOME, TMPDIR } = process.env;
  const child = spawn(process.execPath, [path.join(root, 'node_modules/next/dist/bin/next'), 'build'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
    env: {
      NODE_ENV: 'production',
      PATH,
      HOME,
      TMPDIR,
      NEXT_TELEMETRY_DISABLED: '1',
      ...(actionsKey ? { NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionsKey } : {}),
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('close', resolve);
    child.once('error', reject);
  });
  if (code !== 0) {
    process.stderr.write(output);
    throw new StartError('The application could not be built: see the lines above.');
  }
  writeFileSync(stampFile, built);
}
