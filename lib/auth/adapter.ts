import { PrismaAdapter } from '@auth/prisma-adapter';
import type { Adapter, AdapterSession, AdapterUser } from 'next-auth/adapters';
import { hashToken } from '@/lib/crypto';
import { db } from '@/lib/db';
import { endSession } from '@/lib/privacy/sessions';
import { after, minutes, now } from '@/lib/privacy/clock';
import { reportFault } from '@/lib/privacy/faults';
import { findSubjectByEmail } from '@/lib/privacy/keys/vault';

/** What our session callback finds beside NextAuth's own members. */
export interface StoredSession extends AdapterSession {
  readonly id: string;
  /** Null when the database could not be asked: then nobody knows whether there is a session. */
  readonly authenticatedAt: Date | null;
}

interface SessionRow {
  id: string;
  userId: string;
  expires: Date;
  authenticatedAt: Date | null;
}

/** NextAuth knows a person by id alone: it has no use for the address, so it never gets one. */
function userOf(id: string): AdapterUser {
  return { id, email: '', emailVerified: null };
}

async function readSession(tokenHash: string): Promise<SessionRow | undefined> {
  const [row] = await db().$queryRaw<SessionRow[]>`
    SELECT s.id, s."userId", s.expires, s."authenticatedAt"
    FROM "Session" s JOIN "User" u ON u.id = s."userId"
    WHERE s."sessionToken" = ${tokenHash} AND s.expires > ${now()} AND u."verifiedAt" IS NOT NULL`;
  return row;
}

/** NextAuth would take an error here for "not signed in"; this says "unknown" instead, and the page says so too. */
function unreadable(error: unknown): SessionRow {
  reportFault(error);
  return { id: '', userId: '', expires: after(now(), minutes(1)), authenticatedAt: null };
}

function refuse(): never {
  throw new Error('Accounts are opened by signing up, and by nothing else.');
}

/**
 * The Prisma adapter with three changes: the database holds a hash of the token, never the token; a look-up by
 * address goes through the vault; and no provider can open or link an account. A session of an unconfirmed account
 * is no session.
 */
export function makeAdapter(): Adapter {
  const base = PrismaAdapter(db());
  return {
    ...base,
    createUser: refuse,
    updateUser: refuse,
    linkAccount: refuse,
    createSession: refuse,
    createVerificationToken: refuse,
    useVerificationToken: refuse,
    getUser: (id) => Promise.resolve(userOf(id)),
    async getUserByEmail(email) {
      const id = await findSubjectByEmail(email);
      return id === null ? null : userOf(id);
    },
    async getSessionAndUser(token) {
      const row = await readSession(hashToken(token)).catch(unreadable);
      if (!row) return null;
      const session: StoredSession = { ...row, sessionToken: '' };
      return { session, user: userOf(row.userId) };
    },
    updateSession: () => Promise.resolve(null),
    async deleteSession(token) {
      await endSession(hashToken(token));
    },
  };
}
