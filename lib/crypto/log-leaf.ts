import { pae, toBase64Url, uuidToBytes, type Bytes } from './encoding';
import { hmacSha256, sha256 } from './hash';
import { logSecretOf, type PersonKey } from './person-key';

/**
 * The opening of one leaf, 32 bytes: who holds it can show that this leaf, and no other, is theirs.
 * It can be made only while the person's key exists.
 */
export function openingFor(key: PersonKey, entryId: string): Bytes {
  return hmacSha256(logSecretOf(key), pae('audit/leaf/v1', uuidToBytes(entryId)));
}

/** The pseudonym in a leaf, 16 bytes as base64url. Two leaves of one person cannot be linked by it. */
export function pseudonym(opening: Uint8Array): string {
  return toBase64Url(sha256(pae('audit/s/v1', opening)).subarray(0, 16));
}

/**
 * What a leaf says of a row that it is about: 16 bytes as base64url, different in every leaf, so that a row's id links
 * no two of them. Whoever holds the opening and knows the id can check it.
 */
export function blindObject(opening: Uint8Array, id: string): string {
  return toBase64Url(sha256(pae('audit/obj/v1', opening, id)).subarray(0, 16));
}

/** The commitment `p` of a leaf to its detail: HMAC-SHA-256 of the body under a random salt, as base64url. */
export function commit(salt: Uint8Array, body: Uint8Array): string {
  return toBase64Url(hmacSha256(salt, body));
}

/** The hash of a leaf (RFC 6962 §2.1). */
export function leafHash(leaf: Uint8Array): Bytes {
  return sha256(Uint8Array.of(0x00), leaf);
}

/** The hash of a node over its two children (RFC 6962 §2.1). */
export function nodeHash(left: Uint8Array, right: Uint8Array): Bytes {
  return sha256(Uint8Array.of(0x01), left, right);
}
