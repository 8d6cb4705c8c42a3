import { isRecord, parseJson } from './json';

/** Facts from closed sets and counts. Never a value that a person gave. */
export type LeafMeta = Readonly<Record<string, string | number | readonly string[]>>;

/** A leaf of the log, as it is hashed: canonical JSON, keys sorted, ASCII, no white space. */
export interface LogLeaf {
  readonly v: 1;
  /** When it happened. */
  readonly t: string;
  /** The entry's own id. */
  readonly id: string;
  /** What happened, as `noun.verb`. */
  readonly a: string;
  /** Who did it, and whose data it is about: a pseudonym of this leaf alone, or `sys`. */
  readonly act: string;
  readonly s: string;
  /** What it was done to, as `kind:id`. */
  readonly obj: string;
  readonly r: 'ok' | 'refused';
  /** A commitment to a detail that is kept apart. */
  readonly p?: string;
  readonly meta?: LeafMeta;
}

const WHO = /^(sys|[A-Za-z0-9_-]{22})$/;
const WORD = /^[A-Za-z0-9_.:/+=-]{0,300}$/;
const SHAPES: Readonly<Record<string, RegExp>> = {
  t: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/,
  id: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
  a: /^[a-z]{1,40}\.[a-z]{1,40}$/,
  act: WHO,
  s: WHO,
  obj: /^[a-z]{1,40}:[A-Za-z0-9_.:/+=-]{1,300}$/,
  r: /^(ok|refused)$/,
};
const COMMITMENT = /^[A-Za-z0-9_-]{43}$/;

/**
 * The leaf in a text; `newer` when it says that it is of a later version; null when it is not a leaf. Exactly one text
 * is a given leaf: unknown members, another order, white space, text that is no word of ours, all refuse it.
 */
export function parseLogLeaf(text: string): LogLeaf | 'newer' | null {
  const value = parseJson(text);
  if (!isRecord(value)) return null;
  if (typeof value['v'] === 'number' && value['v'] > 1) return 'newer';
  const { v, p, meta, ...rest } = value;
  const good =
    v === 1 &&
    (p === undefined || (typeof p === 'string' && COMMITMENT.test(p))) &&
    (meta === undefined || isMeta(meta)) &&
    hasShape(rest) &&
    isSorted(value) &&
    JSON.stringify(value) === text;
  return good ? (value as unknown as LogLeaf) : null;
}

function hasShape(members: Record<string, unknown>): boolean {
  return (
    Object.keys(members).length === Object.keys(SHAPES).length &&
    Object.entries(SHAPES).every(([key, shape]) => {
      const member = members[key];
      return typeof member === 'string' && shape.test(member);
    })
  );
}

function isMeta(meta: unknown): boolean {
  return (
    isRecord(meta) &&
    isSorted(meta) &&
    Object.entries(meta).every(
      ([key, fact]) => WORD.test(key) && (Array.isArray(fact) ? fact.every(isWord) : isFact(fact)),
    )
  );
}

function isFact(fact: unknown): boolean {
  return isWord(fact) || (typeof fact === 'number' && Number.isFinite(fact));
}

function isWord(fact: unknown): boolean {
  return typeof fact === 'string' && WORD.test(fact);
}

function isSorted(record: Record<string, unknown>): boolean {
  const keys = Object.keys(record);
  return keys.every((key, i) => i === 0 || (keys[i - 1] ?? '') < key);
}
