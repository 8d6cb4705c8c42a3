import { hash } from 'node:crypto';
import { publicKeyOf, signEd25519, verifyEd25519 } from '@/lib/crypto';
import type { Checks } from './crypto-provider';
import type { Signer } from './note';

/** The functions of the server. By way of a string, because Node makes a buffer for each hash at twice the cost. */
export const nodeChecks: Checks = {
  sha256: (bytes) => Buffer.from(hash('sha256', bytes, 'binary'), 'binary'),
  verifyEd25519,
};

/** Who signs with a 32-byte Ed25519 seed under this name. */
export function signerOf(name: string, seed: Uint8Array): Signer {
  return { name, publicKey: publicKeyOf(seed), sign: (message) => signEd25519(seed, message) };
}
