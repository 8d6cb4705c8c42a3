import { canonicalJson } from '@/lib/crypto';
import { inTransaction, uuidv7 } from '@/lib/db';
import { getNewestAnchor, anchorNow } from './anchors';
import { appendEntries } from './append';
import { toBase64, utf8 } from './bytes';
import { putHead, takeHead, type LogHead } from './head';
import type { LogLeaf } from './leaf';

/** A log that goes on under a new name. */
export interface Reopened {
  readonly from: string;
  readonly to: string;
  readonly size: number;
}

/**
 * Lets a stopped log go on under a new name. Its first leaf under that name says what the old name last signed as far
 * as anchors tell, so that everybody can see where the histories part. Null when the log is not stopped, or in use.
 */
export async function reopenLog(): Promise<Reopened | null> {
  const reopened = await inTransaction(async (tx) => {
    const head = await takeHead(tx);
    if (!head || head.stopped === null) return null;
    const to = nextName(head.origin);
    const entryId = uuidv7();
    const leaf = utf8(canonicalJson(reopenedLeaf(head, entryId)));
    const { id } = await tx.outbox.create({ data: { entryId, leaf }, select: { id: true } });
    const { tree } = await appendEntries(tx, head, [{ id: Number(id), leaf }]);
    await putHead(tx, to, tree, null);
    return { from: head.origin, to, size: tree.size };
  });
  if (reopened) await anchorNow();
  return reopened;
}

function reopenedLeaf(head: LogHead, id: string): LogLeaf {
  const anchor = getNewestAnchor(head.origin);
  const old = anchor && anchor !== 'unreadable' ? anchor : { size: head.tree.size, root: head.root };
  return {
    v: 1,
    t: new Date().toISOString(),
    id,
    a: 'log.reopened',
    act: 'sys',
    s: 'sys',
    obj: `log:${head.origin}`,
    r: 'ok',
    meta: { why: head.stopped ?? '', size: old.size, root: toBase64(old.root) },
  };
}

/** `example.org/audit`, then `example.org/audit/2`, then `/3`. */
function nextName(origin: string): string {
  const [, base = origin, number = '1'] = /^(.*\/audit)(?:\/(\d+))?$/.exec(origin) ?? [];
  return `${base}/${Number(number) + 1}`;
}
