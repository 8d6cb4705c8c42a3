import { db, inTransaction, uuidv7, type Tx } from '@/lib/db';
import { queueMail } from '@/lib/privacy/accounts/queued-mail';
import { now } from '@/lib/privacy/clock';
import { RightfulError } from '@/lib/privacy/errors';
import { recordAudit, type AuditEvent, type Entry, type Meta } from '@/lib/privacy/evidence/audit';
import { recordInLedger } from '@/lib/privacy/evidence/ledger';
import { findDisputable, inventory, type Disputable } from '@/lib/privacy/inventory';
import { sealColumn } from '@/lib/privacy/keys/sealing';
import { getSubject, holdSubject, type Subject } from '@/lib/privacy/keys/vault';
import { disputeMail, disputeRefusedMail, disputeUpheldMail } from '@/lib/privacy/mails';
import type { Viewer } from '@/lib/privacy/viewer';
import { announceEnd, endAnnounced, type Lifting } from './lifting';
import { tellUse } from './processors/steps';
import { openWords } from './request-words';
import { moveRequest, openRequest, orderRequests, standing, type NewRequest } from './requests';

/**
 * Disputing what we hold as a detail (GDPR Art. 18(1)(a)): from the click on it is stored and shown to its person, and used
 * for nothing else, until the officer has found what is right. `mayProcess` says so wherever it would be used. Putting the
 * detail right ends it.
 */

const { answerSealed, wordsSealed } = inventory.PrivacyRequest.columns;

/** The newest dispute of a detail, as its person sees it. */
export interface Dispute {
  readonly reference: string;
  readonly state: (typeof standing)[number] | 'refused';
  readonly since: Date;
  readonly dueAt: Date;
  /** From when on the detail is used again, once its person was told. */
  readonly endsAt: Date | null;
  /** Null where there were none, or where a restored backup had forgotten them. */
  readonly words: string | null;
  readonly restored: boolean;
  /** Why we find it right, or wrong. */
  readonly answer: string | null;
}

/** How the newest dispute of each detail stands, by the name of the detail; without those that are over. */
export async function listDisputes({ subjectId }: Viewer): Promise<ReadonlyMap<string, Dispute>> {
  const subject = await getSubject(db(), subjectId);
  if (!subject) throw new RightfulError('not-signed-in');
  const rows = await db().privacyRequest.findMany({
    where: { subjectId, right: 'dispute' },
    distinct: ['about'],
    orderBy: { id: 'desc' },
    select: {
      id: true,
      about: true,
      reference: true,
      state: true,
      receivedAt: true,
      dueAt: true,
      scheduledAt: true,
      channel: true,
      wordsSealed: true,
      answerSealed: true,
    },
  });
  const shown = rows.filter(({ state }) =>
    [...standing, 'refused'].some((shownState) => shownState === state),
  );
  return new Map(
    shown.map(({ id, about, reference, state, receivedAt, dueAt, scheduledAt, channel, ...sealed }) => [
      about ?? '',
      {
        reference,
        state: state as Dispute['state'],
        since: receivedAt,
        dueAt,
        restored: channel === 'restore',
        endsAt: state === 'lifting' ? scheduledAt : null,
        ...openWords(subject, { id, ...sealed }),
      },
    ]),
  );
}

interface Standing {
  readonly id: string;
  readonly state: (typeof standing)[number];
}

function findStanding(tx: Tx, subjectId: string, about: string): Promise<Standing | null> {
  return tx.privacyRequest.findFirst({
    where: { subjectId, right: 'dispute', about, state: { in: [...standing] } },
    select: { id: true, state: true },
  }) as Promise<Standing | null>;
}

/**
 * Disputes a detail, whose use stops at once. Refuses with `not-found` for one that does not exist or says nothing. One
 * that is disputed already stays as it is.
 */
export async function disputeDetail({ subjectId }: Viewer, name: string, words: string): Promise<void> {
  const detail = findDisputable(name);
  if (!detail) throw new RightfulError('not-found');
  return inTransaction(async (tx) => {
    const subject = await holdSubject(tx, subjectId);
    await orderRequests(tx, subjectId);
    if (!(await saysSomething(tx, subject, detail))) throw new RightfulError('not-found');
    if (await findStanding(tx, subjectId, detail.name)) return;
    const { reference, dueAt } = await open(tx, subject, detail, { actor: 'subject', words });
    await queueMail(tx, { userId: subjectId, mail: disputeMail(reference, detail.label, dueAt) });
    await tellUse(tx, subject, 'disputed', { detail: detail.name });
    await recordInLedger(tx, { act: 'dispute', subjectId, purpose: detail.name });
  });
}

/** Disputes again, since then, what a restored backup has forgotten. The person is held. False when the database knows it. */
export async function disputeAgain(
  tx: Tx,
  subject: Subject,
  { purpose: name, at }: { readonly purpose: string | null; readonly at: Date },
): Promise<boolean> {
  const detail = findDisputable(name ?? '');
  await orderRequests(tx, subject.id);
  if (!detail || !(await saysSomething(tx, subject, detail))) return false;
  if (await findStanding(tx, subject.id, detail.name)) return false;
  await open(tx, subject, detail, { actor: 'system', words: '', channel: 'restore', receivedAt: at });
  return true;
}

async function saysSomething(tx: Tx, subject: Subject, { column }: Disputable): Promise<boolean> {
  const row: Record<string, unknown> | null = await tx.profile.findUnique({
    where: { userId: subject.id },
    select: { [column]: true },
  });
  return row !== null && row[column] !== null;
}

async function open(
  tx: Tx,
  subject: Subject,
  { name }: Disputable,
  {
    actor,
    words,
    ...asked
  }: Pick<NewRequest, 'channel' | 'receivedAt'> & { readonly actor: Entry['actor']; readonly words: string },
): Promise<{ reference: string; dueAt: Date }> {
  const [id, entryId] = [uuidv7(), uuidv7()];
  const opened = await openRequest(
    tx,
    {
      right: 'dispute',
      state: 'in_progress',
      subjectId: subject.id,
      about: name,
      entryId,
      ...asked,
      ...(words ? { wordsSealed: sealColumn(subject, wordsSealed.reads.sealed, id, words) } : {}),
    },
    id,
  );
  await recordAudit(tx, { id: entryId, ...entryOf(subject, 'dispute.made', actor, { id, about: name }) });
  return opened;
}

/** An entry about a dispute: it says which detail, never what it says. */
function entryOf(
  subject: Subject,
  event: AuditEvent,
  actor: Entry['actor'],
  { id, about }: Lifting,
  meta: Meta = {},
): Entry {
  const columns = [findDisputable(about ?? '')?.key ?? ''];
  return { event, subject, actor, object: `request:${id}`, meta: { columns, ...meta } };
}

/** Takes a dispute back: the detail is used again. Refuses with `not-found` when there is none. */
export function withdrawDispute({ subjectId }: Viewer, name: string): Promise<void> {
  return inTransaction(async (tx) => {
    const subject = await holdSubject(tx, subjectId);
    await orderRequests(tx, subjectId);
    const dispute = await findStanding(tx, subjectId, name);
    if (!dispute) throw new RightfulError('not-found');
    await moveRequest(tx, dispute.id, dispute.state, 'cancelled', { completedAt: now() });
    await recordAudit(tx, entryOf(subject, 'dispute.withdrawn', 'subject', { id: dispute.id, about: name }));
    await tellUse(tx, subject, 'settled', { detail: name });
    await recordInLedger(tx, { act: 'settlement', subjectId, purpose: name });
  });
}

/**
 * Ends the disputes of details that their person has just put right or deleted. The person is held, and their requests
 * are in order. The ledger is not told: a restored older backup brings back what was disputed, and so the dispute.
 */
export async function endDisputes(tx: Tx, subject: Subject, names: readonly string[]): Promise<void> {
  for (const about of names) {
    const dispute = await findStanding(tx, subject.id, about);
    if (!dispute) continue;
    await moveRequest(tx, dispute.id, dispute.state, 'completed', { completedAt: now() });
    await recordAudit(tx, entryOf(subject, 'dispute.ended', 'subject', { id: dispute.id, about }));
    await tellUse(tx, subject, 'settled', { detail: about });
  }
}

/**
 * Answers a dispute that is being looked into, for the officer. `upheld`: the detail is wrong, and stays unused until its
 * person puts it right or deletes it. `refused`: it is right, and used again a week after its person was told, with the
 * grounds. Refuses with `not-found` for a number that is no such dispute, and with `invalid-input` without grounds.
 */
export async function answerDispute(
  reference: string,
  answer: 'upheld' | 'refused',
  grounds: string,
): Promise<void> {
  if (grounds.trim() === '') throw new RightfulError('invalid-input');
  const found = await db().privacyRequest.findFirst({
    where: { reference, right: 'dispute', state: 'in_progress' },
    select: { id: true, subjectId: true, about: true },
  });
  const detail = findDisputable(found?.about ?? '');
  if (!found?.subjectId || !detail) throw new RightfulError('not-found');
  const { id, subjectId, about } = found;
  return inTransaction(async (tx) => {
    const subject = await holdSubject(tx, subjectId);
    await orderRequests(tx, subjectId);
    const changes = { answerSealed: sealColumn(subject, answerSealed.reads.sealed, id, grounds) };
    if (answer === 'upheld') {
      if (!(await moveRequest(tx, id, 'in_progress', 'in_force', changes)))
        throw new RightfulError('not-found');
      await queueMail(tx, { userId: subjectId, mail: disputeUpheldMail(reference, detail.label) });
      await recordAudit(tx, entryOf(subject, 'dispute.upheld', 'system', { id, about }));
      return;
    }
    const endsAt = await announceEnd(tx, subject, id, {
      from: 'in_progress',
      mail: (at) => disputeRefusedMail(reference, detail.label, at),
      changes,
    });
    const until = endsAt.toISOString().slice(0, 10);
    await recordAudit(tx, entryOf(subject, 'dispute.refused', 'system', { id, about }, { until }));
  });
}

/** Ends the refused disputes whose announced day has come: the details are used again. Returns how many. */
export function endRefusedDisputes(): Promise<number> {
  return endAnnounced('dispute', 'in_progress', async (tx, subject, { id, about }) => {
    await moveRequest(tx, id, 'lifting', 'refused', { completedAt: now() });
    await recordAudit(tx, entryOf(subject, 'dispute.ended', 'system', { id, about }));
    if (about === null) return;
    await tellUse(tx, subject, 'settled', { detail: about });
    await recordInLedger(tx, { act: 'settlement', subjectId: subject.id, purpose: about });
  });
}
