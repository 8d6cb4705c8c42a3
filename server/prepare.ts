import { secrets } from '@/lib/crypto';
import { disconnect, lockDatabase, poolConfig } from '@/lib/db';
import { env } from '@/lib/env';
import { carryOver } from '@/lib/privacy/accounts/carry-over';
import { createMissingKeys, requireMatchingKeys } from '@/lib/privacy/governance/check-keys';
import { replayLedger } from '@/lib/privacy/rights/replay';
import { applyMigrations, getMigrationStatus } from './migrations';

/**
 * Brings a database that answers to where this code can serve it, and the keys with it. A database in use is changed
 * only after its keys were found to fit. True when the keys were made, which happens once in the life of a database.
 */
export async function prepareDatabase(): Promise<boolean> {
  try {
    await lockDatabase('shared');
    const { applied } = await getMigrationStatus(poolConfig());
    const inUse = applied.length > 0;
    // With a server of one's own the keys must be given, so a missing or malformed one is known before anything is written.
    if (inUse || env().databaseUrl) {
      await createMissingKeys();
      secrets();
    }
    if (inUse) await requireMatchingKeys();
    await applyMigrations(poolConfig());
    const created = !inUse && (await createMissingKeys());
    if (!inUse) await requireMatchingKeys();
    await replayLedger();
    await carryOver();
    return created;
  } finally {
    await disconnect();
  }
}
