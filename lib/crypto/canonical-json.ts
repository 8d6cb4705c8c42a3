const MAX_DEPTH = 32;

/**
 * The one ASCII text of a value: RFC 8785 (keys sorted by UTF-16 unit, ECMAScript numbers, no white space), with
 * every character above U+007E written as `\uXXXX`. Takes null, booleans, finite numbers, well-formed strings,
 * dense arrays and plain objects; everything else throws TypeError, so that nothing is silently left out.
 */
export function canonicalJson(value: unknown): string {
  return write(value, 0);
}

function write(value: unknown, depth: number): string {
  if (depth > MAX_DEPTH) refuse('deep or circular value');
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return text(value);
  if (typeof value === 'number')
    return Number.isFinite(value) ? JSON.stringify(value) : refuse('number that is not finite');
  if (Array.isArray(value)) return list(value, depth);
  return typeof value === 'object' ? record(value, depth) : refuse(typeof value);
}

function text(value: string): string {
  if (/\p{Surrogate}/u.test(value)) return refuse('string with half a character');
  return JSON.stringify(value).replaceAll(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** `Array.from` visits the holes of a sparse array too, where they are refused as undefined. */
function list(values: readonly unknown[], depth: number): string {
  return `[${Array.from(values, (value) => write(value, depth + 1)).join(',')}]`;
}

function record(value: object, depth: number): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return refuse('object that is not plain');
  if (Object.getOwnPropertySymbols(value).length > 0) return refuse('symbol');
  const members = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${text(key)}:${write(member, depth + 1)}`);
  return `{${members.join(',')}}`;
}

function refuse(what: string): never {
  throw new TypeError(`Canonical JSON has no ${what}.`);
}
