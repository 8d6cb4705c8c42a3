import { inTransaction } from '@/lib/db';
import {
  anchorWhenDue,
  deliverAnchor,
  faultSentences,
  openLog,
  pruneLog,
  startSequencer,
  verifyAndRecord,
} from '@/lib/log';
import type { AuditEvent } from '@/lib/privacy/catalogue/events';
import { verifyEverything } from '@/lib/privacy/evidence/verify';
import { logError } from '@/lib/privacy/faults';
import { keptFrom } from '@/lib/privacy/evidence/period';
import { getLogHealth, type LogHealth } from '@/lib/privacy/health';
import { enqueue } from '@/lib/queue';

/** After these, people hold a receipt that must outlive a restored backup. */
const reliedOn: readonly AuditEvent[] = ['account.erased'];

/** Anchors the log when a day is over or somebody relies on it, and asks for the anchor to be sent. */
export async function anchorLog(): Promise<void> {
  const size = await anchorWhenDue(reliedOn);
  if (size !== null) await inTransaction((tx) => enqueue(tx, { kind: 'anchor-delivery' }));
}

/** Sends the newest anchor where it is to go. The clock asks too, for what was not asked for because a process ended. */
export async function sendAnchor(): Promise<void> {
  await deliverAnchor();
}

/** Shortens entries that are older than the configuration keeps them. */
export async function pruneOldEntries(): Promise<void> {
  const until = keptFrom();
  if (until) await pruneLog(until);
}

/** Verifies the whole log, says so in it, and tells the operator when it does not fit together. */
export async function verifyWholeLog(_: unknown, { signal }: { signal: AbortSignal }): Promise<void> {
  const report = await verifyAndRecord(signal, verifyEverything);
  if (report?.finding) tellOperator('unsound', report.finding.sentence);
}

let told: LogHealth['state'] = 'kept';

/** Tells the operator once when entries do not come into the log, and again only after they did in between. */
export async function watchLog(): Promise<void> {
  const health = await getLogHealth();
  if (!health) return;
  const { state, fault, waiting } = health;
  if (state !== told && fault) tellOperator(fault, faultSentences[fault]);
  else if (state !== told && state === 'late')
    tellOperator('outbox-late', `Entries have been waiting for the log for ${waiting} seconds.`);
  told = state;
}

/** The first look at a start: a log that is stopped is told. What waited while nothing ran is on its way in now. */
export async function lookFirst(): Promise<void> {
  if ((await getLogHealth())?.state === 'stopped') await watchLog();
}

const betweenLooks = 10_000;

/**
 * Keeps the log from now on. One that does not fit together or continue its newest anchor is left alone: the application serves, what
 * happens waits in the outbox, and the operator reads why.
 */
export async function startLog(): Promise<void> {
  await openLog();
  await lookFirst();
  startSequencer({
    afterBatch: async ({ events }) => {
      if (reliedOn.some((event) => events.has(event))) await anchorLog();
    },
    onFault: logError,
  });
  // Apart from the sequencer, which is what may have stopped.
  setInterval(() => void watchLog().catch(logError), betweenLooks).unref();
}

/** One line of standard error. The sentence is ours and holds numbers at most. */
function tellOperator(code: string, say: string): void {
  const line = { at: new Date().toISOString(), fault: 'LogError', code, say };
  process.stderr.write(`${JSON.stringify(line)}\n`);
}
