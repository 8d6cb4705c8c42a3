import { cookies } from 'next/headers';
import { appKey, openToken, randomToken, sealToken } from '@/lib/crypto';
import { db } from '@/lib/db';
import { after, days, now } from '@/lib/privacy/clock';
import { hasObjected } from '@/lib/privacy/consent/use';
import { findSubjectByEmail } from '@/lib/privacy/keys/vault';
import { cookieOptions, knownBrowserCookieName } from './request';

/** For how long a browser is known after the last sign-in in it. */
const knownPeriod = days(90);

interface KnownBrowser {
  readonly subjectId: string;
  /** Its own name, which its attempts are counted under. */
  readonly id: string;
}

/**
 * Remembers in this browser alone, sealed, that this person signed in with it: somebody who guesses elsewhere then does
 * not keep them out here. It signs nobody in. The last person of a browser is the one whom it knows. `name` is the one
 * under which it was known to them already: a new one at each sign-in would be a new budget of attempts at each. A person
 * who objects to that is remembered nowhere.
 */
export async function rememberBrowser(subjectId: string, name: string | null): Promise<void> {
  if (await hasObjected(db(), subjectId, 'security')) return forgetBrowser();
  const known: KnownBrowser = { subjectId, id: name ?? randomToken() };
  const value = sealToken(appKey('known-browsers'), JSON.stringify(known), after(now(), knownPeriod));
  const options = { ...cookieOptions(), maxAge: knownPeriod / 1000 };
  (await cookies()).set(knownBrowserCookieName(), value, options);
}

/** Removes from this browser whom it knows. */
export async function forgetBrowser(): Promise<void> {
  (await cookies()).delete({ name: knownBrowserCookieName(), ...cookieOptions() });
}

/** The name of this browser, when the person with this address signed in with it before and does not object; else null. */
export async function knownBrowserOf(email: string): Promise<string | null> {
  const token = (await cookies()).get(knownBrowserCookieName())?.value ?? '';
  const value = openToken(appKey('known-browsers'), token, now());
  if (value === null) return null;
  const { subjectId, id } = JSON.parse(value) as KnownBrowser;
  if ((await findSubjectByEmail(email)) !== subjectId) return null;
  return (await hasObjected(db(), subjectId, 'security')) ? null : id;
}
