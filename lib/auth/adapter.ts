import { PrismaAdapter } from '@auth/prisma-adapter';
import type { Adapter, AdapterSession, AdapterUser } from 'next-auth/adapters';
import { db } from '@/lib/db';
import { endSession } from '@/lib/privacy/accounts/sessions';
import { findSubjectByEmail } from '@/lib/privacy/keys/vault';
import { findLiveSession } from './live-session';

/** What our session callback finds beside NextAuth's own members. */
export interface StoredSession extends AdapterSession {
  readonly id: string;
  readonly authenticatedAt: Date;
}

/** NextAuth knows a person by id alone: it has no use for the address, so it never gets one. */
function userOf(id: string): AdapterUser {
  return { id, email: '', emailVerified: null };
}

function refuse(): never {
  throw new Error('Accounts are opened by signing up, and by nothing else.');
}

/**
 * The Prisma adapter with three changes: the database holds a keyed hash of the token, never the token; a look-up by
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
      const row = await findLiveSession(token);
      if (!row) return null;
      const session: StoredSession = { ...row, sessionToken: '' };
      return { session, user: userOf(row.userId) };
    },
    updateSession: () => Promise.resolve(null),
    async deleteSession(token) {
      await endSession(token);
    },
  };
}
