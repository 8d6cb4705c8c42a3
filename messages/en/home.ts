/** The home of the privacy center. */
export const home = {
  title: 'Your privacy center',
  lead: 'What we hold about you, why, and everything you can do about it. You need no reason, and it is free.',
  ask: {
    title: 'Questions or a complaint',
    us: 'Us',
    authority: 'Supervisory authority',
  },
  data: 'See and correct your data',
  openData: 'Open your data',
  choices: 'Your choices',
  review: 'Review your choices',
  object: 'Object or pause',
  stop: 'Stop a use of your data',
  requests: 'Your requests',
  seeRequests: 'See your requests',
  download: 'Download everything',
  receipts: 'Your receipts',
  seeReceipts: 'See your receipts',
  activity: 'What happened on your account',
  seeActivity: 'See your activity',
  security: 'Security',
  sessions: 'Manage your sessions',
  delete: 'Delete your account',
  showPlan: 'Show me what is deleted',
  details:
    '{count, plural, one {You have given us # detail} other {You have given us # details}}. See why we keep {count, plural, one {it} other {them}}, and for how long.',
  optional: '1 needed for the account, {on} of {all} optional ones on.',
  changed: 'Last changed <day></day>.',
  asked:
    '{count, plural, one {The words of one use changed after you said yes: it is off until you decide.} other {The words of # uses changed after you said yes: they are off until you decide.}}',
  paused: 'Paused: we store your data, keep it safe, and show it to you. Nothing else is done with it.',
  objected: '{count, plural, one {# use} other {# uses}} stopped, because you objected.',
  nothingPaused: 'Nothing is paused. You can stop one use, or all of them, with a click.',
  waiting: '{count} waiting for our answer, the first by <day></day>.',
  noneWaiting: 'No open requests. Answered ones stay here for 24 months.',
  downloadText: 'Everything we hold about you here, in one file. Free.',
  receiptsText:
    '{count, plural, one {# receipt} other {# receipts}} for what you chose, corrected and downloaded. Anyone can check them, even after your account is gone.',
  activityText:
    '{count, plural, one {# entry} other {# entries}}: every sign-in, every look at your data, every change.',
  sessionsText:
    '{count, plural, one {You are signed in here and nowhere else.} other {You have # active sessions, including this one.}}',
  deleteText: 'See first exactly what goes and what stays. Nothing happens before you confirm.',
} as const;
