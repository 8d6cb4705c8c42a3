import type { Device } from '@/lib/privacy/catalogue/devices';
import { plainIn } from '@/messages/languages';
import { brand, letter, link, page, type Letter } from './text';

/** For a new address: the link that confirms it. */
export function verificationMail(token: string, until: Date): Letter {
  return letter((t, when) => ({
    subject: t('verification.subject', brand),
    button: t('verification.button'),
    text: t('verification.text', { until: when.moment(until), link: link('/verify-email', token) }),
  }));
}

/** For an address that already has an account: says so only here, never on the page. */
export function accountExistsMail(): Letter {
  return letter((t) => ({
    subject: t('accountExists.subject', brand),
    button: t('accountExists.button'),
    text: t('accountExists.text', { link: page('/sign-in') }),
  }));
}

/** For a forgotten password. */
export function resetMail(token: string): Letter {
  return letter((t) => ({
    subject: t('reset.subject', brand),
    button: t('reset.button'),
    text: t('reset.text', { link: link('/reset-password', token) }),
  }));
}

/** After a password was changed. */
export function passwordChangedMail(): Letter {
  return letter((t) => ({
    subject: t('passwordChanged.subject', brand),
    button: t('passwordChanged.button'),
    text: t('passwordChanged.text', { link: page('/forgot-password') }),
  }));
}

/** After a sign-in with a browser in which its person never signed in before. */
export function newBrowserMail(at: Date, { browser, system }: Device): Letter {
  return letter((t, when, language) => {
    const { values } = plainIn(language);
    return {
      subject: t('newBrowser.subject', brand),
      button: t('newBrowser.button'),
      text: t('newBrowser.text', {
        at: when.moment(at),
        browser: values.browser[browser],
        system: values.system[system],
        link: page('/forgot-password'),
      }),
    };
  });
}

/** For an account that nobody has signed in to for long: until when it can be kept. */
export function unusedMail(until: Date): Letter {
  return letter((t, when) => ({
    subject: t('unused.subject', brand),
    button: t('unused.button'),
    text: t('unused.text', { until: when.day(until), link: page('/sign-in') }),
  }));
}
