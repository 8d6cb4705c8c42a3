import { rowCode, timingSafeEqual } from '@/lib/crypto';
import type { Prisma } from '@/lib/db';
import type { Subject } from '@/lib/privacy/keys/vault';

export type ConsentDecision = 'given' | 'refused' | 'withdrawn';

/** How a row came by its code; `denied` has none, since the log says otherwise. */
export type Proved = 'written' | 'log' | 'pruned' | 'denied';

type Columns = keyof Prisma.TypeMap['model']['ConsentEvent']['fields'];

/** A stored decision with every value as its code counts it: bytes in hex, the time as ISO 8601 in UTC. */
export type StoredDecision = Readonly<
  Record<Exclude<Columns, 'event' | 'number' | 'proved' | 'code'>, string>
> & {
  readonly event: ConsentDecision;
  readonly number: number | null;
  readonly proved: Proved | null;
  readonly code: string | null;
};

/** Selects a StoredDecision of the rows that a statement calls `row`. */
export const selectStored = (row: string): string => `
  ${row}.id, ${row}."userId", ${row}.purpose, ${row}.event, encode(${row}."textHash", 'hex') AS "textHash",
  encode(${row}."noticeHash", 'hex') AS "noticeHash", ${row}.language, ${row}.surface, ${row}.method,
  to_char(${row}.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at,
  ${row}.number, ${row}.proved, encode(${row}.code, 'hex') AS code`;

/** How far the decisions about one purpose go. */
export interface ChainHead {
  readonly number: number;
  /** The first number from which on none may be missing. */
  readonly since: number;
}

/**
 * The code of a decision, in hex. `prior` is that of the decision before it, which binds them into one row of decisions;
 * null where a new one begins.
 */
export function decisionCode(
  subject: Subject,
  row: Omit<StoredDecision, 'code'>,
  prior: string | null,
): string {
  const { id, userId, purpose, event, textHash, noticeHash, language, surface, method, at, number, proved } =
    row;
  // Every column, so that the compiler asks about one that is added.
  const values: Record<Exclude<Columns, 'code'>, string | number | null> = {
    id,
    userId,
    purpose,
    event,
    textHash,
    noticeHash,
    language,
    surface,
    method,
    at,
    number,
    proved,
  };
  return hex(rowCode(subject.key, 'ConsentEvent', { ...values, prior }));
}

/** The code of a head, in hex. `newest` is that of the decision with its number. */
export function headCode(
  subject: Subject,
  purpose: string,
  { number, since }: ChainHead,
  newest: string,
): string {
  return hex(rowCode(subject.key, 'ConsentHead', { userId: subject.id, purpose, number, since, newest }));
}

/** A person's newest decision about a purpose, with what must fit for it to count. */
export interface FoundNewest extends StoredDecision {
  readonly head: number | null;
  readonly since: number | null;
  readonly headCode: string | null;
  /** The code of the decision before. */
  readonly prior: string | null;
  /** Whether it was about what the use does now. */
  readonly current: boolean;
  /** How many decisions there are from `since` on. */
  readonly linked: number;
}

/**
 * Whether a newest decision is the person's: it and the head carry their codes, the head names this one, and from `since`
 * on none is missing. Anything else was written, changed or taken away by somebody else.
 */
export function proves(subject: Subject, found: FoundNewest): boolean {
  const { number, code, head, since, purpose } = found;
  if (number === null || code === null || since === null || head !== number || found.headCode === null)
    return false;
  const begins = number === since;
  if (!begins && found.prior === null) return false;
  return (
    found.linked === number - since + 1 &&
    same(decisionCode(subject, found, begins ? null : found.prior), code) &&
    same(headCode(subject, purpose, { number, since }, code), found.headCode)
  );
}

/**
 * Whether a decision that was given a code carries it. It is the first of those that fit together, or follows the one
 * before it; where that one is gone, its code cannot be asked for.
 */
export function carriesCode(
  subject: Subject,
  row: StoredDecision,
  stored: readonly StoredDecision[],
): boolean {
  const { code, number, purpose } = row;
  if (code === null || number === null) return true;
  const prior = stored.find((other) => other.purpose === purpose && other.number === number - 1)?.code;
  if (prior === undefined && number > 1) return true;
  return [prior ?? null, null].some((before) => same(decisionCode(subject, row, before), code));
}

function same(a: string, b: string): boolean {
  return timingSafeEqual(Buffer.from(a, 'hex'), Buffer.from(b, 'hex'));
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
