import { createCipheriv, createDecipheriv } from 'node:crypto';
import { concat, utf8, type Bytes } from '@/lib/bytes';
import { ownBytes } from './encoding';
import { CryptoError } from './errors';
import { NONCE_LENGTH, TAG_LENGTH } from './gcm';
import { expandSha512, timingSafeEqual } from './hash';

/**
 * Encryption of a message of any length in pieces (c2sp.org/chunked-encryption, as Cobblestone-256: SHA-512 and
 * AES-256-GCM): salt (24) | commitment (32) | chunks of 16 KiB with a tag (16) each, of which the last is shorter. A
 * chunk that was changed, moved, added or cut off is refused; what was given out before is authentic.
 */
export const SALT_LENGTH = 24;
const COMMITMENT_LENGTH = 32;
const PREFIX_LENGTH = SALT_LENGTH + COMMITMENT_LENGTH;
const CHUNK = 16_384;
const SEALED_CHUNK = CHUNK + TAG_LENGTH;
const CIPHER = 'aes-256-gcm';
const OPTIONS = { authTagLength: TAG_LENGTH };
const LABEL = utf8('c2sp.org/chunked-encryption@v1+AEAD_AES_256_GCM\0');
// 2^32 chunks are 64 TiB, the least that an implementation should allow.
const MAX_CHUNKS = 2 ** 32;

/** How long a message is that takes so many bytes encrypted, prefix and all. */
export function decryptedLength(length: number): number {
  const chunks = length - PREFIX_LENGTH;
  return chunks - TAG_LENGTH * (Math.floor(chunks / SEALED_CHUNK) + 1);
}

interface MessageKeys {
  readonly key: Bytes;
  readonly baseNonce: Bytes;
  readonly commitment: Bytes;
}

function messageKeys(inputKey: Uint8Array, salt: Uint8Array, context: Uint8Array): MessageKeys {
  if (inputKey.length !== 32) throw new TypeError('The key of a message has 32 bytes.');
  const all = expandSha512(inputKey, concat(LABEL, salt, context), 32 + NONCE_LENGTH + COMMITMENT_LENGTH);
  return {
    key: all.slice(0, 32),
    baseNonce: all.slice(32, 32 + NONCE_LENGTH),
    commitment: all.slice(32 + NONCE_LENGTH),
  };
}

/** The base nonce with the number of the chunk in its last four bytes. */
function nonceOf(baseNonce: Bytes, chunk: number): Bytes {
  if (chunk >= MAX_CHUNKS) throw new CryptoError();
  const nonce = ownBytes(baseNonce);
  const view = new DataView(nonce.buffer);
  view.setUint32(NONCE_LENGTH - 4, (view.getUint32(NONCE_LENGTH - 4) ^ chunk) >>> 0);
  return nonce;
}

/** Bytes that arrive in any sizes and leave in one. */
class Pieces {
  #held: Uint8Array = new Uint8Array(0);

  constructor(private readonly size: number) {}

  /** Takes bytes in, and gives the pieces that are full now. They may share memory with what came in. */
  *add(bytes: Uint8Array): Generator<Uint8Array> {
    let rest = this.#held.length > 0 ? concat(this.#held, bytes) : bytes;
    while (rest.length >= this.size) {
      yield rest.subarray(0, this.size);
      rest = rest.subarray(this.size);
    }
    this.#held = ownBytes(rest);
  }

  /** What is left, shorter than a piece. */
  get rest(): Uint8Array {
    return this.#held;
  }
}

/** Encrypts one message. The salt must never serve another message of the same key: draw it. */
export class ChunkedEncryptor {
  readonly #keys: MessageKeys;
  readonly #pieces = new Pieces(CHUNK);
  #chunk = 0;
  /** What the message begins with. */
  readonly prefix: Bytes;

  constructor(inputKey: Uint8Array, salt: Uint8Array, context: Uint8Array) {
    if (salt.length !== SALT_LENGTH) throw new TypeError('A salt has 24 bytes.');
    this.#keys = messageKeys(inputKey, salt, context);
    this.prefix = concat(salt, this.#keys.commitment);
  }

  update(plain: Uint8Array): Bytes {
    return concat(...Array.from(this.#pieces.add(plain), (piece) => this.#encrypt(piece)));
  }

  /** The last chunk. */
  final(): Bytes {
    return this.#encrypt(this.#pieces.rest);
  }

  #encrypt(plain: Uint8Array): Bytes {
    const { key, baseNonce } = this.#keys;
    const cipher = createCipheriv(CIPHER, key, nonceOf(baseNonce, this.#chunk), OPTIONS);
    this.#chunk += 1;
    return concat(cipher.update(plain), cipher.final(), cipher.getAuthTag());
  }
}

/** Decrypts one message. Whatever is not exactly what was encrypted throws CryptoError, at `final` at the latest. */
export class ChunkedDecryptor {
  readonly #inputKey: Uint8Array;
  readonly #context: Uint8Array;
  readonly #pieces = new Pieces(SEALED_CHUNK);
  #prefix: Bytes = new Uint8Array(0);
  #keys: MessageKeys | null = null;
  #chunk = 0;

  constructor(inputKey: Uint8Array, context: Uint8Array) {
    this.#inputKey = ownBytes(inputKey);
    this.#context = ownBytes(context);
  }

  update(sealed: Uint8Array): Bytes {
    const keys = this.#keys;
    if (keys) return this.#open(keys, sealed);
    const both = concat(this.#prefix, sealed);
    if (both.length < PREFIX_LENGTH) {
      this.#prefix = both;
      return new Uint8Array(0);
    }
    this.#keys = messageKeys(this.#inputKey, both.subarray(0, SALT_LENGTH), this.#context);
    // Another key or another place is refused before anything is decrypted.
    if (!timingSafeEqual(this.#keys.commitment, both.subarray(SALT_LENGTH, PREFIX_LENGTH)))
      throw new CryptoError();
    return this.#open(this.#keys, both.subarray(PREFIX_LENGTH));
  }

  /** The last chunk. Throws when there is none: then the message was cut off. */
  final(): Bytes {
    const last = this.#pieces.rest;
    if (!this.#keys || last.length < TAG_LENGTH) throw new CryptoError();
    return this.#decrypt(this.#keys, last);
  }

  #open(keys: MessageKeys, sealed: Uint8Array): Bytes {
    return concat(...Array.from(this.#pieces.add(sealed), (piece) => this.#decrypt(keys, piece)));
  }

  #decrypt({ key, baseNonce }: MessageKeys, sealed: Uint8Array): Bytes {
    try {
      const decipher = createDecipheriv(CIPHER, key, nonceOf(baseNonce, this.#chunk), OPTIONS);
      decipher.setAuthTag(sealed.subarray(-TAG_LENGTH));
      const plain = decipher.update(sealed.subarray(0, -TAG_LENGTH));
      const opened = concat(plain, decipher.final());
      this.#chunk += 1;
      return opened;
    } catch {
      throw new CryptoError();
    }
  }
}
