/** The words of a package of somebody's data. `{controller}`, `{email}` and `{date}` are filled in. */
export const packageTexts = {
  title: 'Your data at {brand}',
  lead: 'This package is a copy of what {controller} holds about you here, as it was on {date}. {coverage} It is yours. It opens without a network, runs no program, and tells nobody that you opened it.',
  partly: 'You asked for a part: {part}.',
  part: {
    categories: 'only {categories}',
    since: 'recorded from {date} on',
    before: 'recorded until {date}',
  },
  contents: 'What is inside',
  nothing: 'We hold nothing here.',
  inFileOnly: 'More columns are in {file}: {columns}.',
  newest: 'These are the newest {shown} of {total}. All of them are in {file}.',
  all: 'The same as a table: {file}.',
  terms: {
    why: 'Why we have it',
    legalBasis: 'Legal basis',
    source: 'Where it came from',
    keptUntil: 'Kept until',
    sharedWith: 'Shared with',
  },
  purposes: {
    title: 'What your data is used for',
    lead: 'This is what applies to you, not to everybody.',
    columns: ['Use', 'For you', 'Legal basis', 'How long', 'Who else gets it'],
    on: 'On since {date}',
    off: 'Off',
    always: 'Always',
  },
  rights: {
    title: 'Your rights',
    ask: 'Ask us at {email}. If our answer is not good enough, complain to {authority}.',
  },
  withheld: {
    title: 'What is not inside, and why',
    lead: 'These are hashes and keys that guard your account. They say nothing about you that does not stand here in words.',
    other: 'Where a record is also about somebody else, their part is left out and says so.',
  },
  /** Whether a copy of the package stays with whoever made it. */
  kept: {
    streamed: 'We kept no copy of this package.',
    prepared: 'We keep this package sealed for 7 days, for you to download, and then delete it.',
  },
  notAsked: 'You did not ask for it this time.',
  check: {
    title: 'How to check that this is genuine',
    steps: [
      'The ZIP file as you downloaded it is signed as a whole. Whoever runs Rightful checks it with: npm run verify -- my-data.zip --vkey KEY. One changed byte fails.',
      'manifest.json names every file with its SHA-256. manifest.sig is the signature of our log over it.',
      'receipt.json proves that our log wrote down that this copy was made. Anybody checks it at {origin}/verify.',
      'The key in public-key.pem is ours only if you get the same one from somewhere else, such as {origin}/verify.',
    ],
  },
  confirmation: 'Yes: we process personal data about you, and this package says which, why and for how long.',
  recipients: 'Nobody outside of {controller}.',
  transfers: 'Nothing is sent to a country outside of the one where this installation runs.',
  readme: `THIS IS YOUR DATA

{lead}

OPEN IT
  Unpack the ZIP file first, then open index.html in any browser. It needs no network and runs no program.

WHAT IS WHERE
  index.html       everything, to read and to print
  data/            each kind of data, as JSON with the values as they are, and as CSV for spreadsheets
                   (in a CSV an apostrophe stands before what a spreadsheet would run as a formula)
  information/     why we have it, on what legal basis, until when, who else gets it, what your rights are,
                   and the exact texts that you saw when you chose
  portability/     what you gave us, for another service to read in: each value as it is, in the CSV too,
                   so open these files in no spreadsheet
  access-log.csv   who looked at your data, when and what for
  disclosures.csv  to whom your data was sent
  told.csv         whom we told of what you did with it, and how far they are
  withheld.json    what is not inside, and why
  incomplete.json  what could not be read and so is missing; an empty list when everything is there
  schema/          what each file looks like (JSON Schema 2020-12), and what its members mean (context.jsonld)
  receipt.json     the proof that our log wrote down this copy
  manifest.json    every file with its SHA-256; manifest.sig is our log's signature over it
  SHA256SUMS       the same for: sha256sum -c SHA256SUMS

KEEP IT SAFE
  Whoever has this file can read it. Save it where only you can open it, and never send it to anybody who asks.

ASK, OR COMPLAIN
  {controller}, {address}
  {email}
  Supervisory authority: {authority}

Made on {date}. {kept}
`,
} as const;

/** What the verifier says of a package. Only `valid` says that something is proven. */
export const packageCheckTexts = {
  valid:
    'This package is valid: {controller} made it on {date}, and the log {log}, whose key you named, signed every byte.',
  untrusted: {
    title: 'Intact, signed by {log}, which you have not told me to trust.',
    next: 'Get the key of that log from a place that you trust, and check again with --vkey KEY.',
  },
  refused: {
    'not-a-package': 'This ZIP file is not a package of somebody’s data.',
    'packed-again':
      'This ZIP file was packed again, so its signature is gone: check the file as you downloaded it.',
    changed: 'This package was changed after it was made, so it proves nothing: download it again.',
    locked: 'This package is locked: put its passphrase into a file and name it with --passphrase-file FILE.',
    'wrong-passphrase': 'That is not the passphrase of this package.',
    'not-proven':
      'This package is signed, but the proof from the log is missing: download it again in a moment.',
    'unknown-key': 'This package is signed by another log, or with another key, than the one that you named.',
  },
  headings: { proven: 'What is proven', notProven: 'What is not proven' },
  proven: [
    'All {files} files are there, each as it was made; not one byte of the ZIP file was changed.',
    'The log holds the entry that says that this copy was asked for.',
  ],
  notProven: [
    'That the data in it is right, or that it is everything: the signature says who made it, and that it is unchanged.',
    'That the time is right: it is the one that was written down.',
  ],
} as const;

/** What the command says that opens an account from a package. */
export const importTexts = {
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
    'invalid-input': 'This is not an address that mail can be sent to.',
    'consent-required':
      'The consent that an account needs was given to other words than ours, or to another controller, so it does not count here and nothing was stored. Ask the person to sign up.',
  },
} as const;
