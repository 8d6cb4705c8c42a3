import { performance } from 'node:perf_hooks';
import { createDeflateRaw } from 'node:zlib';
import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Client } from 'pg';
import { poolConfig } from '@/lib/db';
import { openLog, sequenceAll } from '@/lib/log';
import { exportPackage } from '@/lib/privacy/rights/export/package';
import { everything } from '@/lib/privacy/rights/export/scope';
import { makeFreshViewer, makeViewer } from '@/lib/privacy/viewer';
import { unzip } from '@/test/packages';
import { measureBeside } from './package-beside';
import { addEntries } from './entries';
import { comparePairs, FEWEST_PAIRS } from './pairs';
import { makePeople } from './people';
import type { Row } from './rows';

const ROWS = 100_000;
const MANY = 1_000_000;
/** The level of the application's ZIP: the one that a browser's own compression has. */
const LEVEL = 6;

/** A person's whole package against reading the same rows and zipping the same bytes, and what it costs beside. */
export async function measure(): Promise<readonly Row[]> {
  await openLog();
  const beside = await measureBeside();
  const [person] = await makePeople(1);
  if (!person) throw new Error('There is nobody.');
  await addEntries(person.id, ROWS);
  const bytes = await bytesInside(person.id);
  const { ratio, first, second } = await comparePairs(
    FEWEST_PAIRS,
    () => timed(() => makePackage(person.id)),
    () => timed(() => copyAndZip(person.id, bytes)),
  );
  bytes.length = 0;
  const small = await peakOver(() => makePackage(person.id));
  await addEntries(person.id, MANY - ROWS);
  const large = await peakOver(() => makePackage(person.id));
  return [
    {
      kind: 'ratio',
      name: 'package',
      what: `package of ${inWords(ROWS)} rows over COPY and zipping the same bytes`,
      measured: ratio,
      target: { atMost: 3 },
      behind: `${first.toFixed(0)} and ${second.toFixed(0)} ms`,
    },
    figure(`peak memory over idle at ${inWords(ROWS)} rows`, `${small} MB`, '64 MB'),
    figure(`peak memory over idle at ${inWords(MANY)} rows`, `${large} MB`, '64 MB'),
    ...beside.map(({ what, measured, aim }) => figure(what, measured, aim)),
  ];
}

function inWords(count: number): string {
  return count.toLocaleString('en-GB');
}

function figure(what: string, measured: string, aim: string): Row {
  return { kind: 'figure', name: 'package', what, measured, aim };
}

/** Makes a package and reads it to its end. The log takes its entry in meanwhile, as it does in a server. */
async function makePackage(subjectId: string): Promise<void> {
  const fresh = makeFreshViewer(makeViewer(subjectId, subjectId, new Date()), 'download', null);
  const { stream } = await exportPackage(fresh, everything, null);
  await sequenceAll();
  const reader = stream.getReader();
  while (!(await reader.read()).done);
}

/** What is in a package before it is packed, in pieces. */
async function bytesInside(subjectId: string): Promise<Buffer[]> {
  const fresh = makeFreshViewer(makeViewer(subjectId, subjectId, new Date()), 'download', null);
  const { stream } = await exportPackage(fresh, everything, null);
  await sequenceAll();
  const zip = new Uint8Array(
    await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer(),
  );
  const files = await unzip(zip);
  return [...files.values()].flatMap((text) => {
    const all = Buffer.from(text);
    const pieces = Math.ceil(all.length / 65_536);
    return Array.from({ length: pieces }, (_, i) => all.subarray(i * 65_536, (i + 1) * 65_536));
  });
}

const rows = `COPY (SELECT e."entryId", l.leaf FROM audit."EntryOfSubject" e JOIN audit."Leaf" l ON l.idx = e.idx
  WHERE e."subjectId" = 'ID' ORDER BY e."entryId") TO STDOUT`;

/** Reads the rows as the database gives them fastest, and packs the bytes of the package with nothing in between. */
async function copyAndZip(subjectId: string, bytes: readonly Buffer[]): Promise<void> {
  const client = new Client(poolConfig());
  await client.connect();
  await client.query(rows.replace('ID', subjectId));
  await client.end();
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  await pipeline(Readable.from(bytes), createDeflateRaw({ level: LEVEL }), nowhere);
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** How many megabytes the process grows at most, over what it has before. */
async function peakOver(work: () => Promise<void>): Promise<number> {
  globalThis.gc?.();
  const idle = process.memoryUsage.rss();
  let peak = idle;
  const look = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 10);
  try {
    await work();
  } finally {
    clearInterval(look);
  }
  return Math.round((peak - idle) / 1_048_576);
}
