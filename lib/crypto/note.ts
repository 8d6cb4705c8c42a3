import { concat, ownBytes, utf8, type Bytes } from './encoding';
import { sameBytes, sha256 } from './hash';
import { publicKeyOf, signEd25519, verifyEd25519 } from './signature';

/** Signed notes (C2SP signed-note): a text, an empty line, and signature lines. */
const ED25519 = 0x01;
const MAX_SIGNATURES = 100;

/** Who signs: a name without spaces or plus signs, and an Ed25519 public key. */
export interface NoteVerifier {
  readonly name: string;
  readonly publicKey: Uint8Array;
}

/** The first 4 bytes of SHA-256(name, 0A, 01, public key). */
export function noteKeyId({ name, publicKey }: NoteVerifier): Bytes {
  return sha256(utf8(name), Uint8Array.of(0x0a, ED25519), publicKey).slice(0, 4);
}

/** `name+key id+base64(01, public key)`: what a reader is given to trust. */
export function vkeyOf(verifier: NoteVerifier): string {
  checkName(verifier.name);
  const id = Buffer.from(noteKeyId(verifier)).toString('hex');
  return `${verifier.name}+${id}+${base64(concat(Uint8Array.of(ED25519), verifier.publicKey))}`;
}

/** The verifier in a vkey string, or null when it is malformed or its key id does not fit its key. */
export function parseVkey(vkey: string): NoteVerifier | null {
  const [, name, id, encoded] = /^([^+\s]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/u.exec(vkey) ?? [];
  const bytes = encoded === undefined ? null : fromBase64(encoded);
  if (name === undefined || bytes?.length !== 33 || bytes[0] !== ED25519) return null;
  const verifier = { name, publicKey: bytes.slice(1) };
  return Buffer.from(noteKeyId(verifier)).toString('hex') === id ? verifier : null;
}

/** Signs a text that ends in a newline and has no other control character; else throws TypeError. */
export function makeNote(text: string, name: string, seed: Uint8Array): string {
  checkName(name);
  if (!isNoteText(text)) throw new TypeError('A note is lines of text, the last one ended.');
  const id = noteKeyId({ name, publicKey: publicKeyOf(seed) });
  return `${text}\n— ${name} ${base64(concat(id, signEd25519(seed, utf8(text))))}\n`;
}

/**
 * The text of a note that at least one of the trusted verifiers signed, and its signers' names; null otherwise.
 * Signatures by others are passed over; a wrong one by a trusted verifier refuses the whole note.
 */
export function openNote(
  note: string,
  trusted: readonly NoteVerifier[],
): { text: string; signers: string[] } | null {
  const split = note.lastIndexOf('\n\n');
  if (split < 0 || !note.endsWith('\n')) return null;
  const text = note.slice(0, split + 1);
  const lines = note.slice(split + 2, -1).split('\n');
  if (!isNoteText(text) || lines.length > MAX_SIGNATURES) return null;
  const message = utf8(text);
  const signers = new Set<string>();
  for (const line of lines) {
    const [, name, encoded] = /^— ([^+\s]+) ([A-Za-z0-9+/=]+)$/u.exec(line) ?? [];
    const bytes = encoded === undefined ? null : fromBase64(encoded);
    if (name === undefined || bytes === null || bytes.length < 5) return null;
    const signer = trusted.find((one) => one.name === name && sameBytes(noteKeyId(one), bytes.slice(0, 4)));
    if (!signer) continue;
    if (!verifyEd25519(signer.publicKey, message, bytes.slice(4))) return null;
    signers.add(name);
  }
  return signers.size > 0 ? { text, signers: [...signers] } : null;
}

function isNoteText(text: string): boolean {
  return text.endsWith('\n') && !/[^\P{Cc}\n]|\p{Surrogate}/u.test(text);
}

function checkName(name: string): void {
  if (!/^[^+\s\p{C}]+$/u.test(name)) throw new TypeError('A note’s name has no spaces and no plus signs.');
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

/** Canonical padded base64 only, so that one signature has one spelling. */
function fromBase64(text: string): Bytes | null {
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? ownBytes(bytes) : null;
}
