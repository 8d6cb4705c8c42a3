import { env } from '@/lib/env';
import { dateText, dateTimeText } from '@/messages/when';
import { config } from '@/rightful.config';
import { link, sign, type MailText } from './text';

/** For a new address: the link that confirms it. */
export function verificationMail(token: string, until: Date): MailText {
  return {
    subject: `Confirm your email for ${config.brand.name}`,
    text: sign(
      'Somebody, hopefully you, opened an account with this address.',
      `To confirm it, open this link before ${dateTimeText(until)}:`,
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

/** For an account that nobody has signed in to for long: until when it can be kept. */
export function unusedMail(until: Date): MailText {
  return {
    subject: `Your account at ${config.brand.name} is not used`,
    text: sign(
      'Nobody has signed in to your account for a long time. We keep nothing that is not needed, so we will delete it',
      `on ${dateText(until)}, with everything in it.`,
      '',
      'To keep it, sign in once before that day:',
      '',
      `${env().origin}/sign-in`,
      '',
      'To let it go, do nothing.',
    ),
  };
}
