import { inTransaction, query, type Tx } from '@/lib/db';
import { stopLog } from './anchors';
import { appendEntries, type WaitingEntry } from './append';
import { LogError } from './errors';
import { getHead, lockLog, putHead } from './head';

/** What one run put into the log. */
export interface Batch {
  /** How many leaves the log has now. */
  readonly size: number;
  readonly added: number;
  /** The events of the new leaves. */
  readonly events: ReadonlySet<string>;
}

const BATCH = 1_000;

/**
 * Moves what waits in the outbox into the log and signs the new head: all in one transaction, so that an entry is
 * always in exactly one of the two. Many processes may try at once; one does it. Null when there was nothing to do,
 * another process was doing it, or the log is stopped. Throws LogError, and stops the log, when it does not fit what it
 * last signed.
 *
 * Rows are taken by deleting them, never by remembering the last number: numbers are given out before a commit, so a
 * slow transaction's row appears behind later ones. No order is promised within a batch.
 */
export async function sequenceOnce(): Promise<Batch | null> {
  try {
    return await inTransaction(moveBatch);
  } catch (error) {
    if (error instanceof LogError) await inTransaction((tx) => stopLog(tx, error.code));
    throw error;
  }
}

async function moveBatch(tx: Tx): Promise<Batch | null> {
  // One that is stopped may not fit together, which is said once.
  if ((await lockLog(tx))?.stopped !== null) return null;
  const head = await getHead(tx);
  if (!head) return null;
  const entries = await lockWaiting(tx);
  if (entries.length === 0) return null;
  const { tree, events } = await appendEntries(tx, head, entries);
  await putHead(tx, head.origin, tree, null);
  return { size: tree.size, added: entries.length, events };
}

/**
 * What waits, in the order of its numbers, locked until it is moved. Skips rows that an erasure is just clearing: they
 * come with a later batch.
 */
async function lockWaiting(tx: Tx): Promise<WaitingEntry[]> {
  const [found] = await tx.$queryRaw<{ leaves: Uint8Array | null; rows: [number, number][] | null }[]>`
    SELECT string_agg(leaf, ''::bytea ORDER BY id) AS leaves,
      json_agg(json_build_array(id, octet_length(leaf)) ORDER BY id) AS rows
    FROM (SELECT id, leaf FROM audit."Outbox" ORDER BY id LIMIT ${BATCH} FOR UPDATE SKIP LOCKED) due`;
  const { leaves, rows } = found ?? {};
  if (!leaves || !rows) return [];
  let end = 0;
  return rows.map(([id, length]) => {
    end += length;
    return { id, leaf: leaves.subarray(end - length, end) };
  });
}

/** Sequences until nothing waits. Returns how many leaves were added. */
export async function sequenceAll(): Promise<number> {
  for (let added = 0; ;) {
    const batch = await sequenceOnce();
    if (!batch) return added;
    added += batch.added;
  }
}

const INTERVAL = 250;
/** After a fault, which would only repeat itself four times a second. */
const INTERVAL_AFTER_FAULT = 5_000;

/** What the sequencer tells whoever started it. */
export interface SequencerHooks {
  /** After a batch was committed; the next one waits for it. */
  afterBatch(batch: Batch): Promise<void>;
  /** Something failed; it is tried again at the next turn. */
  onFault(error: unknown): void;
}

/** Looks into the outbox four times a second and sequences what is there. The returned function ends it. */
export function startSequencer(hooks: SequencerHooks): () => Promise<void> {
  const ending = new AbortController();
  let running = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const turn = async (): Promise<void> => {
    let next = INTERVAL;
    try {
      while (!ending.signal.aborted && (await hasWork())) {
        const batch = await sequenceOnce();
        if (!batch) break;
        await hooks.afterBatch(batch);
      }
    } catch (error) {
      next = INTERVAL_AFTER_FAULT;
      hooks.onFault(error);
    }
    if (!ending.signal.aborted) schedule(next);
  };
  const schedule = (delay: number): void => {
    timer = setTimeout(() => {
      running = turn();
    }, delay).unref();
  };
  schedule(INTERVAL);
  return async () => {
    ending.abort();
    clearTimeout(timer);
    await running;
  };
}

/** One cheap question, so that an idle log opens no transactions. */
async function hasWork(): Promise<boolean> {
  const { rows } = await query('SELECT EXISTS (SELECT 1 FROM audit."Outbox") AS waiting', []);
  return (rows[0] as { waiting: boolean } | undefined)?.waiting === true;
}
