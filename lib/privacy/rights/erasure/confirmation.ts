import { uuidv7, type Tx } from '@/lib/db';
import { now } from '@/lib/privacy/clock';
import { RightfulError } from '@/lib/privacy/errors';
import type { FreshViewer } from '@/lib/privacy/viewer';

/** Uses a confirmation for erasing up, in the transaction that it is for, or refuses with `step-up-required`. */
export async function useUpConfirmation(tx: Tx, { viewer, stepUpId }: FreshViewer<'erase'>): Promise<void> {
  const used = await tx.stepUp.deleteMany({
    where: {
      id: stepUpId ?? uuidv7(),
      userId: viewer.subjectId,
      sessionId: viewer.sessionId,
      act: 'erase',
      expiresAt: { gt: now() },
    },
  });
  if (used.count !== 1) throw new RightfulError('step-up-required');
}
