import { env } from '@/lib/env';

/** The local mailbox, as the pages need it: open only while no mail server is configured and only this machine can ask. */
export { getMail, listMails, mailboxOpen, type LocalMail } from '@/lib/mail';

/** A piece of a mail: plain text, or an address of ours with the path it leads to. */
export interface MailPart {
  readonly text: string;
  readonly path: string | null;
}

/** Cuts a mail at the addresses that lead to this site; any other address stays text. */
export function splitAtOwnLinks(text: string, origin: string = env().origin): readonly MailPart[] {
  return text.split(/(https?:\/\/\S+)/).flatMap((piece) => {
    if (piece === '') return [];
    const url = URL.canParse(piece) ? new URL(piece) : null;
    return [{ text: piece, path: url?.origin === origin ? `${url.pathname}${url.search}` : null }];
  });
}
