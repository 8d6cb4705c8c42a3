/** What the command says that opens an account from a copy. */
export const importing = {
  usage:
    'Name the package and an address: npm run import -- FILE --email ADDRESS [--vkey KEY] [--passphrase-file FILE]',
  missing: 'There is no file {file}.',
  vkey: 'What follows --vkey is not the whole key of a log: put the line in quotes, as it was given to you.',
  part: 'This package is only a part of somebody’s data: ask for one with their details, notes and choices in it.',
  done: `The account of {email} is opened, with {supplements} notes and {decisions} decisions. Nothing of it is used until its person
opens the link that was mailed to them, and gives this password, which is kept nowhere:

{password}
`,
  leftOff:
    'Off, because it was decided about other words than ours, or for another controller: {uses}. Its person can choose it anew.',
  refused: {
    'address-taken': 'Somebody has an account with this address already, so nothing was changed.',
    'invalid-input': 'This is not an address that email can be sent to.',
    'consent-required':
      'The consent that an account needs was given to other words than ours, or to another controller, so it does not count here and nothing was stored. Ask the person to sign up.',
  },
} as const;
