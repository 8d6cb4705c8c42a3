import { db } from '@/lib/db';
import { getLogState, type LogFault, type LogState } from '@/lib/log';
import { now } from './clock';

/** An entry that waits longer than this, in milliseconds, says that nobody takes entries into the log. */
export const longestWait = 30_000;

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

/** How many requests wait for an answer, and how many of those, and of what is done elsewhere, are late. */
export interface RequestHealth {
  readonly waiting: number;
  readonly late: number;
}

/** How requests stand. Throws when the database does not answer. */
export async function getRequestHealth(): Promise<RequestHealth> {
  const open = { state: 'in_progress' };
  const late = await db().privacyRequest.count({ where: { ...open, dueAt: { lt: now() } } });
  const steps = await db().requestStep.count({ where: { state: 'overdue' } });
  return { waiting: await db().privacyRequest.count({ where: open }), late: late + steps };
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
