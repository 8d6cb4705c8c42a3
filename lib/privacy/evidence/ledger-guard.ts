import type { Ask } from '@/lib/db';
import { isOlder } from './ledger';
import { LedgerError } from './ledger-error';
import { readTail } from './ledger-file';
import { parseLine } from './ledger-line';

/**
 * Throws LedgerError when the database behind a new connection is older than the ledger: it was restored, or another one
 * has taken its place, since this process was started.
 */
export async function requireKnown(ask: Ask): Promise<void> {
  // The file first: whatever it knows by now is in the database already, or its transaction is still under way.
  const newest = parseLine((await readLines(Infinity)).at(-1) ?? '')?.seq;
  if (newest === undefined) throw new LedgerError('damaged');
  if ((await headOf(ask, '')) >= newest) return;
  // The lock waits for the act that is under way.
  const head = await headOf(ask, 'FOR UPDATE');
  if (head >= newest) return;
  const beyond = (await readLines(head + 1)).map((text) => {
    const line = parseLine(text);
    if (!line) throw new LedgerError('damaged');
    return line;
  });
  if (isOlder(beyond.filter(({ seq }) => seq > head && seq <= newest)))
    throw new LedgerError('older-database');
}

/** The lines at the end of the file, at least from this number on. */
async function readLines(from: number): Promise<readonly string[]> {
  const enough = (first: string): boolean => (parseLine(first)?.seq ?? 0) <= from;
  const file = await readTail(enough);
  if (!file) throw new LedgerError('missing');
  return file.lines;
}

async function headOf(ask: Ask, lock: '' | 'FOR UPDATE'): Promise<number> {
  const [head] = await ask(`SELECT seq FROM "LedgerHead" WHERE id = 1 ${lock}`);
  if (!head) throw new LedgerError('no-head');
  return Number(head['seq']);
}
