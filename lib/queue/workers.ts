import { setTimeout as pause } from 'node:timers/promises';
import type PgBoss from 'pg-boss';
import { bounds, inTime, LateError } from '@/lib/bounds';
import { query } from '@/lib/db';
import { EXPIRES, SCHEMA } from './boss';
import type { AnyJob, JobOf, Kinds } from './kinds';

/** What a handler knows beside its job. */
export interface Attempt {
  readonly id: string;
  /** Aborted when the process is stopping, or the job was given to somebody else or counts as failed: end soon. */
  readonly signal: AbortSignal;
  /** True when the job is not tried again after this. */
  readonly last: boolean;
}

/**
 * One handler for each kind. What it throws is reported, and the job is tried again. A job may run twice, and twice at
 * once when a process was thought dead: doing it again must change nothing.
 */
export type Handlers<K extends Kinds> = {
  readonly [N in keyof K]: (job: JobOf<K, N>, attempt: Attempt) => Promise<void>;
};

export interface QueueHooks {
  readonly onFault: (error: unknown) => void;
}

interface Taken {
  readonly name: string;
  readonly id: string;
  readonly data: Record<string, string>;
  readonly retryCount: number;
  readonly retryLimit: number;
}

/** In milliseconds. */
const POLL = 1_000;
const POLL_AFTER_FAULT = 5_000;
const BEAT = (EXPIRES / 4) * 1_000;
const UPKEEP = 15_000;
const GRACE = 8_000;

/** Looks for due jobs once a second and does them, at most one of each kind at a time. */
export function startWorkers<K extends Kinds>(
  boss: PgBoss,
  kinds: K,
  handlers: Handlers<K>,
  { onFault }: QueueHooks,
): () => Promise<void> {
  const ending = new AbortController();
  const running = new Map<string, Promise<void>>();
  let upkeepDue = 0;

  const turn = async (): Promise<void> => {
    if (Date.now() >= upkeepDue) {
      // Jobs of dead processes become free again; old ones are put away.
      await boss.maintain();
      await schedulePeriodic(boss, kinds);
      upkeepDue = Date.now() + UPKEEP;
    }
    for (const name of await listDue()) {
      if (!(name in kinds) || running.has(name) || ending.signal.aborted) continue;
      running.set(
        name,
        doAll(name)
          .catch(onFault)
          .finally(() => running.delete(name)),
      );
    }
  };

  /** Does jobs of one kind until none is due. */
  const doAll = async (name: string): Promise<void> => {
    while (!ending.signal.aborted) {
      const [taken] = await boss.fetch<Record<string, string>>(name, { batchSize: 1, includeMetadata: true });
      if (!taken) return;
      const atMost = kinds[name]?.atMost ?? bounds.job;
      await doOne(boss, taken, handlers as Untyped, { stopping: ending.signal, atMost, onFault });
    }
  };

  const loop = async (): Promise<void> => {
    while (!ending.signal.aborted) {
      const wait = await turn().then(
        () => POLL,
        (error: unknown) => {
          onFault(error);
          return POLL_AFTER_FAULT;
        },
      );
      await pause(wait, undefined, { signal: ending.signal, ref: false }).catch(() => undefined);
    }
  };

  const looping = loop();
  return async () => {
    ending.abort();
    await looping;
    await Promise.race([Promise.all(running.values()), pause(GRACE, undefined, { ref: false })]);
  };
}

type Untyped = Readonly<Record<string, (job: AnyJob<Kinds>, attempt: Attempt) => Promise<void>>>;

async function doOne(
  boss: PgBoss,
  { name, id, data, retryCount, retryLimit }: Taken,
  handlers: Untyped,
  { stopping, atMost, onFault }: QueueHooks & { readonly stopping: AbortSignal; readonly atMost: number },
): Promise<void> {
  const lost = new AbortController();
  const heartbeat = setInterval(() => {
    void keepAlive(name, id, retryCount)
      .then((held) => held || lost.abort())
      .catch(onFault);
  }, BEAT);
  const signal = AbortSignal.any([stopping, lost.signal]);
  const done = new AbortController();
  try {
    const last = retryCount >= retryLimit;
    const work = Promise.resolve(handlers[name]?.({ kind: name, ...data }, { id, signal, last }));
    await Promise.race([
      // A try that never ends would keep every later job of its kind from this process, and this one from every other.
      inTime(`A job (${name})`, atMost, work),
      shutdownTimeout(stopping, done.signal),
    ]);
    // Whoever has it now says when it is done.
    if (await keepAlive(name, id, retryCount)) await boss.complete(name, id);
  } catch (error) {
    if (error instanceof LateError) lost.abort();
    if (!stopping.aborted) onFault(error);
    // The name alone: the message of an error may quote a value.
    const fault = error instanceof Error ? error.name : typeof error;
    if (await keepAlive(name, id, retryCount)) await boss.fail(name, id, { fault });
  } finally {
    clearInterval(heartbeat);
    done.abort();
  }
}

/** Rejects when the process is stopping and the job did not end by itself in time: then it is given back. */
function shutdownTimeout(stopping: AbortSignal, done: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const begin = (): void => {
      setTimeout(() => reject(new Error('The process is stopping.')), GRACE / 2).unref();
    };
    if (stopping.aborted) begin();
    else stopping.addEventListener('abort', begin, { once: true, signal: done });
  });
}

/** Says that this attempt is alive; false when it is no longer the one that holds the job. */
async function keepAlive(name: string, id: string, retryCount: number): Promise<boolean> {
  const { rowCount } = await query(
    `UPDATE ${SCHEMA}.job SET started_on = now()
     WHERE name = $1 AND id = $2::uuid AND state = 'active' AND retry_count = $3`,
    [name, id, retryCount],
  );
  return rowCount === 1;
}

/** The kinds that have a job whose time has come: one question for all of them. */
async function listDue(): Promise<string[]> {
  const { rows } = await query(
    `SELECT DISTINCT name FROM ${SCHEMA}.job WHERE state < 'active' AND start_after < now()`,
    [],
  );
  return (rows as { name: string }[]).map(({ name }) => name);
}

/**
 * Asks for each job of the clock: there is one in each of its periods, whichever process asks first. A period that
 * began while nothing ran is caught up with.
 */
async function schedulePeriodic(boss: PgBoss, kinds: Kinds): Promise<void> {
  for (const [name, { every }] of Object.entries(kinds))
    if (every !== undefined) await boss.send(name, {}, { singletonSeconds: every, singletonKey: 'clock' });
}
