import { brand, letter, link, page, type Letter } from './text';

/** For a new address: the link that confirms it. */
export function verificationMail(token: string, until: Date): Letter {
  return letter((t, when) => ({
    subject: t('verification.subject', brand),
    text: t('verification.text', { until: when.moment(until), link: link('/verify-email', token) }),
  }));
}

/** For an address that already has an account: says so only here, never on the page. */
export function accountExistsMail(): Letter {
  return letter((t) => ({
    subject: t('accountExists.subject', brand),
    text: t('accountExists.text', { link: page('/sign-in') }),
  }));
}

/** For a forgotten password. */
export function resetMail(token: string): Letter {
  return letter((t) => ({
    subject: t('reset.subject', brand),
    text: t('reset.text', { link: link('/reset-password', token) }),
  }));
}

/** After a password was changed. */
export function passwordChangedMail(): Letter {
  return letter((t) => ({
    subject: t('passwordChanged.subject', brand),
    text: t('passwordChanged.text', { link: page('/forgot-password') }),
  }));
}

/** For an account that nobody has signed in to for long: until when it can be kept. */
export function unusedMail(until: Date): Letter {
  return letter((t, when) => ({
    subject: t('unused.subject', brand),
    text: t('unused.text', { until: when.day(until), link: page('/sign-in') }),
  }));
}
