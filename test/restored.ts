import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { appKey } from '@/lib/crypto';
import { db, query } from '@/lib/db';
import { env } from '@/lib/env';
import { mayProcess } from '@/lib/privacy/consent/consent';
import { choose } from '@/lib/privacy/rights/choose';
import { getConsentTexts, publishTexts } from '@/lib/privacy/consent/texts';
import { requireMatchingKeys } from '@/lib/privacy/governance/check-keys';
import { disputeDetail } from '@/lib/privacy/rights/dispute';
import { eraseAccount } from '@/lib/privacy/rights/erasure/erase';
import { cancelErasure } from '@/lib/privacy/rights/erasure/grace';
import { pauseUse } from '@/lib/privacy/rights/pause';
import { replayLedger } from '@/lib/privacy/rights/replay';
import { installQueue } from '@/lib/queue';
import type { Child } from '@/server/keep';
import { startServe } from '@/server/serve-process';
import { schedule } from './erasures';
import { root } from './launch';
import { confirmed, newPerson, newSession, type Person } from './people';

/** People before a backup. What all but the last do after it must still hold once it was restored. */
export interface Cast {
  readonly erased: Person;
  /** Takes a consent back, and disputes a detail. */
  readonly withdrawn: Person;
  /** Schedules the deletion of the account. */
  readonly leaving: Person;
  /** Pauses the use of the data. */
  readonly paused: Person;
  /** Has scheduled it before, and cancels. */
  readonly staying: Person;
  readonly bystander: Person;
  /** The cookie of a session of the bystander. */
  readonly cookie: string;
}

/** Runs one of our commands as an operator does, with the settings of this process. */
export function command(script: string, ...args: string[]): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(root, 'scripts/run.mjs'), `scripts/${script}.ts`, ...args],
    { cwd: root, encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production' } },
  );
  return { status, said: `${stdout}${stderr}`.trim() };
}

/** People with an account, all of whom said yes to news. */
export async function makeCast(): Promise<Cast> {
  await requireMatchingKeys();
  await replayLedger();
  await publishTexts();
  await installQueue();
  const [erased, withdrawn] = [await newPerson(yes), await newPerson(yes)];
  const [leaving, paused, staying] = [await newPerson(yes), await newPerson(yes), await newPerson(yes)];
  const bystander = await newPerson(yes);
  await schedule(staying);
  const token = await newSession(bystander.id);
  return { erased, withdrawn, leaving, paused, staying, bystander, cookie: `rightful-session=${token}` };
}

const yes = { optional: true };

/** Who still has an account after what they do. */
export function whoIsLeft({ withdrawn, leaving, paused, staying, bystander }: Cast): readonly Person[] {
  return [withdrawn, leaving, paused, staying, bystander];
}

/** Who has one at the time of the backup. */
export function everybody(cast: Cast): readonly Person[] {
  return [cast.erased, ...whoIsLeft(cast)];
}

/** What people do after the backup: they delete the account, switch news off, dispute a name, schedule a deletion, cancel one, and pause. */
export async function takeBack({ erased, withdrawn, leaving, paused, staying }: Cast): Promise<void> {
  await eraseAccount(await confirmed(erased.viewer, 'erase'));
  await choose(withdrawn.viewer, 'news', false, (await getConsentTexts('en')).get('news')?.hash ?? '');
  await disputeDetail(withdrawn.viewer, 'profile.name', '');
  await schedule(leaving);
  await pauseUse(paused.viewer, 'claims');
  await cancelErasure(staying.viewer, null);
}

async function count(sql: string, id: string): Promise<number> {
  const { rows } = await query(sql, [id]);
  return (rows[0] as { n: number }).n;
}

/** How the acts stand in the database. */
export async function standing({ erased, withdrawn, leaving, paused, staying, bystander }: Cast) {
  const locked = 'SELECT count(*)::int AS n FROM "User" WHERE id = $1 AND "lockedAt" IS NOT NULL';
  const newest = await db().consentEvent.findFirst({
    where: { userId: withdrawn.id, purpose: 'news' },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: { event: true },
  });
  return {
    accountOfErased: await count(
      'SELECT (SELECT count(*) FROM "User" WHERE id = $1)::int + (SELECT count(*) FROM "Profile" WHERE "userId" = $1)::int AS n',
      erased.id,
    ),
    keysOfErased: await count(
      `SELECT (SELECT count(*) FROM vault."SubjectKey" WHERE "subjectId" = $1)::int
         + (SELECT count(*) FROM vault."SubjectLookup" WHERE "subjectId" = $1)::int AS n`,
      erased.id,
    ),
    news: newest?.event,
    mayUseDisputed: await mayProcess(withdrawn.id, 'account'),
    leaving: await count(locked, leaving.id),
    mayUsePaused: await mayProcess(paused.id, 'news'),
    staying: await count(locked, staying.id),
    accountOfBystander: await count('SELECT count(*)::int AS n FROM "User" WHERE id = $1', bystander.id),
  };
}

export const takenBack = {
  accountOfErased: 0,
  keysOfErased: 0,
  news: 'withdrawn',
  mayUseDisputed: false,
  leaving: 1,
  mayUsePaused: false,
  staying: 0,
  accountOfBystander: 1,
};
export const undone = {
  accountOfErased: 2,
  keysOfErased: 2,
  news: 'given',
  mayUseDisputed: true,
  leaving: 0,
  mayUsePaused: true,
  staying: 1,
  accountOfBystander: 1,
};

/** Serves the application really, built before all tests, with the settings of this process. */
export async function serve(port: number): Promise<Child> {
  const key = Buffer.from(appKey('server-actions')).toString('base64');
  return startServe({ host: '127.0.0.1', port, origin: env().origin, trustedProxyHops: 0, dev: false }, key);
}

/** With what a page answers to a cookie. */
export async function page(port: number, cookie: string, path = '/privacy'): Promise<string> {
  const answer = await fetch(`http://localhost:${port}${path}`, { headers: { cookie }, redirect: 'manual' });
  // Read to its end, so that the server that is stopped next owes nobody the rest.
  await answer.arrayBuffer();
  return `${answer.status} ${answer.headers.get('location') ?? ''}`.trim();
}

/** Serves the application really, and says with what it answers the bystander, first of all. */
export async function firstPage(port: number, cookie: string): Promise<string> {
  const server = await serve(port);
  try {
    return await page(port, cookie);
  } finally {
    await server.stop();
  }
}
