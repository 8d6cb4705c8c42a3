import { db, inTransaction, uuidv7 } from '@/lib/db';
import { checkPassword } from '@/lib/privacy/accounts/passwords';
import { type Act, isUsedUp, confirmedBy } from '@/lib/privacy/catalogue/acts';
import { after, now } from '@/lib/privacy/clock';
import { RightfulError } from '@/lib/privacy/errors';
import { recordAudit } from '@/lib/privacy/evidence/audit';
import { isGenuineRow, macColumns, withMac } from '@/lib/privacy/keys/row-macs';
import { lockSubjectShared } from '@/lib/privacy/keys/vault';
import { freshPeriod } from '@/lib/privacy/periods';
import { makeFreshViewer, type FreshViewer, type Viewer } from '@/lib/privacy/viewer';
import { countAttempt } from './limits';

/**
 * Confirms by password that it is the viewer, for one act in this session, for five minutes. Refuses with
 * `password-refused`, which names the `input` of the form, `too-many-attempts` or `busy`.
 */
export async function confirmAct(
  viewer: Viewer,
  act: Act,
  password: string,
  client: string,
  input = 'password',
): Promise<void> {
  await countAttempt('confirm', viewer.subjectId, client);
  if (!(await checkPassword(viewer.subjectId, password, { client, browser: viewer.subjectId })))
    throw new RightfulError('password-refused', { [input]: 'password-wrong' });
  const [id, createdAt] = [uuidv7(), now()];
  const expiresAt = after(createdAt, freshPeriod);
  await inTransaction(async (tx) => {
    const subject = await lockSubjectShared(tx, viewer.subjectId);
    const { sessionId, subjectId: userId } = viewer;
    const session = await tx.session.findUnique({ where: { id: sessionId, userId }, select: { id: true } });
    if (!session) throw new RightfulError('not-signed-in');
    const row = withMac('StepUp', { id, sessionId, userId, act, createdAt, expiresAt });
    await tx.stepUp.upsert({
      where: { sessionId_act: { sessionId, act } },
      create: row,
      update: row,
      select: { id: true },
    });
    await recordAudit(tx, {
      event: 'stepup.confirmed',
      subject,
      actor: 'subject',
      object: `session:${viewer.sessionId}`,
      meta: { act },
    });
  });
}

/**
 * The viewer with a live confirmation for this act, or null. A sign-in of this session counts as one for five
 * minutes, except for acts that use up a confirmation of their own.
 */
export async function getFreshViewer<A extends Act>(viewer: Viewer, act: A): Promise<FreshViewer<A> | null> {
  if (!isUsedUp(act) && after(viewer.authenticatedAt, freshPeriod) > now())
    return makeFreshViewer(viewer, act, null);
  const stepUps = await db().stepUp.findMany({
    where: {
      sessionId: viewer.sessionId,
      userId: viewer.subjectId,
      act: { in: [...confirmedBy(act)] },
      expiresAt: { gt: now() },
    },
    select: { ...macColumns.StepUp, mac: true },
  });
  const stepUp = stepUps.find((row) => isGenuineRow('StepUp', row));
  return stepUp ? makeFreshViewer(viewer, act, stepUp.id) : null;
}

/** As `getFreshViewer`; refuses with `step-up-required` where it answers null. */
export async function requireFreshViewer<A extends Act>(viewer: Viewer, act: A): Promise<FreshViewer<A>> {
  const fresh = await getFreshViewer(viewer, act);
  if (!fresh) throw new RightfulError('step-up-required');
  return fresh;
}
