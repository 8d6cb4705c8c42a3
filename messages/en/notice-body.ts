/** The privacy notice, beside what it computes. A changed sentence makes a new version of the notice. */
export const noticeBody = {
  rights: {
    see: 'See what we hold about you here, and download it. {coverage}',
    correct: 'Correct it, or dispute it: then it is used for nothing until that is decided.',
    choose: 'Switch each optional use on or off, with one click.',
    object: 'Object to marketing, and to what we do for our own interest. It stops with the click.',
    pause: 'Pause every use of your data but storing it, keeping it safe, and showing it to you.',
    delete:
      'Delete your account and everything in it, in seven days or at once, or only what the account can do without.',
    activity: 'See what was done with your data, and when.',
    ask: 'Ask us anything, or complain to us or to the supervisory authority.',
  },
  sold: 'We do not sell your personal information and do not share it for advertising.',
  automated: 'No decision about you is made by a machine alone.',
  sealing:
    'Your details are sealed with a key of your own. When you delete your account, the details and the key are removed. Where a law or a legal claim keeps something, the key goes with the last of it.',
} as const;
