import { db, type Reader } from '@/lib/db';
import { sendMail } from '@/lib/mail';
import { inventory } from '@/lib/privacy/inventory';
import { openColumn } from '@/lib/privacy/keys/sealing';
import { getSubject, type Subject } from '@/lib/privacy/keys/vault';
import { logError } from '@/lib/privacy/faults';
import type { Letter } from '@/lib/privacy/mails/text';
import type { Language } from '@/messages/languages';
import { languageFor } from './language';

const emailColumn = inventory.Profile.columns.emailSealed;

/** Opens the stored address of a person: mail never goes to what was typed. Null when the person is gone. */
export async function getEmail(subjectId: string): Promise<string | null> {
  const subject = await getSubject(db(), subjectId);
  return subject && openStoredAddress(db(), subject);
}

/** The same for a person whose key is open. */
export async function openStoredAddress(reader: Reader, subject: Subject): Promise<string | null> {
  const profile = await reader.profile.findUnique({
    where: { userId: subject.id },
    select: { id: true, emailSealed: true },
  });
  return profile && openColumn(subject, emailColumn.reads.sealed, profile.id, profile.emailSealed);
}

/** Mails a person at their stored address, as `deliver` does; does nothing when they are gone. */
export async function mailTo(subjectId: string, mail: Letter): Promise<void> {
  const to = await getEmail(subjectId);
  if (to !== null) deliver(to, mail, await languageFor(subjectId));
}

const onTheWay = new Set<Promise<void>>();

/**
 * Sends a mail whose act is already committed, without waiting for it: a mail server that is slow or refuses would tell
 * addresses apart. A failure is reported and changes nothing for the person, since every such mail can be asked for again.
 */
export function deliver(to: string, mail: Letter, language: Language): void {
  const sending = sendMail({ to, ...mail(language) })
    .catch(logError)
    .finally(() => onTheWay.delete(sending));
  onTheWay.add(sending);
}

/** Settles when every mail that was on its way was sent, or failed. */
export async function mailsDelivered(): Promise<void> {
  await Promise.all(onTheWay);
}
