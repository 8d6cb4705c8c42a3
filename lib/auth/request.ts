import { cookies, headers } from 'next/headers';
import { appKey, openToken, sealToken } from '@/lib/crypto';
import { env } from '@/lib/env';
import { after, minutes, now } from '@/lib/privacy/clock';
import { networkOf } from './network';
import { isFromOwnPage } from './own-origin';
import { RightfulError } from '@/lib/privacy/errors';
import { languageCookie } from '@/messages/negotiate';
import type { Erasure } from '@/lib/privacy/rights/erasure/erase';

/** Refuses a request that does not come from our own pages, as the door did before (`own-origin.ts`). */
export function requireOwnOrigin(from: Headers, method: string): void {
  const claimed = { method, origin: from.get('origin'), site: from.get('sec-fetch-site') };
  if (!isFromOwnPage(claimed, env().origin)) throw new RightfulError('wrong-origin');
}

/**
 * Where a request came from, as the server that took it worked out; only ever hashed, never stored. Of an IPv6 address
 * the first 64 bits: the rest are its holder's to choose.
 */
export function clientIp(from: Headers): string {
  return networkOf(from.get('x-forwarded-for') ?? 'unknown');
}

const browserCookie = 'rightful-browser';

function cookieName(name: string): string {
  return env().secure ? `__Host-${name}` : name;
}

/** The options of every cookie of ours. */
export function cookieOptions(): { httpOnly: true; sameSite: 'lax'; secure: boolean; path: '/' } {
  return { httpOnly: true, sameSite: 'lax', secure: env().secure, path: '/' };
}

/** The name of NextAuth's session cookie. */
export function sessionCookieName(): string {
  return cookieName('rightful-session');
}

/** What the session cookie of this request holds; null without one. */
export async function getSessionToken(): Promise<string | null> {
  return (await cookies()).get(sessionCookieName())?.value ?? null;
}

/** The name of the cookie by which a browser is known that somebody signed in with before. */
export function knownBrowserCookieName(): string {
  return cookieName('rightful-known');
}

/** The token by which a confirmation link recognises the browser that signed up; null elsewhere. */
export async function getBrowserToken(): Promise<string | null> {
  return (await cookies()).get(cookieName(browserCookie))?.value ?? null;
}

/** Remembers the browser that signs up, for as long as its confirmation link lives. */
export async function setBrowserToken(token: string, maxAgeSeconds: number): Promise<void> {
  (await cookies()).set(cookieName(browserCookie), token, { ...cookieOptions(), maxAge: maxAgeSeconds });
}

/** The name of the cookie with the language that somebody chose. */
export function languageCookieName(): string {
  return cookieName(languageCookie);
}

const receiptCookie = 'rightful-deleted';

const deletionPeriod = minutes(10);

/**
 * What the page after a deletion shows and its receipt opens with: carried by this browser alone, sealed, for ten
 * minutes. It is nowhere else, because nothing that leads to the person is kept.
 */
export async function setDeletion({ reference, at, entryId, opening }: Erasure): Promise<void> {
  const value = JSON.stringify({ reference, at: at.toISOString(), entryId, opening });
  const jar = await cookies();
  jar.delete({ name: sessionCookieName(), ...cookieOptions() });
  jar.delete({ name: cookieName(browserCookie), ...cookieOptions() });
  jar.delete({ name: knownBrowserCookieName(), ...cookieOptions() });
  jar.set(cookieName(receiptCookie), sealToken(appKey('deletions'), value, after(now(), deletionPeriod)), {
    ...cookieOptions(),
    maxAge: deletionPeriod / 1000,
  });
}

/** What the page after a deletion shows; null without that cookie, when it is not one of ours, or after its time. */
export async function getDeletion(): Promise<Erasure | null> {
  const token = (await cookies()).get(cookieName(receiptCookie))?.value ?? '';
  const value = openToken(appKey('deletions'), token, now());
  if (value === null) return null;
  const { at, ...rest } = JSON.parse(value) as Erasure & { readonly at: string };
  return { ...rest, at: new Date(at) };
}

/** The names of all cookies that are ever set here. */
export function cookieNames(): {
  readonly session: string;
  readonly browser: string;
  readonly known: string;
  readonly deletion: string;
  readonly language: string;
} {
  return {
    session: sessionCookieName(),
    browser: cookieName(browserCookie),
    known: knownBrowserCookieName(),
    deletion: cookieName(receiptCookie),
    language: languageCookieName(),
  };
}

/** The present request's headers. */
export async function requestHeaders(): Promise<Headers> {
  return headers();
}
