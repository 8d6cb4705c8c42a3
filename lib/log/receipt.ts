import { fromBase64Url, fromUtf8, utf8 } from '@/lib/bytes';
import { parseCheckpoint, type Checkpoint } from './checkpoint';
import { commit, pseudonym } from './commitment';
import type { Checks } from './crypto-provider';
import { isRecord, parseJson } from './json';
import { parseLogLeaf, type LogLeaf } from './leaf';
import { readNote, signersOf, type Note, type Verifier } from './note';
import { parseProof, type LogProof } from './proof';
import { leafHash } from './tree';
import { verifyInclusion } from './verify';

const RECEIPT_FORMAT = 'rightful-receipt/1';
export const MAX_RECEIPT_BYTES = 1_000_000;

/** What a person keeps of one act. */
export interface Receipt {
  /** The leaf's own text. */
  readonly leaf: string;
  /** A C2SP tlog-proof. */
  readonly proof: string;
  /** 32 bytes as base64url that show whose leaf it is. */
  readonly opening?: string;
  /** What the leaf commits to: the salt as base64url, and the text. */
  readonly detail?: { readonly salt: string; readonly body: string };
}

/** Why a file proves nothing. Closed: each has one sentence for people. */
export type ReceiptRefusal =
  'too-large' | 'not-a-receipt' | 'cut' | 'newer-format' | 'edited' | 'another-log' | 'unknown-key';

/** What a receipt says, and which of it was checked. */
export interface Findings {
  readonly leaf: LogLeaf;
  readonly index: number;
  readonly checkpoint: Checkpoint;
  /** True when the file holds the opening of the leaf's pseudonym: whoever has the file can show whose leaf it is. */
  readonly opened: boolean;
  /** The text that the leaf commits to, where the file holds it. */
  readonly detail: string | null;
}

/**
 * `valid`: signed by a key that the reader trusts. `untrusted`: everything fits together under the signature of
 * `checkpoint.origin`, but the reader named no key, so the signature was not judged.
 */
export type ReceiptVerdict =
  | ({ readonly verdict: 'valid' | 'untrusted' } & Findings)
  | { readonly verdict: 'refused'; readonly reason: ReceiptRefusal };

/** The file of a receipt: there is exactly one text for it. */
export function formatReceipt({ leaf, proof, opening, detail }: Receipt): string {
  const ordered = {
    format: RECEIPT_FORMAT,
    leaf,
    proof,
    ...(opening === undefined ? {} : { opening }),
    ...(detail === undefined ? {} : { detail: { salt: detail.salt, body: detail.body } }),
  };
  return `${JSON.stringify(ordered, null, 2)}\n`;
}

/** Reads the file of a receipt; nothing is verified yet. Refuses every text that `formatReceipt` does not write. */
export function parseReceipt(file: Uint8Array): Receipt | { readonly refused: ReceiptRefusal } {
  if (file.length > MAX_RECEIPT_BYTES) return { refused: 'too-large' };
  const text = fromUtf8(file);
  if (text === null) return { refused: whyUnreadable(new TextDecoder().decode(file)) };
  const value = parseJson(text);
  if (value === undefined) return { refused: whyUnreadable(text) };
  if (!isRecord(value) || typeof value['format'] !== 'string') return { refused: 'not-a-receipt' };
  if (value['format'] !== RECEIPT_FORMAT)
    return { refused: /^rightful-receipt\/\d+$/.test(value['format']) ? 'newer-format' : 'not-a-receipt' };
  const receipt = pick(value);
  return receipt && formatReceipt(receipt) === text ? receipt : { refused: 'edited' };
}

/** Judges the file of a receipt against the keys that the reader trusts. Never throws; the log is not asked. */
export function verifyReceipt(
  checks: Checks,
  file: Uint8Array,
  trusted: readonly Verifier[],
): ReceiptVerdict {
  const receipt = parseReceipt(file);
  if ('refused' in receipt) return refuse(receipt.refused);
  const leaf = parseLogLeaf(receipt.leaf);
  if (leaf === 'newer') return refuse('newer-format');
  const proof = parseProof(receipt.proof);
  const note = proof && readNote(proof.checkpoint);
  const checkpoint = note && parseCheckpoint(note.text);
  if (!leaf || !proof || !note || !checkpoint) return refuse('edited');
  const named = note.signatures.some(({ name }) => name === checkpoint.origin);
  if (!named || !isIncluded(checks, receipt, proof, checkpoint) || !isOpened(checks, receipt, leaf))
    return refuse('edited');

  const findings = {
    leaf,
    index: proof.index,
    checkpoint,
    opened: receipt.opening !== undefined,
    detail: receipt.detail?.body ?? null,
  };
  if (trusted.length === 0) return { verdict: 'untrusted', ...findings };
  const reason = whyNotTrusted(checks, note, checkpoint.origin, trusted);
  return reason ? refuse(reason) : { verdict: 'valid', ...findings };
}

function isIncluded(checks: Checks, receipt: Receipt, proof: LogProof, checkpoint: Checkpoint): boolean {
  const hash = leafHash(checks, utf8(receipt.leaf));
  return verifyInclusion(checks, hash, proof.index, proof.hashes, checkpoint);
}

/** Whether what the receipt opens is what the leaf says. */
function isOpened(checks: Checks, { opening, detail }: Receipt, leaf: LogLeaf): boolean {
  if (opening !== undefined) {
    const bytes = fromBase64Url(opening);
    if (bytes?.length !== 32 || pseudonym(checks, bytes) !== leaf.s) return false;
  }
  if (detail === undefined) return true;
  const salt = fromBase64Url(detail.salt);
  return salt?.length === 32 && commit(checks, salt, utf8(detail.body)) === leaf.p;
}

function whyNotTrusted(
  checks: Checks,
  note: Note,
  origin: string,
  trusted: readonly Verifier[],
): ReceiptRefusal | null {
  const own = trusted.filter(({ name }) => name === origin);
  if (own.length === 0) return 'another-log';
  const signers = signersOf(checks, note, own);
  if (!signers) return 'edited';
  return signers.length > 0 ? null : 'unknown-key';
}

/** The members of a receipt when they have the right types, else null. Further members fall away here. */
function pick({ leaf, proof, opening, detail }: Record<string, unknown>): Receipt | null {
  if (!isText(leaf) || !isText(proof)) return null;
  if (opening !== undefined && !isText(opening)) return null;
  const receipt = { leaf, proof, ...(opening === undefined ? {} : { opening }) };
  if (detail === undefined) return receipt;
  if (!isRecord(detail)) return null;
  const { salt, body } = detail;
  return isText(salt) && isText(body) ? { ...receipt, detail: { salt, body } } : null;
}

const START = `{\n  "format": "rightful-receipt/`;

function looksOurs(text: string): boolean {
  return text.startsWith(START) || START.startsWith(text);
}

function whyUnreadable(text: string): ReceiptRefusal {
  if (!looksOurs(text)) return 'not-a-receipt';
  return /\n\}\s*$/.test(text) ? 'edited' : 'cut';
}

function refuse(reason: ReceiptRefusal): ReceiptVerdict {
  return { verdict: 'refused', reason };
}

/** Text that can be encoded: JSON can spell half a character, UTF-8 cannot. */
function isText(value: unknown): value is string {
  return typeof value === 'string' && !/\p{Surrogate}/u.test(value);
}
