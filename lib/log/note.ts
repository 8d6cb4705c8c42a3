import { concat, fromBase64, sameBytes, toBase64, toHex, utf8, type Bytes } from '@/lib/bytes';
import type { Checks, Digest } from './crypto-provider';

/** Signed notes (C2SP signed-note): a text, an empty line, and signature lines. */
const ED25519 = 0x01;
const MAX_SIGNATURES = 100;

/** Whom a reader trusts: a name without spaces or plus signs, and an Ed25519 public key. */
export interface Verifier {
  readonly name: string;
  readonly publicKey: Uint8Array;
}

/** Who signs. */
export interface Signer extends Verifier {
  sign(message: Uint8Array): Uint8Array;
}

/** A signature line, not judged: `name` says whose it claims to be. */
interface NoteSignature {
  readonly name: string;
  readonly keyId: Uint8Array;
  readonly signature: Uint8Array;
}

export interface Note {
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

/** The first 4 bytes of SHA-256(name, 0A, 01, public key). */
export function keyIdOf(digest: Digest, { name, publicKey }: Verifier): Bytes {
  const hash = digest.sha256(concat(utf8(name), Uint8Array.of(0x0a, ED25519), publicKey));
  return new Uint8Array(hash.slice(0, 4));
}

/** `name+key id+base64(01, public key)`: what a reader is given to trust. */
export function vkeyOf(digest: Digest, verifier: Verifier): string {
  checkName(verifier.name);
  const key = concat(Uint8Array.of(ED25519), verifier.publicKey);
  return `${verifier.name}+${toHex(keyIdOf(digest, verifier))}+${toBase64(key)}`;
}

/** The verifier in a vkey, or null when it is malformed or its key id does not fit its key. */
export function parseVkey(digest: Digest, vkey: string): Verifier | null {
  const [, name, id, encoded] = /^([^+\s]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/u.exec(vkey) ?? [];
  const bytes = encoded === undefined ? null : fromBase64(encoded);
  if (name === undefined || !isName(name) || bytes?.length !== 33 || bytes[0] !== ED25519) return null;
  const verifier = { name, publicKey: bytes.slice(1) };
  return toHex(keyIdOf(digest, verifier)) === id ? verifier : null;
}

/** Signs a text that ends in a newline and has no other control character; else throws TypeError. */
export function makeNote(digest: Digest, text: string, signer: Signer): string {
  checkName(signer.name);
  if (!isNoteText(text)) throw new TypeError('A note is lines of text, the last one ended.');
  const signature = concat(keyIdOf(digest, signer), signer.sign(utf8(text)));
  return `${text}\n— ${signer.name} ${toBase64(signature)}\n`;
}

/** The parts of a note, with no signature judged; null when it is not one. */
export function readNote(note: string): Note | null {
  const split = note.lastIndexOf('\n\n');
  if (split < 0 || !note.endsWith('\n')) return null;
  const text = note.slice(0, split + 1);
  const lines = note.slice(split + 2, -1).split('\n');
  if (!isNoteText(text) || lines.length > MAX_SIGNATURES) return null;
  const signatures = lines.map(readSignature);
  return signatures.every((one) => one !== null) ? { text, signatures } : null;
}

/**
 * The names of the trusted verifiers that signed the note. Signatures by others are passed over; a wrong one by a
 * trusted verifier refuses the whole note: null.
 */
export function signersOf(checks: Checks, note: Note, trusted: readonly Verifier[]): string[] | null {
  const message = utf8(note.text);
  const signers = new Set<string>();
  for (const { name, keyId, signature } of note.signatures) {
    const signer = trusted.find((one) => one.name === name && sameBytes(keyIdOf(checks, one), keyId));
    if (!signer) continue;
    if (!checks.verifyEd25519(signer.publicKey, message, signature)) return null;
    signers.add(name);
  }
  return [...signers];
}

/** The text of a note that at least one of the trusted verifiers signed, and its signers' names; null otherwise. */
export function openNote(
  checks: Checks,
  note: string,
  trusted: readonly Verifier[],
): { text: string; signers: string[] } | null {
  const read = readNote(note);
  const signers = read && signersOf(checks, read, trusted);
  return read && signers && signers.length > 0 ? { text: read.text, signers } : null;
}

/** A line of another algorithm has other lengths; only what every line has is asked for. */
function readSignature(line: string): NoteSignature | null {
  const [, name, encoded] = /^— ([^+\s]+) ([A-Za-z0-9+/=]+)$/u.exec(line) ?? [];
  const bytes = encoded === undefined ? null : fromBase64(encoded);
  if (name === undefined || !isName(name) || bytes === null || bytes.length < 5) return null;
  return { name, keyId: bytes.slice(0, 4), signature: bytes.slice(4) };
}

function isNoteText(text: string): boolean {
  return text.endsWith('\n') && !/[^\P{Cc}\n]|\p{Surrogate}/u.test(text);
}

function isName(name: string): boolean {
  return /^[^+\s\p{C}]+$/u.test(name);
}

function checkName(name: string): void {
  if (!isName(name)) throw new TypeError('A note’s name has no spaces and no plus signs.');
}
