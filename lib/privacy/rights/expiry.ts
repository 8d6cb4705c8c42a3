import { db } from '@/lib/db';
import { now } from '@/lib/privacy/clock';

/** Deletes sessions, confirmations, links and counters whose time is over. Returns how many rows went. */
export async function deleteExpired(): Promise<number> {
  const over = { lt: now() };
  const gone = [
    await db().stepUp.deleteMany({ where: { expiresAt: over } }),
    await db().session.deleteMany({ where: { expires: over } }),
    await db().verificationToken.deleteMany({ where: { expires: over } }),
    await db().rateLimit.deleteMany({ where: { expire: { lt: BigInt(now().getTime()) } } }),
  ];
  return gone.reduce((sum, { count }) => sum + count, 0);
}
