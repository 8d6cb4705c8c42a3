import { sweepMails } from '@/lib/privacy/accounts/mail-sweep';
import { deliverQueuedMail, forgetMail } from '@/lib/privacy/accounts/queued-mail';
import { sweepFiles } from '@/lib/privacy/rights/packages/files';
import { notifyProcessor } from '@/lib/privacy/rights/processors/tell';
import { runDueSteps, runStep, type StepAttempt, type StepResult } from '@/lib/privacy/requests/steps';

/** Carries out a step in its store. */
export async function handleStep(attempt: StepAttempt): Promise<StepResult | null> {
  switch (attempt.store) {
    case 'mailbox':
      return { count: await sweepMails() };
    case 'mail': {
      const outcome = await deliverQueuedMail(attempt.id);
      return {
        count: outcome === 'sent' ? 1 : 0,
        answer: outcome,
        givenUp: outcome !== 'sent',
        alongside: (tx) => forgetMail(tx, attempt.id),
      };
    }
    case 'packages':
      return { count: await sweepFiles() };
    default:
      if (attempt.store.startsWith('processor:')) return notifyProcessor(attempt);
      throw new Error(`There is no store ${attempt.store}.`);
  }
}

/** Tries every step of every request that is due, but those of processors. */
export function runDueErasureSteps(): Promise<number> {
  return runDueSteps(handleStep, 'others');
}

/** Tries every step of a processor that is due. */
export function runDueProcessorSteps(): Promise<number> {
  return runDueSteps(handleStep, 'processors');
}

/** Tries one step now. */
export function runErasureStep(id: string): Promise<boolean> {
  return runStep(id, handleStep);
}
