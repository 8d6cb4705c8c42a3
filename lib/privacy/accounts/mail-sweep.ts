import { db } from '@/lib/db';
import { countMailsBefore, eraseMailsBefore, eraseMailsTo, listMailedAddresses } from '@/lib/mail';
import { after, now } from '@/lib/privacy/clock';
import { emailIndexes, findSubjectByEmail } from '@/lib/privacy/keys/vault';
import { mailPeriod } from '@/lib/privacy/periods';

/** Erases mails in the local mailbox to addresses that belong to nobody any more, but the last one to each. Returns how many went. */
export async function sweepMails(): Promise<number> {
  let gone = 0;
  for (const address of await listMailedAddresses())
    if ((await findSubjectByEmail(address)) === null && !(await isPartOfChange(address)))
      gone += await eraseMailsTo(address);
  return gone;
}

/** Mails lie in the local mailbox as long as they would wait for a mail server. */
const over = (): Date => after(now(), -mailPeriod);

/** How many mails have lain in the local mailbox long enough. */
export function countOverdueMails(): Promise<number> {
  return countMailsBefore(over());
}

/** Deletes them, whoever they are to. Returns how many went. */
export function eraseOverdueMails(): Promise<number> {
  return eraseMailsBefore(over());
}

/** Whether somebody is about to have this address, or may still take it back: the links that do it wait in its mails. */
async function isPartOfChange(address: string): Promise<boolean> {
  const indexes = emailIndexes(address).map(({ bidx }) => bidx);
  const change = await db().emailChange.findFirst({
    where: { OR: [{ newIndex: { in: indexes } }, { oldIndex: { in: indexes } }], expires: { gt: now() } },
    select: { id: true },
  });
  return change !== null;
}
