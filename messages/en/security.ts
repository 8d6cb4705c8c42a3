/** The page of sessions and password. */
export const security = {
  title: 'Sign-in and security',
  lead: 'How you sign in, and where you are signed in.',
  password: 'Password',
  newBrowser: 'We email you when somebody signs in with a browser that you never used here.',
  passwordText: 'A new password signs you out everywhere else, and we email you about it.',
  forgot: 'You do not know it? <link>We email you a link.</link>',
  sessions: 'Where you are signed in',
  device: '{browser} on {system}',
  unknownDevice: 'Unknown browser',
  since: 'Signed in <moment></moment>',
  used: 'Last used <moment></moment>',
  this: 'This browser',
  ending: 'Signing out…',
  endOne: 'Sign out session {number}',
  endShort: 'Sign out',
  endOthers: 'Sign out everywhere else',
  onlyTimes:
    'We keep the kind of browser and system, and no name, place or address of your devices. Sign out what you do not recognise, then change your password.',
} as const;
