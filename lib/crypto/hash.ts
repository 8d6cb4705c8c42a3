import {
  createHash,
  createHmac,
  hkdfSync,
  randomFillSync,
  timingSafeEqual as equalOfOneLength,
} from 'node:crypto';
import { toBase64Url, utf8, type Bytes } from '@/lib/bytes';
import { ownBytes } from './encoding';

export function sha256(...parts: readonly Uint8Array[]): Bytes {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return ownBytes(hash.digest());
}

/** HMAC-SHA-256 (RFC 2104), 32 bytes. */
export function hmacSha256(key: Uint8Array, message: Uint8Array): Bytes {
  return ownBytes(createHmac('sha256', key).update(message).digest());
}

/**
 * The first block of HKDF-Expand (RFC 5869 §2.3), so at most 32 bytes. The extract step is left out, which §3.3
 * allows when the key is already uniform: use it on random 32-byte keys only.
 */
export function expand(key: Uint8Array, label: string, length = 32): Bytes {
  if (key.length !== 32 || length < 1 || length > 32) throw new TypeError('One block of 32 bytes at most.');
  const info = utf8(label);
  return hmacSha256(key, Uint8Array.of(...info, 1)).slice(0, length);
}

/**
 * HKDF-Expand with SHA-512 (RFC 5869 §2.3) of any length that the RFC allows, without the extract step: the key must be
 * uniformly random already.
 */
export function expandSha512(key: Uint8Array, info: Uint8Array, length: number): Bytes {
  const blocks: Buffer[] = [];
  for (let counter = 1; (counter - 1) * 64 < length; counter++)
    blocks.push(
      createHmac('sha512', key)
        .update(blocks.at(-1) ?? '')
        .update(info)
        .update(Uint8Array.of(counter))
        .digest(),
    );
  return ownBytes(Buffer.concat(blocks).subarray(0, length));
}

/** HKDF-SHA-256 (RFC 5869) with an empty salt: a key of its own for each label. */
export function deriveFrom(secret: Uint8Array, label: string, length = 32): Bytes {
  return new Uint8Array(hkdfSync('sha256', secret, new Uint8Array(0), utf8(label), length));
}

/** Compares in a time that depends on the lengths alone; other lengths differ, where Node's own throws. */
export function timingSafeEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && equalOfOneLength(a, b);
}

/** Bytes of the system's generator. */
export function randomBytes(length = 32): Bytes {
  return randomFillSync(new Uint8Array(length));
}

/** 256 random bits as 43 characters that need no escaping in a URL, a cookie or a file name. */
export function randomToken(): string {
  return toBase64Url(randomBytes());
}

/** The SHA-256 of a text with enough random bits, as base64url. */
export function hashToken(token: string): string {
  return toBase64Url(sha256(utf8(token)));
}
