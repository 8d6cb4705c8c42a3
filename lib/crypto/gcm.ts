import { createCipheriv, createDecipheriv } from 'node:crypto';
import { concat, type Bytes } from '@/lib/bytes';
import { CryptoError } from './errors';

/**
 * AES-256-GCM (SP 800-38D) with a 12-byte nonce and a 16-byte tag, and no other lengths. Both ways name the tag's
 * length: without it Node 20 accepts a tag of 4 bytes, which can be guessed.
 */
const CIPHER = 'aes-256-gcm';
export const NONCE_LENGTH = 12;
export const TAG_LENGTH = 16;
const OPTIONS = { authTagLength: TAG_LENGTH };

/** The ciphertext, then the tag. A nonce serves one message of a key: the second would break both. */
export function encrypt(key: Uint8Array, nonce: Uint8Array, aad: Uint8Array, plain: Uint8Array): Bytes {
  if (nonce.length !== NONCE_LENGTH) throw new TypeError('A nonce has 12 bytes.');
  const cipher = createCipheriv(CIPHER, key, nonce, OPTIONS).setAAD(aad);
  return concat(cipher.update(plain), cipher.final(), cipher.getAuthTag());
}

/** The plaintext of a ciphertext with its tag. Throws CryptoError when anything was changed. */
export function decrypt(key: Uint8Array, nonce: Uint8Array, aad: Uint8Array, encrypted: Uint8Array): Bytes {
  if (nonce.length !== NONCE_LENGTH || encrypted.length < TAG_LENGTH) throw new CryptoError();
  try {
    const decipher = createDecipheriv(CIPHER, key, nonce, OPTIONS).setAAD(aad);
    decipher.setAuthTag(encrypted.subarray(-TAG_LENGTH));
    const plain = decipher.update(encrypted.subarray(0, -TAG_LENGTH));
    // What update() gave is not authenticated until final() has returned.
    return concat(plain, decipher.final());
  } catch {
    throw new CryptoError();
  }
}
