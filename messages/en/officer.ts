/** Mails to the privacy officer, and what the officer's commands say. */
export const officer = {
  waiting: {
    subject: 'Requests at {brand} wait for you',
    answer: '{reference}  {right}  answer by {day}',
    step: '{reference}  {right}  {store} to be done by {day}',
    over: '{line}, which is over',
    more: 'and {count} more',
    text: `{lines}

What they say: npm run requests -- show REFERENCE
All that waits: npm run requests -- list, and npm run processors -- list`,
  },
  doubtful: {
    subject: 'Choices at {brand} that the log does not confirm',
    text: `{brand} compared what people chose with its log. In {count, plural, one {# account} other {# accounts}} a stored choice is not what the log holds.
Each counts as no until its person chooses again.

Which accounts: npm run consents -- doubtful
What differs there: npm run consents -- show ACCOUNT`,
  },
  deletionWaits: {
    subject: 'A deletion at {brand} waits for you',
    text: `The deletion {reference} was not carried out: a law or a hold keeps data that cannot be read.
The account is locked, and nothing in it is used. The deletion is tried again on its day and every ten minutes after that.

Which column it is stands on standard error of the application. Lift a hold with: npm run hold -- lift`,
  },
} as const;
