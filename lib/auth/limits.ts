import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { deriveFrom, hmacSha256, secrets } from '@/lib/crypto';
import { query } from '@/lib/db';
import { RightfulError } from '@/lib/privacy/errors';

/** Attempts allowed in a time, in seconds. `account` counts one address or account, `client` one network address. */
const limits = {
  'sign-in': { account: [20, 900], client: [200, 900] },
  'sign-up': { account: [5, 3600], client: [100, 3600] },
  mail: { account: [5, 3600], client: [50, 3600] },
  confirm: { account: [20, 900], client: [200, 900] },
} as const satisfies Record<string, Record<'account' | 'client', readonly [points: number, seconds: number]>>;

export type Limited = keyof typeof limits;

/** The embedded database is one session behind many connections, so statements go unnamed. */
const storeClient = {
  query: ({ text, values }: { text: string; values: unknown[] }) => query(text, values),
};

function limiter(what: Limited, who: 'account' | 'client'): RateLimiterPostgres {
  const [points, duration] = limits[what][who];
  return new RateLimiterPostgres({
    storeClient,
    storeType: 'client',
    schemaName: 'public',
    tableName: 'RateLimit',
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: `${what}.${who}`,
    points,
    duration,
  });
}

/** Counters are found by a keyed hash: the table names neither an address nor an account. */
function keyOf(who: string): string {
  const key = deriveFrom(secrets().indexKey, 'limits/v1');
  return Buffer.from(hmacSha256(key, new TextEncoder().encode(who))).toString('base64url');
}

/**
 * Counts one attempt against both limits; refuses with `too-many-attempts` past either. The counters live in the
 * database, so that several processes count together, and a refusal costs the same for known and unknown accounts.
 */
export async function countAttempt(what: Limited, account: string, client: string): Promise<void> {
  try {
    await limiter(what, 'client').consume(keyOf(client));
    await limiter(what, 'account').consume(keyOf(account.trim().toLowerCase()));
  } catch (error) {
    if (error instanceof RateLimiterRes) throw new RightfulError('too-many-attempts');
    throw error;
  }
}
