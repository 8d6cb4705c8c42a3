import { db, inTransaction, query, type Tx } from '@/lib/db';
import { stopLog } from '@/lib/log';
import { eachAccount } from '@/lib/privacy/accounts/each-account';
import { recordConsents } from '@/lib/privacy/consent/consent';
import { proveEarlierDecisions } from '@/lib/privacy/governance/prove-decisions';
import type { PurposeId } from '@/lib/privacy/catalogue/purposes';
import { recordSystemAct } from '@/lib/privacy/evidence/audit';
import { LedgerError } from '@/lib/privacy/evidence/ledger-error';
import type { Repeated } from '@/lib/privacy/evidence/ledger-line';
import { openLedger, type Forgotten, type Missed } from '@/lib/privacy/evidence/ledger-open';
import { lockSubjectExclusive, type Subject } from '@/lib/privacy/keys/vault';
import { installQueue } from '@/lib/queue';
import { disputeAgain } from './dispute';
import { lockAgain, unlockAgain } from './erasure/grace-replay';
import { erasePartAgain } from './erasure/part';
import { erasePersonAgain } from './erasure/person';
import { liftHoldAgain, listHolds } from './holds';
import { objectAgain } from './objection';
import { pauseAgain } from './pause';
import { recordRecipients } from '@/lib/privacy/consent/recipient-record';
import { notifyUse } from './processors/steps';

/** Carries out one act again on a restored database. Doing it twice changes nothing more. True when it did something. */
type CarryOut = (tx: Tx, subjectId: string, missed: Missed) => Promise<boolean>;

/** How each act is carried out again. An act of the ledger without a way here does not compile. */
const ways: Readonly<Record<Repeated, CarryOut>> = {
  erasure: async (tx, subjectId, { at }) => {
    const user = await tx.user.findUnique({ where: { id: subjectId }, select: { id: true } });
    if (user) await erasePersonAgain(tx, subjectId, at);
    return user !== null;
  },
  withdrawal: withKey(async (tx, subject, { purpose }) => {
    const newest = await tx.consentEvent.findFirst({
      where: { userId: subject.id, purpose: purpose ?? '' },
      orderBy: [{ at: 'desc' }, { id: 'desc' }],
      select: { event: true, textHash: true },
    });
    if (newest?.event !== 'given') return false;
    await notifyUse(tx, subject, 'switched-off', { purpose: purpose as PurposeId });
    await recordConsents(tx, subject, { surface: 'restore', method: 'ledger' }, [
      {
        purpose: purpose as PurposeId,
        event: 'withdrawn',
        shown: Buffer.from(newest.textHash).toString('hex'),
      },
    ]);
    return true;
  }),
  'erasure-part': withKey((tx, subject, { purpose }) => erasePartAgain(tx, subject, purpose ?? '')),
  restriction: withKey(pauseAgain),
  objection: withKey(objectAgain),
  dispute: withKey(disputeAgain),
  'hold-release': (tx, subjectId, { purpose }) => liftHoldAgain(tx, subjectId, purpose ?? ''),
  lock: withKey((tx, subject, { at }) => lockAgain(tx, subject, at)),
  unlock: withKey(unlockAgain),
};

/**
 * Of somebody whose key an older vault does not have, nothing opens and nothing can be recorded: the gate must open for
 * everybody else.
 */
function withKey(work: (tx: Tx, subject: Subject, missed: Missed) => Promise<boolean>): CarryOut {
  return async (tx, subjectId, missed) => {
    const subject = await lockSubjectExclusive(tx, subjectId);
    return subject !== null && work(tx, subject, missed);
  };
}

/**
 * Opens the gate behind which people's data is served: what a restored database has forgotten is carried out before, and
 * its sessions and links are gone. Throws LedgerError when ledger and database do not fit together.
 */
export async function replayLedger(): Promise<void> {
  // What is carried out below asks for what people decided.
  await proveEarlierDecisions();
  await openLedger(replay);
}

/** People one after another, so that nothing grows with their number and an interruption loses nothing. */
async function replay(forgotten: Forgotten): Promise<void> {
  await requireAccounts();
  // It has signed more than this database knows, and must not sign anything else in its place.
  if (forgotten.inMain) await inTransaction((tx) => stopLog(tx, 'older-database'));
  // What is carried out below may leave work, for which a restored database has no tables yet.
  await installQueue();
  await removeJobs();
  // A restored database may know an older list of those who are to be told again, or none.
  await recordRecipients();
  const counts = new Map<string, number>();
  for await (const subjectId of everybody()) {
    for (const one of inOrder(forgotten.of(subjectId))) {
      const done = await inTransaction((tx) => ways[one.act](tx, subjectId, one));
      if (done) counts.set(one.act, (counts.get(one.act) ?? 0) + 1);
    }
  }
  await removeKeysWithoutPeople();
  await inTransaction(async (tx) => {
    const sessions = await tx.session.deleteMany({});
    const links = await tx.verificationToken.deleteMany({});
    const changes = await tx.emailChange.deleteMany({});
    const copies = await tx.package.deleteMany({});
    await recordSystemAct(tx, {
      event: 'ledger.replayed',
      object: 'ledger:replay',
      meta: {
        carriedOut: [...counts].map(([act, count]) => `${act}:${count}`),
        sessions: sessions.count,
        links: links.count + changes.count,
        copies: copies.count,
      },
    });
  });
}

/**
 * A hold that was lifted keeps nothing of an account that is erased again, of which nothing else is to be carried out. Why
 * an account is locked is known once the consent was taken back.
 */
function inOrder(missed: readonly Missed[]): readonly Missed[] {
  const final = missed.filter(({ act }) => act === 'erasure' || act === 'hold-release');
  const ranks: Partial<Record<Repeated, number>> = { 'hold-release': -1, lock: 1, unlock: 1 };
  const rankOf = ({ act }: Missed): number => ranks[act] ?? 0;
  return (final.some(({ act }) => act === 'erasure') ? final : missed).toSorted(
    (a, b) => rankOf(a) - rankOf(b),
  );
}

/** Work and mails that waited when the backup was made were done since, or are asked for again by the housekeeping. */
async function removeJobs(): Promise<void> {
  await query('DELETE FROM pgboss.job', []);
  await db().queuedMail.deleteMany({});
  await db().mailKey.deleteMany({});
}

const page = 1000;

/** Everybody who has an account, by id, and then those whose data a hold keeps without one. */
async function* everybody(): AsyncGenerator<string> {
  yield* eachAccount(page);
  for await (const { subjectId, accountGone } of listHolds()) if (accountGone) yield subjectId;
}

/** Of a vault without any account the accounts are still to be restored: its keys must not be taken for left over. */
async function requireAccounts(): Promise<void> {
  const user = await db().user.findFirst({ select: { id: true } });
  const key = await db().subjectKey.findFirst({ select: { subjectId: true } });
  if (!user && key) throw new LedgerError('vault-alone');
}

/** A vault that was restored by itself holds keys and look-ups of people who are not there. What a law keeps needs its key. */
function removeKeysWithoutPeople(): Promise<void> {
  return inTransaction(async (tx) => {
    await tx.$executeRaw`DELETE FROM vault."SubjectLookup" l
      WHERE NOT EXISTS (SELECT 1 FROM "User" u WHERE u.id = l."subjectId")`;
    await tx.$executeRaw`DELETE FROM vault."SubjectKey" k
      WHERE NOT EXISTS (SELECT 1 FROM "User" u WHERE u.id = k."subjectId")
        AND NOT EXISTS (SELECT 1 FROM "Retained" r WHERE r."subjectId" = k."subjectId")
        AND NOT EXISTS (SELECT 1 FROM "LegalHold" h WHERE h."subjectId" = k."subjectId")`;
  });
}
