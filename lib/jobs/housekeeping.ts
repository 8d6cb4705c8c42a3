import { sweepMails } from '@/lib/privacy/accounts/mail-sweep';
import { markLedger } from '@/lib/privacy/evidence/ledger';
import { logError } from '@/lib/privacy/faults';
import { endRefused } from '@/lib/privacy/rights/answer';
import { mailOfficer } from '@/lib/privacy/requests/officer-mail';
import { runDueErasures } from '@/lib/privacy/rights/erasure/due';
import { liftDuePauses } from '@/lib/privacy/rights/pause';
import { runDueErasureSteps } from '@/lib/privacy/rights/erasure/stores';
import { tellOfChangedWords } from '@/lib/privacy/rights/processors/reworded';
import { runRetention } from '@/lib/privacy/rights/retention/rules';
import { maintainExports } from '@/lib/privacy/rights/packages/maintain';
import { anchorLog } from './log';

/** What the clock asks for: what has been kept long enough, deletions that are due, mails that belong to nobody, steps of requests, restrictions whose end was announced, uses whose words changed, what the officer is to be told, prepared copies, anchors, and marks in the ledger. */
export async function runHousekeeping(): Promise<void> {
  for (const job of [
    () => runRetention('soon'),
    runDueErasures,
    sweepMails,
    runDueErasureSteps,
    maintainExports,
    liftDuePauses,
    endRefused,
    tellOfChangedWords,
    mailOfficer,
    anchorLog,
    markLedger,
  ]) {
    await job().catch(logError);
  }
}
