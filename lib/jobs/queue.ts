import { startQueue, type JobHandlers } from '@/lib/queue';
import { logError } from '@/lib/privacy/faults';
import { announceEmailChange } from '@/lib/privacy/rights/email/announce';
import { sendQueuedMail } from '@/lib/privacy/accounts/queued-mail';
import { runScheduledErasure } from '@/lib/privacy/rights/erasure/due';
import { runDueProcessorSteps, runErasureStep } from '@/lib/privacy/rights/erasure/stores';
import { runRetention } from '@/lib/privacy/rights/retention/rules';
import { tellOfPackage } from '@/lib/privacy/rights/packages/notice';
import { preparePackage } from '@/lib/privacy/rights/packages/prepare';
import { runHousekeeping } from './housekeeping';
import { pruneOldEntries, sendAnchor, verifyWholeLog } from './log';

const handlers: JobHandlers = {
  housekeeping: runHousekeeping,
  'anchor-delivery': sendAnchor,
  'log-pruning': pruneOldEntries,
  'log-verification': verifyWholeLog,
  retention: async (_, { signal }) => void (await runRetention('all', signal)),
  'email-announcement': ({ changeId }) => announceEmailChange(changeId),
  erasure: async ({ requestId }) => void (await runScheduledErasure(requestId)),
  mail: async ({ mailId }) => void (await sendQueuedMail(mailId)),
  package: ({ packageId }, { signal }) => preparePackage(packageId, signal),
  'package-notice': ({ packageId }) => tellOfPackage(packageId),
  'request-step': async ({ stepId }) => void (await runErasureStep(stepId)),
  'processor-steps': async () => void (await runDueProcessorSteps()),
};

const held = globalThis as typeof globalThis & { rightfulStop?: () => Promise<void> };

/**
 * Does the jobs of the queue from now on, in this process as in any other. server/serve.ts, which may import nothing of
 * this, calls `rightfulStop` before the process ends.
 */
export async function workOnJobs(): Promise<void> {
  held.rightfulStop = await startQueue(handlers, { onFault: logError });
}
