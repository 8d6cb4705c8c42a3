import { spawn } from 'node:child_process';
import path from 'node:path';
import { bounds, inTime } from '@/lib/bounds';
import { requireShortPath } from './lock';
import { StartError } from './start-error';

const root = path.resolve(import.meta.dirname, '..');

/** The embedded database as a child of this process. It ends when this process does, in whatever manner. */
export interface EmbeddedProcess {
  readonly pid: number;
  /** Settles with the exit code when the child has ended; 1 when a signal ended it. */
  readonly exited: Promise<number>;
  stop(): Promise<void>;
}

/** Starts the embedded database on `dataDir` and waits until it answers. Throws one sentence. */
export async function startEmbedded(dataDir: string): Promise<EmbeddedProcess> {
  requireShortPath(path.join(dataDir, 'run'));
  // Only what a process needs to run: this one must never hold the keys of what it stores.
  const { PATH, HOME, TMPDIR } = process.env;
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', path.join(root, 'server/embedded.ts'), path.resolve(dataDir)],
    { cwd: root, stdio: ['pipe', 'pipe', 'pipe'], env: { NODE_ENV: 'production', PATH, HOME, TMPDIR } },
  );
  child.stdin.on('error', () => undefined);

  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-4_000);
  });
  const exited = new Promise<number>((resolve) => {
    child.once('exit', (code) => resolve(code ?? 1));
    child.once('error', () => resolve(1));
  });
  const ready = new Promise<void>((resolve) => {
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-64);
      if (said.includes('ready\n')) resolve();
    });
  });

  const ended = exited.then((code) => `The embedded database ended with code ${code}.`);
  const began = inTime('The start of the embedded database', bounds.start, Promise.race([ready, ended]));
  const failure = await began.catch((error: unknown) => {
    child.kill('SIGKILL');
    return String(error);
  });
  if (failure !== undefined) throw new StartError(complaint.trim() || failure);
  if (child.pid === undefined) throw new StartError('The embedded database could not be started.');
  return {
    pid: child.pid,
    exited,
    async stop() {
      child.stdin.end();
      await exited;
    },
  };
}
