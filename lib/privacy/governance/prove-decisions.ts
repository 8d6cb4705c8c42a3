import { db, eachRow, inTransaction, query, type Tx } from '@/lib/db';
import { queueMail } from '@/lib/privacy/accounts/queued-mail';
import { recordSystemAct } from '@/lib/privacy/evidence/audit';
import { lockSubjectExclusive, type Subject } from '@/lib/privacy/keys/vault';
import { doubtfulMail } from '@/lib/privacy/mails/officer';
import { installQueue } from '@/lib/queue';
import { config } from '@/rightful.config';
import { putHeads, type Last } from '@/lib/privacy/consent/append';
import { decisionCode, proves, type Proved } from '@/lib/privacy/consent/chain';
import { compareDecisions, type Agreement, type Compared } from '@/lib/privacy/consent/compare';
import { readNewest } from '@/lib/privacy/consent/newest';

/**
 * Gives the decisions of a version without codes theirs, once: behind the gate, before anything asks for them. One that
 * the log holds as it is stored gets its code; one whose entry was lawfully shortened gets one that says that it was not
 * compared; any other gets none and counts as no, and the officer is told. Interrupted, it goes on at the next start.
 *
 * That it was done stands in the log. From then on nothing is taken without its entry: otherwise whoever takes the code
 * from an old row would have it given back.
 */
export async function proveEarlierDecisions(): Promise<void> {
  const { done, waiting } = await lookAround();
  if (done && !waiting) return;
  for await (const userId of peopleWaiting()) await inTransaction((tx) => provePerson(tx, userId, done));
  const doubtful = (await listDoubtful()).length;
  if (waiting && doubtful > 0) await installQueue();
  await inTransaction(async (tx) => {
    await recordSystemAct(tx, { event: 'choices.proved', object: 'consent:codes', meta: { doubtful } });
    const { email } = config.officer ?? config.controller;
    if (waiting && doubtful > 0) await queueMail(tx, { to: email, mail: doubtfulMail(doubtful) });
  });
}

/** The accounts of which a stored decision counts as no since the log did not confirm it, or holds one that is not stored. */
export async function listDoubtful(): Promise<readonly string[]> {
  const rows = await db().$queryRaw<{ userId: string }[]>`
    SELECT DISTINCT e."userId" FROM "ConsentEvent" e
    LEFT JOIN "ConsentHead" h ON h."userId" = e."userId" AND h.purpose = e.purpose
    WHERE e.proved = 'denied' OR h.purpose IS NULL ORDER BY 1`;
  return rows.map(({ userId }) => userId);
}

async function lookAround(): Promise<{ done: boolean; waiting: boolean }> {
  const { rows } = await query(
    `SELECT EXISTS (SELECT 1 FROM "ConsentEvent" WHERE proved IS NULL) AS waiting,
      EXISTS (SELECT 1 FROM audit."Leaf" WHERE event = 'choices.proved')
      OR EXISTS (SELECT 1 FROM audit."Outbox" WHERE position('"a":"choices.proved"' IN convert_from(leaf, 'UTF8')) > 0)
        AS done`,
    [],
  );
  return rows[0] as { done: boolean; waiting: boolean };
}

const page = 500;

async function* peopleWaiting(): AsyncGenerator<string> {
  const people = eachRow(
    page,
    (after) => db().$queryRaw<{ userId: string }[]>`
      SELECT DISTINCT "userId" FROM "ConsentEvent" WHERE proved IS NULL AND "userId" > ${after}::uuid
      ORDER BY "userId" LIMIT ${page}`,
    ({ userId }) => userId,
  );
  for await (const { userId } of people) yield userId;
}

/** Of somebody whose key is gone nothing can be compared, and nothing counts. */
async function provePerson(tx: Tx, userId: string, done: boolean): Promise<void> {
  const subject = await lockSubjectExclusive(tx, userId);
  if (!subject) {
    await tx.consentEvent.updateMany({ where: { userId, proved: null }, data: { proved: 'denied' } });
    return;
  }
  const { decisions, lost } = await compareDecisions(tx, subject, { uncoded: !done });
  const given = new Map((await readNewest(tx, userId, 'coded')).map((found) => [found.purpose, found]));
  const rows: Proven[] = [];
  const heads: [purpose: string, last: Last][] = [];
  for (const purpose of new Set(decisions.map((one) => one.purpose))) {
    const ofIt = decisions.filter((one) => one.purpose === purpose && one.proved === null);
    const before = given.get(purpose);
    const follows = before === undefined || proves(subject, before);
    let last: Last = { number: before?.number ?? 0, since: before?.since ?? 1, code: before?.code ?? null };
    for (const row of ofIt) {
      const proven = prove(subject, row, last, follows);
      rows.push(proven);
      if (proven.number !== null) last = { ...last, number: proven.number, code: proven.code };
    }
    const whole = follows && !lost.some((one) => one.purpose === purpose);
    if (whole && last.code !== null) heads.push([purpose, last]);
  }
  await store(tx, rows);
  await putHeads(tx, subject, heads);
}

interface Proven {
  readonly id: string;
  readonly number: number | null;
  readonly proved: Proved;
  readonly code: string | null;
}

const provedBy: Readonly<Partial<Record<Agreement, Proved>>> = { agrees: 'log', pruned: 'pruned' };

function prove(subject: Subject, row: Compared, last: Last, follows: boolean): Proven {
  const proved = provedBy[row.agreement];
  if (!proved || !follows) return { id: row.id, number: null, proved: 'denied', code: null };
  const [number, prior] = [last.number + 1, last.code];
  return { id: row.id, number, proved, code: decisionCode(subject, { ...row, number, proved }, prior) };
}

async function store(tx: Tx, rows: readonly Proven[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE "ConsentEvent" e SET number = r.number, proved = r.proved, code = decode(r.code, 'hex')
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS r(id uuid, number int, proved text, code text)
    WHERE e.id = r.id`;
}
