import { performance } from 'node:perf_hooks';
import { db, inTransaction, query, uuidv7 } from '@/lib/db';
import { after, minutes, now } from '@/lib/privacy/clock';
import { withMac } from '@/lib/privacy/keys/row-macs';
import { personalModels } from '@/lib/privacy/inventory';
import { replayLedger } from '@/lib/privacy/rights/replay';
import { eraseAccount } from '@/lib/privacy/rights/erasure/erase';
import { previewErasure } from '@/lib/privacy/rights/erasure/view';
import { makeFreshViewer, makeViewer, type Viewer } from '@/lib/privacy/viewer';
import { installQueue } from '@/lib/queue';
import { Client, type Ask } from './load';
import { comparePairs, median } from './pairs';
import { makePeople, type Person } from './people';
import type { Row } from './rows';
import { serveApplication } from './servers';

const PAIRS = 30;
const ROWS = 100_000;
const WATCHED = 3;
const PREVIEWS = 30;

/** Erasing an account of many rows: against the plain DELETE of the same rows, its memory, and what others feel of it. */
export async function measure(): Promise<readonly Row[]> {
  await replayLedger();
  await installQueue();
  const [asker, ...people] = await makePeople(2 + 2 * PAIRS + 2 * WATCHED);
  if (!asker) throw new Error('Nobody was made.');
  const next = async (): Promise<Person> => {
    const person = people.pop();
    if (!person) throw new Error('Too few people were made.');
    await fill(person.id, ROWS);
    return person;
  };

  const pairs = await comparePairs(
    PAIRS,
    async () => timeOf(await eraser(await next())),
    async () => timeOf(deleter(await next())),
  );
  const grown: number[] = [];
  for (let i = 0; i < WATCHED; i += 1) grown.push(await growthOf(await eraser(await next())));

  const large = await next();
  const viewer = await viewerOf(large);
  const previews: number[] = [];
  for (let i = 0; i < PREVIEWS; i += 1) previews.push(await timeOf(() => previewErasure(viewer, 'en')));

  const quiet = { url: `${(await serveApplication()).origin}/privacy`, cookies: [asker.cookie] };
  const alone = await feel(quiet, () => pause(3_000));
  const erasures: (() => Promise<unknown>)[] = [];
  for (let i = 0; i < WATCHED; i += 1) erasures.push(await eraser(await next()));
  const beside = await feel(quiet, async () => {
    for (const erase of erasures) await erase();
  });
  const figures: readonly [string, string, string?][] = [
    ['memory while it is erased, over the process before', `${Math.max(...grown).toFixed(0)} MB`, 'flat'],
    [`preview of an account of ${ROWS} rows`, `${ms(median(previews))} ms`, '200 ms'],
    ['p95 of the privacy home meanwhile', `${ms(beside)} ms, alone ${ms(alone)} ms`, 'at most doubled'],
  ];
  return [
    {
      kind: 'ratio',
      name: 'erasure',
      what: `erase an account of ${ROWS} rows over DELETE of the same rows`,
      measured: pairs.ratio,
      target: { atMost: 2 },
      behind: `${ms(pairs.first)} and ${ms(pairs.second)} ms`,
    },
    ...figures.map(([what, measured, aim]): Row => ({
      kind: 'figure',
      name: 'erasure',
      what,
      measured,
      ...(aim === undefined ? {} : { aim }),
    })),
  ];
}

const ms = (milliseconds: number): string => milliseconds.toFixed(milliseconds < 10 ? 1 : 0);

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => void setTimeout(resolve, milliseconds));

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Gives an account so many rows, and tidies up after those that went: half of them entries of its list, a quarter details, a quarter choices. */
async function fill(subjectId: string, rows: number): Promise<void> {
  const quarter = Math.floor(rows / 4);
  const [{ from } = { from: 0 }] = (
    await query(
      `SELECT greatest((SELECT coalesce(max(idx), 0) FROM audit."EntryOfSubject"),
         (SELECT coalesce(max(idx), 0) FROM audit."Detail"), 1000000000)::bigint::text::float8 AS from`,
      [],
    )
  ).rows as { from: number }[];
  await query(
    `INSERT INTO audit."EntryOfSubject" (idx, "subjectId", "entryId", number)
     SELECT $1::bigint + n, $2::uuid, gen_random_uuid(), n FROM generate_series(1, $3::int) n`,
    [from, subjectId, 2 * quarter],
  );
  await query(
    `INSERT INTO audit."Detail" (idx, salt, body)
     SELECT $1::bigint + n, decode(repeat('07', 32), 'hex'), decode(repeat('07', 200), 'hex')
     FROM generate_series(1, $2::int) n`,
    [from, quarter],
  );
  await query(
    `INSERT INTO "ConsentEvent" (id, "userId", purpose, event, "textHash", "noticeHash", language, surface, method, at)
     SELECT gen_random_uuid(), "userId", purpose, event, "textHash", "noticeHash", language, surface, method, at
     FROM (SELECT * FROM "ConsentEvent" WHERE "userId" = $1::uuid AND purpose = 'news' LIMIT 1) one,
       generate_series(1, $2::int)`,
    [subjectId, quarter],
  );
  await query('VACUUM ANALYZE audit."EntryOfSubject", audit."Detail", "ConsentEvent"', []);
}

async function viewerOf({ id }: Person): Promise<Viewer> {
  const session = await db().session.findFirstOrThrow({ where: { userId: id }, select: { id: true } });
  return makeViewer(id, session.id, now());
}

/** The erasure of a person who has just confirmed it. */
async function eraser(person: Person): Promise<() => Promise<unknown>> {
  const [viewer, id, at] = [await viewerOf(person), uuidv7(), now()];
  await db().stepUp.create({
    data: withMac('StepUp', {
      id,
      sessionId: viewer.sessionId,
      userId: person.id,
      act: 'erase',
      createdAt: at,
      expiresAt: after(at, minutes(60)),
    }),
    select: { id: true },
  });
  return () => eraseAccount(makeFreshViewer(viewer, 'erase', id));
}

/** The plain DELETE of the same rows, in one transaction and the same order. */
function deleter({ id }: Person): () => Promise<unknown> {
  return () =>
    inTransaction(async (tx) => {
      await tx.$executeRaw`SELECT set_config('rightful.erasing', ${id}, true)`;
      for (const [name, { subject, through }] of personalModels) {
        const own = `"subjectId" = '${id}'::uuid`;
        const rows = through
          ? `"${subject}" IN (SELECT "${subject}" FROM ${schemaOf(through)}."${through}" WHERE ${own})`
          : `"${subject}" = '${id}'::uuid`;
        await tx.$executeRawUnsafe(`DELETE FROM ${schemaOf(name)}."${name}" WHERE ${rows}`);
      }
    });
}

const audit = ['Outbox', 'Detail', 'EntryOfSubject', 'SignInFailure'];
const vault = ['SubjectKey', 'SubjectLookup', 'EmailChange'];
const schemaOf = (name: string): string =>
  audit.includes(name) ? 'audit' : vault.includes(name) ? 'vault' : 'public';

/** By how many MB this process grows at most while it works. */
async function growthOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.memoryUsage().rss;
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 10);
  await work().finally(() => clearInterval(watch));
  return (most - before) / 1024 / 1024;
}

/** The 95th percentile of what one patient visitor waits for a page while something else is done, in milliseconds. */
async function feel(ask: Ask, work: () => Promise<unknown>): Promise<number> {
  const client = new Client();
  for (let i = 0; i < 20; i += 1) await client.get(ask);
  const over = new AbortController();
  const waits: number[] = [];
  const visitor = async (): Promise<void> => {
    while (!over.signal.aborted) waits.push(await timeOf(() => client.get(ask)));
  };
  const visiting = visitor();
  await work().finally(() => over.abort());
  await visiting;
  client.close();
  return waits.toSorted((a, b) => a - b)[Math.floor(waits.length * 0.95)] ?? 0;
}
