import { env } from '@/lib/env';
import { dateText, dateTimeText } from '@/messages/when';
import { config } from '@/rightful.config';
import { sign, type MailText } from './text';

/** After a deletion was scheduled: when, and how to keep the account. */
export function deletionScheduledMail(reference: string, at: Date): MailText {
  return {
    subject: `Your account at ${config.brand.name} will be deleted`,
    text: sign(
      `Your account will be deleted on ${dateTimeText(at)}. Until then it is locked, and we use nothing in it.`,
      `Case number: ${reference}`,
      '',
      'To cancel, to delete it at once, or to download your data first, sign in here:',
      '',
      `${env().origin}/privacy/delete`,
      '',
      `Questions: ${(config.officer ?? config.controller).email}`,
      `You can complain to ${config.authority.name}, ${config.authority.website}`,
    ),
  };
}

/** After a scheduled deletion was cancelled. */
export function deletionCancelledMail(reference: string): MailText {
  return {
    subject: `Your account at ${config.brand.name} stays`,
    text: sign(
      `The deletion of your account (${reference}) was cancelled. Everything is as it was before.`,
      'If that was not you, choose a new password now:',
      '',
      `${env().origin}/forgot-password`,
    ),
  };
}

/** A deletion that was carried out: its two numbers, when, what became of the data, and until when backups hold it. */
interface Deleted {
  readonly reference: string;
  readonly receiptNumber: string;
  readonly at: Date;
  readonly outcome: string;
  readonly backupsUntil: Date;
}

/** The last mail to somebody whose account is gone: what the page after the deletion says, to keep. */
export function deletedMail({ reference, receiptNumber, at, outcome, backupsUntil }: Deleted): MailText {
  return {
    subject: `Your account at ${config.brand.name} is deleted`,
    text: sign(
      `Your account was deleted on ${dateTimeText(at)}.`,
      outcome,
      `Case number: ${reference}`,
      `Receipt number: ${receiptNumber}`,
      `The last backup that can still hold it is replaced by ${dateText(backupsUntil)}.`,
      '',
      'What was deleted, what stays and why, and how far everybody is whom we told:',
      '',
      `${env().origin}/deleted/${reference}`,
      '',
      'This is our last mail to you. Your address goes with it.',
      `Questions: ${(config.officer ?? config.controller).email}`,
      `You can complain to ${config.authority.name}, ${config.authority.website}`,
    ),
  };
}
