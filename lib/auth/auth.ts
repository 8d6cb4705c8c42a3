import NextAuth, { CredentialsSignin, type NextAuthConfig } from 'next-auth';
import { appKey, type Asker } from '@/lib/crypto';
import { env } from '@/lib/env';
import type { Device } from '@/lib/privacy/catalogue/devices';
import { authenticate } from '@/lib/privacy/accounts/passwords';
import { verifyEmail } from '@/lib/privacy/sign-up/verification';
import { refusalOf, type ErrorCode } from '@/lib/privacy/errors';
import { logError } from '@/lib/privacy/faults';
import { sessionPeriod } from '@/lib/privacy/periods';
import { startSession, type Authenticated } from '@/lib/privacy/accounts/sessions';
import { makeAdapter, type StoredSession } from './adapter';
import { deviceOf } from './device';
import { knownBrowserOf, rememberBrowser } from './known-browser';
import { bringLanguage } from './language';
import { countAttempt } from './limits';
import { clientIp, cookieOptions, getBrowserToken, getSessionToken, sessionCookieName } from './request';

declare module 'next-auth' {
  interface Session {
    readonly viewer: {
      readonly subjectId: string;
      readonly sessionId: string;
      readonly authenticatedAt: string;
    };
  }
}

/** A refused sign-in, with the reason that the form shows. */
export class SignInRefused extends CredentialsSignin {
  constructor(readonly reason: ErrorCode) {
    super();
    this.code = reason;
  }
}

/** Somebody who has shown who they are, and from where. NextAuth carries it to where the session is started. */
interface SignedIn extends Authenticated {
  readonly device: Device;
  readonly isNewBrowser: boolean;
}

/** Runs one way of signing in. Limits are counted here, so that no door to NextAuth leads past them. */
async function attempt(
  account: string,
  request: Request,
  browser: string | null,
  signIn: (asker: Asker) => Promise<Authenticated | null>,
): Promise<Authenticated & { readonly device: Device }> {
  const asker = { client: clientIp(request.headers), browser };
  try {
    await countAttempt('sign-in', account, asker.client, browser);
    const authenticated = await signIn(asker);
    if (authenticated) {
      await rememberBrowser(authenticated.id, browser);
      await bringLanguage(authenticated.id);
      return { ...authenticated, device: deviceOf(request.headers.get('user-agent')) };
    }
  } catch (error) {
    throw new SignInRefused(refusalOf(error).code);
  }
  throw new SignInRefused('sign-in-refused');
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Made at the first call, not at import: a build needs no secrets. */
function makeConfig(): NextAuthConfig {
  return {
    basePath: '/api/auth',
    trustHost: true,
    secret: Buffer.from(appKey('next-auth')).toString('base64'),
    adapter: makeAdapter(),
    // `updateAge` equal to `maxAge`: how a session goes on is ours to say (lib/auth/live-session.ts).
    session: { strategy: 'database', maxAge: sessionPeriod / 1000, updateAge: sessionPeriod / 1000 },
    useSecureCookies: env().secure,
    cookies: {
      sessionToken: { name: sessionCookieName(), options: cookieOptions() },
      // Where to go after signing in is in the form, so that the browser is told to drop this one at once.
      callbackUrl: { name: 'authjs.callback-url', options: { ...cookieOptions(), maxAge: 0 } },
    },
    pages: { signIn: '/sign-in', error: '/sign-in', signOut: '/signed-out' },
    providers: [
      {
        id: 'password',
        name: 'Password',
        type: 'credentials',
        credentials: {},
        async authorize({ email, password }, request): Promise<SignedIn> {
          const browser = await knownBrowserOf(text(email));
          const signedIn = await attempt(text(email), request, browser, (asker) =>
            authenticate(text(email), text(password), asker),
          );
          return { ...signedIn, isNewBrowser: browser === null };
        },
      },
      {
        id: 'link',
        name: 'Confirmation link',
        type: 'credentials',
        credentials: {},
        async authorize({ token, password }, request): Promise<SignedIn> {
          const signedIn = await attempt(text(token), request, null, async (asker) =>
            verifyEmail(text(token), await getBrowserToken(), text(password) || null, asker),
          );
          // The first of all: nobody is told by mail of what a mail has just led to.
          return { ...signedIn, isNewBrowser: false };
        },
      },
      // NextAuth allows password sign-in with database sessions only beside another kind of provider. This one is
      // never used: the sign-in callback refuses it, and the route does not serve it.
      { id: 'unused', name: 'Unused', type: 'email', maxAge: 0, sendVerificationRequest: () => undefined },
    ],
    jwt: {
      // Called by NextAuth at the end of a password sign-in to make the cookie's value: a database session's token.
      encode: async ({ token }) => {
        const signedIn = token?.['signedIn'] as SignedIn | undefined;
        if (!signedIn) throw new Error('A session needs a person.');
        return startSession(signedIn, { ...signedIn, presented: await getSessionToken() });
      },
    },
    callbacks: {
      signIn: ({ account }) => account?.type === 'credentials',
      jwt: ({ token, user }) => ({ ...token, signedIn: user }),
      redirect: ({ url, baseUrl }) => (url.startsWith('/') ? `${baseUrl}${url}` : baseUrl),
      session({ session, user }) {
        const { id, authenticatedAt } = session as unknown as StoredSession;
        const viewer = {
          subjectId: user.id,
          sessionId: id,
          authenticatedAt: authenticatedAt.toISOString(),
        };
        return { expires: session.expires, viewer };
      },
    },
    logger: {
      // A refused sign-in is no fault; whatever else NextAuth meets is reported without its data.
      error(error) {
        if (!(error instanceof CredentialsSignin))
          logError((error.cause as { err?: unknown } | undefined)?.err ?? error);
      },
      warn: () => undefined,
      debug: () => undefined,
    },
  };
}

let config: NextAuthConfig | undefined;

export const { auth, signIn, signOut } = NextAuth(() => (config ??= makeConfig()));
