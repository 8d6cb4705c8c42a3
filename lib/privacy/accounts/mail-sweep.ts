import { eraseMailsTo, listMails } from '@/lib/mail';
import { db } from '@/lib/db';
import { now } from '@/lib/privacy/clock';
import { emailBlindIndex, findSubjectByEmail } from '@/lib/privacy/keys/vault';

/** Erases mails in the local mailbox to addresses that belong to nobody any more. Returns how many went. */
export async function sweepMails(): Promise<number> {
  let gone = 0;
  for (const address of new Set((await listMails()).map(({ to }) => to)))
    if ((await findSubjectByEmail(address)) === null && !(await isPartOfChange(address)))
      gone += await eraseMailsTo(address);
  return gone;
}

/** Whether somebody is about to have this address, or may still take it back: the links that do it wait in its mails. */
async function isPartOfChange(address: string): Promise<boolean> {
  const index = emailBlindIndex(address);
  if (index === null) return false;
  const change = await db().emailChange.findFirst({
    where: { OR: [{ newIndex: index }, { oldIndex: index }], expires: { gt: now() } },
    select: { id: true },
  });
  return change !== null;
}
