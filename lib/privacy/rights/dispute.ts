import { inTransaction, type Tx } from '@/lib/db';
import { queueMail } from '@/lib/privacy/accounts/queued-mail';
import { now } from '@/lib/privacy/clock';
import type { AuditEvent } from '@/lib/privacy/catalogue/events';
import { RightfulError } from '@/lib/privacy/errors';
import { recordAudit } from '@/lib/privacy/evidence/audit';
import { recordInLedger } from '@/lib/privacy/evidence/ledger';
import type { Missed } from '@/lib/privacy/evidence/ledger-open';
import { findDisputable, type Disputable } from '@/lib/privacy/inventory';
import type { Subject } from '@/lib/privacy/keys/vault';
import { disputeMail, disputeRefusedMail, disputeUpheldMail } from '@/lib/privacy/mails/stops';
import { lockActiveSubject } from '@/lib/privacy/unlocked';
import type { Viewer } from '@/lib/privacy/viewer';
import { notifyUse } from './processors/steps';
import { moveRequest, lockRequests } from '@/lib/privacy/requests/requests';
import { findStanding, listStops, openStop, type Answerable, type Stop } from '@/lib/privacy/requests/stops';

/**
 * Disputing what we hold as a detail (GDPR Art. 18(1)(a)): from the click on it is stored and shown to its person, and used
 * for nothing else, until the officer has found what is right. `mayProcess` says so wherever it would be used. Putting the
 * detail right ends it.
 */

/** How the newest dispute of each detail stands, by the name of the detail, as `profile.phone`. */
export function listDisputes({ subjectId }: Viewer): Promise<ReadonlyMap<string, Stop>> {
  return listStops(subjectId, 'dispute');
}

/** What an entry says of a dispute: which detail, never what it says. */
function factsOf(name: string): { readonly columns: readonly string[] } {
  return { columns: [findDisputable(name)?.key ?? ''] };
}

/**
 * Disputes a detail, whose use stops at once. Refuses with `not-found` for one that does not exist or says nothing. One
 * that is disputed already stays as it is.
 */
export async function disputeDetail({ subjectId }: Viewer, name: string, words: string): Promise<void> {
  const detail = findDisputable(name);
  if (!detail) throw new RightfulError('not-found');
  return inTransaction(async (tx) => {
    const subject = await lockActiveSubject(tx, subjectId);
    await lockRequests(tx, subjectId);
    if (!(await saysSomething(tx, subject, detail))) throw new RightfulError('not-found');
    if (await findStanding(tx, subjectId, 'dispute', name)) return;
    const { reference, dueAt } = await openStop(
      tx,
      subject,
      { right: 'dispute', state: 'in_progress', about: name, words },
      { event: 'dispute.made', actor: 'subject', meta: factsOf(name) },
    );
    await queueMail(tx, { userId: subjectId, mail: disputeMail(reference, detail.key, dueAt) });
    await notifyUse(tx, subject, 'disputed', { detail: name });
    await recordInLedger(tx, { act: 'dispute', subjectId, purpose: name });
  });
}

/** Disputes again, since then, what a restored backup has forgotten. The person is locked. False when the database knows it. */
export async function disputeAgain(
  tx: Tx,
  subject: Subject,
  { purpose: name, at }: Missed,
): Promise<boolean> {
  const detail = findDisputable(name ?? '');
  await lockRequests(tx, subject.id);
  if (!detail || !(await saysSomething(tx, subject, detail))) return false;
  if (await findStanding(tx, subject.id, 'dispute', detail.name)) return false;
  await openStop(
    tx,
    subject,
    { right: 'dispute', state: 'in_progress', about: detail.name, channel: 'restore', receivedAt: at },
    { event: 'dispute.made', actor: 'system', meta: factsOf(detail.name) },
  );
  await notifyUse(tx, subject, 'disputed', { detail: detail.name });
  return true;
}

async function saysSomething(tx: Tx, subject: Subject, { column }: Disputable): Promise<boolean> {
  const row: Record<string, unknown> | null = await tx.profile.findUnique({
    where: { userId: subject.id },
    select: { [column]: true },
  });
  return row !== null && row[column] !== null;
}

/** Takes a dispute back: the detail is used again. Refuses with `not-found` when there is none. */
export function withdrawDispute({ subjectId }: Viewer, name: string): Promise<void> {
  return inTransaction(async (tx) => {
    const subject = await lockActiveSubject(tx, subjectId);
    await lockRequests(tx, subjectId);
    if (!(await close(tx, subject, name, { state: 'cancelled', event: 'dispute.withdrawn' })))
      throw new RightfulError('not-found');
    await release(tx, subject, name);
  });
}

/**
 * Ends the disputes of details that their person has just put right or deleted. The person is locked, and their requests
 * are locked. The ledger is not told: a restored older backup brings back what was disputed, and so the dispute.
 */
export async function endDisputes(tx: Tx, subject: Subject, names: readonly string[]): Promise<void> {
  for (const name of names)
    if (await close(tx, subject, name, { state: 'completed', event: 'dispute.ended' }))
      await notifyUse(tx, subject, 'settled', { detail: name });
}

/** Ends the dispute of a detail by its person's own act; false when there is none. */
async function close(
  tx: Tx,
  subject: Subject,
  name: string,
  { state, event }: { state: 'cancelled' | 'completed'; event: AuditEvent },
): Promise<boolean> {
  const dispute = await findStanding(tx, subject.id, 'dispute', name);
  if (!dispute) return false;
  await moveRequest(tx, dispute.id, dispute.state, state, { completedAt: now() });
  await recordAudit(tx, {
    event,
    subject,
    actor: 'subject',
    object: `request:${dispute.id}`,
    meta: factsOf(name),
  });
  return true;
}

async function release(tx: Tx, subject: Subject, name: string): Promise<void> {
  await notifyUse(tx, subject, 'settled', { detail: name });
  await recordInLedger(tx, { act: 'settlement', subjectId: subject.id, purpose: name });
}

/** How the officer answers a dispute. Found wrong, a detail stays unused until its person puts it right or deletes it. */
export const disputes: Answerable = {
  exists: (name) => findDisputable(name) !== null,
  facts: factsOf,
  upheldMail: disputeUpheldMail,
  refusedMail: disputeRefusedMail,
  release,
};
