/** The page of what happened on an account, and the words about entries of the log. */
export const activity = {
  title: 'Activity',
  heading: 'What happened on your account',
  lead: 'Every sign-in, every look at your data and every change, newest first. Entries say which detail was changed and never what it says.',
  wrong: 'Wrong passwords were given for your account',
  wrongText: '{count} since <moment></moment>. If that was not you, choose a new password under Security.',
  who: 'Who looked at your data',
  whoText:
    'Every line says who it was, in which role and what for. “You” is whoever was signed in, “our system” is what runs by itself, “somebody who works here” gave one of the privacy officer’s commands. Nobody who works here has an account that opens your data.',
  end: 'Nothing further back',
  endText: 'The entries before these are all that there are.',
  newest: 'Newest',
  older: 'Older',
  table: {
    caption: 'What happened on your account, newest first',
    when: 'When',
    what: 'What',
    by: 'By whom',
    role: 'In which role',
    why: 'For what',
    proof: 'Proof',
    show: 'Show proof<hidden> of: {what}</hidden>',
  },
} as const;
