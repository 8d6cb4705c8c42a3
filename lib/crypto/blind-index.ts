import { domainToASCII } from 'node:url';
import { bytesToUuid, pae } from './encoding';
import { hmacSha256 } from './hash';

/** The rules below; a change of them is a new number, and a re-index. */
export const NORM_VERSION = '1';

const LOCAL = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}$/;
const LABEL = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/;

/**
 * The form under which an address is looked up, or null when it is not one we take. Outer white space goes; the
 * local part is ASCII (RFC 5322 dot-atom characters; dots and +tags stay) and lower-cased after that check, so no
 * other letter folds into it; the domain becomes its ASCII form (UTS 46), without the final dot.
 * Mail goes to the stored address, never to this form or to what was typed.
 */
export function normaliseEmail(input: string): string | null {
  const address = input.trim();
  if (/[\p{C}\s]/u.test(address)) return null;
  const at = address.lastIndexOf('@');
  const local = address.slice(0, Math.max(at, 0));
  const domain = normaliseDomain(address.slice(at + 1));
  if (at < 0 || !LOCAL.test(local) || domain === null) return null;
  const normal = `${local.toLowerCase()}@${domain}`;
  return normal.length <= 254 ? normal : null;
}

/**
 * `domainToASCII` reads its argument as the host of a URL: it would stop at a slash or a colon, decode percent
 * signs and read numbers as IPv4. Such characters are refused before, addresses in numbers after.
 */
function normaliseDomain(domain: string): string | null {
  if (/[\0-,/:-@[-`{-\x7f]/.test(domain)) return null;
  const ascii = domainToASCII(domain).replace(/\.$/, '');
  const labels = ascii.split('.');
  if (!labels.every((label) => LABEL.test(label))) return null;
  return /^[0-9]+$/.test(labels.at(-1) ?? '') ? null : ascii;
}

/**
 * A blind index: the first 16 bytes of HMAC-SHA-256 as a UUID. Equal values give equal indexes under one key; without
 * the key a guess cannot be tested. `indexId` names the index, such as `users.email`.
 */
export function blindIndex(key: Uint8Array, indexId: string, normVersion: string, value: string): string {
  return bytesToUuid(hmacSha256(key, pae('bidx/v1', indexId, normVersion, value)).subarray(0, 16));
}
