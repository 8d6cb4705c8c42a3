/** A copy of at most so many rows leaves in the answer to whoever asks; a larger one is prepared. */
export const streamedAtMost = 5_000;

/** How many a process sends at once, to one person each. */
export const sentAtOnce = 50;

/** How many milliseconds nobody may go on reading one that is being sent. */
export const idleTimeout = 60_000;

/** How many are prepared for a person in a day; more wait for their turn. */
export const perDay = 3;

/** How many may wait for their turn. */
export const waitingAtMost = 10;

/** How often one is tried, ends of a process included, before its person is told that it failed. */
export const maxAttempts = 4;
