import { inTransaction, uuidv7, type Tx } from '@/lib/db';
import { eraseMailsTo } from '@/lib/mail';
import { reportFault } from '@/lib/privacy/faults';
import { getEmail } from '@/lib/privacy/accounts/address';
import { after, now } from '@/lib/privacy/clock';
import { recordConsents } from '@/lib/privacy/consent/consent';
import { choices } from '@/lib/privacy/consent/purposes';
import { getConsentTexts } from '@/lib/privacy/consent/texts';
import { RightfulError } from '@/lib/privacy/errors';
import { takeSubject, type Subject } from '@/lib/privacy/keys/vault';
import { requestPeriod } from '@/lib/privacy/rights/expiry';
import { newReference } from '@/lib/privacy/rights/reference';
import type { FreshViewer } from '@/lib/privacy/viewer';
import { erasePerson, type ErasureProof } from './person';

/** What a person keeps of a deletion: a number that names the request and nobody, and what opens its entry. */
export interface Erasure extends ErasureProof {
  readonly reference: string;
  readonly at: Date;
}

/**
 * Erases a person (GDPR Art. 17): every row, every session and the key go in one transaction, then their mails in the
 * local mailbox. With `takingBackConsent` the log also says that the required consent was withdrawn. The confirmation is used up by it; a used or expired one is refused with `step-up-required`.
 */
export async function eraseAccount(
  fresh: FreshViewer<'erase'>,
  { takingBackConsent = false } = {},
): Promise<Erasure> {
  const { viewer, stepUpId } = fresh;
  const email = await getEmail(viewer.subjectId);
  const erasure = { reference: newReference(), at: now() };
  const kept = await inTransaction(async (tx) => {
    const subject = await takeSubject(tx, viewer.subjectId);
    const used = await tx.stepUp.deleteMany({
      where: {
        id: stepUpId ?? uuidv7(),
        userId: viewer.subjectId,
        sessionId: viewer.sessionId,
        act: 'erase',
        expiresAt: { gt: now() },
      },
    });
    if (used.count !== 1 || !subject) throw new RightfulError('step-up-required');

    if (takingBackConsent) await recordWithdrawal(tx, subject);
    const requestId = uuidv7();
    const proof = await erasePerson(tx, subject, {
      actor: 'subject',
      object: `request:${requestId}`,
      reason: 'request',
      requestUntil: after(erasure.at, requestPeriod),
    });
    await tx.privacyRequest.create({
      data: {
        id: requestId,
        reference: erasure.reference,
        right: 'erasure',
        state: 'completed',
        receivedAt: erasure.at,
        completedAt: erasure.at,
        entryId: proof.entryId,
      },
      select: { id: true },
    });
    return { ...erasure, ...proof };
  });
  // It is done whatever happens to the mails; those that are left are swept by the housekeeping.
  if (email !== null) await eraseMailsTo(email).catch(reportFault);
  return kept;
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
