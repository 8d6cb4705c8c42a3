import { performance } from 'node:perf_hooks';
import { db } from '@/lib/db';
import { env } from '@/lib/env';
import { proveLeaf, verifyLog } from '@/lib/log';
import { BATCH, grow, timeBatch } from './log-batches';
import { comparePairs, FEWEST_PAIRS, median } from './pairs';
import { openSecondLog } from './second-log';
import type { Row } from './rows';

const PAIRS = 60;
const SHORT = 1_000;
const SMALL = 10_000;
const LARGE = 1_000_000;
const PROOFS = 200;

/**
 * The log at 10,000 and at 1,000,000 entries: figures, with what they aim at. How much dearer a batch is in the long log
 * is measured in turn with a short log that stands beside it, in a database of its own.
 */
export async function measure(): Promise<readonly Row[]> {
  await grow(SMALL);
  const small = await verifyAll();
  await grow(LARGE);
  const { ratio, first: late, second: early } = await compareWithShort();
  const large = await verifyAll();
  const figures: readonly [string, string, string?][] = [
    ['entries moved into the log, at 1,000', `${rate(early)}/s`],
    ['entries moved into the log, at 1,000,000', `${rate(late)}/s`, '20,000/s on a server'],
    ['verify the whole log of 10,000', small],
    ['verify the whole log of 1,000,000', large, '50,000/s, the same memory'],
    ['prove an entry of 1,000,000', `${(await timeProofs()).toFixed(1)} ms`, '5 ms'],
  ];
  return [
    {
      kind: 'ratio',
      name: 'log',
      what: 'a batch at 1,000,000 over one at 1,000',
      measured: ratio,
      target: { atMost: 1.2 },
      behind: `${late.toFixed(1)} and ${early.toFixed(1)} ms`,
    },
    ...figures.map(([what, measured, aim]) => ({
      kind: 'figure' as const,
      name: 'log',
      what,
      measured,
      ...(aim === undefined ? {} : { aim }),
    })),
  ];
}

async function compareWithShort(): Promise<Awaited<ReturnType<typeof comparePairs>>> {
  const short = await openSecondLog(env().databaseUrl === undefined ? 'embedded' : 'server', SHORT);
  try {
    await comparePairs(FEWEST_PAIRS, timeBatch, short.timeBatch);
    return await comparePairs(PAIRS, timeBatch, short.timeBatch);
  } finally {
    await short.stop();
  }
}

const rate = (milliseconds: number): string => ((BATCH / milliseconds) * 1_000).toFixed(0);

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
