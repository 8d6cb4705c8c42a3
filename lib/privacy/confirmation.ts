import { uuidv7, type Tx } from '@/lib/db';
import type { UsedUpAct } from '@/lib/privacy/catalogue/acts';
import { now } from '@/lib/privacy/clock';
import { RightfulError } from '@/lib/privacy/errors';
import type { FreshViewer } from '@/lib/privacy/viewer';

/** Uses a confirmation up, in the transaction of the act that it is for, or refuses with `step-up-required`. */
export async function consumeStepUp(
  tx: Tx,
  { viewer, act, stepUpId }: FreshViewer<UsedUpAct>,
): Promise<void> {
  const used = await tx.stepUp.deleteMany({
    where: {
      id: stepUpId ?? uuidv7(),
      userId: viewer.subjectId,
      sessionId: viewer.sessionId,
      act,
      expiresAt: { gt: now() },
    },
  });
  if (used.count !== 1) throw new RightfulError('step-up-required');
}
