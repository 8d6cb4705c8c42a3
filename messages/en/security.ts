/** The page of sessions and password. */
export const security = {
  title: 'Security',
  lead: 'Where you are signed in. End whatever you do not recognise, then choose a new password.',
  sessions: 'Sessions',
  started: 'Signed in',
  ends: 'Ends automatically',
  end: 'End it now',
  this: 'This one',
  ending: 'Ending…',
  endOne: 'End session {number}',
  endShort: 'End',
  endOthers: 'End all others',
  onlyTimes:
    'We keep neither the name nor the address of your devices, so the times are all that we can show.',
  password: 'Password',
  change: 'Change your password',
  changeText: 'We email you a link for a new password. Choosing one ends every session, including this one.',
} as const;
