import http from 'node:http';
import { performance } from 'node:perf_hooks';
import { addEntries } from './entries';
import { makePeople, type Person } from './people';
import { median } from './pairs';
import { serveApplication } from './servers';

const PACKAGES = 10;
const ROWS = 4_900;
const REQUESTS = 300;

interface Figure {
  readonly what: string;
  readonly measured: string;
  readonly aim: string;
}

/** How soon the first byte of an ordinary package is there, and how long others wait while ten large ones are made. */
export async function measureBeside(): Promise<readonly Figure[]> {
  const people = await makePeople(PACKAGES + 20);
  const [makers, others] = [people.slice(0, PACKAGES), people.slice(PACKAGES)];
  for (const { id } of makers) await addEntries(id, ROWS);
  const { origin } = await serveApplication();
  const first: number[] = [];
  for (let i = 0; i < 40; i += 1) first.push(await firstByte(origin, others[i % others.length]));
  await askOthers(origin, others, REQUESTS);
  const without = await askOthers(origin, others, REQUESTS);
  const made = new AbortController();
  const making = Promise.all(makers.map((maker) => keepMaking(origin, maker, made.signal)));
  const during = await askOthers(origin, others, REQUESTS);
  made.abort();
  const packages = (await making).reduce((sum, count) => sum + count, 0);
  return [
    {
      what: 'first byte of an ordinary package on a warm server, median',
      measured: `${median(first.slice(10)).toFixed(0)} ms`,
      aim: '300 ms',
    },
    {
      what: `p95 of other requests while ${PACKAGES} packages of ${ROWS} rows are made, over without (${packages} made)`,
      measured: `${(during / without).toFixed(2)}: ${during.toFixed(1)} and ${without.toFixed(1)} ms`,
      aim: '2',
    },
  ];
}

/** Asks for a package, and resolves with the milliseconds until its first byte; all of it is read. */
function firstByte(origin: string, person: Person | undefined, signal?: AbortSignal): Promise<number> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    let first = 0;
    http
      .request(
        `${origin}/api/privacy/download`,
        { method: 'POST', headers: { origin, cookie: person?.cookie ?? '' }, ...(signal ? { signal } : {}) },
        (response) => {
          if (response.statusCode !== 200)
            reject(new Error(`The package answered ${response.statusCode ?? 0}.`));
          response.once('data', () => {
            first = performance.now() - start;
          });
          response
            .resume()
            .once('error', reject)
            .once('end', () => resolve(first));
        },
      )
      .once('error', reject)
      .end();
  });
}

async function keepMaking(origin: string, maker: Person, ended: AbortSignal): Promise<number> {
  let made = 0;
  for (; !ended.aborted; made += 1)
    await firstByte(origin, maker, ended).catch((error: unknown) => {
      if (!ended.aborted) throw error;
    });
  return made;
}

/** The time that 95 of 100 requests of other people take at most, two at a time, in milliseconds. */
async function askOthers(origin: string, others: readonly Person[], count: number): Promise<number> {
  const times: number[] = [];
  const ask = async (at: number): Promise<void> => {
    const start = performance.now();
    const answer = await fetch(`${origin}/privacy`, {
      headers: { cookie: others[at % others.length]?.cookie ?? '' },
      redirect: 'manual',
    });
    await answer.arrayBuffer();
    if (answer.status !== 200) throw new Error(`The page answered ${answer.status}.`);
    times.push(performance.now() - start);
  };
  for (let at = 0; at < count; at += 2) await Promise.all([ask(at), ask(at + 1)]);
  return times.toSorted((a, b) => a - b)[Math.floor(count * 0.95)] ?? NaN;
}
