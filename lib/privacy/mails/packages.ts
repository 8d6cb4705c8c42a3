import { env } from '@/lib/env';
import { dateTimeText } from '@/messages/when';
import { config } from '@/rightful.config';
import { sign, type MailText } from './text';

/** When a copy that was prepared is ready. It has neither the file nor anything that opens it. */
export function packageReadyMail(until: Date): MailText {
  return {
    subject: `Your copy from ${config.brand.name} is ready`,
    text: sign(
      'The copy of your data that you asked for is ready. It is not in this mail, and no link in it opens the copy:',
      'sign in and download it here.',
      '',
      `${env().origin}/privacy/download`,
      '',
      `It is deleted on ${dateTimeText(until)}. You can ask for another one at any time.`,
    ),
  };
}

/** For every known address of a person, when a copy of their data was handed out. */
export function copyMail(): MailText {
  return {
    subject: `A copy of your data at ${config.brand.name} was downloaded`,
    text: sign(
      'Somebody who is signed in to your account, hopefully you, has downloaded a copy of your data just now.',
      'If it was not you, choose a new password now. That ends every session:',
      '',
      `${env().origin}/forgot-password`,
    ),
  };
}

/** When a copy could not be prepared. */
export function packageFailedMail(): MailText {
  return {
    subject: `Your copy from ${config.brand.name} could not be prepared`,
    text: sign(
      'We are sorry: the copy of your data that you asked for could not be prepared. Your data is as it was.',
      'Please try it again here. If it fails again, write to us.',
      '',
      `${env().origin}/privacy/download`,
      '',
      `You reach us at ${config.controller.email}.`,
    ),
  };
}
