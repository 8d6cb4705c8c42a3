import { actWords } from './en-acts';
import type { Act } from '@/lib/privacy/catalogue/acts';
import type { Surface } from '@/lib/privacy/consent/consent';
import type { DetailKey, HoldingKey, UnseenKind } from '@/lib/privacy/inventory';
import type { ScheduledBecause } from '@/lib/privacy/rights/erasure/grace';
import type { ErasureReason } from '@/lib/privacy/rights/erasure/person';
import type { OwnStore } from '@/lib/privacy/rights/erasure/plan';
import type { PauseReason } from '@/lib/privacy/rights/pause';
import type { StepAnswer } from '@/lib/privacy/requests/steps';
import { valueTexts } from './en';

type Words<Member extends string> = Readonly<Record<Member, string>>;

/**
 * The facts of an entry for somebody who is not its person: words for the members of closed sets, by the name of the
 * fact. What has no words here is shown as the log wrote it.
 */
export const factWords = {
  act: actWords('others'),
  surface: valueTexts.surface,
  reason: {
    request: 'The person asked for it',
    accuracy: 'The data is disputed',
    unlawful: 'The use was unlawful',
    claims: 'The person needs it for a legal claim',
    objection: 'The person objected',
    consent: 'The person took back the consent that the account needs',
    unverified: 'The email address was never confirmed',
    inactive: 'The account was not used any more',
    restored: 'A restored backup had brought it back',
  },
  columns: {
    name: 'Name',
    email: 'Email',
    phone: 'Phone',
    postalAddress: 'Postal address',
    birthDate: 'Date of birth',
    note: 'Note',
  },
  store: { mailbox: 'The mailbox of this installation', mail: 'The last mail', packages: 'Prepared copies' },
  answer: {
    sent: 'Sent',
    dropped: 'Not sent, as it was not allowed any more',
    gone: 'Not sent in its time',
    confirmed: 'Confirmed with a signature',
    officer: 'Told by the privacy officer',
    impossible: 'Given up, as it was not possible',
  },
} as const satisfies {
  readonly act: Words<Act>;
  readonly surface: Words<Surface['surface']>;
  readonly reason: Words<PauseReason | ScheduledBecause | ErasureReason['reason']>;
  readonly columns: Words<DetailKey>;
  readonly store: Words<OwnStore>;
  readonly answer: Words<StepAnswer>;
};

/** Kinds of data of which a person has one row: they are named, not counted. */
export const singleKinds: readonly string[] = ['profile', 'account', 'request'];

/** Kinds of data, as an entry counts or names them. */
export const kindWords: Words<HoldingKey | UnseenKind | 'request'> = {
  profile: 'Details',
  supplements: 'Notes on data',
  packages: 'Copies that were prepared',
  consents: 'Choices',
  confirmations: 'Confirmations of the password',
  sessions: 'Sessions',
  links: 'Mailed links',
  emailChanges: 'Changes of the email address',
  queuedMails: 'Mails that waited to be sent',
  failedSignIns: 'Failed sign-ins of that hour',
  activity: 'Entries of the log, which no longer lead to anybody',
  requests: 'Numbers and dates of requests',
  request: 'Number and dates of this request',
  account: 'Account',
  detail: 'Sealed details of entries',
  subjectLookup: 'The look-up that found the address',
  consentHead: 'The number of choices made',
  entryCount: 'The number of entries that led to the person',
  subjectKey: 'The key that sealed the details',
  legalHold: 'The hold that keeps some of it',
  retained: 'What a law or a hold keeps',
};
