import { performance } from 'node:perf_hooks';
import { db, query } from '@/lib/db';
import { getHead, openLog, sequenceAll, sequenceOnce } from '@/lib/log';

/** How many entries the sequencer moves at once. */
export const BATCH = 1_000;

/** Lets entries wait, each of another person and with a detail, their ids in the order of time as the application's. */
async function wait(count: number): Promise<void> {
  await query(
    `INSERT INTO audit."Outbox" ("entryId", leaf, salt, detail, "subjectId")
     SELECT id, convert_to('{"a":"consent.given","act":"AAAAAAAAAAAAAAAAAAAAAA","id":"' || id
         || '","meta":{"purpose":"news","surface":"choices"},"obj":"consent:AAAAAAAAAAAAAAAAAAAAAA","p":"'
         || repeat('A', 43) || '","r":"ok","s":"AAAAAAAAAAAAAAAAAAAAAA","t":"2026-01-02T03:04:05.678Z","v":1}', 'UTF8'),
       decode(repeat('07', 32), 'hex'), decode(repeat('07', 300), 'hex'), gen_random_uuid()
     FROM (SELECT (lpad(to_hex((extract(epoch FROM clock_timestamp()) * 1000)::bigint), 12, '0')
         || '7' || substr(md5(random()::text), 1, 3) || '8' || substr(md5(random()::text), 1, 15))::uuid AS id
       FROM generate_series(1, $1::int)) made`,
    [count],
  );
}

/** Grows the log to at least so many entries. */
export async function grow(until: number): Promise<void> {
  await openLog();
  for (;;) {
    const left = until - ((await getHead(db()))?.tree.size ?? 0);
    if (left <= 0) return;
    await wait(Math.min(left, 20_000));
    await sequenceAll();
  }
}

/** The milliseconds of a full batch. */
export async function timeBatch(): Promise<number> {
  await wait(BATCH);
  const start = performance.now();
  const batch = await sequenceOnce();
  const time = performance.now() - start;
  if (batch?.added !== BATCH) throw new Error('The batch was not whole.');
  return time;
}
