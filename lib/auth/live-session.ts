import { tokenIndex } from '@/lib/crypto';
import { prepared, query } from '@/lib/db';
import { hours, now } from '@/lib/privacy/clock';
import { isGenuineRow, withMac } from '@/lib/privacy/keys/row-macs';
import { readOverview, selectOverview, type Overview, type OverviewRow } from '@/lib/privacy/rights/overview';
import { endOfSession } from '@/lib/privacy/accounts/sessions';
import type { Language } from '@/messages/languages';

/** A session that has not ended, of an account whose address is confirmed. */
export interface LiveSession {
  readonly id: string;
  readonly userId: string;
  readonly expires: Date;
  readonly authenticatedAt: Date;
  /** The deletion of the account is scheduled. */
  readonly locked: boolean;
}

const select = (more: { columns: string; join: string }): string => `
  SELECT s.id, s."userId", s.expires, s."authenticatedAt", s."createdAt", s."sessionToken", s.browser, s.system, s.mac, u."lockedAt" IS NOT NULL AS locked${more.columns}
  FROM "Session" s JOIN "User" u ON u.id = s."userId" ${more.join}
  WHERE s."sessionToken" = $1 AND s.expires > $2 AND u."verifiedAt" IS NOT NULL`;

const session = select({ columns: '', join: '' });
const sessionWithOverview = select({
  columns: ', overview.*',
  join: `CROSS JOIN LATERAL (${selectOverview('u.id', '$3')}) overview`,
});

/** The live session of a cookie's token, or null; rejects when the database cannot be asked. */
export async function findLiveSession(token: string): Promise<LiveSession | null> {
  const { rows } = await prepared(session, [tokenIndex('session', token), now()]);
  return goOn(rows[0] as StoredSession | undefined);
}

/** What the statements above read: also what shows that the row is as we stored it. */
interface StoredSession extends LiveSession {
  readonly createdAt: Date;
  readonly sessionToken: string;
  readonly browser: string | null;
  readonly system: string | null;
  readonly mac: Uint8Array;
}

/**
 * Refuses a row that is not as we stored it, and puts the end of a session that is used off: once an hour at most, so that
 * reading a page seldom writes.
 */
async function goOn<T extends StoredSession>(session: T | undefined): Promise<T | null> {
  if (!session || !isGenuineRow('Session', session)) return null;
  const expires = endOfSession(session.authenticatedAt, now());
  if (expires.getTime() - session.expires.getTime() < hours(1)) return session;
  const { mac } = withMac('Session', { ...session, expires });
  await query('UPDATE "Session" SET expires = $2, mac = $3 WHERE id = $1 AND mac = $4', [
    session.id,
    expires,
    Buffer.from(mac),
    session.mac,
  ]);
  return { ...session, expires, mac };
}

/** As `findLiveSession`, with the overview of its person: what every room of the privacy center needs, by one query. */
export async function findSessionWithOverview(
  token: string,
  language: Language,
): Promise<{ session: LiveSession; overview: Overview } | null> {
  const { rows } = await prepared(sessionWithOverview, [tokenIndex('session', token), now(), language]);
  const row = await goOn(rows[0] as (StoredSession & OverviewRow) | undefined);
  return row ? { session: row, overview: readOverview(row.userId, row) } : null;
}
