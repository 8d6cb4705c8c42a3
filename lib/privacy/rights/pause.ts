import { db, inTransaction, type Tx } from '@/lib/db';
import { standing } from '@/lib/privacy/catalogue/requests';
import { queueMail } from '@/lib/privacy/accounts/queued-mail';
import { now } from '@/lib/privacy/clock';
import { RightfulError } from '@/lib/privacy/errors';
import { recordAudit, type Entry } from '@/lib/privacy/evidence/audit';
import { recordInLedger } from '@/lib/privacy/evidence/ledger';
import type { Missed } from '@/lib/privacy/evidence/ledger-open';
import { lockSubjectShared, type Subject } from '@/lib/privacy/keys/vault';
import { pauseEndsMail, pausedMail } from '@/lib/privacy/mails/stops';
import { lockActiveSubject } from '@/lib/privacy/unlocked';
import type { Viewer } from '@/lib/privacy/viewer';
import { announceEnd, endAnnounced } from '@/lib/privacy/requests/lifting';
import { notifyUse } from './processors/steps';
import { moveRequest, lockRequests } from '@/lib/privacy/requests/requests';
import { findStanding, openStop, type StandingStop } from '@/lib/privacy/requests/stops';

/**
 * Pausing the use of a person's data (GDPR Art. 18): from the click on it is stored, kept safe and shown to its person,
 * and used for nothing else. `mayProcess` says so wherever it would be used.
 */

/** The four reasons of Art. 18(1). */
const pauseReasons = ['accuracy', 'unlawful', 'claims', 'objection'] as const;
export type PauseReason = (typeof pauseReasons)[number];

/** A pause as its person sees it. */
export interface Pause {
  readonly reference: string;
  readonly since: Date;
  /** Null where none was given, or a restored backup had forgotten which. */
  readonly reason: PauseReason | null;
  readonly restored: boolean;
  /** When we end it, once its person was told; null while nothing is planned. */
  readonly endsAt: Date | null;
}

/** The pause of a person, or null. */
export async function getPause({ subjectId }: Viewer): Promise<Pause | null> {
  const row = await db().privacyRequest.findFirst({
    where: { subjectId, right: 'restriction', state: { in: [...standing] } },
    select: {
      reference: true,
      receivedAt: true,
      reason: true,
      scheduledAt: true,
      state: true,
      channel: true,
    },
  });
  return (
    row && {
      reference: row.reference,
      since: row.receivedAt,
      reason: row.reason as PauseReason | null,
      restored: row.channel === 'restore',
      endsAt: row.state === 'lifting' ? row.scheduledAt : null,
    }
  );
}

function findPause(tx: Tx, subjectId: string): Promise<StandingStop | null> {
  return findStanding(tx, subjectId, 'restriction', null);
}

/** Pauses the use of a person's data, at once; nobody has to say why. One that is paused already stays as it is. */
export function pauseUse({ subjectId }: Viewer, reason?: PauseReason): Promise<void> {
  return inTransaction(async (tx) => {
    const subject = await lockActiveSubject(tx, subjectId);
    await lockRequests(tx, subjectId);
    if (await findPause(tx, subjectId)) return;
    const { reference } = await openStop(
      tx,
      subject,
      { right: 'restriction', state: 'in_force', ...(reason ? { reason } : {}) },
      { event: 'use.paused', actor: 'subject', ...(reason ? { meta: { reason } } : {}) },
    );
    await queueMail(tx, { userId: subjectId, mail: pausedMail(reference) });
    await notifyUse(tx, subject, 'paused', 'everybody');
    await recordInLedger(tx, { act: 'restriction', subjectId });
  });
}

/** Pauses again, since then, what a restored backup has forgotten. The person is locked. False when the database knows it. */
export async function pauseAgain(tx: Tx, subject: Subject, { at }: Missed): Promise<boolean> {
  await lockRequests(tx, subject.id);
  if (await findPause(tx, subject.id)) return false;
  await openStop(
    tx,
    subject,
    { right: 'restriction', state: 'in_force', channel: 'restore', receivedAt: at },
    { event: 'use.paused', actor: 'system' },
  );
  await notifyUse(tx, subject, 'paused', 'everybody');
  return true;
}

/** Ends a pause because its person wants so. Refuses with `not-found` when there is none. */
export function resumeUse({ subjectId }: Viewer): Promise<void> {
  return inTransaction(async (tx) => {
    const subject = await lockActiveSubject(tx, subjectId);
    await lockRequests(tx, subjectId);
    const pause = await findPause(tx, subjectId);
    if (!pause) throw new RightfulError('not-found');
    await end(tx, subject, pause, 'subject');
  });
}

async function end(tx: Tx, subject: Subject, pause: StandingStop, actor: Entry['actor']): Promise<void> {
  await moveRequest(tx, pause.id, pause.state, 'completed', { completedAt: now() });
  await recordAudit(tx, { event: 'use.resumed', subject, actor, object: `request:${pause.id}` });
  await notifyUse(tx, subject, 'resumed', 'everybody');
  await recordInLedger(tx, { act: 'release', subjectId: subject.id });
}

/**
 * Announces the end of a pause, for the officer: its person is told by mail, and it ends a week later, and only when that
 * mail could be sent. Returns when. Refuses with `not-found` for a number that is no pause in force.
 */
export async function announceLifting(reference: string): Promise<Date> {
  const found = await db().privacyRequest.findFirst({
    where: { reference, right: 'restriction', state: 'in_force' },
    select: { id: true, subjectId: true },
  });
  if (!found?.subjectId) throw new RightfulError('not-found');
  const { id, subjectId } = found;
  return inTransaction(async (tx) => {
    const subject = await lockSubjectShared(tx, subjectId);
    await lockRequests(tx, subjectId);
    const endsAt = await announceEnd(tx, subject, id, {
      from: 'in_force',
      mail: (at) => pauseEndsMail(reference, at),
    });
    await recordAudit(tx, {
      event: 'use.lifting',
      subject,
      actor: 'staff',
      object: `request:${id}`,
      meta: { until: endsAt.toISOString().slice(0, 10) },
    });
    return endsAt;
  });
}

/** Ends the pauses whose announced day has come. Returns how many. */
export function liftDuePauses(): Promise<number> {
  return endAnnounced('restriction', 'in_force', (tx, subject, { id }) =>
    end(tx, subject, { id, state: 'lifting' }, 'system'),
  );
}
