import PgBoss from 'pg-boss';
import { query, script, type Tx } from '@/lib/db';
import type { Kinds } from './kinds';

/** The schema that pg-boss keeps for itself. */
export const SCHEMA = 'pgboss';

/**
 * A job whose process is gone is given to another this many seconds after its last sign of life. Read by the database,
 * so that the clocks of several machines do not matter.
 */
export const EXPIRES = 60;

const DAY = 86_400;

/**
 * pg-boss over the pool of lib/db: its tables and statements, without its timers and its workers. Those leave a promise
 * alone that rejects when the database is away, which ends the process; and they take a job for dead after a period that
 * must be guessed before it starts.
 */
export function makeBoss(): PgBoss {
  return new PgBoss({
    db: { executeSql: (text, values) => (values ? query(text, values) : script(text)) },
    schema: SCHEMA,
    schedule: false,
    supervise: false,
    // A finished job keeps its turn of the clock taken for as long as the longest turn.
    archiveCompletedAfterSeconds: 2 * DAY,
    archiveFailedAfterSeconds: 2 * DAY,
    deleteAfterSeconds: 7 * DAY,
  });
}

/** pg-boss's own statements inside a transaction. */
export function within(tx: Tx): PgBoss.Db {
  return {
    async executeSql(text, values) {
      const plain = values.map((value: unknown) =>
        typeof value === 'object' && value !== null ? JSON.stringify(value) : value,
      );
      return { rows: await tx.$queryRawUnsafe<Record<string, unknown>[]>(text, ...plain) };
    },
  };
}

/** Makes the tables of pg-boss and a queue for each kind where they are missing. Any number of processes may at once. */
export async function install(boss: PgBoss, kinds: Kinds): Promise<void> {
  await boss.start();
  for (const [name, { tries, delay }] of Object.entries(kinds)) {
    const options = {
      name,
      retryLimit: tries - 1,
      retryDelay: delay,
      retryBackoff: true,
      expireInSeconds: EXPIRES,
      retentionMinutes: (7 * DAY) / 60,
    };
    await boss.createQueue(name, options);
    await boss.updateQueue(name, options);
  }
}
