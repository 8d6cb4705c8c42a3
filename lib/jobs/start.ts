import { secrets } from '@/lib/crypto';
import { guardConnections, type Ask } from '@/lib/db';
import { env } from '@/lib/env';
import { publishTexts } from '@/lib/privacy/consent/texts';
import { LedgerError } from '@/lib/privacy/evidence/ledger-error';
import { requireKnown } from '@/lib/privacy/evidence/ledger-guard';
import { reportFault } from '@/lib/privacy/faults';
import { requireMatchingKeys } from '@/lib/privacy/keys/check';
import { requireProcessors } from '@/lib/privacy/rights/processors/check';
import { openGate } from '@/lib/privacy/rights/replay';
import { startLog } from './log';
import { workOnJobs } from './queue';

/**
 * What must hold before anybody is answered: a valid environment, the database's own keys, nothing that a restored backup
 * has undone, the published texts. The log is kept and jobs are done from here on.
 */
export async function startServing(): Promise<void> {
  env();
  secrets();
  requireProcessors();
  await requireMatchingKeys();
  await openGate();
  guardConnections(refuseOlderDatabase);
  await publishTexts();
  await startLog();
  await workOnJobs();
}

/**
 * A connection to a database that was restored behind our back is not used, and this process ends: the supervisor starts
 * another, which carries out what the database has forgotten before it answers.
 */
async function refuseOlderDatabase(ask: Ask): Promise<void> {
  try {
    await requireKnown(ask);
  } catch (error) {
    if (error instanceof LedgerError && error.code === 'older-database') {
      reportFault(error);
      setImmediate(() => process.exit(1));
    }
    throw error;
  }
}
