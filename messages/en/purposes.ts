/** Texts of purposes: what a person reads before choosing. `{controller}` and `{brand}` are of the configuration. A changed sentence may ask people again: `npm run texts` says so. */
export const purposes = {
  account: {
    name: 'Running your account',
    label: {
      consent:
        'I consent to {controller} collecting and processing my name, email and the details I add, to run my account.',
      contract: 'I accept the terms of service of {controller}.',
    },
    why: 'To sign you in, keep the details you add and answer your requests',
    what: 'Name, email, password (as a hash), and what you add: phone, postal address, date of birth, a note; your language, your sessions with the kind of browser and system, confirmations of your password, links that we mail you, and both addresses while you change your email',
    howLong:
      'Until you delete your account{unused}. Sessions 7 days, or 24 hours without use, links 48 hours, a change of your email 72 hours, confirmations 5 minutes',
    withWhom: 'Nobody else',
    withdraw:
      'Any time, with one click in your privacy center. Without it we may not keep the account, so it is locked at once and deleted after 7 days',
    necessity:
      'An account cannot exist without a name and an address to sign in with; nothing else is tied to it.',
    whenOn: 'Your account works.',
    whenOff:
      'Your account is locked at once, and deleted with everything in it after 7 days. You can cancel until then.',
  },
  news: {
    name: 'Product news by email',
    label: {
      consent: 'Send me product news by email',
    },
    why: 'To tell you what is new in {brand}, at most about once a month',
    what: 'Name and email',
    howLong: 'Until you switch it off or delete your account',
    withWhom: 'Nobody else',
    withdraw: 'Any time, with one click in your privacy center',
    whenOn: 'We may send you a short email, at most about once a month.',
    whenOff: 'No more news. Emails about your account and your requests still reach you.',
  },
  statistics: {
    name: 'Usage statistics',
    label: {
      consent: 'Count my visits in usage statistics',
    },
    why: 'To see which pages are used, so that we improve those',
    what: 'Which pages of {brand} you open, as counts',
    howLong: '13 months, or until you switch it off',
    withWhom: 'Nobody else',
    withdraw: 'Any time, with one click in your privacy center',
    whenOn: 'Your visits may be counted.',
    whenOff: 'Your visits are not counted.',
  },
  security: {
    name: 'Keeping your account safe',
    why: 'To notice when somebody guesses your password, and to let you in where you signed in before',
    what: 'Failed sign-ins, and that you signed in with a browser, sealed in a cookie there',
    howLong: 'Failed sign-ins 1 hour, then one line in your activity; the cookie 90 days',
    withWhom: 'Nobody else',
  },
  accountability: {
    name: 'Showing that we did what the law asks',
    why: 'To prove what you chose and what happened to your data (GDPR Art. 5(2), 7(1))',
    what: 'Your choices with the text you saw, and a log of what was done with your data',
    howLong:
      'Until you delete your account; then only a log that names nobody, and the number and dates of your request for 24 months',
    withWhom: 'A supervisory authority that asks for proof',
  },
} as const;
