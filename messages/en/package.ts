/** A copy of somebody’s data: its page, its readme, and what stands for what is not in it. */
export const packageWords = {
  title: 'Your data at {brand}',
  lead: 'This package is a copy of what {controller} holds about you here, as it was on {date}. {coverage} It is yours. It opens without a network, runs no program, and tells nobody that you opened it.',
  partly: 'You asked for a part: {part}.',
  part: {
    categories: 'only {categories}',
    since: 'recorded from {date} on',
    before: 'recorded until {date}',
  },
  contents: 'What is inside',
  nothing: {
    title: 'Nothing here',
    held: 'We hold none of these: {kinds}.',
    inPart: 'This part has none of these: {kinds}.',
  },
  inFileOnly: 'More columns are in {file}: {columns}.',
  newest: 'These are the newest {shown} of {total}. All of them are in {file}.',
  all: 'The same as a table: {file}.',
  aboutIt: 'Why we have this, until when, and who gets it',
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
  kept: {
    streamed: 'We kept no copy of this package.',
    prepared: 'We keep this package sealed for 7 days, for you to download, and then delete it.',
  },
  notAsked: 'You did not ask for it this time.',
  check: {
    title: 'How to check that this is genuine',
    steps: [
      'The ZIP file as you downloaded it is signed as a whole. Anybody with Rightful checks the file with: npm run verify -- my-data.zip --vkey KEY. One changed byte fails.',
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
  Anybody who has this file can read it. Save it where only you can open it, and never send it to anybody who asks.

ASK, OR COMPLAIN
  {controller}, {address}
  {email}
  Supervisory authority: {authority}

Made on {date}. {kept}
`,
  empty: '{kind}: we hold nothing here',
  inWords: '{label}, in words',
  /** The members of an entry of the log. */
  leaf: {
    at: 'When',
    what: 'What',
    by: 'By whom',
    why: 'What for',
    event: 'Event',
    result: 'Result',
    object: 'Done to',
    facts: 'Facts',
  },
  /** What each file is, in the manifest. */
  files: {
    page: 'Everything, to read and to print',
    told: 'Whom we told of what you did, and how far they are',
    context: 'What the members of the JSON files mean (JSON-LD 1.1)',
    article15: 'What the law asks us to tell you (GDPR Art. 15)',
    california: 'The same by the categories of California’s privacy law (CCPA)',
    text: 'A text that you saw, word for word: its SHA-256 is the hash in your choices',
    sums: 'The hashes again, for sha256sum',
    signature: 'The signature of our log over the manifest',
    key: 'The key of our log',
    manifest: 'Every file',
    receipt: 'The proof that our log wrote down this copy',
    person: 'You, in the words of schema.org',
    schema: 'What a file looks like (JSON Schema 2020-12)',
    readme: 'What this is, how to open it, how to check it, whom to ask',
    accessLog: 'Who looked at your data, when and what for',
    withheld: 'What is not inside, and why',
    disclosures: 'To whom your data was sent',
    disclosedToNobody: 'To whom your data was sent: nobody',
    incomplete: 'What could not be read, and so is missing; with nothing, the list is empty',
  },
} as const;
