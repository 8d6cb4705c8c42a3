import type { LogEvent } from '@/lib/log';
import type { Channel, RequestState, RequestRight } from '@/lib/privacy/catalogue/requests';
import type { ConsentDecision } from '@/lib/privacy/consent/chain';
import type { Agreement } from '@/lib/privacy/consent/compare';
import type { Surface } from '@/lib/privacy/consent/consent';
import type { ObjectableId } from '@/lib/privacy/catalogue/purposes';
import type { LinkKind } from '@/lib/privacy/accounts/links';
import type { Act } from '@/lib/privacy/catalogue/acts';
import type { UnseenKind } from '@/lib/privacy/inventory';
import { inactivePeriods, inWords } from '@/lib/privacy/periods';
import type { ScheduledBecause } from '@/lib/privacy/rights/erasure/grace';
import type { OwnStore } from '@/lib/privacy/rights/erasure/plan';
import type { PackageState } from '@/lib/privacy/rights/packages/list';
import type { PauseReason } from '@/lib/privacy/rights/pause';
import type { config } from '@/rightful.config';
import { actWords } from './en-acts';
import { changeTexts } from './en-recipients';

const unused = inactivePeriods ? `, or do not sign in for ${inWords(inactivePeriods.all)}` : '';

/** The words of every member of a closed set. */
type Words<Member extends string> = Readonly<Record<Member, string>>;

/** English texts of purposes: what a person reads before choosing. `{controller}` and `{brand}` come from the configuration. */
export const purposeTexts = {
  account: {
    name: 'Running your account',
    label: {
      consent:
        'I consent to {controller} collecting and processing my name, email and the details I add, to run my account.',
      contract: 'I accept the terms of service of {controller}.',
    },
    why: 'To sign you in, keep the details you add and answer your requests',
    what: 'Name, email, password (as a hash), and what you add: phone, postal address, date of birth, a note; your sessions, confirmations of your password, links that we mail you, and both addresses while you change your email',
    howLong: `Until you delete your account${unused}. Sessions 7 days, or 24 hours without use, links 48 hours, a change of your email 72 hours, confirmations 5 minutes`,
    withWhom: 'Nobody else',
    withdraw:
      'Any time, with one click under Choices. Without it we may not keep the account, so it is locked at once and deleted after 7 days',
    necessity:
      'An account cannot exist without a name and an address to sign in with; nothing else is tied to it.',
    whenOn: 'Your account works.',
    whenOff:
      'Your account is locked at once, and deleted with everything in it after 7 days. You can cancel until then.',
  },
  news: {
    name: 'Product news by email',
    label: { consent: 'Send me product news by email' },
    why: 'To tell you what is new in {brand}, at most about once a month',
    what: 'Name and email',
    howLong: 'Until you switch it off or delete your account',
    withWhom: 'Nobody else',
    withdraw: 'Any time, with one click under Choices',
    whenOn: 'We may send you a short email, at most about once a month.',
    whenOff: 'No more news. Mails about your account and your requests still reach you.',
  },
  statistics: {
    name: 'Usage statistics',
    label: { consent: 'Count my visits in usage statistics' },
    why: 'To see which pages are used, so that we improve those',
    what: 'Which pages of {brand} you open, as counts',
    howLong: '13 months, or until you switch it off',
    withWhom: 'Nobody else',
    withdraw: 'Any time, with one click under Choices',
    whenOn: 'Your visits may be counted.',
    whenOff: 'Your visits are not counted.',
  },
  security: {
    name: 'Keeping your account safe',
    why: 'To notice when somebody guesses your password, and to let you in where you signed in before',
    what: 'Failed sign-ins, and that you signed in with a browser, sealed in a cookie there',
    howLong: 'Failed sign-ins 1 hour, then one line in your activity; the cookie 90 days',
    withWhom: 'Nobody else',
  },
  accountability: {
    name: 'Showing that we did what the law asks',
    why: 'To prove what you chose and what happened to your data (GDPR Art. 5(2), 7(1))',
    what: 'Your choices with the text you saw, and a log of what was done with your data',
    howLong:
      'Until you delete your account; then only a log that names nobody, and the number and dates of your request for 24 months',
    withWhom: 'A supervisory authority that asks for proof',
  },
} as const;

/** What an objection to a use stops with the click, and what goes on all the same. */
export const objectionTexts: Readonly<
  Record<ObjectableId, { readonly stops: string; readonly goesOn: string }>
> = {
  news: {
    stops: 'An objection stops all product news, also a mail that waits to be sent.',
    goesOn: 'Mails about your account and your requests still reach you.',
  },
  security: {
    stops:
      'An objection stops two things: counting failed sign-ins of your account, and remembering browsers that you sign in with.',
    goesOn:
      'Your sessions and links go on, because your account needs them. So do the limits that slow down strangers who guess passwords.',
  },
};

/** How each legal basis of GDPR Art. 6(1) is called in front of people. */
export const basisTexts = {
  consent: 'Your consent (GDPR Art. 6(1)(a))',
  contract: 'We need it for our contract with you (GDPR Art. 6(1)(b))',
  'legal-obligation': 'The law asks it of us (GDPR Art. 6(1)(c))',
  'legitimate-interest': 'Our legitimate interest in a safe service (GDPR Art. 6(1)(f))',
} as const;

/** Why a legal basis does not give a right: one line each, in the place of its button. */
export const missingTexts = {
  eraseByLaw: 'It is not deleted by itself: the law asks us to be able to show what happened.',
  move: 'It is not in the part of your download that another service can take over: that right covers what you gave us yourself, on your consent or a contract. The rest of the download has it.',
  objectToContract:
    'You cannot object to it while the contract runs, because the contract needs it. Deleting your account ends that.',
  objectToLaw: 'You cannot object to it, because the law asks it of us.',
} as const;

/** Where a choice was made, as the end of a sentence. */
const surfaceTexts = {
  'sign-up': 'at sign-up',
  choices: 'under Choices',
  delete: 'when you kept the account',
  object: 'by an objection',
  restore: 'as before a backup was restored',
  import: 'in the copy that your account was opened from',
} as const;

/** The members of closed sets that stand in the facts of an entry, as part of its sentence. */
export const factTexts = {
  act: actWords('toDo'),
  surface: surfaceTexts,
} as const satisfies { readonly act: Words<Act>; readonly surface: Words<Surface['surface']> };

/** What the log says of a stored choice. */
export const agreementTexts = {
  agrees: 'Our log holds the same.',
  differs: 'Our log says otherwise: this line was changed later and proves nothing.',
  missing: 'Our log does not hold this choice: the line proves nothing.',
  pruned: 'Not compared: our log no longer keeps the words of that time.',
} as const satisfies Words<Agreement>;

export const lostText = 'Our log holds this choice, and its line is gone.';

/** The members of closed sets that are stored as text, by the key of their column. */
export const valueTexts = {
  event: { given: 'Yes', refused: 'No', withdrawn: 'Switched off' },
  surface: {
    'sign-up': 'Sign-up',
    choices: 'Choices',
    delete: 'Deletion',
    object: 'Objection',
    restore: 'After a restored backup',
    import: 'Taken over from a copy',
  },
  method: {
    checkbox: 'A box on the form',
    switch: 'A button',
    deletion: 'The deletion',
    ledger: 'What you had decided, carried out again',
    import: 'What you had decided to the same words',
  },
  inLog: agreementTexts,
  language: { en: 'English' },
  act: actWords('doing'),
  kind: { verify: 'Confirming your email', reset: 'A new password' },
  right: {
    erasure: 'Deleting the account',
    'erasure-part': 'Deleting a kind of data',
    restriction: 'Pausing the use of data',
    objection: 'Objecting to a use of data',
    dispute: 'Disputing a detail',
    correction: 'Passing a correction on',
    notification: 'Telling whoever received data',
  },
  state: {
    waiting: 'Waiting',
    preparing: 'Being prepared',
    ready: 'Ready',
    failed: 'Could not be prepared',
    deleted: 'Deleted',
    in_progress: 'We are looking into it',
    in_force: 'In force',
    lifting: 'Ends soon',
    scheduled: 'Planned',
    completed_with_outstanding: 'Done here, and still on its way elsewhere',
    completed_with_retention: 'Done; a part is kept as the law asks',
    completed: 'Done',
    cancelled: 'Cancelled',
    refused: 'Refused, with reasons',
  },
  reason: {
    request: 'You asked for it',
    consent: 'You took back the consent that the account needs',
    inactive: 'The account was not used any more',
    accuracy: 'The data is wrong, and is being checked',
    unlawful: 'It was used unlawfully, and should not be deleted',
    claims: 'You need it for a legal claim',
    objection: 'You objected, and it is being looked into',
    ...changeTexts,
  },
  channel: {
    account: 'In the account',
    schedule: 'Nobody: a period ended',
    restore: 'In the account, and again by us after an older backup was put back',
  },
} as const satisfies {
  readonly event: Words<ConsentDecision>;
  readonly inLog: Words<Agreement>;
  readonly surface: Words<Surface['surface']>;
  readonly method: Words<Surface['method']>;
  readonly language: Words<(typeof config.languages)[number]>;
  readonly act: Words<Act>;
  readonly kind: Words<LinkKind>;
  readonly right: Words<RequestRight>;
  readonly state: Words<RequestState | PackageState>;
  readonly reason: Words<PauseReason | ScheduledBecause | 'inactive' | keyof typeof changeTexts>;
  readonly channel: Words<Channel>;
};

/** In the place of a value that is stored and cannot be read, and beside whatever has one. */
export const unreadableTexts = {
  value: 'Cannot be read at the moment',
  kind: 'This is incomplete: a part of it cannot be read at the moment. It is not lost, and somebody here was told.',
} as const;

/** A column that says yes or no. */
export const booleanTexts = { yes: 'Yes', no: 'No' } as const;

/** What is covered by what people see and download, and whom to ask for the rest. */
export const coverageTexts = {
  covers: 'This covers {here}.',
  elsewhere: 'It does not cover {what}: for those ask {ask}.',
  nothingElse: '{controller} says that it holds nothing else about you.',
} as const;

/** Who did what an entry of the log says. */
export const whoTexts = {
  you: 'You',
  system: 'Our system',
  staff: 'Somebody who works here',
  unknown: 'Not known',
} as const;

/** In which role they did it. */
export const roleTexts = {
  you: 'Owner of the account',
  system: 'Runs by itself',
  staff: 'Privacy officer, by a command',
  unknown: 'Not signed in',
} as const;

/** What an entry commits to beside its own words, by the member of its detail. */
export const detailTexts = {
  text: 'Text you saw (SHA-256)',
  version: 'Its version',
  language: 'Its language',
  notice: 'Notice of the day (SHA-256)',
  reason: 'Reason',
} as const;

/** What an erasure counts and people do not read otherwise. */
export const erasureTexts: Words<UnseenKind | 'activity' | 'requests' | 'request'> = {
  detail: 'Sealed details of what happened on your account',
  subjectLookup: 'The look-up that found your address',
  subjectKey: 'The key that sealed your details',
  consentHead: 'How many choices you made',
  entryCount: 'How many entries of the log led to you',
  activity: 'Entries of the log, which no longer lead to anybody',
  request: 'The number and dates of this request',
  requests: 'The numbers and dates of your requests',
  legalHold: 'The hold that keeps some of it',
  retained: 'What a law or a hold keeps',
};

/** What became of an account that is deleted, as its plan has it. */
export const erasedTexts = {
  all: 'Your details are removed, and the key that sealed them is destroyed.',
  kept: 'Your account is removed. A law or a legal claim keeps a part of your data, sealed and used for nothing else: the list of what stays says what, why and until when. The key that sealed it goes with the last of it.',
} as const;

/** Why something stays after a deletion, and until when where there is no day. */
export const keptTexts = {
  log: {
    why: 'To prove that we kept the rules (GDPR Art. 5(2)). What pointed at you is removed, so they name nobody.',
    whyNoDay: 'As long as the log is kept',
  },
  request: {
    why: 'To prove that it was answered (GDPR Art. 17(3)(b)). They lead to nobody.',
    whyNoDay: '24 months',
  },
  hold: {
    why: 'Needed for a legal claim (GDPR Art. 17(3)(e)). It is moved out of reach and used for nothing else.',
    whyNoDay: 'The claim is settled',
  },
  purpose: { why: 'Still needed for “{purpose}”', whyNoDay: 'That use ends' },
} as const;

/** What is done outside of the database, by its store. */
export const storeTexts: Words<OwnStore> = {
  mailbox: 'Mails to you that lie on our own server are deleted',
  mail: 'One last mail tells you that it is done. Until it is sent, 72 hours at most, your address waits for it, sealed under a key of its own',
  packages: 'Copies of your data that we prepared for you are deleted',
};

/** How a step outside of the database stands. */
export const stepTexts = {
  open: 'On its way; we try until it is done',
  overdue: 'Late. We keep trying, and somebody here looks after it',
  done: 'Done',
  given_up: 'It could not be done in its time, and is not tried any more',
} as const;

/** What a store of our own did, where there was something to do and where there was nothing. */
export const doneTexts: Readonly<Record<OwnStore, { readonly some: string; readonly none: string }>> = {
  mailbox: { some: 'Done', none: 'Done: nothing was there' },
  mail: { some: 'Sent', none: 'Not sent' },
  packages: { some: 'Done', none: 'Done: nothing was there' },
};

const askForKey =
  'The signature itself was not checked. Get the key of that log from a place that you trust, and check again with it.';

/** What the verifier of receipts says. Each verdict has one sentence; only `valid` says that something is proven. */
export const receiptTexts = {
  valid: {
    own: 'This receipt is valid: it is an entry of the log {log}.',
    given: 'This receipt is valid: it is an entry of the log {log}, whose key you named.',
  },
  intact: {
    untrusted: {
      title: 'Intact, signed by {log}, which you have not told me to trust.',
      next: askForKey,
    },
    'another-log': {
      title: 'Intact, but from another log: signed by {log}, which you have not told me to trust.',
      next: askForKey,
    },
    'unknown-key': {
      title: 'Intact, signed by {log} with a key that you have not told me to trust.',
      next: 'Anybody can sign under any name, so this proves nothing yet. Ask whoever keeps that log whether the key is theirs.',
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
    opened: 'The entry belongs to whoever holds this file: the file has the secret behind its pseudonym.',
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
  /** How the log stands today beside the state that the receipt was made with. */
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
    detail: 'Detail',
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
    } as Readonly<Record<string, string>>,
  },
  place: 'Number {number} of the first {size}',
  results: { ok: 'Done', refused: 'Refused' },
  actors: {
    subject: 'The person it is about',
    system: 'The system',
    other: 'Somebody else, not named here',
    unknown: whoTexts.unknown,
  },
  /** What the log records of itself. */
  ownEvents: {
    'log.reopened': 'The log went on under a new name',
    'log.verified': 'The whole log was verified',
    'log.pruned': 'Old entries of the log were shortened to their hashes',
  } satisfies Readonly<Record<LogEvent, string>>,
  /** Headings of the answer. */
  headings: { entry: 'What the entry says', proven: 'What is proven', notProven: 'What is not proven' },
  by: {
    browser: 'Checked in this browser. The file was not sent to anybody.',
    server: 'Our server did the checking. The file was not kept.',
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
      'No deletion has this number. Compare it with the page, the mail or the receipt of the deletion.',
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
