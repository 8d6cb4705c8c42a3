import { inTransaction } from '@/lib/db';
import { RightfulError } from '@/lib/privacy/errors';
import { recordAudit } from '@/lib/privacy/evidence/audit';
import { lockSubjectExclusive } from '@/lib/privacy/keys/vault';
import { readRetained, type RetainedData } from './erasure/retained';
import { openHolds, type OpenHold } from './holds';

export interface KeptOf {
  readonly account: string;
  readonly accountGone: boolean;
  readonly holds: readonly OpenHold[];
  readonly rows: readonly RetainedData[];
}

/**
 * Opens what holds and laws keep of a person, for the officer who must hand it over. While they have an account, they see
 * among their activity that it was read, and which kinds of data; afterwards the entry is nobody's. Refuses with
 * `not-found` where nothing is kept.
 */
export function readKept(subjectId: string): Promise<KeptOf> {
  return inTransaction(async (tx) => {
    const subject = await lockSubjectExclusive(tx, subjectId);
    if (!subject) throw new RightfulError('not-found');
    const holds = await openHolds(tx, subject);
    const rows = await readRetained(tx, subject);
    if (holds.length === 0 && rows.length === 0) throw new RightfulError('not-found');
    const account = await tx.user.findUnique({ where: { id: subjectId }, select: { id: true } });
    const scope = new Set([...holds.flatMap((hold) => hold.scope), ...rows.map(({ kind }) => kind)]);
    await recordAudit(tx, {
      event: 'retained.read',
      subject,
      actor: 'staff',
      object: `account:${subjectId}`,
      meta: { scope: [...scope] },
      ...(account ? {} : { unlinked: true }),
    });
    return { account: subjectId, accountGone: account === null, holds, rows };
  });
}
