import { languageFor } from '@/lib/privacy/accounts/language';
import { inTransaction, type Tx } from '@/lib/db';
import { openStoredAddress } from '@/lib/privacy/accounts/address';
import { storeQueuedMail } from '@/lib/privacy/accounts/queued-mail';
import { logError } from '@/lib/privacy/faults';
import { now } from '@/lib/privacy/clock';
import { consumeStepUp } from '@/lib/privacy/confirmation';
import { RightfulError } from '@/lib/privacy/errors';
import { lockSubjectExclusive, type Subject } from '@/lib/privacy/keys/vault';
import { deletedMail } from '@/lib/privacy/mails/deletion';
import { mailPeriod } from '@/lib/privacy/periods';
import { requireSettledAddress } from '@/lib/privacy/rights/email/hold';
import { moveRequest, openRequest } from '@/lib/privacy/requests/requests';
import { stepOf } from '@/lib/privacy/rights/processors/steps';
import { UnreadableError } from '@/lib/privacy/rights/read-value';
import { tellOfUnreadable } from '@/lib/privacy/requests/officer-mail';
import { addSteps, completeIfDone, type AddedStep, type NewStep } from '@/lib/privacy/requests/steps';
import type { FreshViewer } from '@/lib/privacy/viewer';
import { scheduleErasure } from './grace';
import { erasePerson, type ErasureProof, type ErasureReason } from './person';
import type { Store } from './plan';
import { runErasureStep } from './stores';
import { viewPlan } from './view';

/** What a person keeps of a deletion: a number that names the request and nobody, and what opens its entry. */
export interface Erasure extends ErasureProof {
  readonly reference: string;
  readonly at: Date;
}

/**
 * Erases a person now (GDPR Art. 17): every row, every session and the key go in one transaction, and what lies outside
 * of the database in steps after it. The confirmation is used up by it; a used or expired one is refused with
 * `step-up-required`. A deletion that was scheduled is carried out by it. Where a law or a hold keeps what cannot be
 * read, the account is locked instead, its deletion is scheduled, the officer is told, and it refuses with
 * `deletion-waits`.
 */
export async function eraseAccount(fresh: FreshViewer<'erase'>): Promise<Erasure> {
  const { erasure, steps } = await eraseNow(fresh).catch(async (error: unknown) => {
    if (!(error instanceof UnreadableError)) throw error;
    logError(error);
    await scheduleErasure(fresh);
    await tellOfUnreadable(fresh.viewer.subjectId);
    throw new RightfulError('deletion-waits');
  });
  await runStepsAfter(steps);
  return erasure;
}

function eraseNow(fresh: FreshViewer<'erase'>): ReturnType<typeof carryOut> {
  const { subjectId } = fresh.viewer;
  return inTransaction(async (tx) => {
    const subject = await lockSubjectExclusive(tx, subjectId);
    if (!subject) throw new RightfulError('step-up-required');
    await requireSettledAddress(tx, subjectId);
    await consumeStepUp(tx, fresh);
    const scheduled = await tx.privacyRequest.findFirst({
      where: { subjectId, right: 'erasure', state: 'scheduled' },
      select: { id: true, reference: true },
    });
    return carryOut(tx, subject, scheduled, { actor: 'subject', reason: 'request' });
  });
}

/**
 * Carries out the database part of an erasure for a request, which is opened when there is none. The person is locked exclusively.
 * What follows is stored with it: a step for each store, and the mail that says so, sealed under a key of its own.
 */
export async function carryOut(
  tx: Tx,
  subject: Subject,
  scheduled: { readonly id: string; readonly reference: string } | null,
  why: Pick<ErasureReason, 'actor' | 'reason'>,
): Promise<{ erasure: Erasure; steps: readonly AddedStep[] }> {
  const at = now();
  const [address, language] = [await openStoredAddress(tx, subject), await languageFor(subject.id, tx)];
  const { id, reference } =
    scheduled ??
    (await openRequest(tx, { right: 'erasure', state: 'scheduled', subjectId: subject.id, scheduledAt: at }));
  const { plan, ...proof } = await erasePerson(tx, subject, {
    ...why,
    object: `request:${id}`,
    requestId: id,
  });
  const moved = await moveRequest(tx, id, 'scheduled', 'completed_with_outstanding', {
    entryId: proof.entryId,
    plan,
  });
  if (!moved) throw new Error('The request of an erasure was not scheduled.');
  const stores = plan.stores.filter((store) => store !== 'mail' || address !== null);
  const steps = await addSteps(
    tx,
    id,
    stores.map((store) => stepFor(subject, store)),
  );
  const mail = steps.find(({ store }) => store === 'mail');
  if (mail && address !== null)
    await storeQueuedMail(
      tx,
      {
        to: address,
        language,
        mail: deletedMail({ reference, receiptNumber: id, at, ...(await viewPlan(plan, language, tx)) }),
      },
      mail.id,
    );
  await completeIfDone(tx, id);
  return { erasure: { reference, at, ...proof }, steps };
}

function stepFor(subject: Subject, store: Store): NewStep {
  if (store === 'mail') return { store, within: mailPeriod };
  return store === 'mailbox' || store === 'packages' ? { store } : stepOf(subject, store);
}

/** What is on this machine is done at once; the rest by the queue. It is done whatever happens to the first try. */
export async function runStepsAfter(steps: readonly AddedStep[]): Promise<void> {
  const here = steps.filter(({ store }) => store === 'mailbox' || store === 'packages');
  for (const { id } of here) await runErasureStep(id).catch(logError);
}
