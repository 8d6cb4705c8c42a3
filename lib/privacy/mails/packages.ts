import { config } from '@/rightful.config';
import { brand, letter, page, type Letter } from './text';

/** When a copy that was prepared is ready. It has neither the file nor anything that opens it. */
export function packageReadyMail(until: Date): Letter {
  return letter((t, when) => ({
    subject: t('packageReady.subject', brand),
    button: t('packageReady.button'),
    text: t('packageReady.text', { until: when.moment(until), link: page('/privacy/download') }),
  }));
}

/** For every known address of a person, when a copy of their data was handed out. */
export function copyMail(): Letter {
  return letter((t) => ({
    subject: t('copy.subject', brand),
    button: t('copy.button'),
    text: t('copy.text', { link: page('/forgot-password') }),
  }));
}

/** When a copy could not be prepared. */
export function packageFailedMail(): Letter {
  return letter((t) => ({
    subject: t('packageFailed.subject', brand),
    button: t('packageFailed.button'),
    text: t('packageFailed.text', { link: page('/privacy/download'), contact: config.controller.email }),
  }));
}
