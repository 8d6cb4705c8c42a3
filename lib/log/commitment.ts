import { concat, toBase64Url, utf8 } from '@/lib/bytes';
import type { Digest } from './crypto-provider';

/** What a leaf says instead of naming anybody. All of it is checked by whoever was given the opening. */

/** The pseudonym in a leaf, 16 bytes as base64url. Two leaves of one person cannot be linked by it. */
export function pseudonym(digest: Digest, opening: Uint8Array): string {
  return short(digest, pae('audit/s/v1', opening));
}

/**
 * What a leaf says of a row that it is about: 16 bytes as base64url, different in every leaf, so that a row's id links
 * no two of them. Whoever holds the opening and knows the id can check it.
 */
export function blindObject(digest: Digest, opening: Uint8Array, id: string): string {
  return short(digest, pae('audit/obj/v1', opening, id));
}

/** The commitment `p` of a leaf to its detail: HMAC-SHA-256 of the body under a random salt, as base64url. */
export function commit(digest: Digest, salt: Uint8Array, body: Uint8Array): string {
  return toBase64Url(hmac(digest, salt, body));
}

function short(digest: Digest, bytes: Uint8Array): string {
  return toBase64Url(digest.sha256(bytes).slice(0, 16));
}

/** HMAC-SHA-256 (RFC 2104). */
function hmac(digest: Digest, key: Uint8Array, message: Uint8Array): Uint8Array {
  const block = new Uint8Array(64);
  block.set(key.length > block.length ? digest.sha256(key) : key);
  const pad = (byte: number): Uint8Array => block.map((one) => one ^ byte);
  return digest.sha256(concat(pad(0x5c), digest.sha256(concat(pad(0x36), message))));
}

/** Pre-authentication encoding: LE64(number of parts), then LE64(length) and the bytes of each. */
function pae(...parts: readonly (string | Uint8Array)[]): Uint8Array {
  const pieces = parts.map((part) => (typeof part === 'string' ? utf8(part) : part));
  return concat(le64(pieces.length), ...pieces.flatMap((piece) => [le64(piece.length), piece]));
}

function le64(value: number): Uint8Array {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(value), true);
  return bytes;
}
