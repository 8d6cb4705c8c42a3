import { db, inTransaction, type Reader } from '@/lib/db';
import { anchorNow, compareWithAnchor, findFault, getNewestAnchor } from './anchors';
import { appendEntries } from './append';
import { toBase64 } from '@/lib/bytes';
import { LogError } from './errors';
import { lockLog, putHead, takeHead, type LogHead } from './head';
import type { LeafMeta } from './leaf';
import { nodeChecks } from './node-crypto';
import { recordOwn } from './system-entry';
import { append, emptyTree, rootOf } from './tree';
import { readLeaves } from './verify-leaves';

/** A log that goes on under a new name. */
export interface Reopened {
  readonly from: string;
  readonly to: string;
  readonly size: number;
}

/** What a reopening goes on from. */
type StoppedLog = Pick<LogHead, 'origin' | 'tree' | 'root' | 'stopped'>;

/**
 * Lets a stopped log go on under a new name. Its first leaf under that name says what the old name last signed as far
 * as the database and the anchors tell, so that everybody can see where the histories part. One that does not fit
 * together goes on from the hashes of its entries. Null when the log is not stopped, or in use. Throws LogError when
 * entries are missing.
 */
export async function reopenLog(): Promise<Reopened | null> {
  // Before the transaction, which a long log would outlast. Nothing grows a log that does not fit together.
  const rebuilt = (await findFault(db())) === 'inconsistent' ? await rebuild(db()) : null;
  const reopened = await inTransaction(async (tx) => {
    const head = rebuilt ? (await lockLog(tx)) && rebuilt : await takeHead(tx);
    if (!head || head.stopped === null) return null;
    const to = nextName(head.origin);
    const entry = await recordOwn(tx, 'log.reopened', head.origin, await whatWasSigned(tx, head));
    const { tree } = await appendEntries(tx, head, [entry]);
    await putHead(tx, to, tree, null);
    return { from: head.origin, to, size: tree.size };
  });
  if (reopened) await anchorNow();
  return reopened;
}

const PAGE = 10_000;

/** The head that the hashes of the entries make. */
async function rebuild(reader: Reader): Promise<StoppedLog> {
  const select = { origin: true, stopped: true } as const;
  const { origin, stopped } = await reader.tree.findUniqueOrThrow({ where: { id: 1 }, select });
  for (let tree = emptyTree; ;) {
    const begin = tree.size;
    const leaves = await readLeaves(reader, begin, begin + PAGE);
    // Nobody can say what stood in the place of one that is missing.
    if (leaves.some(({ idx }, i) => idx !== begin + i)) throw new LogError('inconsistent');
    if (leaves.length === 0) return { origin, stopped, tree, root: rootOf(nodeChecks, tree) };
    const hashes = leaves.map(({ hash }) => hash);
    tree = append(nodeChecks, tree, hashes);
  }
}

async function whatWasSigned(reader: Reader, head: StoppedLog): Promise<LeafMeta> {
  const anchor = getNewestAnchor(head.origin);
  // An anchor that the log continues knows less than the log does.
  const parted = (await compareWithAnchor(reader, head)) !== null;
  const old =
    parted && anchor && anchor !== 'unreadable' ? anchor : { size: head.tree.size, root: head.root };
  return { why: head.stopped ?? '', size: old.size, root: toBase64(old.root) };
}

/** `example.org/audit`, then `example.org/audit/2`, then `/3`. */
function nextName(origin: string): string {
  const [, base = origin, number = '1'] = /^(.*\/audit)(?:\/(\d+))?$/.exec(origin) ?? [];
  return `${base}/${Number(number) + 1}`;
}
