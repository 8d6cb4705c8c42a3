import { db } from '@/lib/db';
import { listMails } from '@/lib/mail';
import { mailsDelivered } from '@/lib/privacy/accounts/address';
import { sendQueuedMail } from '@/lib/privacy/accounts/queued-mail';

type Mails = Awaited<ReturnType<typeof listMails>>;

/** The mails to an address, newest first, once all that left has arrived. */
export async function mailsTo(address: string): Promise<Mails> {
  await mailsDelivered();
  return (await listMails()).filter(({ to }) => to === address);
}

/** What the mails to an address are about, newest first. */
export async function subjectsTo(address: string): Promise<string[]> {
  return (await mailsTo(address)).map(({ subject }) => subject);
}

/** Sends the mails that wait for a person, or with null for those without an account: as the queue would. */
export async function sendWaitingMails(userId: string | null): Promise<void> {
  const waiting = await db().queuedMail.findMany({ where: { userId }, select: { id: true } });
  for (const { id } of waiting) await sendQueuedMail(id);
}

/** Sends the mails that wait for a person. Returns what all mails to them are about, newest first. */
export async function sendMailsOf({ id, email }: { id: string; email: string }): Promise<string[]> {
  await sendWaitingMails(id);
  return subjectsTo(email);
}
