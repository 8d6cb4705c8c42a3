import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const port = 3187;
export const origin = `http://localhost:${port}`;

/** Lines on standard error that mean no fault of ours: a test sent something hostile. */
const expectedLines: readonly RegExp[] = [
  // The door, for a request that did not come from our pages, or is no form of theirs.
  /^\{"at":"[^"]{24}","refused":"(wrong-origin|unreadable-form)"\}$/,
];

/** The application as `npm start` runs it. */
export interface Running {
  readonly dataDir: string;
  /** Where e2e/support/accounts.ts answers. */
  readonly accounts: string;
  /** Stops it, removes its data, and returns what it wrote to standard error that nobody expects. */
  stop(): Promise<string[]>;
}

/** Whether anybody listens on the port. */
async function isTaken(): Promise<boolean> {
  const probe = connect(port, 'localhost');
  try {
    await once(probe, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    probe.destroy();
  }
}

/** Starts the application on a new data folder and waits until it answers. */
export async function startApplication(): Promise<Running> {
  // Whoever answers there would be taken for the application.
  if (await isTaken())
    throw new Error(`Something listens on port ${port} already: stop it, then run the tests again.`);
  const dataDir = mkdtempSync(path.join(tmpdir(), 'rightful-e2e-'));
  const errors = path.join(dataDir, 'stderr.log');
  const own = ['PATH', 'HOME', 'LANG', 'NODE_OPTIONS', 'CI'];
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => own.includes(name)));
  const env = { ...inherited, NODE_ENV: 'production', PORT: String(port), DATA_DIR: dataDir } as const;
  const child = spawn(process.execPath, ['scripts/start.mjs'], { env, stdio: ['pipe', 'pipe', 'pipe'] });
  child.stdout.pipe(createWriteStream(path.join(dataDir, 'stdout.log')));
  child.stderr.pipe(createWriteStream(errors));
  // Listened for from the beginning: one that has ended already says so no more.
  const ended = once(child, 'exit');
  const stopApplication = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
  };
  try {
    await waitUntilServed(child, errors);
    const accounts = await startAccounts(env);
    return {
      dataDir,
      accounts: accounts.address,
      async stop() {
        accounts.stop();
        await stopApplication();
        const lines = readFileSync(errors, 'utf8').split('\n');
        rmSync(dataDir, { recursive: true, force: true });
        return lines.filter((line) => line.trim() !== '' && !expectedLines.some((known) => known.test(line)));
      },
    };
  } catch (error) {
    await stopApplication();
    throw error;
  }
}

async function startAccounts(env: NodeJS.ProcessEnv): Promise<{ address: string; stop: () => void }> {
  const child = spawn(
    process.execPath,
    ['--conditions=react-server', '--import', 'tsx', path.join(import.meta.dirname, 'accounts.ts')],
    { env, stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const [said] = (await Promise.race([once(child.stdout, 'data'), once(child, 'exit')])) as unknown[];
  if (!(said instanceof Uint8Array)) throw new Error('No accounts can be opened: see the lines above.');
  return { address: said.toString().trim(), stop: () => void child.stdin.end() };
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
    await pause(50);
  }
  throw new Error('The application did not answer within five minutes.');
}
