import { eraseUnverifiedAccounts } from '@/lib/privacy/accounts/unverified';
import { recordSignInFailures } from '@/lib/privacy/evidence/failures';
import { reportFault } from '@/lib/privacy/faults';
import { deleteExpired } from '@/lib/privacy/rights/expiry';

/** What the clock asks for: unconfirmed accounts, hours of failed sign-ins, and rows whose time is over. */
export async function runHousekeeping(): Promise<void> {
  for (const job of [eraseUnverifiedAccounts, recordSignInFailures, deleteExpired]) {
    await job().catch(reportFault);
  }
}

const interval = 10 * 60 * 1000;

/** Runs the housekeeping now and every ten minutes, for as long as the process lives. Several processes may. */
export function scheduleHousekeeping(): void {
  void runHousekeeping();
  setInterval(() => void runHousekeeping(), interval).unref();
}
