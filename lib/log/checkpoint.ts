import { fromBase64, toBase64 } from '@/lib/bytes';
import type { Checks, Digest } from './crypto-provider';
import { makeNote, openNote, type Signer, type Verifier } from './note';
import { HASH_LENGTH } from './tree';
import type { TreeHead } from './verify';

/** What a log says of itself at one moment (C2SP tlog-checkpoint): which log, how many leaves, which root. */
export interface Checkpoint extends TreeHead {
  readonly origin: string;
}

/** The three lines that are signed. */
export function checkpointText({ origin, size, root }: Checkpoint): string {
  return `${origin}\n${size}\n${toBase64(root)}\n`;
}

/** The checkpoint in three lines of text, or null. This log writes no extension lines, so none are taken. */
export function parseCheckpoint(text: string): Checkpoint | null {
  const [origin, decimal, encoded, end, ...more] = text.split('\n');
  if (!origin || decimal === undefined || encoded === undefined || end !== '' || more.length > 0) return null;
  const root = fromBase64(encoded);
  const size = parseCount(decimal);
  return size !== null && root?.length === HASH_LENGTH ? { origin, size, root } : null;
}

/** A checkpoint signed by the log itself, whose name is the origin. */
export function signCheckpoint(digest: Digest, head: TreeHead, signer: Signer): string {
  return makeNote(digest, checkpointText({ ...head, origin: signer.name }), signer);
}

/** The checkpoint of a note that a trusted verifier of the same name signed; null otherwise. */
export function openCheckpoint(
  checks: Checks,
  note: string,
  trusted: readonly Verifier[],
): Checkpoint | null {
  const opened = openNote(checks, note, trusted);
  const checkpoint = opened && parseCheckpoint(opened.text);
  return checkpoint && opened.signers.includes(checkpoint.origin) ? checkpoint : null;
}

/** A count in decimal, as it is always written: no sign, no leading zero, exact as a number. */
export function parseCount(decimal: string): number | null {
  const value = /^(0|[1-9]\d{0,15})$/.test(decimal) ? Number(decimal) : null;
  return value !== null && Number.isSafeInteger(value) ? value : null;
}
