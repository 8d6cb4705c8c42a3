import { languageFor } from '@/lib/privacy/accounts/language';
import { plainIn, type Language } from '@/messages/languages';
import { inTransaction, type Tx } from '@/lib/db';
import { queueMail } from '@/lib/privacy/accounts/queued-mail';
import { listLivePurposes, recordConsents } from '@/lib/privacy/consent/consent';
import { isMarketing, objectable, type Purpose, type PurposeId } from '@/lib/privacy/catalogue/purposes';
import { fillNames } from '@/lib/privacy/fill';
import { getConsentTexts } from '@/lib/privacy/consent/texts';
import { endObjection } from '@/lib/privacy/consent/use';
import { RightfulError } from '@/lib/privacy/errors';
import { recordInLedger } from '@/lib/privacy/evidence/ledger';
import type { Missed } from '@/lib/privacy/evidence/ledger-open';
import type { Subject } from '@/lib/privacy/keys/vault';
import { objectionMail, objectionRefusedMail, objectionUpheldMail } from '@/lib/privacy/mails/stops';
import { lockActiveSubject } from '@/lib/privacy/unlocked';
import type { Viewer } from '@/lib/privacy/viewer';
import { notifyUse } from './processors/steps';
import { lockRequests } from '@/lib/privacy/requests/requests';
import { findStanding, listStops, openStop, type Answerable, type Stop } from '@/lib/privacy/requests/stops';

/**
 * Objecting to a use of one's data (GDPR Art. 21). The use stops with the click: for marketing for good, for what rests on
 * our own interest until the officer has found whether that weighs more, and said why (Art. 18(1)(d), 21(1)).
 */

/** A use that may be objected to, as its person sees it. */
export interface Objectable {
  readonly purpose: PurposeId;
  readonly name: string;
  /** What we want with it. */
  readonly why: string;
  readonly marketing: boolean;
  /** What an objection stops with the click, and what goes on. */
  readonly stops: string;
  readonly goesOn: string;
  /** The newest objection to it; null when there was none. */
  readonly objection: Stop | null;
}

/** Every use that a person may object to, with how their newest objection stands. */
export async function listObjectable(
  { subjectId }: Viewer,
  language: Language,
): Promise<readonly Objectable[]> {
  const { purposes: texts, uses } = plainIn(language);
  const made = await listStops(subjectId, 'objection');
  return objectable.map((purpose) => {
    const { name, why } = texts[purpose.id];
    return {
      purpose: purpose.id,
      name,
      why: fillNames(why),
      marketing: isMarketing(purpose),
      ...uses.objections[purpose.id],
      objection: made.get(purpose.id) ?? null,
    };
  });
}

function findObjectable(id: string | null): (typeof objectable)[number] | null {
  return objectable.find((purpose) => purpose.id === id) ?? null;
}

function requireObjectable(id: string): (typeof objectable)[number] {
  const purpose = findObjectable(id);
  if (!purpose) throw new RightfulError('not-found');
  return purpose;
}

/** Objections to marketing are in force at once; the others are looked into. */
function stopOf(purpose: Purpose) {
  const state = isMarketing(purpose) ? 'in_force' : 'in_progress';
  return { right: 'objection', state, about: purpose.id } as const;
}

/**
 * Objects to a use, which stops at once; a consent to it is taken back with it. Refuses with `not-found` for a use that
 * nobody can object to. One that is objected to already stays as it is.
 */
export async function objectTo({ subjectId }: Viewer, purposeId: string, words: string): Promise<void> {
  const purpose = requireObjectable(purposeId);
  return inTransaction(async (tx) => {
    const subject = await lockActiveSubject(tx, subjectId);
    await lockRequests(tx, subjectId);
    if (await findStanding(tx, subjectId, 'objection', purpose.id)) return;
    const stop = stopOf(purpose);
    const { reference, dueAt } = await openStop(
      tx,
      subject,
      { ...stop, words },
      { event: 'objection.made', actor: 'subject', meta: { purpose: purpose.id } },
    );
    const answeredBy = stop.state === 'in_progress' ? dueAt : null;
    const mail = objectionMail(reference, purpose.id, answeredBy);
    await queueMail(tx, { userId: subjectId, mail });
    await notifyUse(tx, subject, 'objected', { purpose: purpose.id });
    const live = purpose.gate === 'none' ? [] : await listLivePurposes(tx, subjectId);
    if (live.includes(purpose.id))
      await recordConsents(tx, subject, { surface: 'object', method: 'switch' }, [
        {
          purpose: purpose.id,
          event: 'withdrawn',
          shown: (await getConsentTexts(await languageFor(subjectId, tx), tx)).get(purpose.id)?.hash ?? '',
        },
      ]);
    await recordInLedger(tx, { act: 'objection', subjectId, purpose: purpose.id });
  });
}

/** Objects again, since then, to what a restored backup has forgotten. The person is locked. False when the database knows it. */
export async function objectAgain(
  tx: Tx,
  subject: Subject,
  { purpose: purposeId, at }: Missed,
): Promise<boolean> {
  const purpose = findObjectable(purposeId);
  await lockRequests(tx, subject.id);
  if (!purpose || (await findStanding(tx, subject.id, 'objection', purpose.id))) return false;
  await openStop(
    tx,
    subject,
    { ...stopOf(purpose), channel: 'restore', receivedAt: at },
    { event: 'objection.made', actor: 'system', meta: { purpose: purpose.id } },
  );
  await notifyUse(tx, subject, 'objected', { purpose: purpose.id });
  return true;
}

/** Takes an objection back: the use goes on. Refuses with `not-found` when there is none. */
export async function withdrawObjection({ subjectId }: Viewer, purposeId: string): Promise<void> {
  const purpose = requireObjectable(purposeId);
  return inTransaction(async (tx) => {
    const subject = await lockActiveSubject(tx, subjectId);
    await lockRequests(tx, subjectId);
    if (!(await endObjection(tx, subject, purpose.id))) throw new RightfulError('not-found');
    await release(tx, subject, purpose.id);
  });
}

async function release(tx: Tx, subject: Subject, about: string): Promise<void> {
  const purpose = requireObjectable(about).id;
  await notifyUse(tx, subject, 'allowed', { purpose });
  await recordInLedger(tx, { act: 'permission', subjectId: subject.id, purpose });
}

/** How the officer answers an objection. Refusing one needs compelling grounds (Art. 21(1)), which its person is told. */
export const objections: Answerable = {
  exists: (about) => findObjectable(about) !== null,
  facts: (purpose) => ({ purpose }),
  upheldMail: objectionUpheldMail,
  refusedMail: objectionRefusedMail,
  release,
};
