// Serves the built application (or, with dev, the development server) until its parent is gone or asks it to stop.
// It must not import what is marked server-only: Next brings its own React and runs without the condition for it.
import http from 'node:http';
import path from 'node:path';
import next from 'next';
import { logError } from '@/lib/privacy/faults';
import { clientAddress } from './client-address';
import { ErrorPageResponse } from './failed-page';
import { admit } from './request-rules';

/** What the supervisor passes as the only argument, in JSON. */
export interface ServeSettings {
  readonly host: string;
  readonly port: number;
  /** Where people reach us, such as `https://privacy.example.com`. */
  readonly origin: string;
  readonly trustedProxyHops: number;
  readonly dev: boolean;
  /** The folder of the application to serve; this project when absent. */
  readonly dir?: string;
}

/** Headers by which the framework talks to itself, or that say what only a proxy may say. */
const NOT_FOR_CLIENTS = [
  'forwarded',
  'next-resume',
  'x-forwarded-host',
  'x-forwarded-port',
  'x-matched-path',
  'x-middleware-next',
  'x-middleware-override-headers',
  'x-middleware-redirect',
  'x-middleware-rewrite',
  'x-middleware-set-cookie',
  'x-middleware-skip',
  'x-middleware-subrequest',
  'x-middleware-subrequest-id',
  'x-now-route-matches',
  'x-real-ip',
];

const settings = JSON.parse(process.argv[2] ?? '{}') as ServeSettings;

/** What lib/jobs leaves here: ends its jobs, or gives them to another process. */
const held = globalThis as typeof globalThis & { rightfulStop?: () => Promise<void> };

/** Ends the process after one line: what it holds cannot be trusted now, and its supervisor starts another. */
function endUncaught(error: unknown): void {
  logError(error);
  process.exit(1);
}
// Before the framework's own, which go on and print whatever a stranger made them say.
process.on('uncaughtException', endUncaught);
process.on('unhandledRejection', endUncaught);

let stop = (): void => process.exit(0);
process.on('disconnect', () => stop());
process.on('SIGTERM', () => stop());
process.on('SIGINT', () => stop());

function clean(request: http.IncomingMessage): void {
  const forwarded = request.headers['x-forwarded-for'];
  const claimed = Array.isArray(forwarded) ? forwarded.join(',') : forwarded;
  for (const name of NOT_FOR_CLIENTS) delete request.headers[name];
  request.headers['x-forwarded-for'] = clientAddress(
    request.socket.remoteAddress,
    claimed,
    settings.trustedProxyHops,
  );
  request.headers['x-forwarded-proto'] = new URL(settings.origin).protocol.slice(0, -1);
}

/** Where this process reaches itself. Behind a proxy the framework would take the public protocol with our plain port. */
function ownOrigin(host: string, port: number): string {
  const own = { '0.0.0.0': '127.0.0.1', '::': '::1' }[host] ?? host;
  return `http://${own.includes(':') ? `[${own}]` : own}:${port}`;
}

function createServer(): http.Server {
  const server = http.createServer({
    ServerResponse: ErrorPageResponse as typeof http.ServerResponse,
    insecureHTTPParser: false,
    headersTimeout: 15_000,
    requestTimeout: 60_000,
    connectionsCheckingInterval: 5_000,
    // Longer than most proxies keep an idle connection, so that none sends a request into one that we close.
    keepAliveTimeout: 75_000,
  });
  // Whoever stops reading, or waits for nothing, is cut off.
  server.timeout = 300_000;
  // One that breaks is of no interest. The framework and an upgrade leave sockets without anybody who listens.
  server.on('connection', (socket) => socket.on('error', () => undefined));
  return server;
}

/** The framework quotes on the console what a stranger sent, over many lines. Of each fault one line is enough. */
function boundConsole(): void {
  console.error = reportSaid;
  console.warn = reportSaid;
}

function reportSaid(...said: unknown[]): void {
  logError(said.find((one) => one instanceof Error) ?? said[0]);
}

async function main(): Promise<void> {
  const { host, port, dev } = settings;
  const origin = new URL(settings.origin);
  // The page that a form leads to is fetched by the framework from itself, and sent with the answer.
  process.env['__NEXT_PRIVATE_ORIGIN'] = ownOrigin(host, port);
  const server = createServer();
  const app = next({
    dev,
    dir: settings.dir ?? path.resolve(import.meta.dirname, '..'),
    hostname: host,
    port,
    // The framework listens for upgrades here: in development on the real server, else on one that takes none.
    httpServer: dev ? server : http.createServer(),
  });
  await app.prepare();
  if (!dev) boundConsole();
  const handle = app.getRequestHandler();
  server.on('request', (request, response) => {
    clean(request);
    admit(request, response, origin, dev)
      .then((admitted) => (admitted ? handle(request, response) : undefined))
      .catch((error: unknown) => {
        logError(error);
        if (!response.headersSent) response.statusCode = 500;
        response.end();
      });
  });
  if (!dev)
    server.on('upgrade', (_, socket) =>
      socket.end('HTTP/1.1 426 Upgrade Refused\r\nConnection: close\r\n\r\n'),
    );

  stop = () => {
    stop = () => undefined;
    // Whoever is being answered gets the answer; whoever still sends after ten seconds is cut off. In development the
    // browser's open channel would always last that long.
    setTimeout(() => process.exit(0), dev ? 500 : 10_000).unref();
    const jobs = held.rightfulStop?.() ?? Promise.resolve();
    server.close(() => void Promise.allSettled([app.close(), jobs]).then(() => process.exit(0)));
    server.closeIdleConnections();
  };
  server.once('error', (error: NodeJS.ErrnoException) => {
    process.stderr.write(`The port ${port} on ${host} cannot be opened (${error.code ?? error.message}).\n`);
    process.exit(1);
  });
  server.listen(port, host, () => process.send?.('ready'));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
