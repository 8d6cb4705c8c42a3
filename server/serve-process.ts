import { spawn } from 'node:child_process';
import path from 'node:path';
import { bounds, inTime } from '@/lib/bounds';
import type { Child } from './keep';
import type { ServeSettings } from './serve';
import { StartError } from './start-error';

const root = path.resolve(import.meta.dirname, '..');

/** Starts server/serve.ts and waits until it listens. It ends when this process does, in whatever manner. */
export async function startServe(settings: ServeSettings, actionsKey: string): Promise<Child> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', path.join(root, 'server/serve.ts'), JSON.stringify(settings)],
    {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      env: {
        ...process.env,
        NODE_ENV: settings.dev ? 'development' : 'production',
        NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionsKey,
        NEXT_TELEMETRY_DISABLED: '1',
      },
    },
  );
  const exited = new Promise<number>((resolve) => {
    child.once('exit', (code) => resolve(code ?? 1));
    child.once('error', () => resolve(1));
  });
  const ready = new Promise<'ready'>((resolve) => child.once('message', () => resolve('ready')));
  const began = inTime('The start of the server', bounds.start, Promise.race([ready, exited]));
  const first = await began.catch(() => child.kill('SIGKILL'));
  if (first !== 'ready') throw new StartError('The server could not be started: see the lines above.');
  return {
    exited,
    async stop() {
      child.kill('SIGTERM');
      const late = setTimeout(() => child.kill('SIGKILL'), 15_000);
      await exited;
      clearTimeout(late);
    },
  };
}
