import { rmSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { PGlite } from '@electric-sql/pglite';
import { pgDump } from '@electric-sql/pglite-tools/pg_dump';
import { bounds, LateError } from '@/lib/bounds';
import { StartError } from './start-error';

/** Where the embedded database gives dumps: beside its own socket, in a folder that only its owner can enter. */
function socketIn(runDir: string): string {
  return path.join(runDir, '.dump');
}

/** Answers each connection, which says the arguments of pg_dump in one line of JSON, with the text of a dump. */
export function serveDumps(db: PGlite, runDir: string): net.Server {
  rmSync(socketIn(runDir), { force: true });
  const server = net.createServer({ allowHalfOpen: true }, (peer) => {
    let asked = '';
    peer.on('error', () => undefined);
    peer.setEncoding('utf8').on('data', (text: string) => {
      asked += text;
    });
    peer.on('end', () => {
      // Whatever goes wrong ends the connection, and never the database.
      void answer(db, asked).then((text) => peer.end(text));
    });
  });
  return server.listen(socketIn(runDir));
}

async function answer(db: PGlite, asked: string): Promise<string> {
  try {
    return `${await dump(db, JSON.parse(asked) as string[])}\n-- whole\n`;
  } catch {
    return '';
  }
}

/**
 * A dump between the transactions of clients. The dump of the library asks its database at once for everything, so
 * nothing comes in between; it must not ask through the queue that it holds.
 */
async function dump(db: PGlite, args: string[]): Promise<string> {
  for (const until = Date.now() + bounds.dump; Date.now() < until; await pause(20)) {
    const file = await db.runExclusive(async () => (db.isInTransaction() ? null : dumpNow(db, args)));
    if (file) return file.text();
  }
  throw new LateError('There was no moment between the transactions of others.');
}

async function dumpNow(db: PGlite, args: string[]): Promise<File> {
  const say = (sql: string) => db.execProtocolRawStream(simpleQuery(sql), { onRawData: () => undefined });
  const pg = {
    execProtocolRawStream: db.execProtocolRawStream.bind(db),
    query: () => Promise.resolve({ rows: [{ search_path: '"$user", public' }] }),
    exec: () => Promise.resolve([]),
  };
  try {
    return await pgDump({ pg: pg as unknown as PGlite, args });
  } finally {
    // All clients share the session: whatever the dump has set is taken back.
    await say('ROLLBACK');
    await say('DEALLOCATE ALL');
    await say('RESET ALL');
  }
}

/** A message of the protocol that says one statement. */
function simpleQuery(sql: string): Uint8Array {
  const text = Buffer.from(`${sql}\0`);
  const message = Buffer.alloc(5 + text.length);
  message.write('Q');
  message.writeInt32BE(4 + text.length, 1);
  text.copy(message, 5);
  return message;
}

/** A dump of the embedded database that runs in this folder. Throws one sentence when it did not give a whole one. */
export async function askForDump(runDir: string, args: readonly string[]): Promise<string> {
  const text = await new Promise<string>((resolve) => {
    const parts: Buffer[] = [];
    const peer = net.connect(socketIn(runDir), () => peer.end(JSON.stringify(args)));
    peer.on('data', (part: Buffer) => parts.push(part));
    peer.on('error', () => undefined);
    peer.on('close', () => resolve(Buffer.concat(parts).toString('utf8')));
  });
  if (!text.endsWith('-- whole\n')) throw new StartError('The embedded database did not give a whole dump.');
  return text;
}
