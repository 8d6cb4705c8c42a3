import { createCipheriv, createDecipheriv } from 'node:crypto';
import { concat, type Bytes } from '@/lib/bytes';
import { ownBytes } from './encoding';
import { CryptoError } from './errors';
import { expand, randomBytes } from './hash';

const WRAP = 'id-aes256-wrap';
const WRAP_IV = Buffer.from('A6A6A6A6A6A6A6A6', 'hex');
const DEK_LENGTH = 32;
const WRAPPED_LENGTH = 40;

interface Parts {
  readonly enc: Bytes;
  readonly file: Bytes;
  readonly log: Bytes;
  readonly processors: Bytes;
  readonly rows: Bytes;
}

const parts = new WeakMap<PersonKey, Parts>();

/**
 * A person's key. It seals and opens that person's columns and makes their pseudonyms in the log; what it is made
 * of cannot be read from it, printed or serialised.
 */
export class PersonKey {
  readonly #kid: Bytes;

  /** Takes the 32 random bytes of the DEK; another length throws TypeError. */
  constructor(dek: Uint8Array) {
    if (dek.length !== DEK_LENGTH) throw new TypeError('A person’s key has 32 bytes.');
    this.#kid = expand(dek, 'pii/v1/kid', 16);
    parts.set(this, {
      enc: expand(dek, 'pii/v1/enc'),
      file: expand(dek, 'pii/v1/file'),
      log: expand(dek, 'pii/v1/log'),
      processors: expand(dek, 'pii/v1/processors'),
      rows: expand(dek, 'pii/v1/rows'),
    });
  }

  /** The public name of this key, 16 bytes: in the header of all it seals, and unique in the vault. */
  get kid(): Bytes {
    return ownBytes(this.#kid);
  }
}

/** The key of the columns, for `seal.ts` alone. */
export function encryptionKeyOf(key: PersonKey): Bytes {
  return partsOf(key).enc;
}

/** The key of the files, for `seal-file.ts` alone. */
export function fileKeyOf(key: PersonKey): Bytes {
  return partsOf(key).file;
}

/** The secret behind the log's pseudonyms, for `log-leaf.ts` alone. */
export function logSecretOf(key: PersonKey): Bytes {
  return partsOf(key).log;
}

/** The secret behind the names under which processors know the person, for `processor-name.ts` alone. */
export function processorSecretOf(key: PersonKey): Bytes {
  return partsOf(key).processors;
}

/** The key of the codes that rows carry, for `row-code.ts` alone. */
export function rowSecretOf(key: PersonKey): Bytes {
  return partsOf(key).rows;
}

function partsOf(key: PersonKey): Parts {
  const found = parts.get(key);
  if (!found) throw new TypeError('Not a person’s key.');
  return found;
}

/** 32 random bytes. Never derived from an id: a derived key could be made again after its deletion. */
export function createDek(): Bytes {
  return randomBytes(DEK_LENGTH);
}

/** AES-256 key wrap (RFC 3394 §2.2.1): 40 bytes, the same for the same two keys. */
export function wrapDek(dek: Uint8Array, rootKey: Uint8Array): Bytes {
  if (dek.length !== DEK_LENGTH || rootKey.length !== 32) throw new TypeError('Both keys have 32 bytes.');
  const cipher = createCipheriv(WRAP, rootKey, WRAP_IV);
  return concat(cipher.update(dek), cipher.final());
}

/** The DEK in `wrapped`. Throws CryptoError when it was changed, cut, or wrapped under another root key. */
export function unwrapDek(wrapped: Uint8Array, rootKey: Uint8Array): Bytes {
  if (wrapped.length !== WRAPPED_LENGTH) throw new CryptoError();
  try {
    const decipher = createDecipheriv(WRAP, rootKey, WRAP_IV);
    return concat(decipher.update(wrapped), decipher.final());
  } catch {
    throw new CryptoError();
  }
}
