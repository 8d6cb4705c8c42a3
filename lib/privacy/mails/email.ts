import { env } from '@/lib/env';
import { dateTimeText } from '@/messages/when';
import { config } from '@/rightful.config';
import { link, sign, type MailText } from './text';

/** For a new address of somebody who has an account: the link that confirms it. */
export function newEmailMail(token: string, until: Date): MailText {
  return {
    subject: `Confirm your new email for ${config.brand.name}`,
    text: sign(
      'Somebody, hopefully you, asked us to use this address for their account.',
      `To confirm it, open this link before ${dateTimeText(until)}:`,
      '',
      link('/new-email', token),
      '',
      'If it was not you, do nothing: nothing is changed.',
    ),
  };
}

/** For an address that somebody else wanted and that has an account: says so only here, never on the page. */
export function emailWantedMail(): MailText {
  return {
    subject: `Your email at ${config.brand.name} stays yours`,
    text: sign(
      'Somebody asked us to use this address for their account. It is the address of yours already, so nothing was',
      'changed, and they were not told.',
      '',
      'If it was you, you have two accounts. Sign in to this one here:',
      '',
      `${env().origin}/sign-in`,
    ),
  };
}

/** For the address before, once another one was confirmed. */
export function emailChangedMail(token: string, until: Date): MailText {
  return {
    subject: `Your email at ${config.brand.name} was changed`,
    text: sign(
      'Your account has another email address now. Mails go there, and you sign in with it.',
      '',
      `If it was not you, open this link before ${dateTimeText(until)}. It brings this address back and ends`,
      'every session but yours:',
      '',
      link('/undo-email', token),
      '',
      'If it was you, the same page ends the wait for copies of your data and for a deletion at once. Both wait until then.',
    ),
  };
}

/** For the address that was taken away again. */
export function emailUndoneMail(): MailText {
  return {
    subject: `The change of your email at ${config.brand.name} was undone`,
    text: sign(
      'Whoever reads the mails at the address before has undone the change. This address is no longer used.',
      `If that is wrong, write to ${config.controller.email}.`,
    ),
  };
}
