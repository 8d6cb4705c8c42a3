import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { db, query } from '@/lib/db';
import { replayLedger } from '@/lib/privacy/rights/replay';
import { ledgerKey } from './ledger';
import { ledgerFile } from './ledger-file';
import { parseLine, subjectMark } from './ledger-line';

/** Starts a process that writes acts, and kills it in the middle of one, after so many. */
async function writeUntilKilled(acts: number): Promise<void> {
  const child = spawn(
    process.execPath,
    ['--conditions=react-server', '--import', 'tsx', path.resolve('test/ledger-writer.ts')],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const exited = new Promise((resolve) => child.once('exit', resolve));
  await new Promise<void>((resolve, reject) => {
    child.once('exit', () => reject(new Error('It ended before it had written so many.')));
    let ended = 0;
    child.stdout.on('data', (dots: Uint8Array) => {
      ended += dots.length;
      if (ended >= acts) resolve();
    });
  });
  await pause(Math.random() * 8);
  child.kill('SIGKILL');
  await exited;
}

/** Of every act in the file, by the name of its person, what the file says became of it. */
function outcomes(): Map<string, string> {
  const found = new Map<string, string>();
  let open: string[] = [];
  for (const text of readFileSync(ledgerFile(), 'utf8').trimEnd().split('\n')) {
    const line = parseLine(text);
    if (line?.act === 'erasure') open.push(line.subject ?? '');
    else {
      for (const subject of open) found.set(subject, line?.act ?? 'unreadable');
      open = [];
    }
  }
  return found;
}

test('of processes that write at once and are killed, the ledger says of every act what the database did', async () => {
  await replayLedger();
  const before = outcomes();
  await Promise.all([5, 12, 19].map(writeUntilKilled));
  await Promise.all([3, 8].map(writeUntilKilled));
  await replayLedger();

  const { rows } = await query(
    `SELECT substring(key FROM 8) AS id FROM "RateLimit" WHERE key LIKE 'ledger-%'`,
    [],
  );
  const committed = new Set((rows as { id: string }[]).map(({ id }) => subjectMark(ledgerKey(), id)));
  const written = [...outcomes()].filter(([subject]) => !before.has(subject));
  expect(written.length).toBeGreaterThan(20);
  expect(written.filter(([subject, what]) => (what === 'kept') !== committed.has(subject))).toEqual([]);
  expect(new Set(written.map(([, what]) => what))).toEqual(new Set(['kept', 'void']));
  expect(committed.size).toBe(written.filter(([, what]) => what === 'kept').length);

  const texts = readFileSync(ledgerFile(), 'utf8').trimEnd().split('\n');
  const head = await db().ledgerHead.findUniqueOrThrow({ where: { id: 1 }, select: { seq: true } });
  expect(Number(head.seq)).toBe(texts.length);
  await query(`DELETE FROM "RateLimit" WHERE key LIKE 'ledger-%'`, []);
});
