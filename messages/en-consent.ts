/** The facts of a consent that a yes is bound to, as people read them. A text that changes one asks again. */
export const substantialTerms = {
  who: 'Who',
  what: 'What data',
  why: 'Why',
  howLong: 'Kept for',
  withWhom: 'Shared with',
} as const;
