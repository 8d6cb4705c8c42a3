import { inTransaction } from '@/lib/db';
import { getNewestAnchor, anchorNow } from './anchors';
import { appendEntries } from './append';
import { toBase64 } from './bytes';
import { putHead, takeHead, type LogHead } from './head';
import type { LeafMeta } from './leaf';
import { recordOwn } from './own-entry';

/** A log that goes on under a new name. */
export interface Reopened {
  readonly from: string;
  readonly to: string;
  readonly size: number;
}

/**
 * Lets a stopped log go on under a new name. Its first leaf under that name says what the old name last signed as far
 * as the database and the anchors tell, so that everybody can see where the histories part. Null when the log is not stopped, or in use.
 */
export async function reopenLog(): Promise<Reopened | null> {
  const reopened = await inTransaction(async (tx) => {
    const head = await takeHead(tx);
    if (!head || head.stopped === null) return null;
    const to = nextName(head.origin);
    const entry = await recordOwn(tx, 'log.reopened', head.origin, whatWasSigned(head));
    const { tree } = await appendEntries(tx, head, [entry]);
    await putHead(tx, to, tree, null);
    return { from: head.origin, to, size: tree.size };
  });
  if (reopened) await anchorNow();
  return reopened;
}

function whatWasSigned(head: LogHead): LeafMeta {
  const own = { size: head.tree.size, root: head.root };
  const anchor = getNewestAnchor(head.origin);
  // An anchor that the log continues knows less than the log does.
  const decides = (size: number): boolean => size > own.size || head.stopped === 'other-than-anchor';
  const old = anchor && anchor !== 'unreadable' && decides(anchor.size) ? anchor : own;
  return { why: head.stopped ?? '', size: old.size, root: toBase64(old.root) };
}

/** `example.org/audit`, then `example.org/audit/2`, then `/3`. */
function nextName(origin: string): string {
  const [, base = origin, number = '1'] = /^(.*\/audit)(?:\/(\d+))?$/.exec(origin) ?? [];
  return `${base}/${Number(number) + 1}`;
}
