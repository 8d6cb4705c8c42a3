import { db, query } from '@/lib/db';
import { after, days, minutes, setClock } from '@/lib/privacy/clock';
import { parseLeaf } from '@/lib/privacy/evidence/audit';
import { killAt, type Moment } from './children';
import { confirmed, newPerson, type Person } from './people';
import { scanDatabase } from './scan';
import { runDueErasures } from '@/lib/privacy/rights/erasure/due';
import { getScheduledErasure, scheduleErasure } from '@/lib/privacy/rights/erasure/grace';
import { runDueErasureSteps, runDueProcessorSteps } from '@/lib/privacy/rights/erasure/stores';
import { mailsTo } from './mails';

/** What the tests of scheduled deletions share, the short ones and the long ones. */

/** Schedules the deletion of a person, as the pages do. Returns its number. */
export async function schedule({ viewer }: Person): Promise<string> {
  await scheduleErasure(await confirmed(viewer, 'erase'));
  return (await getScheduledErasure(viewer))?.reference ?? '';
}

/** How often the log says that a request was carried out. */
async function timesErased(requestId: string): Promise<number> {
  const { rows } = await query(
    `SELECT leaf FROM audit."Outbox" UNION ALL
     SELECT leaf FROM audit."Leaf" WHERE event = $1 AND leaf IS NOT NULL`,
    ['account.erased'],
  );
  return (rows as { leaf: Uint8Array }[])
    .map(({ leaf }) => parseLeaf(leaf))
    .filter(({ a, obj }) => a === 'account.erased' && obj === `request:${requestId}`).length;
}

/** What is left of a deletion when all was done: `finished` is how it must be. */
export interface Finished {
  readonly state: string;
  /** How often it was carried out. */
  readonly times: number;
  /** Where the person is still found. */
  readonly left: readonly string[];
  /** How many last mails its person has, and what the request says of theirs. */
  readonly mails: number;
  readonly mail: string | null;
}
export const finished: Finished = { state: 'completed', times: 1, left: [], mails: 1, mail: 'sent' };

/** Kills the process of a scheduled erasure at one statement, lets the clock go on, and says what became of it. */
export async function killErasure(at: number, moment: Moment): Promise<Finished> {
  const person = await newPerson();
  const reference = await schedule(person);
  const where = { reference };
  const { id } = await db().privacyRequest.findUniqueOrThrow({ where, select: { id: true } });
  await killAt('erase', person.id, at, moment);
  // The killed process lived eight days from now. The last mail waits for less than the second look.
  for (const later of [days(8) + minutes(10), days(20)]) {
    const restore = setClock(() => after(new Date(), later));
    try {
      await runDueErasures();
      await runDueErasureSteps();
      await runDueProcessorSteps();
    } finally {
      restore();
    }
  }
  const { state, steps } = await db().privacyRequest.findUniqueOrThrow({
    where,
    select: { state: true, steps: { where: { store: 'mail' }, select: { answer: true } } },
  });
  return {
    state,
    times: await timesErased(id),
    left: await scanDatabase([person.id, person.email]),
    mails: (await mailsTo(person.email)).length,
    mail: steps[0]?.answer ?? null,
  };
}
