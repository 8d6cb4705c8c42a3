/** What stands around every page: header, footer, menu. */
export const shell = {
  skip: 'Skip to the content',
  footer: {
    notice: 'Privacy notice',
    cookies: 'Cookies',
    terms: 'Terms',
    verify: 'Check a receipt',
    legal: 'Legal',
    language: 'Language',
  },
  newTab: '(new tab)',
  signedInAs: 'Signed in as',
  center: {
    rooms: {
      home: 'Home',
      data: 'Your data',
      choices: 'How we use your data',
      activity: 'Activity and requests',
      security: 'Sign-in and security',
      receipts: 'Receipts',
      download: 'Download a copy',
      delete: 'Delete account',
    },
    leave: 'Leave',
    signal: 'Opt-out request honoured',
    title: 'Privacy center',
    signOut: 'Sign out',
  },
} as const;
