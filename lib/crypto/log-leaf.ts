import type { Bytes } from '@/lib/bytes';
import { pae, uuidToBytes } from './encoding';
import { hmacSha256 } from './hash';
import { logSecretOf, type PersonKey } from './person-key';

/**
 * The opening of one leaf, 32 bytes: who holds it can show that this leaf, and no other, is theirs.
 * It can be made only while the person's key exists.
 */
export function openingFor(key: PersonKey, entryId: string): Bytes {
  return hmacSha256(logSecretOf(key), pae('audit/leaf/v1', uuidToBytes(entryId)));
}
