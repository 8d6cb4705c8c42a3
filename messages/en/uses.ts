/** What is said of uses of data beside their own texts. */
export const uses = {
  unused: ', or do not sign in for {period}',
  terms: {
    who: 'Who',
    what: 'What data',
    why: 'Why',
    howLong: 'Kept for',
    withWhom: 'Shared with',
  },
  objections: {
    news: {
      stops: 'An objection stops all product news, even an email that waits to be sent.',
      goesOn: 'Emails about your account and your requests still reach you.',
    },
    security: {
      stops:
        'An objection stops two things: counting failed sign-ins of your account, and remembering browsers that you sign in with.',
      goesOn:
        'Your sessions and links go on, because your account needs them. So do the limits that slow down strangers who guess passwords.',
    },
  },
  bases: {
    consent: 'Your consent (GDPR Art. 6(1)(a))',
    contract: 'We need it for our contract with you (GDPR Art. 6(1)(b))',
    'legal-obligation': 'The law asks it of us (GDPR Art. 6(1)(c))',
    'legitimate-interest': 'Our legitimate interest in a safe service (GDPR Art. 6(1)(f))',
  },
  missing: {
    eraseByLaw: 'It is not deleted automatically: the law asks us to be able to show what happened.',
    move: 'It is not in the part of your download that another service can take over: that right covers what you gave us yourself, on your consent or a contract. The rest of the download has it.',
    objectToContract:
      'You cannot object to it while the contract runs, because the contract needs it. Deleting your account ends that.',
    objectToLaw: 'You cannot object to it, because the law asks it of us.',
  },
} as const;
