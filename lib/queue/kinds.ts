import { bounds } from '@/lib/bounds';

/**
 * A kind of work that is done later. A job says what is to be done and to which rows: the ids of rows, and nothing else.
 * Never the id of a person, since erasing one does not look here; a row that is gone is nothing to do.
 */
export interface JobKind {
  /** The ids that a job of this kind holds, by name. */
  readonly ids: readonly string[];
  /** How often it is tried before it counts as failed. */
  readonly tries: number;
  /** Seconds before it is tried again the first time; about twice as many before each further time. */
  readonly delay: number;
  /** Seconds between two jobs that the clock asks for; absent where only code asks. At most a day. */
  readonly every?: number;
  /** Milliseconds after which a try that has not ended counts as failed; `bounds.job` where it is absent. */
  readonly atMost?: number;
}

/** Every kind of work there is. Its handler is in lib/jobs, and the compiler asks for it. */
export const jobKinds = {
  housekeeping: { ids: [], tries: 1, delay: 0, every: 600, atMost: bounds.longJob },
  'anchor-delivery': { ids: [], tries: 8, delay: 5, every: 600 },
  'log-pruning': { ids: [], tries: 3, delay: 60, every: 86_400, atMost: bounds.longJob },
  'log-verification': { ids: [], tries: 3, delay: 300, every: 86_400, atMost: bounds.longJob },
  retention: { ids: [], tries: 3, delay: 300, every: 86_400, atMost: bounds.longJob },
  /** Tells the old address of a change: nobody can ask for that mail again, so it is tried for about three days. */
  'email-announcement': { ids: ['changeId'], tries: 12, delay: 30 },
  /** Carries out a scheduled deletion; the housekeeping looks for those whose job was lost. */
  erasure: { ids: ['requestId'], tries: 5, delay: 60, atMost: bounds.longJob },
  /** For as long as a mail waits: 72 hours. */
  mail: { ids: ['mailId'], tries: 12, delay: 60 },
  package: { ids: ['packageId'], tries: 4, delay: 20, atMost: bounds.longJob },
  /** Nobody can ask for this mail again either. */
  'package-notice': { ids: ['packageId'], tries: 12, delay: 30 },
  /** Tries itself again, by its own clock in the database; the housekeeping looks for steps that were forgotten. */
  'request-step': { ids: ['stepId'], tries: 1, delay: 0 },
  /** Every step of a processor that is due: apart, since one that is silent keeps us waiting. */
  'processor-steps': { ids: [], tries: 1, delay: 0, every: 600, atMost: bounds.longJob },
} as const satisfies Record<string, JobKind>;

export type Kinds = Readonly<Record<string, JobKind>>;

/** A job of one kind. */
export type JobOf<K extends Kinds, N extends keyof K> = { readonly kind: N } & {
  readonly [I in K[N]['ids'][number]]: string;
};

/** A job of any kind. */
export type AnyJob<K extends Kinds> = { [N in keyof K]: JobOf<K, N> }[keyof K];

export type Job = AnyJob<typeof jobKinds>;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * What is stored of a job: exactly the ids of its kind, each a UUID. Anything else throws, so that nothing that a person
 * gave can come in, whatever a caller does to the types.
 */
export function payloadOf(kind: JobKind, job: Readonly<Record<string, unknown>>): Record<string, string> {
  const { kind: _, ...given } = job;
  const entries = Object.entries(given);
  for (const [name, id] of entries)
    if (!kind.ids.includes(name) || typeof id !== 'string' || !uuid.test(id))
      throw new Error('A job holds the ids of its kind and nothing else.');
  if (entries.length !== kind.ids.length) throw new Error('A job holds every id of its kind.');
  return Object.fromEntries(entries) as Record<string, string>;
}
