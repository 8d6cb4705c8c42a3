import { canonicalJson } from '@/lib/crypto';
import { uuidv7, type Tx } from '@/lib/db';
import type { WaitingEntry } from './append';
import { utf8 } from '@/lib/bytes';
import type { LeafMeta, LogLeaf } from './leaf';

/** Everything that the log records of itself. Closed, as the events of people are. */
const logEvents = ['log.reopened', 'log.verified', 'log.pruned'] as const;
export type LogEvent = (typeof logEvents)[number];

/** Writes an entry of the log about itself into the outbox, in this transaction. It is about nobody. */
export async function recordOwn(
  tx: Tx,
  event: LogEvent,
  origin: string,
  meta: LeafMeta,
): Promise<WaitingEntry> {
  const entryId = uuidv7();
  const entry: LogLeaf = {
    v: 1,
    t: new Date().toISOString(),
    id: entryId,
    a: event,
    act: 'sys',
    s: 'sys',
    obj: `log:${origin}`,
    r: 'ok',
    meta,
  };
  const leaf = utf8(canonicalJson(entry));
  const { id } = await tx.outbox.create({ data: { entryId, leaf }, select: { id: true } });
  return { id: Number(id), leaf };
}
