/** What a run of the retention does, to the officer. */
export const retention = {
  unverified: 'Accounts that were never confirmed',
  localMails: 'Emails in the local mailbox',
  counters: 'Counters of the limits',
  firstWarning: 'Unused accounts whose people are told for the first time',
  secondWarning: 'Unused accounts whose people are told for the second time',
  unused: 'Unused accounts that are deleted',
} as const;
