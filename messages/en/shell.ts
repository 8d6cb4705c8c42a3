/** What stands around every page: header, footer, menu. */
export const shell = {
  skip: 'Skip to the content',
  footer: {
    notice: 'Privacy notice',
    cookies: 'Cookies',
    terms: 'Terms',
    verify: 'Check a receipt',
    legal: 'Legal',
  },
  newTab: '(new tab)',
  signedInAs: 'Signed in as',
  center: {
    rooms: {
      overview: 'Overview',
      data: 'Your data',
      choices: 'Choices',
      object: 'Object or pause',
      download: 'Download',
      receipts: 'Receipts',
      activity: 'Activity',
      security: 'Security',
      delete: 'Delete account',
    },
    signal: 'Opt-out request honoured',
    title: 'Privacy center',
    signOut: 'Sign out',
  },
} as const;
