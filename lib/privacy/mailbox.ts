import { toBase64Url, utf8 } from '@/lib/bytes';
import { appKey, timingSafeEqual } from '@/lib/crypto';
import { env } from '@/lib/env';
import { mailboxOpen } from '@/lib/mail';

/** The local mailbox, as the pages need it: open only while no mail server is configured and only this machine can ask. */
export { getMail, listMails, mailboxOpen } from '@/lib/mail';

/** What the address ends with: nobody guesses it, and another user of this machine cannot read what makes it. */
function mailboxKey(): string {
  return toBase64Url(appKey('mailbox').subarray(0, 16));
}

/** The path of the mailbox. Show it to whoever starts the application and on the mailbox's own pages, and nowhere else. */
export function mailboxPath(): string {
  return `/dev/mail/${mailboxKey()}`;
}

/** Whether the mailbox is open and this is the end of its address. */
export function isMailbox(key: string): boolean {
  return mailboxOpen() && timingSafeEqual(utf8(key), utf8(mailboxKey()));
}

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
