/** What the verifier of receipts says. Each verdict has one sentence; only `valid` says that something is proven. */
export const receiptCheck = {
  valid: {
    own: 'This receipt is valid: it is an entry of the log {log}.',
    given: 'This receipt is valid: it is an entry of the log {log}, whose key you named.',
  },
  intact: {
    untrusted: {
      title: 'Intact, signed by {log}, which you have not told me to trust.',
      next: 'The signature itself was not checked. Get the key of that log from a place that you trust, and check again with it.',
    },
    'another-log': {
      title: 'Intact, but from another log: signed by {log}, which you have not told me to trust.',
      next: 'The signature itself was not checked. Get the key of that log from a place that you trust, and check again with it.',
    },
    'unknown-key': {
      title: 'Intact, signed by {log} with a key that you have not told me to trust.',
      next: 'Anybody can sign under any name, so this proves nothing yet. Ask the people who keep that log whether the key is theirs.',
    },
  },
  refused: {
    'too-large': 'This file is too large to be a receipt: choose the file as you downloaded it.',
    'not-a-receipt': 'This file is not a receipt: choose the file as you downloaded it.',
    cut: 'The end of this file is missing: download the receipt again.',
    'newer-format': 'This receipt is of a newer format: check it with a newer version.',
    edited: 'This file was changed after it was made, so it proves nothing: download the receipt again.',
  },
  proven: {
    included: 'The log {log} holds this entry, word for word, as number {number} of its first {size}.',
    signed: {
      own: 'That state of the log was signed with the key of this site’s log.',
      given: 'That state of the log was signed with the key that you named.',
    },
    opened:
      'The holder of this file can show that the entry is theirs: the file has the secret behind its pseudonym.',
    detail: 'The detail in this file is the one that the entry was made with.',
  },
  notProven: {
    time: 'That the time is right: it is the one that the log wrote down.',
    truth: 'That the entry is true, or that everything was written down.',
    now: 'That the log still says the same today: nobody was asked.',
    today: 'That the log still says the same today.',
    everybody: 'That the log says the same to everybody: compare its checkpoint with what others were given.',
    name: 'Who you are: the file names nobody, and a copy of it proves as much.',
    whose: 'Whose entry it is.',
    detail: 'What the detail of the entry says: it is not in this file.',
  },
  today: {
    standing: {
      extends:
        'The log still holds this entry: its newest signed state, of {today} entries, continues the one in this receipt.',
      same: 'The log still holds this entry: its newest signed state is the one in this receipt.',
      truncated:
        'The log is shorter than when it made this receipt: it signs {today} entries today, and signed {size} before. Entries were taken away, or an older copy of it was brought back. Keep this receipt: it shows that.',
      forked:
        'The log has another past today than when it made this receipt. Keep this receipt: beside what the log signs today it proves that.',
      renamed:
        'The log goes on under the name {newLog}, as after a backup was restored, and there it does not hold everything that it had signed before. What this receipt proves stays proven.',
      unsigned:
        'What was answered is signed by {newLog} with a key that you have not told me to trust, so it says nothing.',
      unreadable: 'What was answered does not fit together, so it says nothing. Try again later.',
      unreachable: 'The log did not answer, so it was not compared with today. Try again later.',
    },
    unasked: {
      asking: 'The log is being asked whether it still says so …',
      offline: 'It was not compared with the log of today: you are offline.',
      elsewhere: 'It was not compared with the log of today: this page asks no log but its own.',
    },
    continued: 'The log of today continues the state in this receipt, word for word.',
    asked: {
      browser:
        'This browser asked our server for the newest checkpoint of the log{tiles}, and compared them itself. The file was not sent. What was asked for tells how long the log was when the receipt was made, and nothing else.',
      server: 'Our server compared it with its own log.',
      command:
        'Asked of {at}: the newest checkpoint of the log{tiles}. They were compared here, and the file was not sent. What was asked for tells how long the log was when the receipt was made, and nothing else.',
    },
    tiles: ' and {count} files of its hashes',
    tile: ' and one file of its hashes',
  },
  terms: {
    what: 'What happened',
    when: 'When',
    result: 'Result',
    actor: 'By whom',
    reference: 'Receipt number',
    log: 'Log',
    place: 'Entry',
    facts: {
      act: 'For',
      addedTo: 'Added to',
      columns: 'Which details',
      count: 'How often',
      erased: 'Deleted',
      kept: 'Kept',
      purpose: 'Use of data',
      reason: 'Reason',
      requestUntil: 'Request kept until',
      until: 'Planned for',
      scope: 'Which data',
      answer: 'Answer',
      store: 'Store',
      surface: 'Where',
    },
  },
  place: 'Number {number} of the first {size}',
  results: {
    ok: 'Done',
    refused: 'Refused',
  },
  actors: {
    subject: 'The person it is about',
    system: 'The system',
    other: 'Somebody else, not named here',
    unknown: 'Not known',
  },
  ownEvents: {
    'log.reopened': 'The log went on under a new name',
    'log.verified': 'The whole log was verified',
    'log.pruned': 'Old entries of the log were shortened to their hashes',
  },
  form: {
    refused: 'Please check the marked fields.',
    noFile: 'Please choose the file of a receipt.',
    noVkey: 'This is not the whole key of a log. Paste the line as it was given to you.',
    unreadable: 'The file could not be read. Please choose it again.',
  },
  lookUp: {
    label: 'Case number or receipt number',
    hint: 'Of a deletion, as RF-7K2M-9QXD-4TBW, or the receipt number on its receipt.',
    unknown:
      'No deletion has this number. Compare it with the page, the email or the receipt of the deletion.',
  },
  command: {
    number:
      '{file} is the number of a deletion and no file: type it at {page} of the site that gave it to you, to see what became of it.',
    usage: 'Name one file: npm run verify -- FILE [--vkey KEY [--log URL]] [--passphrase-file FILE]',
    log: 'What follows --log is not an address: name the site of the log, such as https://privacy.example.com.',
    logWithoutKey: 'To compare a receipt with the log of today, name its key too: --vkey KEY --log URL.',
    logOfPackage:
      'A package is not compared with the log of today: take receipt.json out of it and name that file.',
    missing: 'There is no file {file}.',
    folder: '{file} is a folder: name the file of a receipt.',
    unreadable: 'The file {file} could not be read.',
    vkey: 'What follows --vkey is not the whole key of a log: put the line in quotes, as it was given to you.',
  },
} as const;
