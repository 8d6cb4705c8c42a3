import { open, seal, type SealContext } from '@/lib/crypto';
import { inTransaction, uuidv7, type Tx } from '@/lib/db';
import { now } from '@/lib/privacy/clock';
import { RightfulError } from '@/lib/privacy/errors';
import { recordAudit } from '@/lib/privacy/evidence/audit';
import { holdSubject, takeSubject, type Subject } from '@/lib/privacy/keys/vault';
import { fieldSetOf } from './erasure/fields';
import { releaseRetained } from './erasure/retained';

/**
 * Legal holds (GDPR Art. 17(3)(e), 18(1)(c)): what must not be deleted while a claim is open. A hold outlives the
 * account: what it covers is then moved out of reach, and goes when the hold is lifted.
 */

export interface Hold {
  readonly id: string;
  readonly scope: readonly string[];
  readonly reason: string;
  readonly setAt: Date;
}

/** Sets a hold on kinds of data or single details of a person. Refuses with `not-found` for a person who is gone. */
export function setHold(subjectId: string, scope: readonly string[], reason: string): Promise<string> {
  for (const name of scope) fieldSetOf(name);
  if (scope.length === 0 || reason.trim() === '') throw new RightfulError('invalid-input');
  return inTransaction(async (tx) => {
    const subject = await holdSubject(tx, subjectId);
    const id = uuidv7();
    await tx.legalHold.create({
      data: {
        id,
        subjectId,
        scope: [...scope],
        reasonSealed: seal(subject.key, placeOf(subjectId, id), reason),
        setAt: now(),
      },
      select: { id: true },
    });
    await recordHold(tx, subject, id, 'hold.set', scope);
    return id;
  });
}

/**
 * Lifts a hold with a reason, and runs what waited for it: what it alone kept of an account that is gone is deleted,
 * with the key. Refuses with `not-found`.
 */
export function liftHold(id: string, reason: string): Promise<void> {
  if (reason.trim() === '') throw new RightfulError('invalid-input');
  return inTransaction(async (tx) => {
    const hold = await tx.legalHold.findUnique({ where: { id }, select: { subjectId: true, scope: true } });
    const subject = hold && (await takeSubject(tx, hold.subjectId));
    const lifted = await tx.legalHold.deleteMany({ where: { id } });
    if (!hold || !subject || lifted.count !== 1) throw new RightfulError('not-found');
    await recordHold(tx, subject, id, 'hold.lifted', hold.scope);
    await releaseRetained(tx, subject.id);
  });
}

/** The holds on a person's data, oldest first, with their reasons: for the officer. */
export async function listHolds(tx: Tx, subject: Subject): Promise<readonly Hold[]> {
  const rows = await tx.legalHold.findMany({
    where: { subjectId: subject.id },
    orderBy: { id: 'asc' },
    select: { id: true, scope: true, reasonSealed: true, setAt: true },
  });
  return rows.map(({ id, scope, reasonSealed, setAt }) => ({
    id,
    scope,
    setAt,
    reason: open(subject.key, placeOf(subject.id, id), reasonSealed),
  }));
}

/** The person sees that a hold was set and lifted while they have an account; afterwards the entry is nobody's. */
async function recordHold(
  tx: Tx,
  subject: Subject,
  id: string,
  event: 'hold.set' | 'hold.lifted',
  scope: readonly string[],
): Promise<void> {
  const account = await tx.user.findUnique({ where: { id: subject.id }, select: { id: true } });
  await recordAudit(tx, {
    event,
    subject,
    actor: 'system',
    object: `hold:${id}`,
    meta: { scope },
    ...(account ? {} : { unlinked: true }),
  });
}

function placeOf(subjectId: string, rowId: string): SealContext {
  return { table: 'legal-hold', column: 'reason', subjectId, rowId };
}
