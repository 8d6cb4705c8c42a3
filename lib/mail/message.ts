import { normalEmails } from '@/lib/crypto';

/** A mail to one person: plain text, with each link in a paragraph of its own, and who sends it in the last. */
export interface Message {
  /** A UUID, the same whenever it is sent again, so that whoever gets it twice can tell; a new one where there is none. */
  readonly id?: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The language of its words (BCP 47); absent for English. */
  readonly language?: string;
  /** What its link is called on the button that leads there; absent where there is none. */
  readonly button?: string;
  /** The last mail to somebody whose account is gone: here it stays until its time is over, whoever has the address. */
  readonly last?: true;
}

/** A mail was not handed over. The message holds a code and neither address nor text, so that it may be logged. */
export class MailError extends Error {
  override name = 'MailError';
}

/**
 * The message as it may be sent. An address that is not exactly one address, and a subject of more than one line, throw
 * MailError: either could add headers or people. The dot that may end a domain goes: mail servers refuse it (RFC 5321).
 */
export function checkMessage({ id, to, subject, text, language, button, last }: Message): Message {
  if (normalEmails(to).length === 0) throw new MailError('A mail goes to exactly one address.');
  if (/[\p{Cc}\u2028\u2029]/u.test(subject)) throw new MailError('A subject is one line.');
  return {
    ...(id === undefined ? {} : { id }),
    to: to.trim().replace(/[.\u3002\uff0e\uff61]$/u, ''),
    subject,
    text: text.replaceAll(/\r\n?/g, '\n'),
    ...(language === undefined ? {} : { language }),
    ...(button === undefined ? {} : { button }),
    ...(last ? { last } : {}),
  };
}
