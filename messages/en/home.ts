/** The home of the privacy center. */
export const home = {
  title: 'Your privacy center',
  since: 'member since <day></day>',
  quick: {
    download: { title: 'Download a copy', text: 'Everything we hold about you, in one file' },
    correct: { title: 'Correct something', text: '{given} of {all} details filled in' },
    pause: { title: 'Pause all use', text: 'We store your data and do nothing else with it' },
  },
  choices: 'Your choices',
  review: 'See details',
  off: 'Off until you decide',
  turnOn: 'Turn on<hidden>: {name}</hidden>',
  onSince: 'On since <day></day>',
  offSince: 'Off since <day></day>',
  requests: 'Your requests',
  seeRequests: 'See all requests',
  waiting:
    '{count, plural, one {One waits for our answer. We answer by <day></day>.} other {# wait for our answer. We answer the first by <day></day>.}}',
  noneWaiting: 'No open requests.',
  activity: 'Latest activity',
  seeActivity: 'See all activity',
  banners: {
    paused: 'Everything is paused',
    pausedText: 'We store your data and do nothing else with it. <link>End the pause</link>',
    asked: '{count, plural, one {A use of your data has changed} other {# uses of your data have changed}}',
    askedText: 'The use is off until you decide. <link>See what changed</link>',
    wrong: 'Somebody gave wrong passwords for your account',
    wrongText:
      '{count, plural, one {Once} other {# times}} in this hour. If that was not you, <link>choose a new password</link>.',
    ready: 'Your copy is ready',
    readyText: '<link>Fetch the copy</link>',
  },
  ask: {
    title: 'Questions or a complaint',
    us: 'Us',
    authority: 'Supervisory authority',
  },
} as const;
