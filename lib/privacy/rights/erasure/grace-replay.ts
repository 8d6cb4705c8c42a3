import type { Tx } from '@/lib/db';
import { after } from '@/lib/privacy/clock';
import { listLivePurposes, recordConsents } from '@/lib/privacy/consent/consent';
import type { Subject } from '@/lib/privacy/keys/vault';
import { gracePeriod, lock, required, unlock } from './grace';

/**
 * Schedules a deletion again that a restored backup has forgotten: for the day on which it was to be, counted from when
 * it was asked for (`at`). The person is locked exclusively. False when the database knows it.
 */
export async function lockAgain(tx: Tx, subject: Subject, at: Date): Promise<boolean> {
  const known = await findScheduled(tx, subject);
  const scheduledAt = after(at, gracePeriod);
  if (known) {
    // It was cancelled and asked for anew since the backup.
    const { count } = await tx.privacyRequest.updateMany({
      where: { id: known.id, scheduledAt: { lt: scheduledAt } },
      data: { scheduledAt },
    });
    return count === 1;
  }
  const live = await listLivePurposes(tx, subject.id);
  const consented = required().every(({ id }) => live.includes(id));
  return lock(tx, subject, { because: consented ? 'request' : 'consent', by: null, at });
}

/**
 * Cancels a deletion again that was cancelled after the backup. A required consent that was given again with it is
 * recorded as it was before it was taken back. The person is locked exclusively. False when nothing is scheduled.
 */
export async function unlockAgain(tx: Tx, subject: Subject): Promise<boolean> {
  const known = await findScheduled(tx, subject);
  if (!known) return false;
  await unlock(tx, subject, known.id, 'system');
  const live = await listLivePurposes(tx, subject.id);
  for (const { id } of required().filter((purpose) => !live.includes(purpose.id))) {
    const before = await tx.consentEvent.findFirst({
      where: { userId: subject.id, purpose: id },
      orderBy: [{ at: 'desc' }, { id: 'desc' }],
      select: { textHash: true },
    });
    const shown = Buffer.from(before?.textHash ?? []).toString('hex');
    await recordConsents(tx, subject, { surface: 'restore', method: 'ledger' }, [
      { purpose: id, event: 'given', shown },
    ]);
  }
  return true;
}

function findScheduled(tx: Tx, subject: Subject): Promise<{ id: string } | null> {
  return tx.privacyRequest.findFirst({
    where: { subjectId: subject.id, right: 'erasure', state: 'scheduled' },
    select: { id: true },
  });
}
