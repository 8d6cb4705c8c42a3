import { db } from '@/lib/db';
import { sendMail } from '@/lib/mail';
import { getEmail } from '@/lib/privacy/accounts/address';
import { languageFor } from '@/lib/privacy/accounts/language';
import { now } from '@/lib/privacy/clock';
import { packageFailedMail, packageReadyMail } from '@/lib/privacy/mails/packages';

/**
 * Tells a person that a copy is ready, or could not be prepared. The mail has neither the file nor anything that opens it.
 * Rejects when it was not taken, to be tried again. Says nothing of a copy that is gone by then.
 */
export async function tellOfPackage(id: string): Promise<void> {
  const found = await db().package.findUnique({
    where: { id },
    select: { userId: true, state: true, until: true },
  });
  const to = found && (await getEmail(found.userId));
  if (!to) return;
  const language = await languageFor(found.userId);
  if (found.state === 'failed') await sendMail({ to, ...packageFailedMail()(language) });
  if (found.state === 'ready' && found.until && found.until > now())
    await sendMail({ to, ...packageReadyMail(found.until)(language) });
}
