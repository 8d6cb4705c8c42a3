import { concat, utf8, type Bytes } from '@/lib/bytes';
import { pae, uuidToBytes } from './encoding';
import { CryptoError } from './errors';
import { decrypt, encrypt, NONCE_LENGTH, TAG_LENGTH } from './gcm';
import { randomBytes, timingSafeEqual } from './hash';
import { encryptionKeyOf, type PersonKey } from './person-key';

/**
 * A sealed column: E1 01 | kid (16) | nonce (12) | ciphertext | tag (16), 46 bytes more than the value.
 * E1 01 is never valid UTF-8, so a sealed value and a text cannot be taken for each other. AES-256-GCM under the
 * person's key; the header and the place are authenticated, so a value opens only where it was sealed.
 */
const MAGIC = Uint8Array.of(0xe1, 0x01);
const KID_END = 18;
const NONCE_END = KID_END + NONCE_LENGTH;
const OVERHEAD = NONCE_END + TAG_LENGTH;

/** Where a value lives. Table and column are logical constants, so a renamed SQL column changes nothing. */
export interface SealContext {
  readonly table: string;
  readonly column: string;
  /** The person whose key seals it, a UUID. */
  readonly subjectId: string;
  /** The row it is stored in, a UUID made before the insert. */
  readonly rowId: string;
}

// `fatal` refuses what is not UTF-8; `ignoreBOM` keeps a leading U+FEFF, which the decoder would drop otherwise.
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Seals a text. The nonce is drawn inside; the same text sealed twice gives different bytes. */
export function seal(key: PersonKey, context: SealContext, value: string): Bytes {
  return sealBytes(key, context, encode(value));
}

/** Opens what `seal` made for the same key and place. Any other bytes, key or place throw CryptoError. */
export function open(key: PersonKey, context: SealContext, sealed: Uint8Array): string {
  return decode(openBytes(key, context, sealed));
}

/** Seals bytes. Bytes that are already sealed throw TypeError: sealing them again is always a mistake. */
export function sealBytes(key: PersonKey, context: SealContext, value: Uint8Array): Bytes {
  return sealWithNonce(key, context, value, randomBytes(NONCE_LENGTH));
}

/** Opens what `sealBytes` made; throws CryptoError for all else. */
export function openBytes(key: PersonKey, context: SealContext, sealed: Uint8Array): Bytes {
  const header = sealed.subarray(0, KID_END);
  if (sealed.length < OVERHEAD || !timingSafeEqual(header, headerOf(key))) throw new CryptoError();
  const nonce = sealed.subarray(KID_END, NONCE_END);
  try {
    return decrypt(encryptionKeyOf(key), nonce, aadOf(header, context), sealed.subarray(NONCE_END));
  } catch {
    throw new CryptoError();
  }
}

/** For the test vectors alone: a nonce used twice under one key breaks both values. Not at the door. */
export function sealWithNonce(
  key: PersonKey,
  context: SealContext,
  value: Uint8Array,
  nonce: Uint8Array,
): Bytes {
  if (isSealed(value)) throw new TypeError('A sealed value cannot be sealed again.');
  const header = headerOf(key);
  return concat(header, nonce, encrypt(encryptionKeyOf(key), nonce, aadOf(header, context), value));
}

/** Whether bytes begin as a sealed column does. It says nothing about whether they open. */
export function isSealed(bytes: Uint8Array): boolean {
  return bytes.length >= MAGIC.length && bytes[0] === MAGIC[0] && bytes[1] === MAGIC[1];
}

function headerOf(key: PersonKey): Bytes {
  return concat(MAGIC, key.kid);
}

function aadOf(header: Uint8Array, context: SealContext): Bytes {
  const { table, column, subjectId, rowId } = context;
  return concat(header, pae('pii/aad/v1', table, column, uuidToBytes(subjectId), uuidToBytes(rowId)));
}

/** The type already says string; a sealed column that comes in through an untyped door must not become "225,1,…". */
function encode(value: string): Bytes {
  if (typeof value !== 'string') throw new TypeError('Only text is sealed as text.');
  return utf8(value);
}

function decode(value: Uint8Array): string {
  try {
    return decoder.decode(value);
  } catch {
    throw new CryptoError();
  }
}
