import { db, inTransaction, type Tx } from '@/lib/db';
import { storeQueuedMail } from '@/lib/privacy/accounts/queued-mail';
import { after, days, now } from '@/lib/privacy/clock';
import { RightfulError } from '@/lib/privacy/errors';
import { tryEach } from '@/lib/privacy/faults';
import { lockSubjectShared, type Subject } from '@/lib/privacy/keys/vault';
import type { Letter } from '@/lib/privacy/mails/text';
import { mailPeriod } from '@/lib/privacy/periods';
import { moveRequest, lockRequests, type RequestChanges } from './requests';
import { addSteps } from './steps';
import type { StopRight } from './stops';

/** How we end a restriction of the use of data: its person is told first, and it ends a week later (GDPR Art. 18(3)). */

/** How long before we end a restriction its person is told. */
const liftingNotice = days(7);

/** Where a restriction stands that nobody has announced the end of. */
type Standing = 'in_progress' | 'in_force';

interface Announcement {
  readonly from: Standing;
  readonly mail: (endsAt: Date) => Letter;
  readonly changes?: RequestChanges;
}

/** Announces the end of a restriction, and returns when it is. Refuses with `not-found` for one that is not there any more. */
export async function announceEnd(
  tx: Tx,
  subject: Subject,
  requestId: string,
  { from, mail, changes }: Announcement,
): Promise<Date> {
  const scheduledAt = after(now(), liftingNotice);
  if (!(await moveRequest(tx, requestId, from, 'lifting', { ...changes, scheduledAt })))
    throw new RightfulError('not-found');
  // Of a notice that could not be sent before.
  await tx.requestStep.deleteMany({ where: { requestId } });
  const [step] = await addSteps(tx, requestId, [{ store: 'mail', within: mailPeriod }]);
  if (!step) throw new Error('The step of the notice is missing.');
  await storeQueuedMail(tx, { userId: subject.id, mail: mail(scheduledAt) }, step.id);
  return scheduledAt;
}

/** A restriction whose end was announced. */
export interface Lifting {
  readonly id: string;
  readonly about: string | null;
}

/**
 * Ends the restrictions by one right whose announced day has come. One whose person could not be told goes on as
 * `otherwise`, and can be announced anew. Returns how many ended.
 */
export async function endAnnounced(
  right: StopRight,
  otherwise: Standing,
  end: (tx: Tx, subject: Subject, lifting: Lifting) => Promise<void>,
): Promise<number> {
  const due = await db().privacyRequest.findMany({
    where: { right, state: 'lifting', scheduledAt: { lte: now() } },
    orderBy: { id: 'asc' },
    take: 500,
    select: { id: true, subjectId: true, about: true },
  });
  return tryEach(due, ({ subjectId, ...lifting }) =>
    subjectId === null ? Promise.resolve(false) : endOne(subjectId, lifting),
  );

  function endOne(subjectId: string, lifting: Lifting): Promise<boolean> {
    return inTransaction(async (tx) => {
      const subject = await lockSubjectShared(tx, subjectId);
      await lockRequests(tx, subjectId);
      const { id } = lifting;
      const still = await tx.privacyRequest.count({ where: { id, state: 'lifting' } });
      const [step] = await tx.requestStep.findMany({ where: { requestId: id }, select: { state: true } });
      if (still === 0 || step?.state === 'open' || step?.state === 'overdue') return false;
      if (step?.state === 'done') {
        await end(tx, subject, lifting);
        return true;
      }
      await moveRequest(tx, id, 'lifting', otherwise, { scheduledAt: null });
      return false;
    });
  }
}
