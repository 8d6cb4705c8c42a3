import { secrets } from '@/lib/crypto';
import { env } from '@/lib/env';
import { publishTexts } from '@/lib/privacy/consent/texts';
import { requireMatchingKeys } from '@/lib/privacy/keys/check';
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
  await requireMatchingKeys();
  await openGate();
  await publishTexts();
  await startLog();
  await workOnJobs();
}
