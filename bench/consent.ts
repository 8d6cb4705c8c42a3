import { Client } from 'pg';
import { performance } from 'node:perf_hooks';
import { db } from '@/lib/db';
import { openLog } from '@/lib/log';
import { choose } from '@/lib/privacy/rights/choose';
import { getConsentTexts } from '@/lib/privacy/consent/texts';
import { makeViewer, type Viewer } from '@/lib/privacy/viewer';
import { comparePairs } from './pairs';
import { makePeople } from './people';
import type { Row } from './rows';

const PAIRS = 40;
const CONNECTIONS = 8;
/** Switches of each connection in one measurement. */
const SWITCHES = 4;

/** One switch of a choice as shipped, with everything that it writes, with its audit insert against without it. */
export async function measure(): Promise<readonly Row[]> {
  const people = await makePeople(CONNECTIONS);
  await openLog();
  const shown = (await getConsentTexts('en')).get('news')?.hash ?? '';
  const viewers = people.map(({ id }) => makeViewer(id, id, new Date()));
  const inserts = interceptInserts();
  const rate = (audited: boolean) => async (): Promise<number> => {
    inserts.leaveOut = !audited;
    const perSecond = await switchAll(viewers, shown);
    inserts.leaveOut = false;
    return perSecond;
  };

  for (const audited of [true, false, true, false]) await rate(audited)();
  const [before, leftOut] = [await countWaiting(), inserts.leftOut];
  const { ratio, first, second } = await comparePairs(PAIRS, rate(true), rate(false));
  const switches = PAIRS * CONNECTIONS * SWITCHES;
  if ((await countWaiting()) - before !== switches || inserts.leftOut - leftOut !== switches)
    throw new Error('Not exactly the audit insert of each switch was left out.');
  return [
    {
      kind: 'ratio',
      name: 'consent',
      what: `a switch with its audit insert over one without, ${CONNECTIONS} connections`,
      measured: ratio,
      target: { atLeast: 0.8 },
      behind: `${first.toFixed(0)} and ${second.toFixed(0)} switches/s`,
    },
  ];
}

/** Switches a second: each connection serves one person, who goes on changing their mind. */
async function switchAll(viewers: readonly Viewer[], shown: string): Promise<number> {
  const start = performance.now();
  await Promise.all(
    viewers.map(async (viewer) => {
      // Everybody said yes at first, and an even number of switches brings them back there.
      for (let i = 0; i < SWITCHES; i += 1) await choose(viewer, 'news', i % 2 === 1, shown);
    }),
  );
  return (viewers.length * SWITCHES * 1_000) / (performance.now() - start);
}

function countWaiting(): Promise<number> {
  return db().outbox.count();
}

/**
 * Sits between the driver and the database. While `leaveOut` is set, the insert into the outbox is answered without
 * being sent; nothing else of a switch is different, and the code that is measured is the one that is shipped.
 */
function interceptInserts(): { leaveOut: boolean; leftOut: number } {
  const state = { leaveOut: false, leftOut: 0 };
  const send = Reflect.get(Client.prototype, 'query') as (...args: unknown[]) => unknown;
  Client.prototype.query = function query(this: Client, ...args: unknown[]): unknown {
    const [config] = args as [{ text?: string } | string];
    const text = typeof config === 'object' ? config.text : config;
    if (!state.leaveOut || !text?.startsWith('INSERT INTO "audit"."Outbox"')) return send.apply(this, args);
    state.leftOut += 1;
    return Promise.resolve({ command: 'INSERT', rowCount: 1, oid: 0, rows: [], fields: [] });
  } as typeof Client.prototype.query;
  return state;
}
