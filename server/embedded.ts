// The embedded database: owns DATA_DIR/pg and serves it on DATA_DIR/run/.s.PGSQL.5432 until its stdin closes.
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import { serveDumps } from './embedded-dump';
import { takeLock } from './lock';

/** Opens the database; makes it under another name first, so that an interrupted first start leaves no half of one. */
async function open(dataDir: string): Promise<PGlite> {
  const folder = path.join(dataDir, 'pg');
  if (!existsSync(folder)) {
    const fresh = path.join(dataDir, 'pg.new');
    rmSync(fresh, { recursive: true, force: true });
    const made = await PGlite.create(fresh);
    await made.close();
    renameSync(fresh, folder);
  }
  return PGlite.create(folder);
}

/** Parse, Bind, Describe, Execute, Close and Flush: messages of a statement that is complete only with its Sync. */
const WITHIN_STATEMENT = new Set(Array.from('PBDECH', (type) => type.charCodeAt(0)));

const PARSE = 'P'.charCodeAt(0);

/** The message that gives up a prepared statement, whether or not there is one of this name. */
function closeStatement(name: Buffer): Uint8Array {
  const message = Buffer.alloc(7 + name.length);
  message.write('C');
  message.writeUInt32BE(message.length - 1, 1);
  message.write('S', 5);
  message.set(name, 6);
  return message;
}

/** The name in a Parse message: from its sixth byte to the first zero. */
function statementName(parse: Uint8Array): Buffer {
  return Buffer.from(parse.subarray(5, parse.indexOf(0, 5)));
}

/**
 * Keeps the messages of one statement together. The socket server takes them one by one from all clients, and as all
 * clients share one session, a Parse of one would replace the unnamed statement that another is about to bind. The
 * server lets nobody in between while a transaction is open, so a statement that is under way counts as one. A named
 * statement, too, is everybody's: a second client that prepares it has the same text (lib/db names it by that) and must
 * not hear that it is there already.
 */
function keepStatementsWhole(db: PGlite): PGlite {
  const isInTransaction = db.isInTransaction.bind(db);
  const execute = db.execProtocolRawStream.bind(db);
  let underWay = false;
  db.isInTransaction = () => underWay || isInTransaction();
  db.execProtocolRawStream = async (message, options) => {
    underWay = WITHIN_STATEMENT.has(message[0] ?? 0);
    const name = message[0] === PARSE ? statementName(message) : undefined;
    if (name && name.length > 0) await execute(closeStatement(name), { onRawData: () => undefined });
    return execute(message, options);
  };
  return db;
}

async function main(dataDir: string): Promise<void> {
  process.umask(0o077);
  const runDir = path.join(dataDir, 'run');
  mkdirSync(runDir, { recursive: true, mode: 0o700 });
  const lock = await takeLock(runDir, 'pg');
  if (!lock) throw new Error(`The database in ${dataDir} is in use by another process: stop that one first.`);

  const socket = path.join(runDir, '.s.PGSQL.5432');
  rmSync(socket, { force: true });
  const db = await open(dataDir).catch((error: unknown) => {
    const [why] = String(error instanceof Error ? error.message : error).split('\n');
    throw new Error(`The embedded database in ${dataDir} could not be opened: ${why}`, { cause: error });
  });
  const server = new PGLiteSocketServer({ db: keepStatementsWhole(db), path: socket, maxConnections: 100 });
  await server.start();
  const dumps = serveDumps(db, runDir);

  let closing = false;
  const close = async (): Promise<void> => {
    if (closing) return;
    closing = true;
    // A client that hangs must not keep the data folder; whatever was acknowledged is already in the log.
    setTimeout(() => process.exit(0), 5_000).unref();
    dumps.close();
    await server.stop();
    await db.close();
    rmSync(socket, { force: true });
    lock.release();
    process.exit(0);
  };
  const closeNow = (): void => void close().catch(() => process.exit(1));
  process.stdin.on('end', closeNow).on('close', closeNow).on('error', closeNow).resume();
  process.on('SIGTERM', closeNow);
  // A Ctrl-C reaches the whole group; the parent decides when the database may go.
  process.on('SIGINT', () => undefined);
  process.stdout.on('error', () => undefined);
  process.stdout.write('ready\n');
}

main(path.resolve(process.argv[2] ?? '.data')).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
});
