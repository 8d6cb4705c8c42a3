/** The pages for everybody. */
export const site = {
  lookUp: {
    label: 'Case number or receipt number',
    hint: 'Of a deletion, as RF-7K2M-9QXD-4TBW, or the receipt number on its receipt.',
    looking: 'Looking…',
    see: 'See what became of it',
    unknown:
      'No deletion has this number. Compare it with the page, the email or the receipt of the deletion.',
  },
  refused: {
    title: 'That did not work',
    open: 'Open your privacy center',
    back: 'Go back',
  },
  signedOut: {
    title: 'Signed out',
    heading: 'You are signed out',
    lead: 'On a device that others use, close the browser too.',
    again: 'Sign in again',
    home: 'Home page',
  },
  notFound: {
    title: 'Page not found',
    heading: 'There is no page here',
    lead: 'The address may be mistyped or the page may have moved. Start again from one of these.',
    center: 'Your privacy center',
  },
  terms: {
    title: 'Terms',
    lead: 'What you and {controller} can expect of each other.',
    get: 'What you get',
    ask: 'What we ask',
    ending: 'Ending it',
    wrong: 'When something goes wrong',
    data: 'Your data',
    questions: 'Questions',
    getText:
      'An account at {brand}, free of charge, in which you see, correct, download and delete what {controller} holds about you.',
    askText:
      'Give your own details, keep your password to yourself, and leave the accounts of other people alone.',
    endingText:
      'You may delete your account at any time, without a reason and without a fee. We close an account only when it harms others, and say so first unless the harm cannot wait.',
    wrongText:
      'We do our best to keep {brand} running and cannot promise that it always does. Nothing here takes away a right that the law gives you.',
    dataText:
      'What we do with it is in the <link>privacy notice</link>, and these terms change nothing about it. Whatever is optional you decide apart from these terms.',
    questionsText: 'Write to <mail>{email}</mail>.',
  },
  cookies: {
    title: 'Cookies',
    name: 'Name',
    what: 'What for',
    howLong: 'How long',
    by: 'Set by',
    session: 'Keeps you signed in',
    sessionPeriod: '7 days, 24 hours without use, or until you sign out',
    browser:
      'Recognises the browser you signed up with, so that the link in our email opens your account there',
    browserPeriod: '48 hours',
    known:
      'Recognises a browser you signed in with before, so that somebody who guesses your password elsewhere cannot keep you out of it; sealed, and it signs nobody in',
    knownPeriod: '90 days after you last signed in there, or until you object to it',
    deletion:
      'Shows you the case number and the receipt after you deleted your account; sealed, so that nobody reads it on the way',
    deletionPeriod: '10 minutes',
    language: 'Remembers the language that you chose at the foot of a page',
    languagePeriod: 'A year',
    lead: 'We set five, each when it is needed and not before. Nobody else sets any.',
    caption: 'The cookies we set',
    us: 'Us',
    noBanner:
      'There is no banner to click away, because there is nothing to ask: all five are needed for what you do here, and nothing else is stored in your browser. We do not follow you, here or anywhere else.',
  },
  notice: {
    title: 'Privacy notice',
    lead: 'Version {version}, in force since <day></day>.',
    versioned: 'Privacy notice, version {version}',
    published: 'Published <day></day>.',
    newer: 'There is a newer version',
    read: '<link>Read the notice that is in force</link>.',
  },
  outcome: {
    title: 'A deletion',
    named: 'Deletion {reference}',
    lead: 'What was deleted and what stays, by its number. Whose it was is not known here.',
    case: 'Case number',
    receipt: 'Receipt number',
  },
  deleted: {
    title: 'Account deleted',
    heading: 'Your account is deleted',
    lead: 'You are signed out everywhere.',
    keep: 'Keep this for your records',
    case: 'Case number',
    receiptNumber: 'Receipt number',
    at: 'Deleted',
    receipt: 'Your receipt',
    receiptText:
      'A file that proves this deletion to anybody. It names nobody; its holder can show that the deletion was theirs. Save it now: after ten minutes it can’t be created again, not even by us.',
    download: 'Download receipt',
    check: 'Check a receipt',
    byNumber:
      'Anybody with the case number can get it <receipt>without what shows that it was yours</receipt>, and see <state>how far everything is</state>.',
    newAccount: 'You can open a new account at any time; it starts empty.',
    nothing: 'Nothing to show here',
    nothingLead:
      'After an account is deleted, this page shows the case number and the receipt in the same browser for ten minutes.',
  },
  verify: {
    title: 'Check a receipt',
    lead: 'A receipt proves what we recorded, even after your account is deleted. You need no account to check one.',
    lookUp: 'Look up a deletion',
    lookUpText:
      'A deletion has a case number, on its page and in its email. Its receipt has a receipt number.',
    without: 'Check it without us',
    withoutText:
      'We make this page and keep the log. To rely on neither, note the key of our log, check that others were given the same one, and use the command line:',
  },
  landing: {
    description: 'See, correct, download and delete what is held about you, and keep proof of it.',
    example: {
      held: {
        term: 'What we hold',
        detail: '12 St James Square, London',
      },
      why: {
        term: 'Why',
        detail: 'You added it to your account',
      },
      until: {
        term: 'Until',
        detail: 'You remove it or delete the account',
      },
      with: 'With whom',
    },
    points: {
      decide: {
        title: 'You decide',
        text: 'Every use of your data is a choice of its own. Saying no to the optional ones changes nothing else.',
      },
      see: {
        title: 'You see all of it',
        text: 'What is held, why, and until when. Correct it in place, or download everything in one file.',
      },
      gone: {
        title: 'Gone means gone',
        text: 'Deleting your account removes your details and destroys the key that seals them. What a law or a legal claim keeps, you see before you confirm.',
      },
    },
    title: 'Your data, in your own hands',
    lead: '{brand} is the place where you see, correct, download and delete everything {controller} holds about you.',
    create: 'Create an account',
    signIn: 'Sign in',
    center: 'Open your privacy center',
    address: 'Postal address',
    sealed: 'Sealed with your key',
    exampleText: 'An example of how each detail is shown to you.',
  },
} as const;
