/** What any component may say in a browser. */
export const browser = {
  optional: '(optional)',
  newTab: '(new tab)',
  showPassword: 'Show password',
  showPassphrase: 'Show passphrase',
  justNow: 'just now',
  hidden: 'hidden',
  checkFields: 'Please check the marked fields.',
  openCenter: 'Open your privacy center',
  signIn: 'Sign in',
  thenSendAgain: ', then send this again.',
  failed: 'This page could not be shown',
  failedLead: 'The fault is ours. Try again, and if it stays like this, come back in a few minutes.',
  retry: 'Try again',
  home: 'Home page',
  failedNumber: 'If you write to us, mention this number:',
} as const;
