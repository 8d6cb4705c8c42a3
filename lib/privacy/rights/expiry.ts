import { db } from '@/lib/db';
import { after, days, now } from '@/lib/privacy/clock';

/** How long the number and dates of an answered request are kept: 24 months (purpose `accountability`). */
export const requestPeriod = days(731);

/** Deletes sessions, confirmations, links, changes of an address, counters and answered requests whose time is over. Returns how many rows went. */
export async function deleteExpired(): Promise<number> {
  const over = { lt: now() };
  const gone = [
    await db().stepUp.deleteMany({ where: { expiresAt: over } }),
    await db().session.deleteMany({ where: { expires: over } }),
    await db().verificationToken.deleteMany({ where: { expires: over } }),
    await db().emailChange.deleteMany({ where: { expires: over } }),
    await db().privacyRequest.deleteMany({ where: { completedAt: { lt: after(now(), -requestPeriod) } } }),
    await db().rateLimit.deleteMany({ where: { expire: { lt: BigInt(now().getTime()) } } }),
  ];
  return gone.reduce((sum, { count }) => sum + count, 0);
}
