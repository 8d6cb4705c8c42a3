import { type Bytes } from './encoding';
import { CryptoError } from './errors';

const LENGTH = 32;

/** ISO/IEC 7816-4: the value, 80, then zeros up to 32 bytes. More than 31 bytes throw TypeError. */
export function pad(value: Uint8Array): Bytes {
  if (value.length >= LENGTH) throw new TypeError('A short value has at most 31 bytes.');
  const padded = new Uint8Array(LENGTH);
  padded.set(value);
  padded[value.length] = 0x80;
  return padded;
}

/** The value that `pad` took; throws CryptoError when the bytes are not padded so. Runs after authentication only. */
export function unpad(padded: Uint8Array): Bytes {
  const end = padded.findLastIndex((byte) => byte !== 0);
  if (padded.length !== LENGTH || padded[end] !== 0x80) throw new CryptoError();
  return new Uint8Array(padded.subarray(0, end));
}
