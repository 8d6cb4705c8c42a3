import { fromBase64Url, toBase64Url, utf8, type Bytes } from '@/lib/bytes';
import { canonicalJson, hmacSha256, pae, sha256, timingSafeEqual, uuidToBytes } from '@/lib/crypto';

/**
 * What must never come back, each with the act that gives it back: a replay goes by the newer of the two. An erasure is
 * final. Closed: a new act needs a word here, and its way to be carried out again in `rights/replay.ts`.
 */
const ledgerActs = {
  erasure: null,
  /** Of one kind of data, which `purpose` names. */
  'erasure-part': null,
  withdrawal: 'consent',
  /** The account is locked, because its deletion is scheduled. */
  lock: 'unlock',
  restriction: 'release',
  objection: 'permission',
  /** Of one detail, which `purpose` names. */
  dispute: 'settlement',
  /** What one legal hold alone kept is let go; `purpose` names the hold. */
  'hold-release': null,
} as const;

/** An act that takes a permission away. */
export type Taking = keyof typeof ledgerActs;
/** An act that gives back what one of them took. */
type Giving = NonNullable<(typeof ledgerActs)[Taking]>;
export type LedgerAct = Taking | Giving;

/**
 * What gives back and is carried out again like what takes away: a restored backup in which a deletion is still
 * scheduled would end an account although its person kept it.
 */
const repeatedGivings = ['unlock'] as const satisfies readonly Giving[];
export type Repeated = Taking | (typeof repeatedGivings)[number];

const takings = Object.keys(ledgerActs) as readonly Taking[];
const givings = Object.values(ledgerActs).filter((act): act is Giving => act !== null);

/**
 * What the ledger says of itself: `begin` opens it and `key` goes on under another key; `mark` is the time passing, by
 * which a restored database is noticed although nothing was taken away; `kept` and `void` say of the acts since the
 * line before that their transaction was committed, or not.
 */
const ownActs = ['begin', 'key', 'mark', 'kept', 'void'] as const;
type OwnAct = (typeof ownActs)[number];

/** A line of the ledger: canonical JSON, keys sorted, ASCII, and no line end. */
export interface LedgerLine {
  /** From 1, without a gap. */
  readonly seq: number;
  readonly act: LedgerAct | OwnAct;
  /** HMAC of the person's id under the ledger's key, as base64url. */
  readonly subject?: string;
  /** The purpose, the kind of data, the detail or the hold that it is about, where it is about one. */
  readonly purpose?: string;
  /** When, as ISO 8601. */
  readonly at: string;
  /** With `begin` and `key`: the check value of the ledger's key from here on. */
  readonly key?: string;
  /** With `key`: the key of the lines before, wrapped under the new one (RFC 3394). */
  readonly wrapped?: string;
  /** SHA-256 of the line before; zeros in the first. */
  readonly prev: string;
  /** HMAC of all the rest, so that a changed line is noticed also where no other follows it. */
  readonly mac: string;
}

const HASH = /^[A-Za-z0-9_-]{43}$/;
const SHAPES: Readonly<Record<string, RegExp>> = {
  act: /^[a-z]+(-[a-z]+)*$/,
  at: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/,
  key: HASH,
  mac: HASH,
  prev: HASH,
  purpose: /^[A-Za-z0-9_.:-]{1,100}$/,
  subject: HASH,
  wrapped: /^[A-Za-z0-9_-]{54}$/,
};
const ALWAYS = ['act', 'at', 'mac', 'prev', 'seq'];
const MEMBERS: Readonly<
  Record<string, { readonly must: readonly string[]; readonly may: readonly string[] }>
> = {
  ...Object.fromEntries(
    [...takings, ...givings].map((act) => [act, { must: ['subject'], may: ['purpose'] }] as const),
  ),
  begin: { must: ['key'], may: [] },
  key: { must: ['key', 'wrapped'], may: [] },
  mark: { must: [], may: [] },
  kept: { must: [], may: [] },
  void: { must: [], may: [] },
};

/** What stands before the first line. */
export const NO_LINE: Bytes = new Uint8Array(32);

/** SHA-256 of a line's text, by which the next one names it. */
export function lineHash(text: string): Bytes {
  return sha256(utf8(text));
}

/** The line in a text, or null when it is not exactly one as `writeLine` makes it. Its `mac` is not judged here. */
export function parseLine(text: string): LedgerLine | null {
  const value = jsonOf(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const members = value as Record<string, unknown>;
  const { act, seq } = members;
  const of = typeof act === 'string' && Object.hasOwn(MEMBERS, act) ? MEMBERS[act] : undefined;
  if (!of || !Number.isSafeInteger(seq) || (seq as number) < 1) return null;
  const names = Object.keys(members);
  const complete = [...ALWAYS, ...of.must].every((name) => names.includes(name));
  const known = names.every((name) => [...ALWAYS, ...of.must, ...of.may].includes(name));
  const shaped = Object.entries(members).every(
    ([name, member]) => name === 'seq' || (typeof member === 'string' && SHAPES[name]?.test(member) === true),
  );
  return complete && known && shaped && canonicalJson(members) === text
    ? (members as unknown as LedgerLine)
    : null;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/** The text of a line, signed with the ledger's key (32 bytes). */
export function writeLine(key: Uint8Array, line: Omit<LedgerLine, 'mac'>): string {
  return canonicalJson({ ...line, mac: toBase64Url(macOf(key, line)) });
}

/** Whether a line was written with this key, and not changed since. */
export function isGenuineLine(key: Uint8Array, { mac, ...line }: LedgerLine): boolean {
  const claimed = fromBase64Url(mac);
  return claimed !== null && timingSafeEqual(claimed, macOf(key, line));
}

function macOf(key: Uint8Array, line: Omit<LedgerLine, 'mac'>): Bytes {
  return hmacSha256(key, pae('ledger/line/v1', canonicalJson(line)));
}

/** A person as the ledger names them. Without the key nobody can tell whose it is. */
export function subjectMark(key: Uint8Array, subjectId: string): string {
  return toBase64Url(hmacSha256(key, pae('ledger/subject/v1', uuidToBytes(subjectId))));
}

/** By which a ledger tells whether it belongs to a key. */
export function keyMark(key: Uint8Array): string {
  return toBase64Url(hmacSha256(key, pae('ledger/key/v1')));
}

export function isTaking(act: LedgerLine['act']): act is Taking {
  return (takings as readonly string[]).includes(act);
}

/** Whether a replay carries an act out again. */
export function isRepeated(act: LedgerLine['act']): act is Repeated {
  return isTaking(act) || (repeatedGivings as readonly string[]).includes(act);
}

/** Whether a line is about a person, rather than about the ledger itself. */
export function isAct({ act }: LedgerLine): boolean {
  return !(ownActs as readonly string[]).includes(act);
}

/** What two acts must share for the newer one to decide. */
export function decisionOf({ act, subject = '', purpose = '' }: LedgerLine): string {
  const taking = isTaking(act) ? act : takings.find((candidate) => ledgerActs[candidate] === act);
  return `${taking ?? act} ${subject} ${purpose}`;
}
