import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { db, inTransaction } from '@/lib/db';
import { recordOwn } from './system-entry';
import type { LogReport, verifyLog } from './verify-log';

/**
 * Verifies the whole log beside other work, keeps what it found, and records in the log that it was done. It rests as
 * long as it worked, so that it takes at most half of a processor. Throws when `signal` is aborted, and then nothing is
 * kept. Null before there is a log, and while it waits to be reopened under another key. `verify` is `verifyLog`, or more
 * than that.
 */
export async function verifyAndRecord(
  signal: AbortSignal,
  verify: typeof verifyLog,
): Promise<LogReport | null> {
  const tree = await db().tree.findUnique({ where: { id: 1 }, select: { stopped: true } });
  if (tree?.stopped === 'other-key') return null;
  let since = performance.now();
  const report = await verify(db(), async () => {
    signal.throwIfAborted();
    await pause(performance.now() - since);
    since = performance.now();
  });
  signal.throwIfAborted();
  if (report) await keep(report);
  return report;
}

/** The newest result, for whoever looks after the log; and an entry, so that it cannot be said later that nobody looked. */
function keep({ origin, size, checkpoints, anchors, finding }: LogReport): Promise<void> {
  const data = {
    origin,
    size: BigInt(size),
    part: finding?.part ?? null,
    entry: finding ? BigInt(finding.entry) : null,
    at: new Date(),
  };
  return inTransaction(async (tx) => {
    await tx.logVerification.upsert({
      where: { id: 1 },
      create: { id: 1, ...data },
      update: data,
      select: { id: true },
    });
    await recordOwn(tx, 'log.verified', origin, {
      size,
      checkpoints,
      anchors,
      ...(finding ? { part: finding.part, entry: finding.entry } : {}),
    });
  });
}
