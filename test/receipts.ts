import { ed25519 } from '@noble/curves/ed25519.js';
import { toBase64Url, utf8 } from '@/lib/bytes';
import { signCheckpoint } from '@/lib/log/checkpoint';
import { commit, pseudonym } from '@/lib/log/commitment';
import { vkeyOf, type Signer } from '@/lib/log/note';
import { formatProof } from '@/lib/log/proof';
import { inclusionRanges, proofOf, type HashAt } from '@/lib/log/prove';
import { formatReceipt, type Receipt } from '@/lib/log/receipt';
import { append, emptyTree, leafHash, rootOf, type Hash, type Place } from '@/lib/log/tree';
import { browserChecks as checks } from '@/lib/verify/browser';

/** Receipts for tests, made of nothing that only runs on the server, so that the tests of the browser make them too. */

const before = 10;
const opening = new Uint8Array(32).fill(4);
const salt = new Uint8Array(32).fill(9);

/** Who signs with this 32-byte seed, or with 32 times this byte. */
export function testSigner(name: string, seed: Uint8Array | number): Signer {
  const secret = new Uint8Array(typeof seed === 'number' ? new Uint8Array(32).fill(seed) : seed);
  const publicKey = ed25519.getPublicKey(secret);
  return { name, publicKey, sign: (message) => ed25519.sign(message, secret) };
}

export function testVkey(signer: Signer): string {
  return vkeyOf(checks, signer);
}

interface Parts {
  /** Members of the leaf that differ from a consent that its person gave. */
  readonly leaf?: Readonly<Record<string, unknown>>;
  readonly opened?: boolean;
  /** The text of the detail; null for a leaf without one, `withheld` for one that is not in the file. */
  readonly detail?: string | null;
  readonly withheld?: boolean;
}

function makeReceipt(
  signer: Signer,
  { leaf = {}, opened = true, detail = '{"purpose":"news"}', withheld = false }: Parts = {},
): Receipt {
  const who = pseudonym(checks, opening);
  const text = sortedJson({
    v: 1,
    t: '2026-01-02T03:04:05.678Z',
    id: '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5d',
    a: 'consent.given',
    act: who,
    s: who,
    obj: 'consent:1M0eyeNmGiPspGxFo7q3QQ',
    r: 'ok',
    ...(detail === null ? {} : { p: commit(checks, salt, utf8(detail)) }),
    meta: { purpose: 'news', surface: 'choices' },
    ...leaf,
  });
  return {
    leaf: text,
    proof: proofFor(text, signer),
    ...(opened ? { opening: toBase64Url(opening) } : {}),
    ...(detail === null || withheld ? {} : { detail: { salt: toBase64Url(salt), body: detail } }),
  };
}

/** The file of a receipt for the eleventh leaf of a log under this signer. */
export function receiptFile(signer: Signer, parts: Parts = {}): Uint8Array<ArrayBuffer> {
  return utf8(formatReceipt(makeReceipt(signer, parts)));
}

/** The leaves of the log behind the receipt of `receiptFile`, and `more` that came later. */
export function leavesBehind(signer: Signer, more: number): Hash[] {
  return [...leavesWith(makeReceipt(signer).leaf), ...leavesFrom(before + 1, more)];
}

/** Leaves of a log that never held that receipt's entry. */
export function otherLeaves(count: number): Hash[] {
  return leavesFrom(0, count);
}

function leavesFrom(first: number, count: number): Hash[] {
  return Array.from({ length: count }, (_, i) => leafHash(checks, utf8(`leaf ${first + i}`)));
}

function leavesWith(leaf: string): Hash[] {
  return [...leavesFrom(0, before), leafHash(checks, utf8(leaf))];
}

function proofFor(leaf: string, signer: Signer): string {
  const nodes = new Map<string, Hash>();
  const tree = append(checks, emptyTree, leavesWith(leaf), (place, hash) => {
    nodes.set(keyOf(place), hash);
  });
  const read: HashAt = (place) => {
    const hash = nodes.get(keyOf(place));
    if (!hash) throw new Error('No such node.');
    return hash;
  };
  return formatProof({
    index: before,
    hashes: proofOf(checks, inclusionRanges(before, before + 1), read),
    checkpoint: signCheckpoint(checks, { size: before + 1, root: rootOf(checks, tree) }, signer),
  });
}

function keyOf({ level, index }: Place): string {
  return `${level}/${index}`;
}

/** Canonical JSON, as far as a leaf needs it: its nested members are written in order already. */
function sortedJson(members: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(Object.fromEntries(Object.entries(members).toSorted(([a], [b]) => (a < b ? -1 : 1))));
}
