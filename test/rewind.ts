import { readFileSync } from 'node:fs';
import { query } from '@/lib/db';
import { ledgerFile } from '@/lib/privacy/evidence/ledger-file';
import { lineHash } from '@/lib/privacy/evidence/ledger-line';

/** Sets the database back to how it knew the ledger before its last lines, as a restored backup does. */
export async function rewind(count: number, copyToo = true): Promise<void> {
  const texts = readFileSync(ledgerFile(), 'utf8').trimEnd().split('\n');
  const seq = texts.length - count;
  await setHead(seq, lineHash(texts[seq - 1] ?? ''));
  if (!copyToo) return;
  await withoutGuards('vault."LedgerLine"', () =>
    query('DELETE FROM vault."LedgerLine" WHERE seq > $1', [seq]),
  );
}

export const setHead = (seq: number, hash: Uint8Array) =>
  query('UPDATE "LedgerHead" SET seq = $1, hash = $2 WHERE id = 1', [seq, Buffer.from(hash)]);

/** Does what the guards of a table would refuse. */
export async function withoutGuards(table: string, work: () => Promise<unknown>): Promise<void> {
  await query(`ALTER TABLE ${table} DISABLE TRIGGER USER`, []);
  try {
    await work();
  } finally {
    await query(`ALTER TABLE ${table} ENABLE ALWAYS TRIGGER ALL`, []).catch(() => undefined);
    await query(`ALTER TABLE ${table} ENABLE TRIGGER USER`, []);
  }
}
