import { db } from '@/lib/db';
import { countOverdueMails, eraseOverdueMails } from '@/lib/privacy/accounts/mail-sweep';
import { countUnverified, eraseUnverifiedAccounts } from './unverified';
import { countOldMails, forgetOldMails } from '@/lib/privacy/accounts/queued-mail';
import { after, now } from '@/lib/privacy/clock';
import { recordSignInFailures } from '@/lib/privacy/accounts/sign-in-failures';
import { reported } from '@/lib/privacy/faults';
import { failurePeriod } from '@/lib/privacy/periods';
import { countDueRetained, releaseDueRetained } from '@/lib/privacy/rights/erasure/retained';
import { countExpired, deleteExpired, expiring } from './expired';
import { countUnused, handleUnused, type Stage } from './unused';

/** What became of one kind of data, or would. */
export interface RetentionOutcome {
  /** As plans and the log call it. */
  readonly kind: string;
  readonly count: number;
}

/** What a rule ends, where that is no kind of data whose rows have their day. */
export type RuleKind =
  | 'unverified'
  | 'failedSignIns'
  | 'queuedMails'
  | 'localMails'
  | 'retained'
  | 'counters'
  | `${'first' | 'second'}Warning`
  | 'unused';

interface Rule {
  readonly kind: RuleKind;
  readonly count: () => Promise<number>;
  /** Returns how many. Ended in between, or run twice at once, it goes on where it was. */
  readonly run: (signal?: AbortSignal) => Promise<number>;
}

/** What ends within hours, and is looked for every few minutes. */
const soon: readonly Rule[] = [
  { kind: 'unverified', count: countUnverified, run: eraseUnverifiedAccounts },
  { kind: 'failedSignIns', count: countFailures, run: recordSignInFailures },
  { kind: 'queuedMails', count: countOldMails, run: forgetOldMails },
  { kind: 'localMails', count: countOverdueMails, run: eraseOverdueMails },
  { kind: 'retained', count: countDueRetained, run: releaseDueRetained },
  { kind: 'counters', count: countCounters, run: deleteCounters },
];

/** What ends after months, and is looked for once a day. */
const daily: readonly Rule[] = (['first', 'second', 'erase'] as const).map((stage: Stage) => ({
  kind: stage === 'erase' ? 'unused' : `${stage}Warning`,
  count: () => countUnused(stage),
  run: (signal) => handleUnused(stage, signal),
}));

/** What a run would do now. It changes nothing. */
export async function planRetention(): Promise<readonly RetentionOutcome[]> {
  const outcomes: RetentionOutcome[] = [];
  for (const one of expiring) outcomes.push({ kind: one.kind, count: await countExpired(one) });
  for (const { kind, count } of [...soon, ...daily]) outcomes.push({ kind, count: await count() });
  return outcomes;
}

/**
 * Ends what has been kept long enough: rows by the day that the inventory gives them, accounts by the erasure that their
 * people could ask for. What of it is `soon` runs every few minutes, everything once a day. A rule that fails is reported
 * and does not keep the others.
 */
export async function runRetention(
  which: 'soon' | 'all',
  signal?: AbortSignal,
): Promise<readonly RetentionOutcome[]> {
  const expired = await reported(deleteExpired());
  const outcomes: RetentionOutcome[] = [...(expired ?? [])].map(([kind, count]) => ({ kind, count }));
  for (const { kind, run } of which === 'all' ? [...soon, ...daily] : soon) {
    signal?.throwIfAborted();
    outcomes.push({ kind, count: (await reported(run(signal))) ?? 0 });
  }
  return outcomes;
}

function countFailures(): Promise<number> {
  return db().signInFailure.count({ where: { hour: { lt: after(now(), -failurePeriod) } } });
}

/** Counters of the limits are about nobody that could be named. */
const spent = (): { expire: { lt: bigint } } => ({ expire: { lt: BigInt(now().getTime()) } });

function countCounters(): Promise<number> {
  return db().rateLimit.count({ where: spent() });
}

async function deleteCounters(): Promise<number> {
  return (await db().rateLimit.deleteMany({ where: spent() })).count;
}
