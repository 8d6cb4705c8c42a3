/** The rights that are exercised as requests with a state. `notification` tells recipients of another one (GDPR Art. 19). */
export type RequestRight =
  'correction' | 'erasure' | 'erasure-part' | 'restriction' | 'objection' | 'dispute' | 'notification';

/**
 * Where a request can go from each state. `scheduled` can be cancelled; `completed_with_outstanding` waits for a store
 * outside of the database; what is `in_force` was answered and goes on; what is `lifting` ends after notice;
 * `completed_with_retention` for a law or a hold; the rest of the names say it.
 */
export const nextStates = {
  in_progress: ['in_force', 'lifting', 'completed', 'refused', 'cancelled'],
  in_force: ['lifting', 'completed'],
  lifting: ['in_progress', 'in_force', 'completed', 'refused', 'cancelled'],
  scheduled: ['cancelled', 'completed', 'completed_with_retention', 'completed_with_outstanding'],
  completed_with_outstanding: ['completed', 'completed_with_retention'],
  completed_with_retention: ['completed'],
  completed: [],
  cancelled: [],
  refused: [],
} as const;

export type RequestState = keyof typeof nextStates;

/** Where a request stands that stops a use of data: a restriction, an objection or a dispute, until it is over. */
export const standing = ['in_progress', 'in_force', 'lifting'] as const satisfies readonly RequestState[];

/** A state from which a request still goes on. */
export function isOpen(state: RequestState): boolean {
  return nextStates[state].length > 0;
}

/** How it came to us. */
export type Channel = 'account' | 'schedule' | 'restore';
