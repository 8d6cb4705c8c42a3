import { createHmac } from 'node:crypto';
import { deriveFrom } from './hash';
import { bcryptHash, bcryptMatches } from './password-pool';
import { thisMachine, type Asker } from './password-queue';
import { secrets } from './secrets';

/** Names how the rest of the stored text was made. A new way is a new name; old ones are verified and made anew. Not at the door. */
export const SCHEME = 'hmac-sha384+bcrypt:';
const CURRENT = /^\$2b\$12\$[./A-Za-z0-9]{53}$/;
const READABLE = /^\$2[aby]\$(0[4-9]|1[0-5])\$[./A-Za-z0-9]{53}$/;

/** A hash at the same cost of a password that nobody knows. */
const DUMMY = '$2b$12$yeJIBTn1eTVGdhBqZUz84uxpKhEzSQhhJKDvqP9pXH09mOVZNSlXq';

/** The stored form of a password. Rejects with BusyError when too many are waiting. */
export function hashPassword(password: string, asker: Asker = thisMachine): Promise<string> {
  return hashWith(pepper(), password, asker);
}

/**
 * Whether `password` made `stored`. An absent or unreadable `stored` costs the same time and is never ok.
 * `rehash` asks the caller to store a new hash of this same password. Rejects with BusyError when too many are waiting.
 */
export function verifyPassword(
  password: string,
  stored: string | null,
  asker: Asker = thisMachine,
): Promise<{ ok: boolean; rehash: boolean }> {
  return verifyWith(pepper(), password, stored, asker);
}

/** `hashPassword` under a given pepper. Not at the door. */
export async function hashWith(
  pepper: Uint8Array,
  password: string,
  asker: Asker = thisMachine,
): Promise<string> {
  return SCHEME + (await bcryptHash(asker, keyOf(pepper, password)));
}

/** `verifyPassword` under a given pepper. Not at the door. */
export async function verifyWith(
  pepper: Uint8Array,
  password: string,
  stored: string | null,
  asker: Asker = thisMachine,
): Promise<{ ok: boolean; rehash: boolean }> {
  const hash = stored?.startsWith(SCHEME) === true ? stored.slice(SCHEME.length) : '';
  const readable = READABLE.test(hash);
  const matches = await bcryptMatches(asker, keyOf(pepper, password), readable ? hash : DUMMY);
  const ok = readable && matches;
  return { ok, rehash: ok && !CURRENT.test(hash) };
}

/**
 * What bcrypt is given: 64 characters that depend on every character of the password, while bcrypt alone would
 * drop all after 72 bytes. NFKC first, so that one password typed on two keyboards stays one (SP 800-63B-4 §3.1.1.2).
 * Not at the door.
 */
export function keyOf(pepper: Uint8Array, password: string): string {
  return createHmac('sha384', pepper).update(password.normalize('NFKC'), 'utf8').digest('base64');
}

/** What the passwords of this installation are hashed with. Not at the door. */
export function pepper(): Uint8Array {
  return deriveFrom(secrets().indexKey, 'password/pepper/v1');
}
