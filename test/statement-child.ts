// Does one piece of work in a process of its own, and ends that process at a numbered statement. See test/children.ts.
import { Client } from 'pg';
import { db, disconnect, inTransaction } from '@/lib/db';
import { sequenceOnce } from '@/lib/log';
import { writeIn } from '@/lib/log/testing-database';
import { after, days, setClock } from '@/lib/privacy/clock';
import { listChoices } from '@/lib/privacy/consent/consent';
import { choose } from '@/lib/privacy/rights/choose';
import { runScheduledErasure } from '@/lib/privacy/rights/erasure/due';
import { runErasureStep } from '@/lib/privacy/rights/erasure/stores';
import { preparePackage } from '@/lib/privacy/rights/packages/prepare';
import { config, type Processor } from '@/rightful.config';
import { signedIn } from '@/test/people';

// Who is told in the test is told from here.
(config.processors as Processor[]).splice(
  0,
  config.processors.length,
  ...(JSON.parse(process.env['TEST_PROCESSORS'] ?? '[]') as Processor[]),
);

const [name = '', subjectId = '', last = '0', moment = 'after'] = process.argv.slice(2);

/** Each is made ready first; what it returns is the work whose statements are counted. */
const works: Readonly<Record<string, () => Promise<() => Promise<unknown>>>> = {
  sequence: () => Promise.resolve(sequenceOnce),
  /** Two entries at once, of a person. */
  write: () => Promise.resolve(() => inTransaction((tx) => writeIn(tx, 2, subjectId))),
  /** The other answer to an optional question. */
  async choose() {
    const viewer = await signedIn(subjectId);
    const news = (await listChoices(viewer, 'en')).find(({ purpose }) => purpose === 'news');
    return () => choose(viewer, 'news', !news?.on, news?.text.hash ?? '');
  },
  /** The deletion that is scheduled for a person, when its day has come, and all that follows it. */
  async erase() {
    const { id } = await db().privacyRequest.findFirstOrThrow({
      where: { subjectId, state: 'scheduled' },
      select: { id: true },
    });
    setClock(() => after(new Date(), days(8)));
    return async () => {
      await runScheduledErasure(id);
      const steps = await db().requestStep.findMany({ where: { requestId: id }, select: { id: true } });
      for (const step of steps) await runErasureStep(step.id);
    };
  },
  /** The making of a package, by its id. */
  prepare: () => Promise.resolve(() => preparePackage(subjectId, new AbortController().signal)),
  /** Sequences until it is told to end, or killed. */
  keep: () =>
    Promise.resolve(async () => {
      const ended = new AbortController();
      process.stdin.once('end', () => ended.abort()).resume();
      while (!ended.signal.aborted) await sequenceOnce();
    }),
};

type Query = (this: Client, ...args: unknown[]) => Promise<unknown>;
const prototype = Client.prototype as unknown as { query: Query };
const send = prototype.query;
let sent = 0;

/** Nothing of this process runs after it: no handler, no rollback, no farewell to the database. */
function end(): never {
  process.kill(process.pid, 'SIGKILL');
  for (;;);
}

function endAtStatement(k: number): void {
  prototype.query = function (...args) {
    sent += 1;
    if (sent === k && moment === 'before') end();
    // A pool hands its answer to a callback, a transaction to a promise.
    const handed = typeof args.at(-1) === 'function';
    if (sent === k && moment === 'after' && handed) return send.apply(this, [...args.slice(0, -1), end]);
    const answer = send.apply(this, args);
    if (sent === k && moment === 'sent') setImmediate(end);
    return sent === k && moment === 'after' ? answer.then(end) : answer;
  };
}

async function main(): Promise<void> {
  const make = works[name];
  if (!make) throw new Error(`There is no work "${name}".`);
  const work = await make();
  process.stdout.write('ready\n');
  endAtStatement(Number(last));
  await work();
  process.stdout.write(`statements ${sent}\n`);
  await disconnect();
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exit(1);
  },
);
