import { anchorWhenDue, faultSentences, openLog, startSequencer } from '@/lib/log';
import type { AuditEvent } from '@/lib/privacy/evidence/audit';
import { reportFault } from '@/lib/privacy/faults';

/** After these, people hold a receipt that must outlive a restored backup. */
const reliedOn: readonly AuditEvent[] = ['account.erased'];

/** Anchors the log when a day is over or somebody relies on it. */
export function anchorLog(): Promise<number | null> {
  return anchorWhenDue(reliedOn);
}

/**
 * Keeps the log from now on. One that does not continue its newest anchor is left alone: the application serves, what
 * happens waits in the outbox, and the operator reads why.
 */
export async function startLog(): Promise<void> {
  const fault = await openLog();
  if (fault) {
    const line = { at: new Date().toISOString(), fault: 'LogError', code: fault, say: faultSentences[fault] };
    process.stderr.write(`${JSON.stringify(line)}\n`);
  }
  startSequencer({
    afterBatch: async ({ events }) => {
      if (reliedOn.some((event) => events.has(event))) await anchorLog();
    },
    onFault: reportFault,
  });
}
