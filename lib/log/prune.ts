import { db, inTransaction, type Tx } from '@/lib/db';
import { appendEntries } from './append';
import { LogError, faultOf } from './errors';
import { putHead, takeHead } from './head';
import { recordOwn } from './system-entry';

export interface Pruned {
  /** Entries below it are hashes alone. */
  readonly minIndex: number;
  /** How many entries lost their text, and how many details are gone. */
  readonly entries: number;
  readonly details: number;
}

const BATCH = 5_000;

/**
 * Takes the text of entries that were written before `until`, up to the first that was not, with their details and
 * their places in people's lists. Their hashes stay, so that the root, every proof and every receipt stay what they
 * were. The log records that it was done, before it is. Ended in between, it goes on where it was when called again.
 * Null while another process has the log, or before there is one; throws LogError when the log is stopped.
 */
export async function pruneLog(until: Date): Promise<Pruned | null> {
  const minIndex = await inTransaction((tx) => raise(tx, until));
  if (minIndex === null) return null;
  const below = BigInt(minIndex);
  const details = await inBatches(
    () => db().$executeRaw`
      DELETE FROM audit."Detail" WHERE idx IN (
        SELECT idx FROM audit."Detail" WHERE idx < ${below} ORDER BY idx LIMIT ${BATCH})`,
  );
  await inBatches(() => pruneLists(below));
  const entries = await inBatches(
    () => db().$executeRaw`
      UPDATE audit."Leaf" SET leaf = NULL WHERE idx IN (
        SELECT idx FROM audit."Leaf" WHERE idx < ${below} AND leaf IS NOT NULL ORDER BY idx LIMIT ${BATCH})`,
  );
  return { minIndex, entries, details };
}

/** Takes places out of people's lists, and counts them there, so that they are no gaps. */
async function pruneLists(below: bigint): Promise<number> {
  const [row] = await db().$queryRaw<{ n: number }[]>`
    WITH gone AS (
      DELETE FROM audit."EntryOfSubject" WHERE idx IN (
        SELECT idx FROM audit."EntryOfSubject" WHERE idx < ${below} ORDER BY idx LIMIT ${BATCH})
      RETURNING "subjectId"
    ), counted AS (
      UPDATE audit."EntryCount" c SET pruned = c.pruned + g.n
      FROM (SELECT "subjectId", count(*) AS n FROM gone GROUP BY "subjectId") g
      WHERE c."subjectId" = g."subjectId"
    ) SELECT count(*)::int AS n FROM gone`;
  return row?.n ?? 0;
}

/** Repeats a statement until it finds nothing more: one over all rows of a long log would not end in time. Returns how many. */
async function inBatches(statement: () => Promise<number>): Promise<number> {
  for (let total = 0; ;) {
    const count = await statement();
    if (count === 0) return total;
    total += count;
  }
}

/** Says in the log, and to the guards of the database, from which entry on texts are kept. */
async function raise(tx: Tx, until: Date): Promise<number | null> {
  const head = await takeHead(tx);
  if (!head) return null;
  if (head.stopped !== null) throw new LogError(faultOf(head.stopped));
  const [first] = await tx.$queryRaw<{ idx: bigint }[]>`
    SELECT idx FROM audit."Leaf" WHERE idx >= ${BigInt(head.minIndex)} AND at >= ${until} ORDER BY idx LIMIT 1`;
  const minIndex = first ? Number(first.idx) : head.tree.size;
  if (minIndex === head.minIndex) return minIndex;
  const entry = await recordOwn(tx, 'log.pruned', head.origin, { minIndex });
  const { tree } = await appendEntries(tx, head, [entry]);
  await tx.tree.update({ where: { id: 1 }, data: { minIndex: BigInt(minIndex) }, select: { id: true } });
  await putHead(tx, head.origin, tree, null);
  return minIndex;
}
