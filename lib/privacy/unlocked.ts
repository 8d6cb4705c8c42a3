import type { Tx } from '@/lib/db';
import { RightfulError } from '@/lib/privacy/errors';
import { lockSubjectShared, type Subject } from '@/lib/privacy/keys/vault';

/**
 * As `lockSubjectShared`, for an act that changes what may be done with a person's data: also refuses with `account-locked`
 * while the deletion of the account is scheduled. Whoever locks the account takes the person, so that an act that was let
 * in just before sees the lock here, where it has waited for it.
 */
export async function lockActiveSubject(tx: Tx, subjectId: string): Promise<Subject> {
  const subject = await lockSubjectShared(tx, subjectId);
  // A statement of its own: one that had waited for the person would still see the account as before.
  const user = await tx.user.findUnique({ where: { id: subjectId }, select: { lockedAt: true } });
  if (user?.lockedAt) throw new RightfulError('account-locked');
  return subject;
}
