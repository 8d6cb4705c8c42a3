import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { env } from '@/lib/env';
import { config } from '@/rightful.config';
import { bareEnvironment, SETTINGS } from './environment';

/** When a process ends: before a statement leaves it, when it has left, or when its answer is there. */
export type Moment = 'before' | 'sent' | 'after';
export const moments: readonly Moment[] = ['before', 'sent', 'after'];

export type Work = 'sequence' | 'write' | 'choose' | 'erase' | 'prepare' | 'keep';

interface Ended {
  readonly signal: NodeJS.Signals | null;
  readonly code: number | null;
  /** How many statements the work took; undefined when the process did not come to its end. */
  readonly statements: number | undefined;
}

/** Starts a piece of work in a real process on the database of this test. */
export function startWork(
  work: Work,
  subjectId = '',
  end: { readonly at: number; readonly moment: Moment } = { at: 0, moment: 'after' },
  { smallFiles = false } = {},
): { child: ChildProcess; ready: Promise<void>; ended: Promise<Ended> } {
  const root = path.resolve(import.meta.dirname, '..');
  const settings = Object.fromEntries(SETTINGS.map((name) => [name, process.env[name] ?? '']));
  const args = [
    '--conditions=react-server',
    '--import',
    'tsx',
    'test/statement-child.ts',
    work,
    subjectId,
    String(end.at),
    end.moment,
  ];
  // No file of the process grows beyond 8 kB: the system refuses the write, as a full disk does.
  const limited = `trap '' XFSZ; ulimit -f 16; exec "$0" "$@"`;
  const child = spawn(
    smallFiles ? '/bin/sh' : process.execPath,
    smallFiles ? ['-c', limited, process.execPath, ...args] : args,
    {
      cwd: root,
      stdio: ['pipe', 'pipe', 'pipe'],
      env: {
        ...bareEnvironment(),
        NODE_ENV: 'test',
        ...settings,
        DATA_DIR: env().dataDir,
        VITEST: '',
        TEST_PROCESSORS: JSON.stringify(config.processors),
        ...(smallFiles ? { TSX_DISABLE_CACHE: '1' } : {}),
      },
    },
  );
  let [out, errors] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('close', (code, signal) => {
      if (code !== 0 && signal !== 'SIGKILL') reject(new Error(`${work} failed: ${errors}`));
      const statements = /^statements (\d+)$/m.exec(out)?.[1];
      resolve({ code, signal, statements: statements === undefined ? undefined : Number(statements) });
    });
  });
  const ready = new Promise<void>((resolve, reject) => {
    child.stdout.on('data', () => out.startsWith('ready\n') && resolve());
    child.once('close', () => reject(new Error(`${work} ended before it was ready: ${errors}`)));
  });
  // Whoever does not wait for it learns of a failure from `ended`.
  ready.catch(() => undefined);
  return { child, ready, ended };
}

/** How many statements a piece of work takes when nothing ends it. */
export async function countStatements(work: Work, subjectId = ''): Promise<number> {
  const { statements } = await startWork(work, subjectId).ended;
  if (statements === undefined) throw new Error(`${work} did not come to its end.`);
  return statements;
}

/** Does a piece of work in a process that is killed at its statement `at`. Fails when it outlived that. */
export async function killAt(work: Work, subjectId: string, at: number, moment: Moment): Promise<void> {
  const { signal } = await startWork(work, subjectId, { at, moment }).ended;
  if (signal !== 'SIGKILL') throw new Error(`${work} was not killed at statement ${at} (${moment}).`);
}
