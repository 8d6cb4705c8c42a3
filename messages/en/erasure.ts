/** What a deletion does, did, and leaves. */
export const erasure = {
  counted: {
    detail: 'Encrypted details of your activity',
    subjectLookup: 'The index that finds you at sign-in',
    subjectKey: 'Your encryption key',
    consentHead: 'How many choices you made',
    entryCount: 'How many entries of the log led to you',
    activity: 'Entries of the log, which no longer lead to anybody',
    request: 'The number and dates of this request',
    requests: 'The numbers and dates of your requests',
    legalHold: 'The hold that keeps some of it',
    retained: 'What a law or a hold keeps',
  },
  outcome: {
    all: 'Your details are removed, and the key that sealed them is destroyed.',
    kept: 'Your account is removed. A law or a legal claim keeps a part of your data, sealed and used for nothing else: the list of what stays says what, why and until when. The key that sealed it goes with the last of it.',
  },
  kept: {
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
    purpose: {
      why: 'Still needed for “{purpose}”',
      whyNoDay: 'That use ends',
    },
  },
  stores: {
    mailbox: 'Emails to you on our own server are deleted',
    mail: 'We send one last email. Until then, 72 hours at most, we keep your address for it, encrypted under a key of its own',
    packages: 'Copies of your data that we prepared for you are deleted',
  },
  steps: {
    open: 'On its way; we try until it is done',
    overdue: 'Late. We keep trying, and somebody here looks after it',
    done: 'Done',
    given_up: 'It could not be done in its time, and is not tried any more',
  },
  done: {
    mailbox: {
      some: 'Done',
      none: 'Done: nothing was there',
    },
    mail: {
      some: 'Sent',
      none: 'Not sent',
    },
    packages: {
      some: 'Done',
      none: 'Done: nothing was there',
    },
  },
} as const;
