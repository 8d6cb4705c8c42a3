import { env, type Env } from '@/lib/env';
import { storeMail } from './mailbox';
import { checkMessage, type Message } from './message';
import { sendOverSmtp } from './smtp';

export {
  countMailsBefore,
  eraseMailsBefore,
  eraseMailsTo,
  getMail,
  listMails,
  listMailedAddresses,
  mailboxOpen,
} from './mailbox';
export type { Message } from './message';

/**
 * Sends a mail over SMTP_URL, or keeps it in the local mailbox when there is none. Resolves when the server or the
 * disk has it; throws MailError when it was refused, which says why without saying to whom.
 */
export async function sendMail(message: Message, settings: Env = env()): Promise<void> {
  const checked = checkMessage(message);
  await (settings.smtpUrl === undefined
    ? storeMail(settings, checked)
    : sendOverSmtp(settings.smtpUrl, settings, checked));
}
