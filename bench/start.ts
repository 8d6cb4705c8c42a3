import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { build } from '@/server/build';
import { median } from './pairs';
import type { Row } from './rows';
import { freePort } from './servers';

const root = path.resolve(import.meta.dirname, '..');
const RUNS = 5;

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

function figure(what: string, measured: string): Row {
  return { kind: 'figure', name: 'start', what, measured };
}

/** From `npm start` to the first answer, on the embedded database and with the build present. */
export async function measure(): Promise<readonly Row[]> {
  const before = performance.now();
  await build(undefined, new AbortController().signal);
  const building = performance.now() - before;
  const [cold, warm]: [number[], number[]] = [[], []];
  for (let i = 0; i < RUNS; i += 1) {
    const dataDir = mkdtempSync(path.join(tmpdir(), 'rightful-bench-'));
    try {
      cold.push(await startOnce(dataDir));
      warm.push(await startOnce(dataDir));
    } finally {
      rmSync(dataDir, { recursive: true, force: true });
    }
  }
  return [
    figure('the build, which only a first start or a new version makes', seconds(building)),
    figure(`cold: database, keys and migrations are made, median of ${RUNS}`, seconds(median(cold))),
    figure(`warm: the data folder is there, median of ${RUNS}`, seconds(median(warm))),
  ];
}

/** Milliseconds until /api/health answers; then everything is stopped. */
async function startOnce(dataDir: string): Promise<number> {
  const port = String(await freePort());
  const start = performance.now();
  const child = spawn(process.execPath, [path.join(root, 'scripts/start.mjs')], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, PORT: port, DATA_DIR: dataDir },
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  // Whatever ends this process must not leave the application running.
  const stop = (): void => void child.kill('SIGTERM');
  process.once('exit', stop);
  try {
    const deadline = start + 120_000;
    while (!(await isAnswered(`http://localhost:${port}/api/health`))) {
      if (child.exitCode !== null || performance.now() > deadline)
        throw new Error('The application did not start: see the lines above.');
      await pause(10);
    }
    return performance.now() - start;
  } finally {
    stop();
    await ended;
    process.off('exit', stop);
  }
}

function isAnswered(url: string): Promise<boolean> {
  return fetch(url).then(
    (response) => response.ok,
    () => false,
  );
}
