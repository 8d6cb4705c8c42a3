import type { Act } from './catalogue/acts';

class SignedIn {
  /** Makes the class nominal: an object of the same shape is not a viewer. */
  readonly #made = true;

  constructor(
    readonly subjectId: string,
    readonly sessionId: string,
    readonly authenticatedAt: Date,
    /** The deletion of the account is scheduled: only what concerns that may still be done. */
    readonly locked: boolean,
  ) {}

  get made(): boolean {
    return this.#made;
  }
}

class Confirmed<A extends Act> {
  readonly #made = true;

  constructor(
    readonly viewer: Viewer,
    readonly act: A,
    /** The step-up that stands behind it; null where a fresh sign-in does. */
    readonly stepUpId: string | null,
  ) {}

  get made(): boolean {
    return this.#made;
  }
}

/** Who asks: a person with a live session. Made only by lib/auth. */
export type Viewer = SignedIn;

/** A viewer who has just shown that it is them, for one act. Made only by lib/auth. */
export type FreshViewer<A extends Act> = Confirmed<A>;

/** For lib/auth alone (a lint rule holds it): the viewer of a session that was found alive. */
export function makeViewer(
  subjectId: string,
  sessionId: string,
  authenticatedAt: Date,
  locked = false,
): Viewer {
  return new SignedIn(subjectId, sessionId, authenticatedAt, locked);
}

/** For lib/auth alone (a lint rule holds it): a viewer whose confirmation for this act was found alive. */
export function makeFreshViewer<A extends Act>(
  viewer: Viewer,
  act: A,
  stepUpId: string | null,
): FreshViewer<A> {
  return new Confirmed(viewer, act, stepUpId);
}
