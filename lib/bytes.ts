// Bytes and their spellings, for browser and server alike.

export { bytesToHex as toHex, concatBytes as concat } from '@noble/hashes/utils.js';

/** Bytes with a buffer of their own: what Prisma takes and gives for a `Bytes` column. */
export type Bytes = Uint8Array<ArrayBuffer>;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** UTF-8. A lone surrogate throws TypeError, because it would come back as another character. */
export function utf8(text: string): Bytes {
  if (/\p{Surrogate}/u.test(text)) throw new TypeError('Text with half a character cannot be encoded.');
  return encoder.encode(text);
}

/** The text of UTF-8 bytes, or null when they are not UTF-8. A byte order mark counts as a character. */
export function fromUtf8(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

/** Compares public values; its time tells where they differ. Secrets are compared by `timingSafeEqual` of lib/crypto. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}

/** Padded base64 (RFC 4648 §4). */
export function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** The bytes of canonical padded base64, or null: one value has one spelling. */
export function fromBase64(text: string): Bytes | null {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.length % 4 !== 0) return null;
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  return toBase64(bytes) === text ? bytes : null;
}

/** Unpadded base64url (RFC 4648 §5). */
export function toBase64Url(bytes: Uint8Array): string {
  return toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The bytes of canonical unpadded base64url, or null. */
export function fromBase64Url(text: string): Bytes | null {
  if (!/^[A-Za-z0-9_-]*$/.test(text) || text.length % 4 === 1) return null;
  const padded = text.padEnd(Math.ceil(text.length / 4) * 4, '=');
  return fromBase64(padded.replaceAll('-', '+').replaceAll('_', '/'));
}
