import { appKey } from './app-key';
import { canonicalJson } from './canonical-json';
import { toBase64Url, utf8, type Bytes } from '@/lib/bytes';
import { pae } from './encoding';
import { hmacSha256, timingSafeEqual, sha256 } from './hash';

/** The columns of a row by name. */
export type RowValues = Readonly<Record<string, string | Date | Uint8Array | null>>;

/**
 * 32 bytes over the table and every given column of a row, under a key from APP_SECRET: whoever can write the database
 * but has no secret cannot make a row, move one to another person, or change one.
 */
export function rowMac(table: string, values: RowValues): Bytes {
  const row = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, readable(value)]));
  return hmacSha256(appKey('rows'), pae('row-mac/v1', table, canonicalJson(row)));
}

/** Whether `mac` is that of these columns; null never is. */
export function hasRowMac(table: string, values: RowValues, mac: Uint8Array | null): boolean {
  return mac !== null && timingSafeEqual(rowMac(table, values), mac);
}

function readable(value: RowValues[string]): string | null {
  if (value instanceof Date) return value.toISOString();
  return value instanceof Uint8Array ? toBase64Url(value) : value;
}

/** What a token is for. One that was made for one use is found for no other. */
export type TokenUse = 'session' | 'verify' | 'reset' | 'browser' | 'new-email' | 'undo-email' | 'release';

/** How a token is stored and found: HMAC-SHA-256 under a key from APP_SECRET over its use and its SHA-256, as base64url. */
export function tokenIndex(use: TokenUse, token: string): string {
  return tokenIndexOfHash(use, toBase64Url(sha256(utf8(token))));
}

/** The same, from the SHA-256 of a token as base64url, which is what was stored before. */
export function tokenIndexOfHash(use: TokenUse, hash: string): string {
  return toBase64Url(hmacSha256(appKey('tokens'), pae('token-index/v1', use, hash)));
}
