import { seal } from '@/lib/crypto';
import { db, inTransaction, uuidv7, type Tx } from '@/lib/db';
import { after, days, now } from '@/lib/privacy/clock';
import { RightfulError } from '@/lib/privacy/errors';
import { recordAudit } from '@/lib/privacy/evidence/audit';
import { getSubject, lockSubjectShared } from '@/lib/privacy/keys/vault';
import { requireSettledAddress } from '@/lib/privacy/rights/email/hold';
import { exportPackage, type Streamed } from '@/lib/privacy/rights/export/package';
import { kindsOf, type Scope } from '@/lib/privacy/rights/export/scope';
import { countInScope } from '@/lib/privacy/rights/export/source';
import type { FreshViewer } from '@/lib/privacy/viewer';
import { linePeriod } from '@/lib/privacy/periods';
import { sendOne } from './send';
import { perDay, streamedAtMost, waitingAtMost } from './limits';
import { passphrasePlace, storedScope } from './stored';
import { askForNext, lockPackages } from './turn';

/**
 * Gives a person a copy of their data (GDPR Art. 15, 20): at once where it has few rows; a larger one is prepared, and the
 * answer is null. Refuses with `not-signed-in` when they are gone, and as `sendOne` and `queuePackage` do.
 */
export async function requestPackage(
  fresh: FreshViewer<'download'>,
  scope: Scope,
  passphrase: string | null,
): Promise<Streamed | null> {
  const subject = await getSubject(db(), fresh.viewer.subjectId);
  if (!subject) throw new RightfulError('not-signed-in');
  if ((await countInScope(subject, kindsOf(scope), scope)) <= streamedAtMost)
    return sendOne(subject.id, () => exportPackage(fresh, scope, passphrase));
  await queuePackage(fresh, scope, passphrase);
  return null;
}

/**
 * Has a copy prepared: one at a time and three a day, the others wait for their turn. The same copy that already waits or is
 * being made is not asked for again. Refuses with `too-many-copies` past ten that wait. Returns its id.
 */
export async function queuePackage(
  { viewer: { subjectId, sessionId } }: FreshViewer<'download'>,
  scope: Scope,
  passphrase: string | null,
): Promise<string> {
  const [id, entryId, requestedAt] = [uuidv7(), uuidv7(), now()];
  return inTransaction(async (tx) => {
    const subject = await lockSubjectShared(tx, subjectId);
    await requireSettledAddress(tx, subjectId);
    await lockPackages(tx, subjectId);
    const same = passphrase === null ? await findSame(tx, subjectId, scope) : null;
    if (same) return same.id;
    if ((await tx.package.count({ where: { userId: subjectId, state: 'waiting' } })) >= waitingAtMost)
      throw new RightfulError('too-many-copies');
    await tx.package.create({
      data: {
        id,
        userId: subjectId,
        state: 'waiting',
        ...storedScope(scope),
        locked: passphrase !== null,
        passphraseSealed:
          passphrase === null ? null : seal(subject.key, passphrasePlace(subjectId, id), passphrase),
        entryId,
        requestedAt,
        startsAt: await turnOf(tx, subjectId, requestedAt),
        expires: after(requestedAt, linePeriod),
      },
      select: { id: true },
    });
    await recordAudit(tx, {
      id: entryId,
      event: 'package.requested',
      subject,
      actor: 'subject',
      object: `session:${sessionId}`,
      at: requestedAt,
    });
    await askForNext(tx, subjectId);
    return id;
  });
}

function findSame(tx: Tx, userId: string, scope: Scope): Promise<{ id: string } | null> {
  return tx.package.findFirst({
    where: {
      userId,
      state: { in: ['waiting', 'preparing'] },
      locked: false,
      ...storedScope(scope),
    },
    select: { id: true },
  });
}

/** When the next one may begin: a day after the third newest that was, or will be, made. */
async function turnOf(tx: Tx, userId: string, at: Date): Promise<Date> {
  const rows = await tx.package.findMany({
    where: { userId, NOT: { state: 'deleted', tries: 0 } },
    orderBy: { startsAt: 'desc' },
    take: perDay,
    select: { startsAt: true },
  });
  const third = rows[perDay - 1];
  const free = third ? after(third.startsAt, days(1)) : at;
  return free > at ? free : at;
}
