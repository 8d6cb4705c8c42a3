import { inTransaction, type Tx } from '@/lib/db';
import { findChoice, type PurposeId } from '@/lib/privacy/catalogue/purposes';
import { recordConsents } from '@/lib/privacy/consent/consent';
import { counts, findNewestDecision } from '@/lib/privacy/consent/newest';
import { endObjection } from '@/lib/privacy/consent/use';
import { RightfulError } from '@/lib/privacy/errors';
import { recordInLedger } from '@/lib/privacy/evidence/ledger';
import type { Subject } from '@/lib/privacy/keys/vault';
import { lockActiveSubject } from '@/lib/privacy/unlocked';
import type { Viewer } from '@/lib/privacy/viewer';
import { notifyUse } from './processors/steps';

/**
 * Switches an optional purpose on or off for a person. Choosing the state that already holds records nothing. Where the
 * words changed in substance after a yes, either answer is recorded. The required purpose can only be said yes to again:
 * taking it back is the deletion of the account.
 */
export async function choose(viewer: Viewer, purposeId: string, on: boolean, shown: string): Promise<void> {
  const purpose = findChoice(purposeId);
  if (!purpose || (purpose.gate === 'required' && !on)) throw new RightfulError('not-found');
  return inTransaction(async (tx) => {
    const subject = await lockActiveSubject(tx, viewer.subjectId);
    // Two clicks at once are put in order here, so that each sees what the other recorded.
    await tx.$queryRaw`SELECT id FROM "User" WHERE id = ${viewer.subjectId}::uuid FOR UPDATE`;
    const newest = await findNewestDecision(viewer.subjectId, purpose.id, tx);
    const reopened = on && (await endObjection(tx, subject, purpose.id));
    const changed = on ? !counts(newest) : newest?.event === 'given';
    if (changed || reopened)
      await notifyUse(tx, subject, on ? 'switched-on' : 'switched-off', { purpose: purpose.id });
    if (changed) await decide(tx, subject, purpose.id, { on, shown });
    if (reopened)
      await recordInLedger(tx, { act: 'permission', subjectId: viewer.subjectId, purpose: purpose.id });
  });
}

function decide(
  tx: Tx,
  subject: Subject,
  purpose: PurposeId,
  { on, shown }: { on: boolean; shown: string },
): Promise<void> {
  const event = on ? 'given' : 'withdrawn';
  return recordConsents(tx, subject, { surface: 'choices', method: 'switch' }, [{ purpose, event, shown }]);
}
