import { createHmac } from 'node:crypto';
import { fromBase64Url, toBase64Url, type Bytes } from '@/lib/bytes';
import { pae } from './encoding';
import { deriveFrom, hmacSha256, timingSafeEqual } from './hash';
import { bcryptHash, bcryptMatches } from './password-pool';
import { thisMachine, type Asker } from './password-queue';
import { secrets } from './secrets';

/**
 * Names how the rest of the stored text was made: bcrypt over an HMAC of the person and the password, so that it is worth
 * nothing as another person's. Not at the door.
 */
export const SCHEME = 'person-hmac-sha384+bcrypt:';
/** How it was made before: of the password alone. Not read, unless it was carried over. Not at the door. */
export const UNBOUND = 'hmac-sha384+bcrypt:';
/** An unbound one with a MAC over its person and its text, which it got once: `carried:MAC:TEXT`. */
const CARRIED = 'carried:';

const CURRENT = /^\$2b\$12\$[./A-Za-z0-9]{53}$/;
const READABLE = /^\$2[aby]\$(0[4-9]|1[0-5])\$[./A-Za-z0-9]{53}$/;

/** A hash at the same cost of a password that nobody knows. */
const DUMMY = '$2b$12$yeJIBTn1eTVGdhBqZUz84uxpKhEzSQhhJKDvqP9pXH09mOVZNSlXq';

/** The stored form of a person's password. Rejects with BusyError when too many are waiting. */
export function hashPassword(
  personId: string,
  password: string,
  asker: Asker = thisMachine,
): Promise<string> {
  return hashWith(secrets().indexKey, personId, password, asker);
}

/**
 * Whether this person's `password` made `stored`. An absent or unreadable `stored`, and one of another person, costs the
 * same time and is never ok. `rehash` asks the caller to store a new hash of this same password. Rejects with BusyError
 * when too many are waiting.
 */
export function verifyPassword(
  personId: string,
  password: string,
  stored: string | null,
  asker: Asker = thisMachine,
): Promise<{ ok: boolean; rehash: boolean }> {
  return verifyWith(secrets().indexKey, personId, password, stored, asker);
}

/** The text of before with what binds it to its person; any other text as it is. */
export function carryHash(personId: string, stored: string, secret = secrets().indexKey): string {
  if (!stored.startsWith(UNBOUND)) return stored;
  return `${CARRIED}${toBase64Url(carriedMac(secret, personId, stored))}:${stored}`;
}

/** `hashPassword` under a given secret of 32 bytes. Not at the door. */
export async function hashWith(
  secret: Uint8Array,
  personId: string,
  password: string,
  asker: Asker = thisMachine,
): Promise<string> {
  return SCHEME + (await bcryptHash(asker, keyOf(secret, personId, password)));
}

/** `verifyPassword` under a given secret. Not at the door. */
export async function verifyWith(
  secret: Uint8Array,
  personId: string,
  password: string,
  stored: string | null,
  asker: Asker = thisMachine,
): Promise<{ ok: boolean; rehash: boolean }> {
  const carried = stored === null ? null : readCarried(secret, personId, stored);
  const hash = carried ?? (stored?.startsWith(SCHEME) === true ? stored.slice(SCHEME.length) : '');
  const key = carried === null ? keyOf(secret, personId, password) : unboundKeyOf(secret, password);
  const readable = READABLE.test(hash);
  const matches = await bcryptMatches(asker, key, readable ? hash : DUMMY);
  const ok = readable && matches;
  return { ok, rehash: ok && (carried !== null || !CURRENT.test(hash)) };
}

/** The bcrypt hash of a text that was carried over for this person; null of every other text. */
function readCarried(secret: Uint8Array, personId: string, stored: string): string | null {
  const [, mac = '', text = ''] = /^carried:([\w-]{43}):(.*)$/.exec(stored) ?? [];
  const given = fromBase64Url(mac);
  const genuine = given !== null && timingSafeEqual(given, carriedMac(secret, personId, text));
  return genuine && text.startsWith(UNBOUND) ? text.slice(UNBOUND.length) : null;
}

function carriedMac(secret: Uint8Array, personId: string, text: string): Bytes {
  return hmacSha256(deriveFrom(secret, 'password/carried/v1'), pae('carried/v1', personId, text));
}

/**
 * What bcrypt is given: 64 characters that depend on the person and on every character of the password, while bcrypt alone
 * would drop all after 72 bytes. NFKC first, so that one password typed on two keyboards stays one (SP 800-63B-4
 * §3.1.1.2). Not at the door.
 */
export function keyOf(secret: Uint8Array, personId: string, password: string): string {
  const message = pae('password/v2', personId, bytesOf(password));
  return hmac384(deriveFrom(secret, 'password/pepper/v2'), message);
}

/** What is typed to sign in is not checked: half a character counts as U+FFFD here. */
function bytesOf(password: string): Uint8Array {
  return Buffer.from(password.normalize('NFKC'), 'utf8');
}

/** What bcrypt was given before. Not at the door. */
export function unboundKeyOf(secret: Uint8Array, password: string): string {
  return hmac384(deriveFrom(secret, 'password/pepper/v1'), bytesOf(password));
}

function hmac384(key: Uint8Array, message: Uint8Array): string {
  return createHmac('sha384', key).update(message).digest('base64');
}
