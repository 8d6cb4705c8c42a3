import type { Bytes } from '@/lib/bytes';
import { pae } from './encoding';
import { hmacSha256 } from './hash';
import { rowSecretOf, type PersonKey } from './person-key';

/**
 * What a row about a person carries to show that this application wrote it: HMAC-SHA-256, 32 bytes, over the name of its
 * table and its named values in the order given, under a key of that person alone. A value that is null is left out, so
 * that a column which is added later changes no code that was given before. It can be made only while the person's key
 * exists.
 */
export function rowCode(
  key: PersonKey,
  table: string,
  values: Readonly<Record<string, string | number | null>>,
): Bytes {
  const parts = Object.entries(values).flatMap(([name, value]) => (value === null ? [] : [name, `${value}`]));
  return hmacSha256(rowSecretOf(key), pae('row/code/v1', table, ...parts));
}
