/** Receipts in the forms of standards. */
export const standards = {
  methods: {
    'sign-up': 'A box on the sign-up form, not ticked before',
    choices: 'A switch in the privacy center',
    delete: 'The deletion of the account',
    restore: 'What the person had decided, carried out again after a backup was restored',
  },
  validity: 'Until it is withdrawn or the account is deleted',
  visits: 'Pages opened, as counts',
  proof:
    'The entry of the log that records this decision. Its receipt proves it, and commits to the words that were shown.',
} as const;
