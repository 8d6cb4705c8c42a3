import { env } from '@/lib/env';
import { config } from '@/rightful.config';

export interface MailText {
  readonly subject: string;
  readonly text: string;
}

const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });

function link(path: string, token: string): string {
  return `${env().origin}${path}?token=${encodeURIComponent(token)}`;
}

function sign(...lines: readonly string[]): string {
  return [...lines, '', config.controller.name, config.controller.postalAddress].join('\n');
}

/** For a new address: the link that confirms it. */
export function verificationMail(token: string, until: Date): MailText {
  return {
    subject: `Confirm your email for ${config.brand.name}`,
    text: sign(
      'Somebody, hopefully you, opened an account with this address.',
      `To confirm it, open this link before ${moment.format(until)} UTC:`,
      '',
      link('/verify-email', token),
      '',
      'If it was not you, do nothing: the account is removed by itself.',
    ),
  };
}

/** For an address that already has an account: says so only here, never on the page. */
export function accountExistsMail(): MailText {
  return {
    subject: `You already have an account at ${config.brand.name}`,
    text: sign(
      'Somebody, hopefully you, tried to open an account with this address. It already has one.',
      'Sign in here:',
      '',
      `${env().origin}/sign-in`,
      '',
      'If it was not you, do nothing: nothing was changed.',
    ),
  };
}

/** For a forgotten password. */
export function resetMail(token: string): MailText {
  return {
    subject: `Choose a new password for ${config.brand.name}`,
    text: sign(
      'Somebody, hopefully you, asked for a new password. Choose one here within 30 minutes:',
      '',
      link('/reset-password', token),
      '',
      'If it was not you, do nothing: your password stays as it is.',
    ),
  };
}

/** After a password was changed. */
export function passwordChangedMail(): MailText {
  return {
    subject: `Your password at ${config.brand.name} was changed`,
    text: sign(
      'Your password was changed just now, and all sessions were ended.',
      'If it was not you, choose a new password now:',
      '',
      `${env().origin}/forgot-password`,
    ),
  };
}
