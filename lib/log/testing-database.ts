import { randomBytes } from 'node:crypto';
import { canonicalJson } from '@/lib/crypto';
import { db, inTransaction, query, uuidv7, type Reader, type Tx } from '@/lib/db';
import { fromUtf8, utf8, type Bytes } from '@/lib/bytes';
import { getHead } from './head';
import { parseLogLeaf } from './leaf';

/** What the tests of the log in a database share. Not at the door. */

/** The bytes of a good entry. */
export function entryBytes(id: string, event = 'record.shown'): Bytes {
  return utf8(
    canonicalJson({
      v: 1,
      t: new Date().toISOString(),
      id,
      a: event,
      act: 'sys',
      s: randomBytes(16).toString('base64url'),
      obj: `session:${randomBytes(16).toString('base64url')}`,
      r: 'ok',
    }),
  );
}

/** Writes entries as a business transaction does. Their ids, in the order of writing. */
export async function writeIn(
  tx: Tx,
  count: number,
  subjectId: string | null = null,
  event?: string,
): Promise<string[]> {
  const ids = Array.from({ length: count }, () => uuidv7());
  await tx.outbox.createMany({
    data: ids.map((entryId) => ({
      entryId,
      leaf: entryBytes(entryId, event),
      ...(subjectId === null ? {} : { subjectId, salt: randomBytes(32), detail: randomBytes(40) }),
    })),
  });
  return ids;
}

export function write(count: number, subjectId: string | null = null, event?: string): Promise<string[]> {
  return inTransaction((tx) => writeIn(tx, count, subjectId, event));
}

/** The ids of the entries in the log from a place on. */
export async function sequencedFrom(index: number): Promise<string[]> {
  const rows = await db().leaf.findMany({ where: { idx: { gte: BigInt(index) } }, orderBy: { idx: 'asc' } });
  return rows.map(({ leaf }) => {
    const parsed = leaf && parseLogLeaf(fromUtf8(leaf) ?? '');
    return parsed && parsed !== 'newer' ? parsed.id : '';
  });
}

export async function sizeOf(reader: Reader = db()): Promise<number> {
  return (await getHead(reader))?.tree.size ?? -1;
}

export async function countWaiting(): Promise<number> {
  const { rows } = await query('SELECT count(*)::int AS n FROM audit."Outbox"', []);
  return (rows[0] as { n: number }).n;
}
