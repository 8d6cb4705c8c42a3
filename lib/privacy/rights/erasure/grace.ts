import { languageFor } from '@/lib/privacy/accounts/language';
import { db, inTransaction, uuidv7, type Tx } from '@/lib/db';
import { queueMail } from '@/lib/privacy/accounts/queued-mail';
import { after, days, now } from '@/lib/privacy/clock';
import { consumeStepUp } from '@/lib/privacy/confirmation';
import { recordConsents } from '@/lib/privacy/consent/consent';
import { choices } from '@/lib/privacy/catalogue/purposes';
import { getConsentTexts } from '@/lib/privacy/consent/texts';
import { RightfulError } from '@/lib/privacy/errors';
import { recordAudit } from '@/lib/privacy/evidence/audit';
import { recordInLedger } from '@/lib/privacy/evidence/ledger';
import { lockSubjectExclusive, type Subject } from '@/lib/privacy/keys/vault';
import { deletionCancelledMail, deletionScheduledMail } from '@/lib/privacy/mails/deletion';
import { notifyUse } from '@/lib/privacy/rights/processors/steps';
import { moveRequest, openRequest } from '@/lib/privacy/requests/requests';
import type { FreshViewer, Viewer } from '@/lib/privacy/viewer';
import { enqueue } from '@/lib/queue';
import { planErasure } from './plan';

/**
 * The days between asking for a deletion and carrying it out. The account is locked: nothing is done with the data but
 * to store it, and its person can cancel, delete at once, download, and ask us.
 */
export const gracePeriod = days(7);

/** Why a deletion was scheduled: asked for, or because the consent that the account stands on was taken back. */
export type ScheduledBecause = 'request' | 'consent';

/** Schedules the deletion of an account. The confirmation is used up by it; refuses with `step-up-required`. */
export function scheduleErasure(fresh: FreshViewer<'erase'>): Promise<void> {
  return inTransaction(async (tx) => {
    const subject = await lockSubjectExclusive(tx, fresh.viewer.subjectId);
    if (!subject) throw new RightfulError('step-up-required');
    await consumeStepUp(tx, fresh);
    const locked = await lock(tx, subject, { because: 'request', by: fresh.viewer, at: now() });
    if (locked) await recordInLedger(tx, { act: 'lock', subjectId: subject.id });
  });
}

/**
 * Takes back what the account stands on, by one click, since it can be undone: it is recorded, use stops, the account is
 * locked, and deleted after the grace.
 */
export function withdrawRequired(viewer: Viewer): Promise<void> {
  return inTransaction(async (tx) => {
    const subject = await lockSubjectExclusive(tx, viewer.subjectId);
    if (!subject) throw new RightfulError('not-signed-in');
    if (!(await lock(tx, subject, { because: 'consent', by: viewer, at: now() }))) return;
    const texts = await getConsentTexts(await languageFor(subject.id, tx), tx);
    await recordConsents(
      tx,
      subject,
      { surface: 'choices', method: 'switch' },
      required().map(({ id }) => ({ purpose: id, event: 'withdrawn', shown: texts.get(id)?.hash ?? '' })),
    );
    await recordInLedger(tx, { act: 'lock', subjectId: subject.id });
  });
}

/** The purposes that the account stands on. */
export function required(): typeof choices {
  return choices.filter(({ gate }) => gate === 'required');
}

export interface AccountLock {
  readonly because: ScheduledBecause;
  /** Who asks, and goes on with this one session; null when a restored backup has forgotten it. */
  readonly by: Viewer | null;
  /** When it was asked for: the grace begins then. */
  readonly at: Date;
}

/** Locks an account, schedules its deletion and has processors told; false when it is scheduled already. The person is locked exclusively. */
export async function lock(tx: Tx, subject: Subject, { because, by, at }: AccountLock): Promise<boolean> {
  const scheduledAt = after(at, gracePeriod);
  const locked = await tx.user.updateMany({
    where: { id: subject.id, lockedAt: null },
    data: { lockedAt: at },
  });
  if (locked.count !== 1) return false;
  await tx.session.deleteMany({
    where: { userId: subject.id, ...(by ? { id: { not: by.sessionId } } : {}) },
  });
  await tx.verificationToken.deleteMany({ where: { userId: subject.id } });
  const { id, reference } = await openRequest(tx, {
    right: 'erasure',
    state: 'scheduled',
    subjectId: subject.id,
    reason: because,
    scheduledAt,
    plan: await planErasure(tx, subject.id, 'account', scheduledAt),
  });
  const entryId = uuidv7();
  await recordAudit(tx, {
    id: entryId,
    event: 'erasure.scheduled',
    subject,
    actor: by ? 'subject' : 'system',
    object: `request:${id}`,
    meta: { reason: because, until: scheduledAt.toISOString().slice(0, 10) },
  });
  await tx.privacyRequest.update({ where: { id }, data: { entryId }, select: { id: true } });
  await enqueue(tx, { kind: 'erasure', requestId: id }, { notBefore: scheduledAt });
  await queueMail(tx, { userId: subject.id, mail: deletionScheduledMail(reference, scheduledAt) });
  await notifyUse(tx, subject, 'locked', 'everybody');
  return true;
}

/** A deletion that is scheduled, as its person sees it. */
export interface ScheduledErasure {
  readonly reference: string;
  readonly askedAt: Date;
  readonly at: Date;
  readonly because: ScheduledBecause;
  /** The entry whose receipt says that it was asked for. */
  readonly entryId: string | null;
}

/** The deletion that is scheduled for a person, or null. */
export async function getScheduledErasure(viewer: Viewer): Promise<ScheduledErasure | null> {
  const row = await db().privacyRequest.findFirst({
    where: { subjectId: viewer.subjectId, right: 'erasure', state: 'scheduled' },
    select: { reference: true, receivedAt: true, scheduledAt: true, reason: true, entryId: true },
  });
  return (
    row && {
      reference: row.reference,
      askedAt: row.receivedAt,
      at: row.scheduledAt ?? row.receivedAt,
      because: row.reason === 'consent' ? 'consent' : 'request',
      entryId: row.entryId,
    }
  );
}

/**
 * Cancels a scheduled deletion: the account is as it was before. Where the required consent had been taken back it must
 * be given again, for the text that was `shown`; refuses with `text-changed` when that is not the newest. Refuses with
 * `not-found` when nothing is scheduled any more: until it is carried out, an overdue deletion can still be cancelled.
 */
export function cancelErasure(viewer: Viewer, shown: string | null): Promise<void> {
  return inTransaction(async (tx) => {
    const subject = await lockSubjectExclusive(tx, viewer.subjectId);
    const request = await tx.privacyRequest.findFirst({
      where: {
        subjectId: viewer.subjectId,
        right: 'erasure',
        state: 'scheduled',
        scheduledAt: { gt: now() },
      },
      select: { id: true, reference: true, reason: true },
    });
    if (!subject || !request) throw new RightfulError('not-found');
    await unlock(tx, subject, request.id, 'subject');
    await queueMail(tx, { userId: subject.id, mail: deletionCancelledMail(request.reference) });
    if (request.reason === 'consent')
      await recordConsents(
        tx,
        subject,
        { surface: 'delete', method: 'switch' },
        required().map(({ id }) => ({ purpose: id, event: 'given', shown: shown ?? '' })),
      );
    await recordInLedger(tx, { act: 'unlock', subjectId: subject.id });
  });
}

/** Cancels a scheduled deletion, in its transaction, and has processors told. The person is locked exclusively. */
export async function unlock(
  tx: Tx,
  subject: Subject,
  requestId: string,
  actor: 'subject' | 'system',
): Promise<void> {
  await moveRequest(tx, requestId, 'scheduled', 'cancelled', { completedAt: now() });
  await tx.user.update({ where: { id: subject.id }, data: { lockedAt: null }, select: { id: true } });
  await recordAudit(tx, { event: 'erasure.cancelled', subject, actor, object: `request:${requestId}` });
  await notifyUse(tx, subject, 'unlocked', 'everybody');
}
