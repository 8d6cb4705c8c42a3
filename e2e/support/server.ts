import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const port = 3187;
export const origin = `http://localhost:${port}`;

/** Lines on standard error that a framework writes when a request is hostile, and that mean no fault of ours. */
const expectedLines: readonly RegExp[] = [
  // Next.js, for a form post whose action id is unknown or whose body is not a form.
  /Failed to find Server Action/,
  /Read more: https:\/\/nextjs\.org\/docs\/messages\/failed-to-find-server-action/,
];

/** The application as `npm start` runs it. */
export interface Running {
  readonly dataDir: string;
  /** Stops it, removes its data, and returns what it wrote to standard error that nobody expects. */
  stop(): Promise<string[]>;
}

/** Starts the application on a new data folder and waits until it answers. */
export async function startApplication(): Promise<Running> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'rightful-e2e-'));
  const errors = path.join(dataDir, 'stderr.log');
  const own = ['PATH', 'HOME', 'LANG', 'NODE_OPTIONS', 'CI'];
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => own.includes(name)));
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    env: { ...inherited, NODE_ENV: 'production', PORT: String(port), DATA_DIR: dataDir },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stdout.pipe(process.stdout, { end: false });
  child.stdout.pipe(createWriteStream(path.join(dataDir, 'stdout.log')));
  child.stderr.pipe(createWriteStream(errors));
  await waitUntilServed(child, errors);
  return {
    dataDir,
    async stop() {
      if (child.exitCode === null) {
        const ended = new Promise((resolve) => child.once('exit', resolve));
        child.kill('SIGTERM');
        await ended;
      }
      const lines = readFileSync(errors, 'utf8').split('\n');
      rmSync(dataDir, { recursive: true, force: true });
      return lines.filter((line) => line.trim() !== '' && !expectedLines.some((known) => known.test(line)));
    },
  };
}

async function waitUntilServed(child: ChildProcess, errors: string): Promise<void> {
  const deadline = Date.now() + 300_000;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`The application ended: ${readFileSync(errors, 'utf8')}`);
    const answered = await fetch(`${origin}/api/health`).then(
      (response) => response.ok,
      () => false,
    );
    if (answered) return;
    await pause(200);
  }
  throw new Error('The application did not answer within five minutes.');
}
