import { db } from '@/lib/db';
import { sendMail } from '@/lib/mail';
import { inventory } from '@/lib/privacy/inventory';
import { openColumn } from '@/lib/privacy/keys/sealing';
import { getSubject } from '@/lib/privacy/keys/vault';
import { reportFault } from '@/lib/privacy/faults';
import type { MailText } from '@/lib/privacy/mails';

const emailColumn = inventory.Profile.columns.emailSealed;

/** Opens the stored address of a person: mail never goes to what was typed. Null when the person is gone. */
export async function getEmail(subjectId: string): Promise<string | null> {
  const subject = await getSubject(db(), subjectId);
  const profile = await db().profile.findUnique({
    where: { userId: subjectId },
    select: { id: true, emailSealed: true },
  });
  return subject && profile
    ? openColumn(subject, emailColumn.reads.sealed, profile.id, profile.emailSealed)
    : null;
}

/** Mails a person at their stored address; does nothing when they are gone. */
export async function mailTo(subjectId: string, mail: MailText): Promise<void> {
  const to = await getEmail(subjectId);
  if (to !== null) await deliver(to, mail);
}

/**
 * Sends a mail whose act is already committed. A mail server that refuses is reported and changes nothing for the
 * person: every such mail can be asked for again, and an error here would tell addresses apart.
 */
export async function deliver(to: string, mail: MailText): Promise<void> {
  await sendMail({ to, ...mail }).catch(reportFault);
}
