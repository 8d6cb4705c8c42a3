/** The page of sessions and password. */
export const security = {
  title: 'Sign-in and security',
  lead: 'How you sign in, and where you are signed in.',
  password: 'Password',
  passwordText: 'A new password signs you out everywhere else, and we email you about it.',
  forgot: 'You do not know it? <link>We email you a link.</link>',
  sessions: 'Where you are signed in',
  since: 'Signed in <moment></moment>',
  ends: 'Ends automatically <moment></moment>',
  this: 'This browser',
  ending: 'Signing out…',
  endOne: 'Sign out session {number}',
  endShort: 'Sign out',
  endOthers: 'Sign out everywhere else',
  onlyTimes:
    'We keep neither the name nor the address of your devices, so the times are all that we can show. Sign out whatever you do not recognise, then change your password.',
} as const;
