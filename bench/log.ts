import { performance } from 'node:perf_hooks';
import { db, query } from '@/lib/db';
import { getHead, openLog, proveLeaf, sequenceAll, sequenceOnce, verifyLog } from '@/lib/log';
import { median } from './pairs';
import type { Row } from './rows';

const BATCH = 1_000;
const BATCHES = 30;
const SMALL = 10_000;
const LARGE = 1_000_000;
const PROOFS = 200;

/** The log at 10,000 and at 1,000,000 entries: figures, with what they aim at. */
export async function measure(): Promise<readonly Row[]> {
  await openLog();
  await grow(1_000);
  const early = await timeBatches();
  await grow(SMALL);
  const small = await verifyAll();
  await grow(LARGE);
  const late = await timeBatches();
  const large = await verifyAll();
  const rows: readonly [string, string, string?][] = [
    ['entries moved into the log, at 1,000', `${rate(early)}/s`],
    ['entries moved into the log, at 1,000,000', `${rate(late)}/s`, '20,000/s on a server'],
    ['a batch at 1,000,000 over one at 1,000', (late / early).toFixed(2), 'at most 1.2'],
    ['verify the whole log of 10,000', small],
    ['verify the whole log of 1,000,000', large, '50,000/s, the same memory'],
    ['prove an entry of 1,000,000', `${(await timeProofs()).toFixed(1)} ms`, '5 ms'],
  ];
  return rows.map(([what, measured, aim]) => ({
    kind: 'figure',
    name: 'log',
    what,
    measured,
    ...(aim === undefined ? {} : { aim }),
  }));
}

const rate = (milliseconds: number): string => ((BATCH / milliseconds) * 1_000).toFixed(0);

async function size(): Promise<number> {
  return (await getHead(db()))?.tree.size ?? 0;
}

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

async function grow(until: number): Promise<void> {
  for (let left = until - (await size()); left > 0; left -= 20_000) {
    await wait(Math.min(left, 20_000));
    await sequenceAll();
  }
}

/** The middle of the milliseconds of a full batch. */
async function timeBatches(): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < BATCHES; i += 1) {
    await wait(BATCH);
    const start = performance.now();
    const batch = await sequenceOnce();
    times.push(performance.now() - start);
    if (batch?.added !== BATCH) throw new Error('The batch was not whole.');
  }
  return median(times);
}

/** Entries verified in a second, and the most memory that the process held meanwhile. */
async function verifyAll(): Promise<string> {
  let most = 0;
  const start = performance.now();
  const report = await verifyLog(db(), () => {
    most = Math.max(most, process.memoryUsage().rss);
    return Promise.resolve();
  });
  const seconds = (performance.now() - start) / 1_000;
  if (!report || report.finding) throw new Error('The log does not fit together.');
  return `${(report.size / seconds).toFixed(0)}/s, ${(most / 2 ** 20).toFixed(0)} MiB`;
}

async function timeProofs(): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < PROOFS; i += 1) {
    const start = performance.now();
    const proven = await proveLeaf(db(), (i * 7_919 * 631) % LARGE);
    times.push(performance.now() - start);
    if (!proven) throw new Error('An entry was not proven.');
  }
  return median(times);
}
