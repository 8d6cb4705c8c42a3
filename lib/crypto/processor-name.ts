import { toBase64Url } from '@/lib/bytes';
import { pae } from './encoding';
import { hmacSha256 } from './hash';
import { processorSecretOf, type PersonKey } from './person-key';

/**
 * Under which name a processor knows a person, 16 bytes as base64url: another one for each processor, so that no two can
 * put together what they received. It can be made only while the person's key exists.
 */
export function processorNameOf(key: PersonKey, processor: string): string {
  return toBase64Url(hmacSha256(processorSecretOf(key), pae('processor/name/v1', processor)).subarray(0, 16));
}
