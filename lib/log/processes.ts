import { randomBytes } from 'node:crypto';
import { expect } from 'vitest';
import { db, inTransaction } from '@/lib/db';
import { killAt, startWork, type Moment } from '@/test/children';
import { eventually } from '@/test/launch';
import { sequenceOnce } from './sequencer';
import { countWaiting, sequencedFrom, sizeOf, write, writeIn } from './testing-database';
import { verifyLog } from './verify-log';

/** What the tests with real processes share, the short ones and the long ones. Not at the door. */

/** The log fits together: tiles, tree and checkpoints are those of a recomputation from the leaves. */
export async function expectSound(): Promise<void> {
  expect(await verifyLog(db())).toMatchObject({ finding: null, size: await sizeOf() });
}

async function drain(): Promise<void> {
  await eventually('an empty outbox', async () => {
    await sequenceOnce().catch(() => null);
    return (await countWaiting()) === 0 ? true : undefined;
  });
}

/** The ids of the entries that were committed, in the order of writing, and those that the log took in. */
export interface Outcome {
  readonly written: string[];
  readonly sequenced: string[];
}

/** Ends a sequencing process at each of these statements, with entries of its own waiting. */
export async function killSequencers(
  subjectId: string,
  ends: readonly [number, Moment][],
): Promise<Outcome & { readonly listed: string[] }> {
  await drain();
  const before = await sizeOf();
  const written: string[] = [];
  for (const [at, moment] of ends) {
    written.push(...(await write(3, subjectId)));
    await killAt('sequence', '', at, moment);
    await drain();
  }
  const list = await db().entryOfSubject.findMany({
    where: { idx: { gte: BigInt(before) }, subjectId },
    orderBy: { idx: 'asc' },
    select: { entryId: true },
  });
  const listed = list.map(({ entryId }) => entryId);
  return { written, sequenced: await sequencedFrom(before), listed };
}

/**
 * Writers with random rollbacks while several processes sequence, for so many rounds each. With `kill`, one process
 * after the other is killed at no particular moment and replaced.
 */
export async function writeWhileSequencing({
  writers,
  rounds,
  processes,
  kill,
}: {
  writers: number;
  rounds: number;
  processes: number;
  kill: boolean;
}): Promise<Outcome> {
  await drain();
  const before = await sizeOf();
  const committed: string[] = [];
  const writing = new AbortController();
  const writer = async (): Promise<void> => {
    for (let round = 0; round < rounds; round++) {
      const [count = 0, luck = 0] = randomBytes(2);
      const work = inTransaction(async (tx) => {
        const ids = await writeIn(tx, 1 + (count % 4));
        if (luck < 90) throw new Error('changed its mind');
        return ids;
      });
      committed.push(...(await work.catch(() => [])));
    }
  };
  /** One place in which a sequencing process runs; told to end when nothing is written any more. */
  const place = async (): Promise<void> => {
    while (!writing.signal.aborted) {
      const { child, ready, ended } = startWork('keep');
      await ready;
      const over = () => child.stdin?.end();
      writing.signal.addEventListener('abort', over);
      if (writing.signal.aborted) over();
      if (kill) {
        await eventually('some work', async () =>
          writing.signal.aborted || randomBytes(1)[0] === 0 ? true : undefined,
        );
        child.kill('SIGKILL');
      }
      await ended;
      writing.signal.removeEventListener('abort', over);
    }
  };
  const places = Array.from({ length: processes }, place);
  await Promise.all(Array.from({ length: writers }, writer)).finally(() => writing.abort());
  await Promise.all(places);
  await drain();
  return { written: committed, sequenced: await sequencedFrom(before) };
}
