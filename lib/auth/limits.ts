import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { deriveFrom, hmacSha256, normalEmails, secrets } from '@/lib/crypto';
import { query } from '@/lib/db';
import { RightfulError } from '@/lib/privacy/errors';

/**
 * Attempts allowed in a time, as points and seconds. `pair` counts one account from one client, or from one browser that
 * is known to it, and is tight; `client` counts one client; `account` counts one account from everywhere and is wide.
 * Browsers that are known have counts of their own in all three, which nobody reaches without such a browser.
 */
const limits = {
  'sign-in': { pair: [10, 900], client: [200, 900], account: [100, 900] },
  'sign-up': { pair: [5, 3600], client: [100, 3600], account: [20, 3600] },
  mail: { pair: [5, 3600], client: [50, 3600], account: [20, 3600] },
  confirm: { pair: [10, 900], client: [200, 900], account: [100, 900] },
  /** Its account is the number of a request. */
  receipt: { pair: [60, 900], client: [120, 900], account: [600, 900] },
} as const satisfies Record<string, Record<Counted, readonly [points: number, seconds: number]>>;

type Counted = 'pair' | 'client' | 'account';
export type Limited = keyof typeof limits;

/** The embedded database is one session behind many connections, so statements go unnamed. */
const storeClient = {
  query: ({ text, values }: { text: string; values: unknown[] }) => query(text, values),
};

function limiter(what: Limited, who: Counted): RateLimiterPostgres {
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
 * Counts one attempt against each limit; refuses with `too-many-attempts` past any. The counters live in the database,
 * so that several processes count together. An address counts as the look-up reads it, however it is spelled. A browser
 * that the account is known in (`known-browser.ts`) counts by its name, and apart from strangers: from however many
 * addresses they come, they do not keep the person out of it.
 */
export async function countAttempt(
  what: Limited,
  account: string,
  client: string,
  browser: string | null = null,
): Promise<void> {
  const name = normalEmails(account)[0]?.email ?? account;
  const counted: Readonly<Record<Counted, string>> =
    browser === null
      ? { client, pair: `${client} ${name}`, account: name }
      : { client: `browsers at ${client}`, pair: `browser ${browser}`, account: `browsers of ${name}` };
  try {
    for (const who of ['client', 'pair', 'account'] as const)
      await limiter(what, who).consume(keyOf(counted[who]));
  } catch (error) {
    if (error instanceof RateLimiterRes) throw new RightfulError('too-many-attempts');
    throw error;
  }
}
