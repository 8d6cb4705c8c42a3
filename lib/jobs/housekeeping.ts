import { eraseUnverifiedAccounts } from '@/lib/privacy/accounts/unverified';
import { sweepMails } from '@/lib/privacy/accounts/mail-sweep';
import { forgetOldMails } from '@/lib/privacy/accounts/queued-mail';
import { recordSignInFailures } from '@/lib/privacy/evidence/failures';
import { markLedger } from '@/lib/privacy/evidence/ledger';
import { reportFault } from '@/lib/privacy/faults';
import { runDueErasures } from '@/lib/privacy/rights/erasure/due';
import { releaseDueRetained } from '@/lib/privacy/rights/erasure/retained';
import { runDueErasureSteps } from '@/lib/privacy/rights/erasure/stores';
import { deleteExpired } from '@/lib/privacy/rights/expiry';
import { anchorLog } from './log';

/** What the clock asks for: unconfirmed accounts, hours of failed sign-ins, rows and mails whose time is over, steps of requests, anchors, and marks in the ledger. */
export async function runHousekeeping(): Promise<void> {
  for (const job of [
    eraseUnverifiedAccounts,
    recordSignInFailures,
    deleteExpired,
    runDueErasures,
    forgetOldMails,
    sweepMails,
    runDueErasureSteps,
    releaseDueRetained,
    anchorLog,
    markLedger,
  ]) {
    await job().catch(reportFault);
  }
}
