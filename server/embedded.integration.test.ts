import { once } from 'node:events';
import net from 'node:net';
import path from 'node:path';
import { Client } from 'pg';
import { expect, inject, test } from 'vitest';

const settings = inject('settings') ?? {};
const embedded = settings['DATABASE_URL'] === undefined;
const host = path.join(settings['DATA_DIR'] ?? '', 'run');

function message(type: string, ...parts: (string | Buffer)[]): Buffer {
  const body = Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(`${part}\0`) : part)),
  );
  const length = Buffer.alloc(4);
  length.writeInt32BE(body.length + 4);
  return Buffer.concat([Buffer.from(type), length, body]);
}

const version = Buffer.from([0, 3, 0, 0]);
const startup = message('', version, 'user', 'postgres', 'database', 'postgres', Buffer.from([0]));
const parse = (sql: string): Buffer => message('P', '', sql, Buffer.alloc(2));
const query = (sql: string): Buffer => message('Q', sql);

/** A client that sends these messages once it is let in, and goes away `turns` turns of the loop later. */
async function goAwayAfter(messages: readonly Buffer[], turns: number): Promise<void> {
  const socket = net.connect(path.join(host, '.s.PGSQL.5432'));
  socket.on('error', () => undefined).write(startup);
  await once(socket, 'data');
  for (const one of messages) socket.write(one);
  for (let i = 0; i < turns; i++) await new Promise((resolve) => void setImmediate(resolve));
  socket.destroy();
}

test.skipIf(!embedded)('clients that go away at any moment keep nobody from their turn', async () => {
  const other = new Client({ host, user: 'postgres', database: 'postgres' });
  await other.connect();
  const ending = new AbortController();
  let wrong = 0;
  const work = async (): Promise<number> => {
    let asked = 0;
    for (; !ending.signal.aborted; asked++) {
      const { rows } = await other.query<{ n: number }>('SELECT $1::int AS n', [asked]);
      if (rows[0]?.n !== asked) wrong++;
    }
    return asked;
  };
  const asked = work();
  const endings: (readonly Buffer[])[] = [
    [parse('SELECT 1')],
    [parse('SELECT 1'), parse('SELECT 2'), parse('SELECT 3')],
    [parse('SELECT no such thing')],
    [query('BEGIN')],
    [query('BEGIN'), query('SELECT 1'), parse('SELECT 2')],
    [query('BEGIN'), query('SELECT 1 / 0')],
    [query('SELECT pg_sleep(0.01)')],
  ];
  for (let turns = 0; turns < 12; turns++) for (const messages of endings) await goAwayAfter(messages, turns);
  ending.abort();
  expect(await asked).toBeGreaterThan(0);
  expect(wrong).toBe(0);
  await other.end();

  const late = new Client({ host, user: 'postgres', database: 'postgres' });
  await late.connect();
  expect((await late.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
  await late.end();
});

/** Asks one prepared statement for twenty numbers on a connection of its own. */
async function count(from: number): Promise<readonly number[]> {
  const client = new Client({ host, user: 'postgres', database: 'postgres' });
  await client.connect();
  const answers: number[] = [];
  for (let n = from; n < from + 20; n++) {
    const { rows } = await client.query<{ n: number }>({
      name: 'shared',
      text: 'SELECT $1::int AS n',
      values: [n],
    });
    answers.push(rows[0]?.n ?? -1);
  }
  await client.end();
  return answers;
}

test.skipIf(!embedded)('clients that prepare the same statement each get their own answers', async () => {
  const starts = [0, 100, 200, 300];
  const expected = starts.map((from) => Array.from({ length: 20 }, (_, i) => from + i));
  expect(await Promise.all(starts.map(count))).toEqual(expected);
  // Whoever comes later prepares it anew, though the session that all share still has it.
  expect(await Promise.all(starts.map(count))).toEqual(expected);
});
