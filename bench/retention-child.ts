// Fills the database of its environment with people, then makes the same number due and times a run, whenever asked.
import { performance } from 'node:perf_hooks';
import { inTransaction, query } from '@/lib/db';
import { publishTexts } from '@/lib/privacy/consent/texts';
import { requireMatchingKeys } from '@/lib/privacy/governance/check-keys';
import { inactivePeriods } from '@/lib/privacy/periods';
import { replayLedger } from '@/lib/privacy/rights/replay';
import { runRetention } from '@/lib/privacy/rights/retention/rules';
import { installQueue } from '@/lib/queue';
import { createPerson, newEmail } from './people';

const STEP = 50_000;
const SESSIONS = 500;
/** Of each: unconfirmed in time, to be told, to be erased. */
const ACCOUNTS = 10;

const sealed = `'\\xe101'::bytea || decode(repeat('07', 80), 'hex')`;

/** People as the application stores them, with a session, three decisions and a confirmed address; none is due. */
const tables = [
  `INSERT INTO vault."SubjectKey" ("subjectId", kid, "rootVersion", wrapped, "createdAt")
   SELECT id, decode(replace(id::text, '-', ''), 'hex'), 'test-1', decode(repeat('07', 40), 'hex'), now() FROM crowd`,
  `INSERT INTO vault."SubjectLookup" ("indexId", "keyVersion", "normVersion", bidx, "subjectId")
   SELECT 'users.email', '1', '1', gen_random_uuid(), id FROM crowd`,
  `INSERT INTO "User" (id, "passwordHash", "createdAt", "verifiedAt", "activeAt")
   SELECT id, repeat('x', 60), now(), now(), now() - random() * interval '900 days' FROM crowd`,
  `INSERT INTO "Profile" (id, "userId", "nameSealed", "emailSealed", "createdAt", "updatedAt")
   SELECT gen_random_uuid(), id, ${sealed}, ${sealed}, now(), now() FROM crowd`,
  `INSERT INTO "Session" (id, "sessionToken", "userId", "createdAt", "authenticatedAt", expires, mac)
   SELECT gen_random_uuid(), md5(id::text), id, now(), now(), now() + random() * interval '7 days' + interval '1 hour', sha256('x')
   FROM crowd`,
  `INSERT INTO "ConsentEvent" (id, "userId", purpose, event, "textHash", "noticeHash", language, surface, method, at)
   SELECT gen_random_uuid(), id, t.key, 'given', t.hash, n.hash, 'en', 'sign-up', 'checkbox', now()
   FROM crowd, "TextVersion" t, "TextVersion" n WHERE t.kind = 'purpose' AND n.kind = 'notice'`,
];

async function fill(people: number): Promise<void> {
  await query('CREATE TABLE crowd (id uuid)', []);
  for (let made = 0; made < people; made += STEP) {
    await query('TRUNCATE crowd', []);
    await query('INSERT INTO crowd SELECT gen_random_uuid() FROM generate_series(1, $1::int)', [
      Math.min(STEP, people - made),
    ]);
    for (const insert of tables) await query(insert, []);
  }
  await query('DROP TABLE crowd', []);
  await query('ANALYZE', []);
}

const ago = (milliseconds: number): Date => new Date(Date.now() - milliseconds - 60_000);

async function makeDue(): Promise<void> {
  if (!inactivePeriods) throw new Error('The configuration keeps unused accounts.');
  const { all, first, second } = inactivePeriods;
  const long = ago(all);
  const states: readonly [Date | null, Date | null, Date | null, Date][] = [
    [null, null, null, new Date()],
    [new Date(), null, null, long],
    [new Date(), ago(first), ago(second), long],
  ];
  for (const [verified, told, toldAgain, active] of states)
    for (let i = 0; i < ACCOUNTS; i += 1)
      await inTransaction(async (tx) => {
        const { id } = await createPerson(tx, newEmail(), 'x'.repeat(60));
        await tx.user.update({
          where: { id },
          data: {
            createdAt: long,
            verifiedAt: verified,
            activeAt: active,
            firstWarningAt: told,
            secondWarningAt: toldAgain,
          },
          select: { id: true },
        });
      });
  await query(
    `INSERT INTO "Session" (id, "sessionToken", "userId", "createdAt", "authenticatedAt", expires, mac)
     SELECT gen_random_uuid(), md5(random()::text), id, now(), now(), now() - interval '1 minute', sha256('x')
     FROM (SELECT id FROM "User" WHERE "verifiedAt" IS NOT NULL LIMIT $1) people`,
    [SESSIONS],
  );
}

async function time(): Promise<number> {
  await makeDue();
  const start = performance.now();
  const outcomes = await runRetention('all');
  const taken = performance.now() - start;
  const counted = Object.fromEntries(outcomes.map(({ kind, count }) => [kind, count]));
  const { sessions, unverified, firstWarning, unused } = counted;
  if (
    `${sessions} ${unverified} ${firstWarning} ${unused}` !==
    `${SESSIONS} ${ACCOUNTS} ${ACCOUNTS} ${ACCOUNTS}`
  )
    throw new Error(`Something else was done than what was due: ${JSON.stringify(counted)}.`);
  return taken;
}

async function main(): Promise<void> {
  await requireMatchingKeys();
  await replayLedger();
  await publishTexts();
  await installQueue();
  await fill(Number(process.argv[2]));
  // The first run warms the process.
  await time();
  process.send?.(0);
  process.on('message', () => void time().then((taken) => process.send?.(taken), fail));
}

function fail(error: unknown): never {
  console.error(error);
  process.exit(1);
}

process.on('SIGTERM', () => process.exit(0));
process.on('disconnect', () => process.exit(0));
main().catch(fail);
