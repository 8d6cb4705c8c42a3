import { db, inTransaction, uuidv7, type Tx } from '@/lib/db';
import { queueMail } from '@/lib/privacy/accounts/queued-mail';
import { listLivePurposes, recordConsents } from '@/lib/privacy/consent/consent';
import { isMarketing, objectable, type Purpose, type PurposeId } from '@/lib/privacy/consent/purposes';
import { fill } from '@/lib/privacy/consent/fill';
import { getConsentTexts } from '@/lib/privacy/consent/texts';
import { endObjection } from '@/lib/privacy/consent/use';
import { now } from '@/lib/privacy/clock';
import { RightfulError } from '@/lib/privacy/errors';
import { recordAudit, type Entry } from '@/lib/privacy/evidence/audit';
import { recordInLedger } from '@/lib/privacy/evidence/ledger';
import { inventory } from '@/lib/privacy/inventory';
import { sealColumn } from '@/lib/privacy/keys/sealing';
import { getSubject, holdSubject, type Subject } from '@/lib/privacy/keys/vault';
import { objectionAnsweredMail, objectionMail } from '@/lib/privacy/mails';
import type { Viewer } from '@/lib/privacy/viewer';
import { purposeTexts } from '@/messages/en';
import { tellUse } from './processors/steps';
import { openWords } from './request-words';
import { moveRequest, openRequest, orderRequests, standing, type NewRequest } from './requests';

/**
 * Objecting to a use of one's data (GDPR Art. 21). The use stops with the click: for marketing for good, for what rests on
 * our own interest until the officer has found whether that weighs more, and said why (Art. 18(1)(d), 21(1)).
 */

const { answerSealed, wordsSealed } = inventory.PrivacyRequest.columns;

/** A use that may be objected to, as its person sees it. */
export interface Objectable {
  readonly purpose: PurposeId;
  readonly name: string;
  /** What we want with it. */
  readonly why: string;
  readonly marketing: boolean;
  /** The newest objection to it; null when there was none. */
  readonly objection: Objection | null;
}

export interface Objection {
  readonly reference: string;
  readonly state: 'in_progress' | 'in_force' | 'refused' | 'cancelled' | 'completed';
  readonly at: Date;
  readonly dueAt: Date;
  /** Null where there were none, or where a restored backup had forgotten them. */
  readonly words: string | null;
  readonly restored: boolean;
  /** Why we go on, where we do. */
  readonly answer: string | null;
}

/** Every use that a person may object to, with how their newest objection stands. */
export async function listObjectable({ subjectId }: Viewer): Promise<readonly Objectable[]> {
  const subject = await getSubject(db(), subjectId);
  if (!subject) throw new RightfulError('not-signed-in');
  const rows = await db().privacyRequest.findMany({
    where: { subjectId, right: 'objection' },
    orderBy: { id: 'desc' },
    select: {
      id: true,
      about: true,
      reference: true,
      state: true,
      receivedAt: true,
      dueAt: true,
      channel: true,
      wordsSealed: true,
      answerSealed: true,
    },
  });
  return objectable.map((purpose) => {
    const row = rows.find(({ about }) => about === purpose.id);
    const { name, why } = purposeTexts[purpose.id];
    return {
      purpose: purpose.id,
      name,
      why: fill(why),
      marketing: isMarketing(purpose),
      objection: row
        ? {
            reference: row.reference,
            state: row.state as Objection['state'],
            at: row.receivedAt,
            dueAt: row.dueAt,
            restored: row.channel === 'restore',
            ...openWords(subject, row),
          }
        : null,
    };
  });
}

function requireObjectable(purposeId: string): Purpose {
  const purpose = objectable.find(({ id }) => id === purposeId);
  if (!purpose) throw new RightfulError('not-found');
  return purpose;
}

function isObjected(tx: Tx, subjectId: string, about: PurposeId): Promise<{ id: string } | null> {
  return tx.privacyRequest.findFirst({
    where: { subjectId, right: 'objection', about, state: { in: [...standing] } },
    select: { id: true },
  });
}

/**
 * Objects to a use, which stops at once; a consent to it is taken back with it. Refuses with `not-found` for a use that
 * nobody can object to. One that is objected to already stays as it is.
 */
export async function objectTo({ subjectId }: Viewer, purposeId: string, words: string): Promise<void> {
  const purpose = requireObjectable(purposeId);
  return inTransaction(async (tx) => {
    const subject = await holdSubject(tx, subjectId);
    await orderRequests(tx, subjectId);
    if (await isObjected(tx, subjectId, purpose.id)) return;
    const { reference, dueAt } = await open(tx, subject, purpose, { actor: 'subject', words });
    const mail = objectionMail(reference, purposeTexts[purpose.id].name, dueAt);
    await queueMail(tx, { userId: subjectId, mail });
    await tellUse(tx, subject, 'objected', { purpose: purpose.id });
    const live = purpose.gate === 'none' ? [] : await listLivePurposes(tx, subjectId);
    if (live.includes(purpose.id))
      await recordConsents(tx, subject, { surface: 'object', method: 'switch' }, [
        {
          purpose: purpose.id,
          event: 'withdrawn',
          shown: (await getConsentTexts(tx)).get(purpose.id)?.hash ?? '',
        },
      ]);
    await recordInLedger(tx, { act: 'objection', subjectId, purpose: purpose.id });
  });
}

/** Objects again, since then, to what a restored backup has forgotten. The person is held. False when the database knows it. */
export async function objectAgain(
  tx: Tx,
  subject: Subject,
  { purpose: purposeId, at }: { readonly purpose: string | null; readonly at: Date },
): Promise<boolean> {
  const purpose = objectable.find(({ id }) => id === purposeId);
  await orderRequests(tx, subject.id);
  if (!purpose || (await isObjected(tx, subject.id, purpose.id))) return false;
  await open(tx, subject, purpose, { actor: 'system', words: '', channel: 'restore', receivedAt: at });
  return true;
}

interface Opened {
  readonly reference: string;
  /** By when it is answered; null where the answer is yes at once. */
  readonly dueAt: Date | null;
}

async function open(
  tx: Tx,
  subject: Subject,
  purpose: Purpose,
  {
    actor,
    words,
    ...asked
  }: Pick<NewRequest, 'channel' | 'receivedAt'> & { readonly actor: Entry['actor']; readonly words: string },
): Promise<Opened> {
  const [id, entryId] = [uuidv7(), uuidv7()];
  const atOnce = isMarketing(purpose);
  const { reference, dueAt } = await openRequest(
    tx,
    {
      right: 'objection',
      state: atOnce ? 'in_force' : 'in_progress',
      subjectId: subject.id,
      about: purpose.id,
      entryId,
      ...asked,
      ...(words ? { wordsSealed: sealColumn(subject, wordsSealed.reads.sealed, id, words) } : {}),
    },
    id,
  );
  await recordAudit(tx, {
    id: entryId,
    event: 'objection.made',
    subject,
    actor,
    object: `request:${id}`,
    meta: { purpose: purpose.id },
  });
  return { reference, dueAt: atOnce ? null : dueAt };
}

/** Takes an objection back: the use goes on. Refuses with `not-found` when there is none. */
export async function withdrawObjection({ subjectId }: Viewer, purposeId: string): Promise<void> {
  const purpose = requireObjectable(purposeId);
  return inTransaction(async (tx) => {
    const subject = await holdSubject(tx, subjectId);
    await orderRequests(tx, subjectId);
    const request = await isObjected(tx, subjectId, purpose.id);
    if (!request || !(await endObjection(tx, subjectId, purpose.id))) throw new RightfulError('not-found');
    await recordAudit(tx, {
      event: 'objection.withdrawn',
      subject,
      actor: 'subject',
      object: `request:${request.id}`,
      meta: { purpose: purpose.id },
    });
    await tellUse(tx, subject, 'allowed', { purpose: purpose.id });
    await recordInLedger(tx, { act: 'permission', subjectId, purpose: purpose.id });
  });
}

/**
 * Answers an objection that is being looked into, for the officer: `upheld`, and the use stays stopped, or `refused`, with
 * the compelling grounds that its person is told. Refuses with `not-found` for a number that is no such objection, and
 * with `invalid-input` for an answer without words.
 */
export async function answerObjection(
  reference: string,
  answer: 'upheld' | 'refused',
  grounds: string,
): Promise<void> {
  if (grounds.trim() === '') throw new RightfulError('invalid-input');
  const found = await db().privacyRequest.findFirst({
    where: { reference, right: 'objection', state: 'in_progress' },
    select: { id: true, subjectId: true, about: true },
  });
  const purpose = objectable.find(({ id }) => id === found?.about);
  if (!found?.subjectId || !purpose) throw new RightfulError('not-found');
  const { id, subjectId } = found;
  return inTransaction(async (tx) => {
    const subject = await holdSubject(tx, subjectId);
    await orderRequests(tx, subjectId);
    const sealed = sealColumn(subject, answerSealed.reads.sealed, id, grounds);
    const moved =
      answer === 'upheld'
        ? await moveRequest(tx, id, 'in_progress', 'in_force', { answerSealed: sealed })
        : await moveRequest(tx, id, 'in_progress', 'refused', { answerSealed: sealed, completedAt: now() });
    if (!moved) throw new RightfulError('not-found');
    await recordAudit(tx, {
      event: `objection.${answer}`,
      subject,
      actor: 'system',
      object: `request:${id}`,
      meta: { purpose: purpose.id },
    });
    const mail = objectionAnsweredMail(reference, purposeTexts[purpose.id].name, answer);
    await queueMail(tx, { userId: subjectId, mail });
    if (answer === 'upheld') return;
    await tellUse(tx, subject, 'allowed', { purpose: purpose.id });
    await recordInLedger(tx, { act: 'permission', subjectId, purpose: purpose.id });
  });
}
