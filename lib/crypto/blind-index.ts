import { bytesToUuid, pae } from './encoding';
import { hmacSha256 } from './hash';

/**
 * A blind index: the first 16 bytes of HMAC-SHA-256 as a UUID. Equal values give equal indexes under one key; without
 * the key a guess cannot be tested. `indexId` names the index, such as `users.email`.
 */
export function blindIndex(key: Uint8Array, indexId: string, normVersion: string, value: string): string {
  return bytesToUuid(hmacSha256(key, pae('bidx/v1', indexId, normVersion, value)).subarray(0, 16));
}
