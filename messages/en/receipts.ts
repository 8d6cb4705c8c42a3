/** The pages of receipts and of the proof of one entry. */
export const receipts = {
  title: 'Receipts',
  heading: 'Your receipts',
  lead: 'A receipt is a small file that proves what happened, to anybody, without asking us. Keep those that matter to you.',
  use: 'How to use them',
  useText:
    'Check a receipt at <link>the verify page</link>, even after your account is gone. Nobody needs to sign in for that.',
  whoHas:
    'A receipt has no name and no address in it. Whoever has the file can show that the entry is yours, so give it only to those who may know.',
  end: 'Nothing further back',
  endText: 'The receipts before these are all that there are.',
  newest: 'Newest',
  older: 'Older',
  others: 'Every other line of <link>your activity</link> has a receipt as well, behind “Show proof”.',
  list: {
    waiting: 'On its way into the log',
    ready: 'In the log',
    download: 'Download receipt<hidden> of: {what}</hidden>',
    show: 'Show proof<hidden> of: {what}</hidden>',
  },
  proof: {
    title: 'Proof',
    waiting: 'On its way into the log',
    waitingTitle: 'Recorded, and not yet proven',
    waitingText:
      'The entry is written and waits for its place in the log. <link>Look again in a moment</link>.',
    lead: 'This is the entry of the log that records it, and the proof that the log contains it.',
    file: 'The file holds all of this and the numbers behind it. Check it at <link>the verify page</link>, even after your account is gone.',
    download: 'Download receipt',
    all: 'All receipts',
  },
  forms: {
    title: 'Other forms',
    lead: 'The same decision as other software reads it. What proves it is the receipt of the log.',
    '27560': 'ISO/IEC TS 27560 (JSON-LD)',
    kantara: 'Kantara 1.1 (JSON)',
  },
  entry: {
    when: 'When',
    by: 'By whom',
    role: 'In which role',
    why: 'For what',
    outcome: 'Outcome',
    done: 'Done',
    refused: 'Refused',
    whose: 'Whose',
    title: 'What the entry says',
    whoseText: 'The code under “Whose” appears only here. Only your receipt can show that it is you.',
    place: 'Where it stands',
    entry: 'Entry',
    number: 'Number {number} of the first {size}',
    log: 'Log',
    signed: 'Signed',
    signedText:
      'The signature covers every entry up to this size. If one of them were changed or removed later, your receipt would stop matching.',
  },
} as const;
