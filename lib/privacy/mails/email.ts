import { config } from '@/rightful.config';
import { brand, letter, link, page, type Letter } from './text';

/** For a new address of somebody who has an account: the link that confirms it. */
export function newEmailMail(token: string, until: Date): Letter {
  return letter((t, when) => ({
    subject: t('newEmail.subject', brand),
    button: t('newEmail.button'),
    text: t('newEmail.text', { until: when.moment(until), link: link('/new-email', token) }),
  }));
}

/** For an address that somebody else wanted and that has an account: says so only here, never on the page. */
export function emailWantedMail(): Letter {
  return letter((t) => ({
    subject: t('emailWanted.subject', brand),
    button: t('emailWanted.button'),
    text: t('emailWanted.text', { link: page('/sign-in') }),
  }));
}

/** For the address before, once another one was confirmed. */
export function emailChangedMail(token: string, until: Date): Letter {
  return letter((t, when) => ({
    subject: t('emailChanged.subject', brand),
    button: t('emailChanged.button'),
    text: t('emailChanged.text', { until: when.moment(until), link: link('/undo-email', token) }),
  }));
}

/** For the address that was taken away again. */
export function emailUndoneMail(): Letter {
  return letter((t) => ({
    subject: t('emailUndone.subject', brand),
    text: t('emailUndone.text', { contact: config.controller.email }),
  }));
}
