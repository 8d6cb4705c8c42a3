import type PgBoss from 'pg-boss';
import { query, type Tx } from '@/lib/db';
import { install, makeBoss, SCHEMA, within } from './boss';
import { payloadOf, type AnyJob, type Kinds } from './kinds';
import { startWorkers, type Handlers, type QueueHooks } from './workers';

/** Work that is done later, of these kinds. */
export interface Queue<K extends Kinds> {
  /**
   * Stores a job in the caller's transaction: it is there when that commits, and never was when it rolls back. Returns
   * the job's id. With `notBefore` it waits until then.
   */
  readonly enqueue: (tx: Tx, job: AnyJob<K>, options?: { readonly notBefore?: Date }) => Promise<string>;
  /** Of these ids of jobs those that still wait, run, or will be tried again. */
  readonly listPending: (ids: readonly string[]) => Promise<string[]>;
  /** Makes what the queue needs in the database, where it is missing. */
  readonly install: () => Promise<void>;
  /**
   * Does jobs from now on, one of each kind at a time in this process. The returned function stops taking new ones, tells
   * those that run to end, and gives back to others what does not end in time.
   */
  readonly work: (handlers: Handlers<K>, hooks: QueueHooks) => Promise<() => Promise<void>>;
}

export function makeQueue<K extends Kinds>(kinds: K): Queue<K> {
  let sender: PgBoss | undefined;
  return {
    async enqueue(tx, job, { notBefore } = {}) {
      const name = job.kind as string;
      const kind = kinds[name];
      if (!kind) throw new Error('No such kind of job.');
      sender ??= makeBoss();
      const id = await sender.send(name, payloadOf(kind, job), {
        db: within(tx),
        ...(notBefore ? { startAfter: notBefore } : {}),
      });
      // pg-boss answers null, and not with an error, when it has no queue of that name.
      if (id === null) throw new Error(`The queue of ${name} is not installed.`);
      return id;
    },
    async listPending(ids) {
      const { rows } = await query(
        `SELECT id FROM ${SCHEMA}.job WHERE id = ANY($1::uuid[]) AND state < 'completed'`,
        [ids],
      );
      return (rows as { id: string }[]).map(({ id }) => id);
    },
    async install() {
      const boss = makeBoss();
      boss.on('error', () => undefined);
      await install(boss, kinds);
      await boss.stop({ graceful: false });
    },
    async work(handlers, hooks) {
      const boss = makeBoss();
      boss.on('error', hooks.onFault);
      await install(boss, kinds);
      const stopWorkers = startWorkers(boss, kinds, handlers, hooks);
      return async () => {
        await stopWorkers();
        await boss.stop({ graceful: false });
      };
    },
  };
}
