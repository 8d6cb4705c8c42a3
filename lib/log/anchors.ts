import { db, inTransaction, type Reader, type Tx } from '@/lib/db';
import { FILE_SINK, readNewestAnchorFile, writeAnchorFile } from './anchor-file';
import { sameBytes } from '@/lib/bytes';
import { openCheckpoint, type Checkpoint } from './checkpoint';
import { faultOf, LogError, type LogFault } from './errors';
import { createLog, getHead, logSigner, type LogHead } from './head';
import { nodeChecks } from './node-crypto';
import { rootAt } from './serve';

const DAY = 24 * 60 * 60 * 1000;

/**
 * Puts the newest checkpoint where a restored database does not reach, and notes that it did. Returns the anchored size;
 * null when the log is stopped, or when this size is anchored already.
 */
export async function anchorNow(): Promise<number | null> {
  const head = await getHead(db());
  if (!head || head.stopped !== null) return null;
  const { size } = head.tree;
  const ref = writeAnchorFile(head.origin, size, head.note);
  const data = { origin: head.origin, size: BigInt(size), sink: FILE_SINK, ref, at: new Date() };
  const { count } = await db().anchor.createMany({ data: [data], skipDuplicates: true });
  return count > 0 ? size : null;
}

/**
 * Anchors when something asks for it: an event that people rely on since the last anchor, or a day without one while
 * the log grew.
 */
export async function anchorWhenDue(events: readonly string[]): Promise<number | null> {
  const due = await db().$queryRaw<{ due: boolean }[]>`
    SELECT t.stopped IS NULL AND t.size > coalesce(a.size, -1) AND (a.at IS NULL OR a.at < ${new Date(Date.now() - DAY)}
      OR EXISTS (SELECT 1 FROM audit."Leaf" WHERE idx >= a.size AND event = ANY(${[...events]}::text[]))) AS due
    FROM audit."Tree" t
    LEFT JOIN LATERAL (SELECT size, at FROM audit."Anchor" WHERE origin = t.origin
                       ORDER BY size DESC LIMIT 1) a ON true
    WHERE t.id = 1`;
  return due[0]?.due === true ? anchorNow() : null;
}

/** The newest anchored checkpoint of this name of the log; `unreadable` when it is not one that the log signed. */
export function getNewestAnchor(origin: string): Checkpoint | 'unreadable' | null {
  const newest = readNewestAnchorFile(origin);
  if (!newest) return null;
  const checkpoint = openCheckpoint(nodeChecks, newest.note, [logSigner(origin)]);
  return checkpoint && checkpoint.origin === origin && checkpoint.size === Number(newest.name)
    ? checkpoint
    : 'unreadable';
}

/** Why the log must not go on as it is: it does not fit together, or does not continue its newest anchor. Null when it may. */
export async function findFault(reader: Reader): Promise<LogFault | null> {
  try {
    const head = await getHead(reader);
    return head && (await compareWithAnchor(reader, head));
  } catch (error) {
    if (error instanceof LogError) return error.code;
    throw error;
  }
}

/** What keeps this head from continuing its newest anchor, or null when it does. */
export async function compareWithAnchor(
  reader: Reader,
  { origin, tree }: Pick<LogHead, 'origin' | 'tree'>,
): Promise<LogFault | null> {
  const anchor = getNewestAnchor(origin);
  if (!anchor) return null;
  if (anchor === 'unreadable') return 'anchor-unreadable';
  if (anchor.size > tree.size) return 'behind-anchor';
  return (await hasRoot(reader, anchor)) ? null : 'other-than-anchor';
}

async function hasRoot(reader: Reader, { size, root }: Checkpoint): Promise<boolean> {
  try {
    return sameBytes(await rootAt(reader, nodeChecks, size), root);
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/**
 * Begins the log where there is none, and stops it for every process when it does not fit together or does not continue
 * its newest anchor: a restored or rewritten database must not sign another history under the same name. Returns why it
 * is stopped, or null.
 */
export async function openLog(): Promise<LogFault | null> {
  if (!(await getStopped())) await createLog();
  const fault = await findFault(db());
  if (fault) await inTransaction((tx) => stopLog(tx, fault));
  const { stopped = null } = (await getStopped()) ?? {};
  return stopped === null ? null : faultOf(stopped);
}

function getStopped(): Promise<{ stopped: string | null } | null> {
  return db().tree.findUnique({ where: { id: 1 }, select: { stopped: true } });
}

/** Stops the log for every process until it is reopened. What it is stopped for already stays the reason. */
export async function stopLog(tx: Tx, fault: LogFault): Promise<void> {
  await tx.$executeRaw`UPDATE audit."Tree" SET stopped = ${fault} WHERE id = 1 AND stopped IS NULL`;
}
