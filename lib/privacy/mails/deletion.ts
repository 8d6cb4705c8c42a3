import { brand, help, letter, page, type Letter } from './text';

/** After a deletion was scheduled: when, and how to keep the account. */
export function deletionScheduledMail(reference: string, at: Date): Letter {
  return letter((t, when) => ({
    subject: t('deletionScheduled.subject', brand),
    button: t('deletionScheduled.button'),
    text: t('deletionScheduled.text', {
      ...help,
      reference,
      at: when.moment(at),
      link: page('/privacy/delete'),
    }),
  }));
}

/** After a scheduled deletion was cancelled. */
export function deletionCancelledMail(reference: string): Letter {
  return letter((t) => ({
    subject: t('deletionCancelled.subject', brand),
    button: t('deletionCancelled.button'),
    text: t('deletionCancelled.text', { reference, link: page('/forgot-password') }),
  }));
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
export function deletedMail({ reference, receiptNumber, at, outcome, backupsUntil }: Deleted): Letter {
  return letter((t, when) => ({
    subject: t('deleted.subject', brand),
    button: t('deleted.button'),
    text: t('deleted.text', {
      ...help,
      reference,
      receiptNumber,
      outcome,
      at: when.moment(at),
      backupsUntil: when.day(backupsUntil),
      link: page(`/deleted/${reference}`),
    }),
  }));
}
