import { randomToken, tokenIndex } from '@/lib/crypto';
import { db, inTransaction, uuidv7 } from '@/lib/db';
import { forgetPending } from '@/lib/privacy/accounts/pending-email';
import { deliver, mailTo } from '@/lib/privacy/accounts/address';
import { after, now } from '@/lib/privacy/clock';
import { consumeStepUp } from '@/lib/privacy/confirmation';
import { RightfulError } from '@/lib/privacy/errors';
import { recordAudit } from '@/lib/privacy/evidence/audit';
import { inventory } from '@/lib/privacy/inventory';
import { withMac } from '@/lib/privacy/keys/row-macs';
import { sealColumn } from '@/lib/privacy/keys/sealing';
import { emailBlindIndex, findSubjectByEmail, lockSubjectShared, isEmail } from '@/lib/privacy/keys/vault';
import { emailWantedMail, newEmailMail } from '@/lib/privacy/mails/email';
import { confirmationPeriod } from '@/lib/privacy/periods';
import { lockActiveSubject } from '@/lib/privacy/unlocked';
import type { FreshViewer, Viewer } from '@/lib/privacy/viewer';
import { lockAddress } from './address';
import { languageFor } from '@/lib/privacy/accounts/language';

const { newSealed } = inventory.EmailChange.columns;

/**
 * Asks for another address: nothing changes before it is confirmed there. Whether somebody else has the address shows
 * nowhere but in the mail to it. A newer request replaces an older one that waits. The confirmation is used up.
 */
export async function requestEmailChange(fresh: FreshViewer<'email'>, email: string): Promise<void> {
  const newIndex = emailBlindIndex(email);
  if (newIndex === null || !isEmail(email))
    throw new RightfulError('invalid-input', { email: 'email-unreachable' });
  const [token, at] = [randomToken(), now()];
  const expires = after(at, confirmationPeriod);
  const { subjectId, sessionId } = fresh.viewer;
  await inTransaction(async (tx) => {
    const subject = await lockActiveSubject(tx, subjectId);
    const present = await lockAddress(tx, subject);
    await consumeStepUp(tx, fresh);
    if (emailBlindIndex(present.email) === newIndex)
      throw new RightfulError('invalid-input', { email: 'email-same' });
    await tx.emailChange.deleteMany({ where: { subjectId, confirmedAt: null } });
    const id = uuidv7();
    await tx.emailChange.create({
      data: withMac('EmailChange', {
        id,
        subjectId,
        sessionId,
        newSealed: sealColumn(subject, newSealed.reads.sealed, id, email),
        newIndex,
        oldSealed: null,
        oldIndex: null,
        token: tokenIndex('new-email', token),
        undoToken: null,
        requestedAt: at,
        confirmedAt: null,
        releasedAt: null,
        expires,
      }),
      select: { id: true },
    });
    await recordAudit(tx, {
      event: 'email.requested',
      subject,
      actor: 'subject',
      object: `account:${subjectId}`,
    });
  });
  const holder = await findConfirmed(email);
  if (holder === null) deliver(email, newEmailMail(token, expires), await languageFor(subjectId));
  else await mailTo(holder, emailWantedMail());
}

/** The person who confirmed this address, or null: an account that waits for its confirmation does not hold it. */
async function findConfirmed(email: string): Promise<string | null> {
  const holder = await findSubjectByEmail(email);
  const user =
    holder === null
      ? null
      : await db().user.findUnique({ where: { id: holder }, select: { verifiedAt: true } });
  return user?.verifiedAt ? holder : null;
}

/** Whether an address waits to be confirmed. */
export async function isChangePending({ subjectId }: Viewer): Promise<boolean> {
  const where = { subjectId, confirmedAt: null, expires: { gt: now() } };
  return (await db().emailChange.count({ where })) > 0;
}

/** Forgets an address that waits to be confirmed. Returns false when there is none. */
export function cancelEmailChange({ subjectId }: Viewer): Promise<boolean> {
  return inTransaction(async (tx) => forgetPending(tx, await lockSubjectShared(tx, subjectId)));
}
