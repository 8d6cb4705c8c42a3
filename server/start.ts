// The supervisor behind `npm start` and `npm run dev`: checks, database, keys, migrations, build, server.
import path from 'node:path';
import { appKey, SecretError } from '@/lib/crypto';
import { LockError, poolConfig } from '@/lib/db';
import { env, EnvError } from '@/lib/env';
import { LedgerError } from '@/lib/privacy/evidence/ledger-error';
import { mailboxOpen, mailboxPath } from '@/lib/privacy/mailbox';
import { config } from '@/rightful.config';
import { build, isBuildStale } from './build';
import { startEmbedded } from './embedded-process';
import { keepRunning, type Kept } from './keep';
import { takeLock } from './lock';
import { MigrationError } from './migrations';
import { makeDataFolder, requireDatabase, requireFreePort } from './preflight';
import { prepareDatabase } from './prepare';
import { startServe } from './serve-process';
import { StartError } from './start-error';

const dev = process.argv.includes('--dev');
const ending = new AbortController();
/** What is running, in the order it was started. */
const running: Kept[] = [];

async function end(code: number): Promise<void> {
  if (ending.signal.aborted) return;
  ending.abort();
  for (const kept of running.toReversed()) await kept.stop();
  process.exit(code);
}

/** Keeps a child running until the end. When it cannot be kept, everything stops. */
async function keep(name: string, start: Parameters<typeof keepRunning>[1]): Promise<void> {
  const kept = await keepRunning(name, start);
  running.push(kept);
  if (ending.signal.aborted) await kept.stop();
  void kept.failed.then((error) => {
    console.error(error.message);
    return end(1);
  });
}

async function main(): Promise<void> {
  const settings = env();
  const { dataDir, runDir, host, port, origin, databaseUrl, smtpUrl, loopback, trustedProxyHops } = settings;
  if (databaseUrl && config.sample)
    throw new StartError(
      'rightful.config.ts still names the sample controller: say who runs this installation and set sample to false.',
    );
  if (!smtpUrl && !loopback)
    throw new StartError(
      'SMTP_URL must be given when people reach this installation from elsewhere: without it their mails stay in a folder.',
    );
  makeDataFolder(dataDir);
  makeDataFolder(runDir);
  if (!(await takeLock(runDir, 'app')))
    throw new StartError(
      `Rightful is already running on ${dataDir}: stop it first, or set DATA_DIR to another folder.`,
    );
  await requireFreePort(host, port);

  if (databaseUrl) await requireDatabase(poolConfig());
  else await keep('embedded database', () => startEmbedded(dataDir));
  const first = await prepareDatabase();
  if (first)
    console.log(`Everything is kept in ${dataDir}. Keep a copy of ${path.join(dataDir, 'keys')} elsewhere.`);

  const actionsKey = Buffer.from(appKey('server-actions')).toString('base64');
  if (!dev && isBuildStale()) {
    console.log('Building ...');
    await build(actionsKey, ending.signal);
  }
  await keep('server', () => startServe({ host, port, origin, trustedProxyHops, dev }, actionsKey));
  console.log(`Rightful is running at ${origin}`);
  if (mailboxOpen())
    console.log(`Mails are kept at ${origin}${mailboxPath()}: keep this address to yourself.`);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void end(0));
process.on('disconnect', () => void end(0));

main().catch((error: unknown) => {
  if (ending.signal.aborted) return;
  const known = [StartError, EnvError, SecretError, LockError, LedgerError, MigrationError].some(
    (kind) => error instanceof kind,
  );
  console.error(known && error instanceof Error ? error.message : error);
  void end(1);
});
