import { execFileSync, spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { bareEnvironment, SETTINGS } from './environment';

export const root = path.resolve(import.meta.dirname, '..');

/** `npm start` as a process of its own. */
export interface Launched {
  readonly pid: number;
  /** What it has printed so far. */
  readonly printed: { out: string; error: string };
  readonly exited: Promise<number | null>;
  /** Waits until it prints the text. Fails when it ends first. */
  says(text: string): Promise<void>;
  stop(): Promise<number | null>;
}

/** Polls until the question is answered with something other than undefined. Fails after the deadline. */
export async function eventually<T>(
  what: string,
  ask: () => Promise<T | undefined> | T | undefined,
): Promise<T> {
  const deadline = Date.now() + 180_000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > deadline) throw new Error(`Waited in vain: ${what}`);
    await pause(50);
  }
}

/** Starts the application of `folder` with these settings and no others, whatever the machine or an .env file says. */
export function launch(settings: Readonly<Record<string, string>>, folder = root): Launched {
  const none = Object.fromEntries(SETTINGS.map((name) => [name, '']));
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    // Vitest sets NODE_ENV and its own marks; the application must not see them.
    env: { ...bareEnvironment(), NODE_ENV: 'production', VITEST: '', ...none, ...settings },
  });
  const printed = { out: '', error: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    printed.error += text;
  });
  let ended = false;
  const exited = new Promise<number | null>((resolve) => {
    child.once('close', (code) => {
      ended = true;
      resolve(code);
    });
  });
  return {
    pid: child.pid ?? 0,
    printed,
    exited,
    async says(text) {
      await eventually(`"${text}"`, () => {
        if (printed.out.includes(text)) return true;
        if (ended) throw new Error(`It ended before it said "${text}": ${printed.out}${printed.error}`);
        return undefined;
      });
    },
    async stop() {
      if (!ended) child.kill('SIGTERM');
      return exited;
    },
  };
}

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
}

function listProcesses(): Process[] {
  const lines = execFileSync('ps', ['-A', '-ww', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  return lines.flatMap((line) => {
    const [, pid, parent, command] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return pid && parent && command ? [{ pid: Number(pid), parent: Number(parent), command }] : [];
  });
}

/** The process and all below it. */
export function family(pid: number): Process[] {
  const all = listProcesses();
  const below = (parent: number): Process[] =>
    all.filter((one) => one.parent === parent).flatMap((one) => [one, ...below(one.pid)]);
  return [...all.filter((one) => one.pid === pid), ...below(pid)];
}

/** The process below `pid` that runs this script. */
export function findScript(pid: number, script: string): number | undefined {
  return family(pid).find(({ command }) => command.includes(`server/${script}`))?.pid;
}

/** Whether any of these still runs. */
export function anyAlive(pids: readonly number[]): boolean {
  const living = new Set(listProcesses().map(({ pid }) => pid));
  return pids.some((pid) => living.has(pid));
}
