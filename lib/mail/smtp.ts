import { createTransport } from 'nodemailer';
import type { Env } from '@/lib/env';
import { config } from '@/rightful.config';
import { htmlOf } from './html';
import { MailError, type Message } from './message';

/** In milliseconds. No server may hold a mail for longer: left to itself a silent one would for ten minutes. */
const LIMITS = {
  dnsTimeout: 5_000,
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 20_000,
};

/**
 * The limits go into the URL's query, where an operator may have set others: beside a URL the library reads no
 * further option.
 */
function limited(url: string): string {
  const server = new URL(url);
  for (const [name, value] of Object.entries(LIMITS))
    if (!server.searchParams.has(name)) server.searchParams.set(name, String(value));
  return server.href;
}

/** Hands the message to the server at `url`. Throws MailError when it does not take it. */
export async function sendOverSmtp(
  url: string,
  from: Pick<Env, 'mailFrom' | 'origin'>,
  message: Message,
): Promise<void> {
  const host = new URL(from.origin).hostname;
  const sender = from.mailFrom ?? `no-reply@${host}`;
  const transport = createTransport(limited(url));
  try {
    await transport.sendMail({
      // The envelope is given, and addresses as objects, so that nothing is parsed out of a text.
      envelope: { from: sender, to: [message.to] },
      from: { name: config.brand.name, address: sender },
      to: { name: '', address: message.to },
      ...(message.id === undefined ? {} : { messageId: `<${message.id}@${host}>` }),
      subject: message.subject,
      text: message.text,
      html: htmlOf(message),
      // Out-of-office answers stay away from mail that a machine sent (RFC 3834 §5).
      headers: { 'Auto-Submitted': 'auto-generated' },
      xMailer: false,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  } catch (error) {
    throw new MailError(`The mail server did not take a mail (${reasonOf(error)}).`);
  } finally {
    transport.close();
  }
}

/** The code alone: the library's own messages quote the server's answer, which quotes the address. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const code = 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
  return 'responseCode' in error && typeof error.responseCode === 'number'
    ? `${code} ${error.responseCode}`
    : code;
}
