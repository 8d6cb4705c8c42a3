/** Words inside of the sentence of an entry, who did it, and what stands in the place of values. */
export const entries = {
  act: {
    show: 'to see your data',
    download: 'to download your data',
    correct: 'to correct your data',
    email: 'to change your email',
    erase: 'to delete your account',
    password: 'to choose a new one',
    'erase-part': 'to delete a part of your data',
  },
  surface: {
    'sign-up': 'when you signed up',
    choices: 'in your privacy center',
    delete: 'when you kept the account',
    object: 'by an objection',
    restore: 'as before a backup was restored',
    import: 'in the copy that your account was opened from',
  },
  who: {
    you: 'You',
    system: 'Our system',
    staff: 'Somebody who works here',
    unknown: 'Not known',
  },
  roles: {
    you: 'Owner of the account',
    system: 'Runs automatically',
    staff: 'Privacy officer, by a command',
    unknown: 'Not signed in',
  },
  details: {
    text: 'Text you saw (SHA-256)',
    version: 'Its version',
    language: 'Its language',
    notice: 'Notice of the day (SHA-256)',
    reason: 'Reason',
  },
  booleans: {
    yes: 'Yes',
    no: 'No',
  },
  unreadable: {
    value: 'Cannot be read at the moment',
    kind: 'This is incomplete: a part of it cannot be read at the moment. It is not lost, and somebody here was told.',
  },
  agreement: {
    agrees: 'Our log holds the same.',
    differs: 'Our log says otherwise: this line was changed later and proves nothing.',
    missing: 'Our log does not hold this choice: the line proves nothing.',
    pruned: 'Not compared: our log no longer keeps the words of that time.',
  },
  lost: 'Our log holds this choice, and its line is gone.',
} as const;
