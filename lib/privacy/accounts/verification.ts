import { hashToken, randomToken } from '@/lib/crypto';
import { inTransaction } from '@/lib/db';
import { now } from '@/lib/privacy/clock';
import { RightfulError } from '@/lib/privacy/errors';
import { recordAudit } from '@/lib/privacy/evidence/audit';
import { findSubjectByEmail, requireSubject } from '@/lib/privacy/keys/vault';
import { verificationMail } from '@/lib/privacy/mails';
import { mailTo } from './address';
import { addLink, getLink, type Link } from './links';
import { checkPassword } from './passwords';
import { lockUnverified } from './unverified';

/** Mails a fresh confirmation link, when the address belongs to an unconfirmed account; otherwise does nothing. */
export async function resendVerification(email: string, browserToken: string | null): Promise<void> {
  const subjectId = await findSubjectByEmail(email);
  if (subjectId === null) return;
  const token = randomToken();
  const sent = await inTransaction(async (tx) => {
    if (!(await lockUnverified(tx, subjectId))) return false;
    const earlier = await tx.verificationToken.findMany({
      where: { userId: subjectId, kind: 'verify' },
      select: { browserHash: true },
    });
    const presented = browserToken === null ? null : hashToken(browserToken);
    const same = earlier.some(({ browserHash }) => presented !== null && browserHash === presented);
    await tx.verificationToken.deleteMany({ where: { userId: subjectId, kind: 'verify' } });
    await addLink(tx, subjectId, email, 'verify', token, same ? browserToken : null);
    return true;
  });
  if (sent) await mailTo(subjectId, verificationMail(token));
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

function isSameBrowser(found: Link, browserToken: string | null): boolean {
  return browserToken !== null && found.browserHash === hashToken(browserToken);
}

/**
 * Confirms an address with the link that was mailed to it, and returns the person's id. In the browser that signed
 * up the link is enough; elsewhere the password is asked, so that a stranger who opened an account with somebody
 * else's address gains nothing from a click. Refuses with `link-invalid`, `password-refused` or `busy`.
 */
export async function verifyEmail(
  token: string,
  browserToken: string | null,
  password: string | null,
): Promise<string> {
  const found = await getLink(token, 'verify');
  if (!found) throw new RightfulError('link-invalid');
  if (!isSameBrowser(found, browserToken)) await requirePassword(found.userId, password);
  await inTransaction(async (tx) => {
    const taken = await tx.verificationToken.deleteMany({ where: { id: found.id } });
    if (taken.count !== 1) throw new RightfulError('link-invalid');
    await tx.verificationToken.deleteMany({ where: { userId: found.userId, kind: 'verify' } });
    await tx.user.update({
      where: { id: found.userId },
      data: { verifiedAt: now() },
      select: { id: true },
    });
    await recordAudit(tx, {
      event: 'account.verified',
      subject: await requireSubject(tx, found.userId),
      actor: 'subject',
      object: `account:${found.userId}`,
    });
  });
  return found.userId;
}

async function requirePassword(userId: string, password: string | null): Promise<void> {
  const fields = { password: 'Please give the password that you chose.' };
  if (password === null) throw new RightfulError('password-refused', fields);
  if (!(await checkPassword(userId, password))) throw new RightfulError('password-refused');
}
