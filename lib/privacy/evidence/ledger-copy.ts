import { rename } from 'node:fs/promises';
import type { Tx } from '@/lib/db';
import { holdLedger, lockHead } from './ledger';
import { LedgerError } from './ledger-error';
import { createFile, ledgerFile, readAll } from './ledger-file';

/**
 * Writes the file again from the copy in the vault, where the file is lost or damaged and the database is the newest that
 * there is. A file that is there is put aside as `ledger.damaged`. Returns the number of lines. Throws LedgerError when the
 * copy does not reach as far as the database knows, or was changed itself.
 */
export async function rewriteLedger(tx: Tx): Promise<number> {
  const head = await lockHead(tx);
  const rows = await tx.ledgerLine.findMany({ orderBy: { seq: 'asc' }, select: { line: true } });
  const lines = rows.map(({ line }) => line);
  holdLedger(head, { lines, whole: 0, torn: false, complete: true });
  const present = await readAll();
  if (present && present.lines.length > lines.length) throw new LedgerError('older-database');
  if (present) await rename(ledgerFile(), `${ledgerFile()}.damaged`);
  await createFile(lines);
  return lines.length;
}
