import { db, inTransaction } from '@/lib/db';
import { queueMail } from '@/lib/privacy/accounts/queued-mail';
import { now } from '@/lib/privacy/clock';
import { RightfulError } from '@/lib/privacy/errors';
import { recordAudit } from '@/lib/privacy/evidence/audit';
import { inventory } from '@/lib/privacy/inventory';
import { sealColumn } from '@/lib/privacy/keys/sealing';
import { lockSubjectShared } from '@/lib/privacy/keys/vault';
import { disputes } from './dispute';
import { announceEnd, endAnnounced } from '@/lib/privacy/requests/lifting';
import { objections } from './objection';
import { moveRequest, lockRequests } from '@/lib/privacy/requests/requests';
import type { Answerable } from '@/lib/privacy/requests/stops';

const { answerSealed } = inventory.PrivacyRequest.columns;

const answerables = { objection: objections, dispute: disputes } satisfies Record<string, Answerable>;
type AnswerableRight = keyof typeof answerables;

function isAnswerable(right: string): right is AnswerableRight {
  return Object.hasOwn(answerables, right);
}

/**
 * Answers whatever is being looked into under this number, for the officer, and says which right it was. `upheld`: the
 * use stays stopped. `refused`: it goes on a week after its person was told (GDPR Art. 18(3)), with the grounds. Refuses
 * with `not-found` for any other number, and with `invalid-input` without grounds.
 */
export async function answerRequest(
  reference: string,
  answer: 'upheld' | 'refused',
  grounds: string,
): Promise<AnswerableRight> {
  if (grounds.trim() === '') throw new RightfulError('invalid-input');
  const found = await db().privacyRequest.findFirst({
    where: { reference, state: 'in_progress' },
    select: { id: true, right: true, subjectId: true, about: true },
  });
  if (!found?.subjectId || found.about === null || !isAnswerable(found.right))
    throw new RightfulError('not-found');
  const { id, right, subjectId, about } = found;
  const answerable = answerables[right];
  if (!answerable.exists(about)) throw new RightfulError('not-found');
  await inTransaction(async (tx) => {
    const subject = await lockSubjectShared(tx, subjectId);
    await lockRequests(tx, subjectId);
    const changes = { answerSealed: sealColumn(subject, answerSealed.reads.sealed, id, grounds) };
    const entry = { subject, actor: 'staff', object: `request:${id}` } as const;
    const facts = answerable.facts(about);
    if (answer === 'upheld') {
      if (!(await moveRequest(tx, id, 'in_progress', 'in_force', changes)))
        throw new RightfulError('not-found');
      await queueMail(tx, { userId: subjectId, mail: answerable.upheldMail(reference, about) });
      await recordAudit(tx, { ...entry, event: `${right}.upheld`, meta: facts });
      return;
    }
    const endsAt = await announceEnd(tx, subject, id, {
      from: 'in_progress',
      mail: (at) => answerable.refusedMail(reference, about, at),
      changes,
    });
    const meta = { ...facts, until: endsAt.toISOString().slice(0, 10) };
    await recordAudit(tx, { ...entry, event: `${right}.refused`, meta });
  });
  return right;
}

/** Lets go on what was refused, where the announced day has come. Returns how many uses. */
export async function endRefused(): Promise<number> {
  let ended = 0;
  for (const right of ['objection', 'dispute'] as const)
    ended += await endAnnounced(right, 'in_progress', async (tx, subject, { id, about }) => {
      await moveRequest(tx, id, 'lifting', 'refused', { completedAt: now() });
      if (about === null) return;
      const meta = answerables[right].facts(about);
      const object = `request:${id}` as const;
      await recordAudit(tx, { event: `${right}.ended`, subject, actor: 'system', object, meta });
      await answerables[right].release(tx, subject, about);
    });
  return ended;
}
