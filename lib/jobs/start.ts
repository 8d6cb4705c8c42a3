import { SecretError, secrets } from '@/lib/crypto';
import { guardConnections, LockError, lockDatabase, keepTable, probeLock, query, type Ask } from '@/lib/db';
import { env } from '@/lib/env';
import { recordRecipients } from '@/lib/privacy/consent/recipient-record';
import { publishTexts } from '@/lib/privacy/consent/texts';
import { requireDuties } from '@/lib/privacy/duties';
import { LedgerError } from '@/lib/privacy/evidence/ledger-error';
import { requireKnown } from '@/lib/privacy/evidence/ledger-guard';
import { logError } from '@/lib/privacy/faults';
import { requireMatchingKeys, requireOwnKeys } from '@/lib/privacy/governance/check-keys';
import { requireRecipients } from '@/lib/privacy/rights/processors/check';
import { replayLedger } from '@/lib/privacy/rights/replay';
import { startLog } from './log';
import { workOnJobs } from './queue';

const betweenLooks = 10_000;

/**
 * What must hold before anybody is answered: a valid environment, the database's own keys, nothing that a restored backup
 * has undone, the published texts. From here on the database cannot be replaced, the log is kept and jobs are done.
 */
export async function startServing(): Promise<void> {
  env();
  secrets();
  requireDuties();
  requireRecipients();
  await lockDatabase('shared');
  await requireMatchingKeys();
  await replayLedger();
  guardConnections(refuseOther);
  // Not before: a restore that the gate has waited for replaces it too.
  await keepTable('"LedgerHead"');
  await watchDatabase();
  setInterval(() => void watchDatabase().catch(reportOther), betweenLooks).unref();
  // In this order: a new recipient counts as one only once older yeses have stopped counting for it.
  await publishTexts();
  await recordRecipients();
  await startLog();
  await workOnJobs();
}

/**
 * Looks whether this is still the database that was opened, for what the lock does not keep off: rows that are replaced
 * one by one, and a lock that was lost without our being told.
 */
async function watchDatabase(): Promise<void> {
  await probeLock();
  await refuseOther(async (text) => (await query(text, [])).rows as Record<string, unknown>[]);
}

/** A database that does not answer is told by the look at the log. */
function reportOther(error: unknown): void {
  if (error instanceof LockError || error instanceof LedgerError) logError(error);
}

/**
 * A connection to a database that was restored behind our back, or whose keys were changed, is not used, and this process
 * ends: the supervisor starts another, which carries out what the database has forgotten before it answers.
 */
async function refuseOther(ask: Ask): Promise<void> {
  try {
    await requireOwnKeys(ask);
    await requireKnown(ask);
  } catch (error) {
    if (error instanceof SecretError || (error instanceof LedgerError && error.code === 'older-database')) {
      logError(error);
      setImmediate(() => process.exit(1));
    }
    throw error;
  }
}
