import { concat, fromBase64Url, toBase64Url, utf8, type Bytes } from '@/lib/bytes';
import { pae } from './encoding';
import { CryptoError } from './errors';
import { decrypt, encrypt, NONCE_LENGTH } from './gcm';
import { randomBytes } from './hash';

const AAD = pae('token/v1');
const TIME_LENGTH = 8;

/**
 * A text that somebody else carries and only the holder of the key (32 bytes) reads or makes: base64url of nonce (12),
 * ciphertext and tag (16), AES-256-GCM. What is sealed begins with the moment of its end, so that a copy is worth
 * nothing afterwards. Give each purpose a key of its own.
 */
export function sealToken(key: Uint8Array, value: string, expires: Date): string {
  const nonce = randomBytes(NONCE_LENGTH);
  const end = new Uint8Array(TIME_LENGTH);
  new DataView(end.buffer).setBigUint64(0, BigInt(expires.getTime()));
  return toBase64Url(concat(nonce, encrypt(key, nonce, AAD, concat(end, utf8(value)))));
}

/** The text of a token; null when another key made it, when it was changed, and from the moment of its end on. */
export function openToken(key: Uint8Array, token: string, now: Date): string | null {
  const bytes = fromBase64Url(token);
  const plain = bytes && decryptOrNull(key, bytes);
  if (!plain) return null;
  const end = new DataView(plain.buffer).getBigUint64(0);
  return BigInt(now.getTime()) < end ? new TextDecoder().decode(plain.subarray(TIME_LENGTH)) : null;
}

function decryptOrNull(key: Uint8Array, bytes: Bytes): Bytes | null {
  const nonce = bytes.subarray(0, NONCE_LENGTH);
  try {
    return nonce.length < NONCE_LENGTH ? null : decrypt(key, nonce, AAD, bytes.subarray(NONCE_LENGTH));
  } catch (error) {
    if (error instanceof CryptoError) return null;
    throw error;
  }
}
