import net from 'node:net';
import { Client } from 'pg';
import { poolConfig } from '@/lib/db';

const RUNS = 20;

/** A relay before the database that hears every statement on its way. */
export interface Wire {
  /** Settings that send an application through it. */
  readonly variables: Readonly<Record<string, string>>;
  /**
   * The statements that one run of `work` sends. Jobs of the application's own clock send theirs through the same
   * wire, at moments that have nothing to do with `work`: the run with the fewest is the one that they left alone.
   */
  listen(work: () => Promise<unknown>): Promise<readonly string[]>;
  close(): Promise<void>;
}

/**
 * Relays to the database of this process and reads the client's side of the protocol: a start-up message without a
 * type, then messages of a type byte and a length. `Q` carries a statement; `P` names one, which runs each time that a `B`
 * gives it values.
 */
export async function openWire(): Promise<Wire> {
  const where = new Client(poolConfig());
  const upstream = where.host.startsWith('/')
    ? { path: `${where.host}/.s.PGSQL.${where.port}` }
    : { host: where.host, port: where.port };
  let heard: string[] | undefined;
  const sockets = new Set<net.Socket>();
  const relay = net.createServer((client) => {
    const database = net.connect(upstream);
    const read = reader((sql) => heard?.push(sql));
    for (const socket of [client, database]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.once('close', () => {
        client.destroy();
        database.destroy();
      });
    }
    client.on('data', read);
    client.pipe(database);
    database.pipe(client);
  });
  await new Promise<void>((resolve, reject) => {
    relay.once('error', reject);
    relay.listen(0, '127.0.0.1', resolve);
  });
  const address = relay.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const user = `${where.user ?? 'postgres'}${where.password ? `:${encodeURIComponent(where.password)}` : ''}`;
  return {
    variables: {
      DATABASE_URL: `postgresql://${user}@127.0.0.1:${port}/${where.database ?? 'postgres'}`,
    },
    async listen(work) {
      let fewest: string[] | undefined;
      for (let run = 0; run < RUNS; run += 1) {
        const statements: string[] = [];
        heard = statements;
        await work();
        heard = undefined;
        if (!fewest || statements.length < fewest.length) fewest = statements;
      }
      return fewest ?? [];
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => relay.close(resolve));
    },
  };
}

/** Takes the bytes of one client as they come and reports the text of every statement each time that it runs. */
export function reader(report: (sql: string) => void): (bytes: Uint8Array) => void {
  let held = Buffer.alloc(0);
  const prepared = new Map<string, string>();
  let started = false;
  return (bytes) => {
    held = Buffer.concat([held, bytes]);
    for (;;) {
      const typeBytes = started ? 1 : 0;
      if (held.length < typeBytes + 4) return;
      const end = typeBytes + held.readUInt32BE(typeBytes);
      if (held.length < end) return;
      const type = started ? String.fromCodePoint(held[0] ?? 0) : '';
      const texts = held
        .subarray(typeBytes + 4, end)
        .toString('utf8')
        .split('\0');
      const [first = '', second = ''] = texts;
      if (type === 'Q') report(first);
      if (type === 'P') prepared.set(first, second);
      if (type === 'B') report(prepared.get(second) ?? second);
      started = true;
      held = held.subarray(end);
    }
  };
}
