import { createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import type { Bytes } from '@/lib/bytes';
import { ownBytes } from './encoding';

// The fixed DER that stands before a raw key (RFC 8410 §7 and §4).
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');

/** Ed25519 (RFC 8032) with a 32-byte seed: 64 bytes, the same for the same message. */
export function signEd25519(seed: Uint8Array, message: Uint8Array): Bytes {
  return ownBytes(sign(null, message, privateKey(seed)));
}

/** Whether the signature is valid. A key or signature of a wrong shape is simply not valid. */
export function verifyEd25519(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  if (publicKey.length !== 32 || signature.length !== 64) return false;
  try {
    const key = createPublicKey({ key: Buffer.concat([SPKI, publicKey]), format: 'der', type: 'spki' });
    return verify(null, message, key, signature);
  } catch {
    return false;
  }
}

/** The 32-byte public key of a seed. */
export function publicKeyOf(seed: Uint8Array): Bytes {
  const der = createPublicKey(privateKey(seed)).export({ format: 'der', type: 'spki' });
  return ownBytes(der.subarray(SPKI.length));
}

function privateKey(seed: Uint8Array): KeyObject {
  if (seed.length !== 32) throw new TypeError('A signing seed has 32 bytes.');
  return createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' });
}
