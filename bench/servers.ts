import { spawn } from 'node:child_process';
import net from 'node:net';
import path from 'node:path';
import { appKey } from '@/lib/crypto';
import { build, isBuildStale } from '@/server/build';
import type { ServeSettings } from '@/server/serve';

const root = path.resolve(import.meta.dirname, '..');
const site = path.join(import.meta.dirname, 'site');

/** An application that answers on loopback. */
export interface Server {
  readonly origin: string;
  readonly pid: number;
  stop(): Promise<void>;
}

const running = new Set<Server>();
let siteIsBuilt = false;

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function actionsKey(): string {
  return Buffer.from(appKey('server-actions')).toString('base64');
}

/** Builds the application when its sources have changed since the last build. */
async function buildApplication(): Promise<void> {
  if (isBuildStale()) await build(undefined, new AbortController().signal);
}

/** Serves this project as `npm start` does, with these variables over those of this process. */
export async function serveApplication(variables: Readonly<Record<string, string>> = {}): Promise<Server> {
  await buildApplication();
  return serve({}, variables);
}

/** Serves bench/site, the bare pages of the same framework, in the same manner and on the same database. */
export async function serveSite(variables: Readonly<Record<string, string>> = {}): Promise<Server> {
  if (!siteIsBuilt) await buildSite();
  siteIsBuilt = true;
  return serve({ dir: site }, variables);
}

/** Stops what is still running. */
export async function stopServers(): Promise<void> {
  await Promise.all(Array.from(running, (server) => server.stop()));
}

async function serve(
  where: Pick<ServeSettings, 'dir'>,
  variables: Readonly<Record<string, string>>,
): Promise<Server> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const settings: ServeSettings = {
    host: '127.0.0.1',
    port,
    origin,
    trustedProxyHops: 0,
    dev: false,
    ...where,
  };
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', path.join(root, 'server/serve.ts'), JSON.stringify(settings)],
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      env: {
        ...process.env,
        NODE_ENV: 'production',
        NEXT_TELEMETRY_DISABLED: '1',
        NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionsKey(),
        PORT: String(port),
        APP_ORIGIN: origin,
        ...variables,
      },
    },
  );
  const ended = new Promise<'ended'>((resolve) => {
    child.once('exit', () => resolve('ended'));
    child.once('error', () => resolve('ended'));
  });
  const ready = new Promise<'ready'>((resolve) => child.once('message', () => resolve('ready')));
  const server: Server = {
    origin,
    pid: child.pid ?? 0,
    async stop() {
      running.delete(server);
      child.kill('SIGTERM');
      const late = setTimeout(() => child.kill('SIGKILL'), 15_000);
      await ended;
      clearTimeout(late);
    },
  };
  running.add(server);
  if ((await Promise.race([ready, ended])) === 'ended')
    throw new Error('A server could not be started: see the lines above.');
  return server;
}

async function buildSite(): Promise<void> {
  const { PATH, HOME, TMPDIR } = process.env;
  const child = spawn(process.execPath, [path.join(root, 'node_modules/next/dist/bin/next'), 'build', site], {
    cwd: site,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { NODE_ENV: 'production', PATH, HOME, TMPDIR, NEXT_TELEMETRY_DISABLED: '1' },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  const code = await new Promise((resolve, reject) => {
    child.once('close', resolve);
    child.once('error', reject);
  });
  if (code !== 0) throw new Error(`bench/site could not be built:\n${output}`);
}
