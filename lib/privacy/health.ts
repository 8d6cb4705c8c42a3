import { db } from '@/lib/db';
import { getLogState, type LogFault, type LogState } from '@/lib/log';
import { after, days, now } from './clock';
import { lateAfter } from '@/lib/privacy/requests/officer-mail';

/** An entry that waits longer than this, in milliseconds, says that nobody takes entries into the log. */
const longestWait = 30_000;

/** How the log is doing. `late`: what happens is written down, and does not come into the log. */
export interface LogHealth {
  readonly state: 'kept' | 'late' | 'stopped';
  readonly fault: LogFault | null;
  readonly size: number;
  /** Whole seconds that the oldest entry has been waiting for its place. */
  readonly waiting: number;
  readonly verified: LogState['verified'];
  readonly anchored: LogState['anchored'];
}

/** How many requests wait for an answer, and how many of those, of deletions, and of what is done elsewhere, are late. */
export interface RequestHealth {
  readonly waiting: number;
  readonly late: number;
}

/** What an operator must act on, each with what to do in docs/officer.md. */
const troubles = [
  'log-stopped',
  'log-late',
  'log-verification-failed',
  'log-verification-missing',
  'requests-late',
] as const;
type Trouble = (typeof troubles)[number];

/** How the application is doing: `degraded` while there is anything that an operator must act on. */
export interface Health {
  readonly status: 'ok' | 'degraded';
  readonly troubles: readonly Trouble[];
  readonly log: LogHealth | null;
  readonly requests: RequestHealth;
}

/** After so long without a verification of the whole log, which runs once a day, it is missing. */
const verificationPeriod = days(2);

/** How the application is doing, in numbers and times that name nobody. Throws when the database does not answer. */
export async function getHealth(): Promise<Health> {
  const log = await getLogHealth();
  const requests = await getRequestHealth();
  const found = troublesOf(log, requests);
  return { status: found.length > 0 ? 'degraded' : 'ok', troubles: found, log, requests };
}

function troublesOf(log: LogHealth | null, { late }: RequestHealth): readonly Trouble[] {
  const verified = log?.verified ?? null;
  const standing: Readonly<Record<Trouble, boolean>> = {
    'log-stopped': log?.state === 'stopped',
    'log-late': log?.state === 'late',
    'log-verification-failed': verified !== null && !verified.sound,
    'log-verification-missing': verified !== null && verified.at < after(now(), -verificationPeriod),
    'requests-late': late > 0,
  };
  return troubles.filter((trouble) => standing[trouble]);
}

/** How requests stand. Throws when the database does not answer. */
export async function getRequestHealth(): Promise<RequestHealth> {
  const open = { state: 'in_progress' };
  const late = await db().privacyRequest.count({ where: { ...open, dueAt: { lt: now() } } });
  const steps = await db().requestStep.count({ where: { state: 'overdue' } });
  const deletions = await db().privacyRequest.count({
    where: { state: 'scheduled', scheduledAt: { lt: after(now(), -lateAfter) } },
  });
  return { waiting: await db().privacyRequest.count({ where: open }), late: late + steps + deletions };
}

/** The log's health; null before there is a log. Throws when the database does not answer. */
export async function getLogHealth(): Promise<LogHealth | null> {
  const log = await getLogState(db());
  if (!log) return null;
  const waited = log.waitingSince ? Math.max(0, now().getTime() - log.waitingSince.getTime()) : 0;
  const { size, stopped, verified, anchored } = log;
  const state = stopped !== null ? 'stopped' : waited > longestWait ? 'late' : 'kept';
  return { state, fault: stopped, size, waiting: Math.floor(waited / 1000), verified, anchored };
}
