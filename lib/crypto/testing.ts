import { hashSync } from 'bcryptjs';
import type { Bytes } from '@/lib/bytes';
import { ownBytes } from './encoding';
import { CryptoError } from './errors';
import { keyOf, SCHEME, UNBOUND, unboundKeyOf } from './password';
import { secrets } from './secrets';

/** The inputs and helpers that the tests of this room share. Not at the door. */
export const SUBJECT = '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b';
export const ROW = '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5c';
export const ENTRY = '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5d';
export const DEK: Bytes = Uint8Array.from({ length: 32 }, (_, i) => i);

export function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

export function unhex(text: string): Bytes {
  return ownBytes(Buffer.from(text.replaceAll(/\s/g, ''), 'hex'));
}

export function filled(byte: number, length = 32): Bytes {
  return new Uint8Array(length).fill(byte);
}

/** Every copy of `bytes` that differs from it in one bit of one byte. */
export function flips(bytes: Uint8Array): Bytes[] {
  return Array.from(bytes, (byte, i) => {
    const copy = ownBytes(bytes);
    copy[i] = byte ^ (1 << (i % 8));
    return copy;
  });
}

/** Every beginning of `bytes` that is not all of it. */
export function truncations(bytes: Uint8Array): Bytes[] {
  return Array.from(bytes, (_, length) => ownBytes(bytes.subarray(0, length)));
}

/** What was opened, or `refused` for a CryptoError; any other error passes through. */
export function attempt<T>(act: () => T): T | 'refused' {
  try {
    return act();
  } catch (error) {
    if (error instanceof CryptoError) return 'refused';
    throw error;
  }
}

/** The stored form of a person's password at the least cost that is accepted, which is a 256th of the usual one. */
export function cheapHash(personId: string, password: string, secret = secrets().indexKey): string {
  return SCHEME + hashSync(keyOf(secret, personId, password), 4);
}

/** The same as it was made before it was bound to a person. */
export function unboundHash(password: string, secret = secrets().indexKey): string {
  return UNBOUND + hashSync(unboundKeyOf(secret, password), 4);
}
