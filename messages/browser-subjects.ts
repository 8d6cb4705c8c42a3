/**
 * Subjects whose sentences are given to browsers as they are, since no program for messages is sent there. They have no
 * arguments but words that are put in as they are (messages/fill.ts).
 */
export const browserSubjects = ['browser', 'fields', 'accountForms', 'centerForms', 'receiptForm'] as const;

export type BrowserSubject = (typeof browserSubjects)[number];

/**
 * Subjects whose sentences are composed without a translator: their keys are members of closed sets, some with a dot, and
 * words are put into them as they are.
 */
export const composedSubjects = [
  'california',
  'entries',
  'erasure',
  'events',
  'facts',
  'importing',
  'inventory',
  'keeping',
  'noticeBody',
  'packageCheck',
  'packageWords',
  'purposes',
  'receiptCheck',
  'recipients',
  'retention',
  'standards',
  'uses',
  'values',
] as const;

export type ComposedSubject = (typeof composedSubjects)[number];
