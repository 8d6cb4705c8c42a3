/** The page of what happened on an account. */
export const activity = {
  title: 'Activity',
  lead: 'Who did what with your account and your data, newest first. A line never says what a detail holds.',
  rooms: {
    label: 'Activity and requests',
    activity: 'Activity',
    requests: 'Requests',
    receipts: 'Receipts',
  },
  wrong: 'Somebody gave wrong passwords for your account',
  wrongText:
    '{count} since <moment></moment>. If that was not you, choose a new password under <link>Sign-in and security</link>.',
  parts: {
    label: 'Show',
    all: 'Everything',
    access: 'Looked at',
    change: 'Changes',
    signIn: 'Sign-ins',
    staff: 'Our staff',
  },
  empty: {
    all: 'Nothing further back',
    access: 'Nobody looked at your data',
    change: 'No changes',
    signIn: 'No sign-ins',
    staff: 'Nobody who works here looked at your data',
  },
  emptyText: 'As soon as there is something, a line appears here.',
  times: '{count, plural, one {once} other {# times}}',
  by: {
    you: 'You',
    system: 'Automatic',
    staff: 'Our staff',
    unknown: 'Unknown',
  },
  facts: {
    when: 'When',
    what: 'What',
    entry: 'Receipt number',
    by: 'Who',
    why: 'Why',
    proof: 'Proof<hidden> of: {what}</hidden>',
  },
  newest: 'Newest',
  older: 'Older',
  save: 'Save this list',
  who: 'Who “you”, “automatic” and “our staff” are',
  whoText:
    '“You” means somebody signed in to your account. “Automatic” is what our system does on its own. “Our staff” is the privacy officer, using a command made for the task. Nobody who works here has an account that opens your data.',
} as const;
