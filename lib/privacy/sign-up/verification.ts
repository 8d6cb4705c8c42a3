import { randomToken, thisMachine, tokenIndex, type Asker } from '@/lib/crypto';
import { inTransaction } from '@/lib/db';
import { after, now } from '@/lib/privacy/clock';
import { RightfulError } from '@/lib/privacy/errors';
import { recordAudit } from '@/lib/privacy/evidence/audit';
import { isGenuineRow, macColumns } from '@/lib/privacy/keys/row-macs';
import { findSubjectByEmail, lockSubjectShared } from '@/lib/privacy/keys/vault';
import { verificationMail } from '@/lib/privacy/mails/accounts';
import { mailTo } from '@/lib/privacy/accounts/address';
import { authenticatedBy, type Authenticated } from '@/lib/privacy/accounts/sessions';
import { verificationPeriod } from '@/lib/privacy/periods';
import { addLink, getLink, type Link } from '@/lib/privacy/accounts/links';
import { checkPassword } from '@/lib/privacy/accounts/passwords';
import { lockUnverified } from '@/lib/privacy/rights/retention/unverified';

/** Mails a fresh confirmation link, when the address belongs to an unconfirmed account; otherwise does nothing. */
export async function resendVerification(email: string, browserToken: string | null): Promise<void> {
  const subjectId = await findSubjectByEmail(email);
  if (subjectId === null) return;
  const token = randomToken();
  const until = await inTransaction(async (tx) => {
    await lockSubjectShared(tx, subjectId);
    const openedAt = await lockUnverified(tx, subjectId);
    if (!openedAt) return null;
    const earlier = await tx.verificationToken.findMany({
      where: { userId: subjectId, kind: 'verify' },
      select: { ...macColumns.VerificationToken, mac: true },
    });
    const same = earlier.some(
      (row) => isGenuineRow('VerificationToken', row) && isSameBrowser(row, browserToken),
    );
    await tx.verificationToken.deleteMany({ where: { userId: subjectId, kind: 'verify' } });
    // However often the link is sent again, the account itself lives no longer.
    const expires = after(openedAt, verificationPeriod);
    await addLink(tx, subjectId, email, 'verify', token, expires, same ? browserToken : null);
    return expires;
  });
  if (until) await mailTo(subjectId, verificationMail(token, until));
}

/** What the page behind a confirmation link has to ask. */
export async function getVerification(
  token: string,
  browserToken: string | null,
): Promise<'confirm' | 'ask-password' | 'invalid'> {
  const found = await getLink(token, 'verify');
  if (!found) return 'invalid';
  return isSameBrowser(found, browserToken) ? 'confirm' : 'ask-password';
}

function isSameBrowser({ browserHash }: Pick<Link, 'browserHash'>, browserToken: string | null): boolean {
  return browserToken !== null && browserHash === tokenIndex('browser', browserToken);
}

/**
 * Confirms an address with the link that was mailed to it, and returns who may now sign in. In the browser that signed
 * up the link is enough; elsewhere the password is asked, so that a stranger who opened an account with somebody
 * else's address gains nothing from a click. Refuses with `link-invalid`, `password-refused` or `busy`.
 */
export async function verifyEmail(
  token: string,
  browserToken: string | null,
  password: string | null,
  asker: Asker = thisMachine,
): Promise<Authenticated> {
  const found = await getLink(token, 'verify');
  if (!found) throw new RightfulError('link-invalid');
  if (!isSameBrowser(found, browserToken) && !(await checkPassword(found.userId, password ?? '', asker)))
    throw new RightfulError('password-refused');
  return inTransaction(async (tx) => {
    const subject = await lockSubjectShared(tx, found.userId);
    const openedAt = await lockUnverified(tx, found.userId);
    const taken = await tx.verificationToken.deleteMany({ where: { id: found.id } });
    if (!openedAt || taken.count !== 1) throw new RightfulError('link-invalid');
    await tx.verificationToken.deleteMany({ where: { userId: found.userId, kind: 'verify' } });
    const { passwordHash } = await tx.user.update({
      where: { id: found.userId },
      data: { verifiedAt: now() },
      select: { passwordHash: true },
    });
    await recordAudit(tx, {
      event: 'account.verified',
      subject,
      actor: 'subject',
      object: `account:${found.userId}`,
    });
    return authenticatedBy(found.userId, passwordHash);
  });
}
