/** The facts of a consent that a yes is bound to, as people read them. A text that changes one asks again. */
export const substantialTerms = {
  who: 'Who',
  what: 'What data',
  why: 'Why',
  howLong: 'Kept for',
  withWhom: 'Shared with',
} as const;

/** What stands on a choice whose words changed after its person decided. `{purpose}` is filled in. */
export const askedTexts = {
  optional: 'What this use does changed after you said yes, so it is off until you decide.',
  required:
    'What your account does with your data changed after you said yes. You keep every right, and nothing else is done with your data until you decide.',
  /** On the home, for one use and for several. */
  one: 'The words of one use changed after you said yes: it is off until you decide.',
  several: 'The words of {count} uses changed after you said yes: they are off until you decide.',
  before: 'What you said yes to',
  now: 'What it says now',
  caption: 'What changed: {purpose}',
  agree: 'Say yes to the new words',
  leave: 'Leave it off',
} as const;
