import { open, seal, type SealContext } from '@/lib/crypto';
import { db, inTransaction, uuidv7, type Tx } from '@/lib/db';
import { now } from '@/lib/privacy/clock';
import { RightfulError } from '@/lib/privacy/errors';
import { recordAudit, recordSystemAct } from '@/lib/privacy/evidence/audit';
import { recordInLedger } from '@/lib/privacy/evidence/ledger';
import { lockSubjectExclusive, type Subject } from '@/lib/privacy/keys/vault';
import { fieldSetOf } from '@/lib/privacy/field-sets';
import { releaseRetained } from './erasure/retained';

/**
 * Legal holds (GDPR Art. 17(3)(e), 18(1)(c)): what must not be deleted while a claim is open. A hold outlives the
 * account: what it covers is then moved out of reach, and goes when the hold is lifted.
 */

export interface Hold {
  readonly id: string;
  readonly subjectId: string;
  readonly scope: readonly string[];
  readonly setAt: Date;
  /** The account is deleted, and what the hold covers waits for the hold to be lifted. */
  readonly accountGone: boolean;
}

/**
 * Sets a hold on kinds of data or single details of a person, as `listKeepable` names them. Whatever is deleted or
 * changed at that moment comes before it or is covered by it. Returns its id; refuses with `not-found` for a person who
 * is gone.
 */
export function setHold(subjectId: string, scope: readonly string[], reason: string): Promise<string> {
  for (const name of scope) fieldSetOf(name);
  if (scope.length === 0 || reason.trim() === '') throw new RightfulError('invalid-input');
  return inTransaction(async (tx) => {
    const subject = await lockSubjectExclusive(tx, subjectId);
    if (!subject) throw new RightfulError('not-found');
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
    await recordHold(tx, subject, { id, scope, reason }, 'hold.set');
    return id;
  });
}

/**
 * Lifts a hold with a reason, and runs what waited for it: what it alone kept is deleted, and the key too where the
 * account is gone. Returns how many things went; refuses with `not-found`.
 */
export function liftHold(id: string, reason: string): Promise<number> {
  if (reason.trim() === '') throw new RightfulError('invalid-input');
  return inTransaction(async (tx) => {
    const hold = await tx.legalHold.findUnique({ where: { id }, select: { subjectId: true } });
    const gone = hold && (await endHold(tx, hold.subjectId, id, reason));
    if (!hold || gone === null) throw new RightfulError('not-found');
    await recordInLedger(tx, { act: 'hold-release', subjectId: hold.subjectId, purpose: id });
    return gone;
  });
}

/** Does so again after a backup was restored that still had it. False when there is nothing to do. */
export async function liftHoldAgain(tx: Tx, subjectId: string, id: string): Promise<boolean> {
  return (await endHold(tx, subjectId, id, null)) !== null;
}

/**
 * Ends a hold of a person, for a reason that a restored backup has forgotten (null), and also where the key is gone and
 * nothing opens any more. Returns how many things went; null where there is no such hold.
 */
async function endHold(tx: Tx, subjectId: string, id: string, reason: string | null): Promise<number | null> {
  const subject = await lockSubjectExclusive(tx, subjectId);
  const [hold] = await tx.legalHold.findMany({ where: { id, subjectId }, select: { scope: true } });
  const lifted = await tx.legalHold.deleteMany({ where: { id, subjectId } });
  if (!hold || lifted.count !== 1) return null;
  const { scope } = hold;
  if (subject) await recordHold(tx, subject, { id, scope, reason }, 'hold.lifted');
  else await recordSystemAct(tx, { event: 'hold.lifted', object: `hold:${id}`, meta: { scope } });
  return releaseRetained(tx, subjectId);
}

const page = 500;

/** Every hold there is, oldest first: for the officer. It opens nothing of anybody. */
export async function* listHolds(): AsyncGenerator<Hold> {
  for (let last: string | undefined; ;) {
    const rows = await db().legalHold.findMany({
      where: last === undefined ? {} : { id: { gt: last } },
      orderBy: { id: 'asc' },
      take: page,
      select: { id: true, subjectId: true, scope: true, setAt: true },
    });
    const people = [...new Set(rows.map(({ subjectId }) => subjectId))];
    const accounts = await db().user.findMany({ where: { id: { in: people } }, select: { id: true } });
    for (const row of rows) yield { ...row, accountGone: !accounts.some(({ id }) => id === row.subjectId) };
    last = rows.at(-1)?.id;
    if (rows.length < page) return;
  }
}

/** A hold with its reason. */
export interface OpenHold extends Omit<Hold, 'subjectId' | 'accountGone'> {
  readonly reason: string;
}

/** The holds on a person, oldest first, with their reasons. */
export async function openHolds(tx: Tx, subject: Subject): Promise<readonly OpenHold[]> {
  const rows = await tx.legalHold.findMany({
    where: { subjectId: subject.id },
    orderBy: { id: 'asc' },
    select: { id: true, scope: true, reasonSealed: true, setAt: true },
  });
  return rows.map(({ reasonSealed, ...row }) => ({
    ...row,
    reason: open(subject.key, placeOf(subject.id, row.id), reasonSealed),
  }));
}

/**
 * The person sees that a hold was set and lifted, and why, while they have an account: the log commits to the reason,
 * which is sealed for them. Afterwards the entry is nobody's.
 */
async function recordHold(
  tx: Tx,
  subject: Subject,
  { id, scope, reason }: Pick<Hold, 'id' | 'scope'> & { readonly reason: string | null },
  event: 'hold.set' | 'hold.lifted',
): Promise<void> {
  const account = await tx.user.findUnique({ where: { id: subject.id }, select: { id: true } });
  await recordAudit(tx, {
    event,
    subject,
    actor: reason === null ? 'system' : 'staff',
    object: `hold:${id}`,
    meta: { scope },
    ...(account ? {} : { unlinked: true }),
    ...(account && reason !== null ? { detail: { reason } } : {}),
  });
}

function placeOf(subjectId: string, rowId: string): SealContext {
  return { table: 'legal-hold', column: 'reason', subjectId, rowId };
}
