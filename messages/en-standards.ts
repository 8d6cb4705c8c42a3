import { purposeTexts } from './en';

/** Words of receipts in the forms of standards, and of the page that offers them. */
export const standardTexts = {
  /** What a text for people says where nobody else receives anything. */
  nobody: purposeTexts.news.withWhom,
  methods: {
    'sign-up': 'A box on the sign-up form, not ticked before',
    choices: 'A button under Choices in the privacy center',
    delete: 'The deletion of the account',
    restore: 'What the person had decided, carried out again after a backup was restored',
  },
  validity: 'Until it is withdrawn or the account is deleted',
  visits: 'Pages opened, as counts',
  proof:
    'The entry of the log that records this decision. Its receipt proves it, and commits to the words that were shown.',
  offered: {
    '27560': 'ISO/IEC TS 27560 (JSON-LD)',
    kantara: 'Kantara 1.1 (JSON)',
  },
  lead: 'The same decision as other software reads it. What proves it is the receipt of the log.',
  title: 'Other forms',
} as const;
