/** What an act is that a password is asked for once more. */
interface ActFacts {
  /** A fresh sign-in does not stand for it: it asks for a confirmation of its own, and uses it up. */
  readonly usedUp?: true;
  /** A confirmation can be given by itself, before the act; any other is given with the form of the act. */
  readonly byItself?: true;
}

/** What a confirmed password is for, a row each. A confirmation for one act is worth nothing for another. */
const rows = {
  show: { byItself: true },
  download: { byItself: true },
  correct: { byItself: true },
  email: { usedUp: true },
  password: { usedUp: true },
  erase: { usedUp: true, byItself: true },
  'erase-part': { usedUp: true },
} as const satisfies Readonly<Record<string, ActFacts>>;

type Rows = typeof rows;
export type Act = keyof Rows;
type Having<F extends keyof ActFacts> = { [A in Act]: Rows[A] extends Record<F, true> ? A : never }[Act];
export type UsedUpAct = Having<'usedUp'>;
export type ActByItself = Having<'byItself'>;

export const acts = Object.keys(rows) as readonly Act[];
export const actsByItself = acts.filter((act): act is ActByItself => 'byItself' in rows[act]);

export function isUsedUp(act: Act): act is UsedUpAct {
  return 'usedUp' in rows[act];
}

/** Which confirmations stand for an act: whoever may correct a detail also sees it. */
export function confirmedBy(act: Act): readonly Act[] {
  return act === 'show' ? ['show', 'correct'] : [act];
}
