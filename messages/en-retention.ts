import type { RuleKind } from '@/lib/privacy/rights/retention/rules';
import { kindWords } from './en-facts';

/** What a run of the retention does, to the officer. */
export const retentionTexts: typeof kindWords & Readonly<Record<RuleKind, string>> = {
  ...kindWords,
  unverified: 'Accounts that were never confirmed',
  failedSignIns: 'Hours of failed sign-ins, each to become one entry of the log',
  localMails: 'Mails in the local mailbox',
  counters: 'Counters of the limits',
  firstWarning: 'Unused accounts whose people are told for the first time',
  secondWarning: 'Unused accounts whose people are told for the second time',
  unused: 'Unused accounts that are deleted',
};
