import { hashToken } from '@/lib/crypto';
import { prepared } from '@/lib/db';
import { now } from '@/lib/privacy/clock';
import { receiptEvents } from '@/lib/privacy/evidence/receipts';
import { readOverview, selectOverview, type Overview, type OverviewRow } from '@/lib/privacy/rights/overview';

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
  SELECT s.id, s."userId", s.expires, s."authenticatedAt", u."lockedAt" IS NOT NULL AS locked${more.columns}
  FROM "Session" s JOIN "User" u ON u.id = s."userId" ${more.join}
  WHERE s."sessionToken" = $1 AND s.expires > $2 AND u."verifiedAt" IS NOT NULL`;

const session = select({ columns: '', join: '' });
const sessionWithOverview = select({
  columns: ', overview.*',
  join: `CROSS JOIN LATERAL (${selectOverview('u.id', '$3')}) overview`,
});

/** The live session of a cookie's token, or null; rejects when the database cannot be asked. */
export async function findLiveSession(token: string): Promise<LiveSession | null> {
  const { rows } = await prepared(session, [hashToken(token), now()]);
  return (rows[0] as LiveSession | undefined) ?? null;
}

/** As `findLiveSession`, with the overview of its person: what every room of the privacy center needs, by one query. */
export async function findRoomSession(
  token: string,
): Promise<{ session: LiveSession; overview: Overview } | null> {
  const { rows } = await prepared(sessionWithOverview, [hashToken(token), now(), receiptEvents]);
  const row = rows[0] as (LiveSession & OverviewRow) | undefined;
  return row ? { session: row, overview: readOverview(row.userId, row) } : null;
}
