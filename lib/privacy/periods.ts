import { wordsIn } from '@/messages/translator';
import type { Language } from '@/messages/languages';
import { config } from '@/rightful.config';
import { days, hours, minutes } from './clock';

/** How long everything is kept that goes by itself: each period once, here or in rightful.config.ts. In milliseconds. */

/** A session ends this long after the sign-in, whatever happens in between. */
export const sessionPeriod = days(7);
/** A session that is not used ends after this long. */
export const idlePeriod = hours(24);
/** How long a sign-in or a confirmed password counts as fresh. */
export const freshPeriod = minutes(5);
/** How long an unconfirmed account and its link live. */
export const verificationPeriod = hours(48);
/** How long a link for a new password lives. */
export const resetPeriod = minutes(30);
/** How long a new address can be confirmed. */
export const confirmationPeriod = hours(24);
/** How long the address before can bring itself back. */
export const undoPeriod = hours(72);
/** How long a mail is tried. Then its key dies, and nobody can read to whom it was. */
export const mailPeriod = hours(72);
/** How long the number and dates of an answered request are kept: 24 months (purpose `accountability`). */
export const requestPeriod = days(731);
/** How long the file of a copy that was prepared lies ready. */
export const filePeriod = days(7);
/** How long the line about such a copy stays once nothing changes about it any more. */
export const linePeriod = days(30);
/** How long failed sign-ins are counted before they are one entry of the log. */
export const failurePeriod = hours(1);

/** After how long without a sign-in an account is deleted, and how long before that its person is told; null: never. */
export const inactivePeriods =
  config.inactive === null
    ? null
    : {
        all: days(config.inactive.days),
        first: days(config.inactive.firstWarning),
        second: days(config.inactive.secondWarning),
      };
/** How long the details stay that entries of the log commit to; null: as long as the account. */
export const detailPeriod = config.log.keepDetailsDays === null ? null : days(config.log.keepDetailsDays);

/** A period in words: "7 days", "48 hours", "3 years". */
export function inWords(milliseconds: number, language: Language): string {
  const t = wordsIn(language, 'periods');
  const years = milliseconds / days(365);
  if (years >= 1 && Number.isInteger(years)) return t('years', { count: years });
  if (milliseconds > days(3)) return t('days', { count: milliseconds / days(1) });
  if (milliseconds >= hours(1)) return t('hours', { count: milliseconds / hours(1) });
  return t('minutes', { count: milliseconds / minutes(1) });
}
