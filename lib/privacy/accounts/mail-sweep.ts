import { eraseMailsTo, listMails } from '@/lib/mail';
import { findSubjectByEmail } from '@/lib/privacy/keys/vault';

/** Erases mails in the local mailbox to addresses that belong to nobody any more. Returns how many went. */
export async function sweepMails(): Promise<number> {
  let gone = 0;
  for (const address of new Set((await listMails()).map(({ to }) => to)))
    if ((await findSubjectByEmail(address)) === null) gone += await eraseMailsTo(address);
  return gone;
}
