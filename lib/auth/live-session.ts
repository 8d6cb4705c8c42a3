import { hashToken } from '@/lib/crypto';
import { prepared } from '@/lib/db';
import { now } from '@/lib/privacy/clock';

/** A session that has not ended, of an account whose address is confirmed. */
export interface LiveSession {
  readonly id: string;
  readonly userId: string;
  readonly expires: Date;
  readonly authenticatedAt: Date;
  /** The deletion of the account is scheduled. */
  readonly locked: boolean;
}

/**
 * The live session of a cookie's token, or null; rejects when the database cannot be asked. It is asked on every page,
 * so it is one prepared statement.
 */
export async function findLiveSession(token: string): Promise<LiveSession | null> {
  const { rows } = await prepared(
    `SELECT s.id, s."userId", s.expires, s."authenticatedAt", u."lockedAt" IS NOT NULL AS locked
     FROM "Session" s JOIN "User" u ON u.id = s."userId"
     WHERE s."sessionToken" = $1 AND s.expires > $2 AND u."verifiedAt" IS NOT NULL`,
    [hashToken(token), now()],
  );
  return (rows[0] as LiveSession | undefined) ?? null;
}
