import { inTransaction, uuidv7, type Tx } from '@/lib/db';
import { reportFault } from '@/lib/privacy/faults';
import { now } from '@/lib/privacy/clock';
import { recordConsents } from '@/lib/privacy/consent/consent';
import { choices } from '@/lib/privacy/consent/purposes';
import { getConsentTexts } from '@/lib/privacy/consent/texts';
import { RightfulError } from '@/lib/privacy/errors';
import { takeSubject, type Subject } from '@/lib/privacy/keys/vault';
import { moveRequest, openRequest } from '@/lib/privacy/rights/requests';
import { addSteps, completeIfDone } from '@/lib/privacy/rights/steps';
import type { FreshViewer } from '@/lib/privacy/viewer';
import { erasePerson, type ErasureProof, type ErasureReason } from './person';
import { runErasureStep } from './stores';

/** What a person keeps of a deletion: a number that names the request and nobody, and what opens its entry. */
export interface Erasure extends ErasureProof {
  readonly reference: string;
  readonly at: Date;
}

/**
 * Erases a person now (GDPR Art. 17): every row, every session and the key go in one transaction, and what lies outside
 * of the database in steps right after it. The confirmation is used up by it; a used or expired one is refused with
 * `step-up-required`.
 */
export async function eraseAccount(
  fresh: FreshViewer<'erase'>,
  { takingBackConsent = false } = {},
): Promise<Erasure> {
  const { subjectId } = fresh.viewer;
  const { erasure, steps } = await inTransaction(async (tx) => {
    const subject = await takeSubject(tx, subjectId);
    if (!subject) throw new RightfulError('step-up-required');
    await useUpConfirmation(tx, fresh);
    if (takingBackConsent) await recordWithdrawal(tx, subject);
    const scheduled = await findScheduled(tx, subjectId);
    return carryOut(tx, subject, scheduled, { actor: 'subject', reason: 'request' });
  });
  // It is done whatever happens to them now: they are tried again until they are done as well.
  for (const step of steps) await runErasureStep(step).catch(reportFault);
  return erasure;
}

async function recordWithdrawal(tx: Tx, subject: Subject): Promise<void> {
  const texts = await getConsentTexts(tx);
  const required = choices.filter(({ gate }) => gate === 'required');
  await recordConsents(
    tx,
    subject,
    { surface: 'delete', method: 'deletion' },
    required.map(({ id }) => ({ purpose: id, event: 'withdrawn', shown: texts.get(id)?.hash ?? '' })),
  );
}

/** Uses a confirmation for erasing up, or refuses with `step-up-required`. */
async function useUpConfirmation(tx: Tx, { viewer, stepUpId }: FreshViewer<'erase'>): Promise<void> {
  const used = await tx.stepUp.deleteMany({
    where: {
      id: stepUpId ?? uuidv7(),
      userId: viewer.subjectId,
      sessionId: viewer.sessionId,
      act: 'erase',
      expiresAt: { gt: now() },
    },
  });
  if (used.count !== 1) throw new RightfulError('step-up-required');
}

interface Scheduled {
  readonly id: string;
  readonly reference: string;
}

/** The request of a person whose deletion is scheduled, or null. */
function findScheduled(tx: Tx, subjectId: string): Promise<Scheduled | null> {
  return tx.privacyRequest.findFirst({
    where: { subjectId, right: 'erasure', state: 'scheduled' },
    select: { id: true, reference: true },
  });
}

/** Carries out the database part of an erasure for a request, which is opened when there is none. The person is taken. */
async function carryOut(
  tx: Tx,
  subject: Subject,
  scheduled: Scheduled | null,
  why: Pick<ErasureReason, 'actor' | 'reason'>,
): Promise<{ erasure: Erasure; steps: string[] }> {
  const at = now();
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
  const steps = await addSteps(
    tx,
    id,
    plan.stores.map((store) => ({ store })),
  );
  await completeIfDone(tx, id);
  return { erasure: { reference, at, ...proof }, steps };
}
