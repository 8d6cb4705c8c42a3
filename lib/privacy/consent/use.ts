import type { Reader, Tx } from '@/lib/db';
import { standing } from '@/lib/privacy/catalogue/requests';
import { now } from '@/lib/privacy/clock';
import { recordAudit } from '@/lib/privacy/evidence/audit';
import type { Subject } from '@/lib/privacy/keys/vault';
import type { ObjectableId, PurposeId } from '@/lib/privacy/catalogue/purposes';

/** What a person has stopped of the use of their data, whatever they consented to. */
export interface Stops {
  /** The use is paused (GDPR Art. 18): the data is stored, and nothing else. */
  readonly paused: boolean;
  /** The purposes that they objected to (Art. 21), also while we still look into it (Art. 18(1)(d)). */
  readonly objected: readonly string[];
  /** The details, as `profile.phone`, that they dispute (Art. 18(1)(a)): stored and shown, and used for nothing else. */
  readonly disputed: readonly string[];
}

/** What a person has stopped as of now. */
export async function findStops(reader: Reader, subjectId: string): Promise<Stops> {
  const rows = await reader.privacyRequest.findMany({
    where: {
      subjectId,
      right: { in: ['restriction', 'objection', 'dispute'] },
      state: { in: [...standing] },
    },
    select: { right: true, about: true },
  });
  const aboutOf = (wanted: string): string[] =>
    rows.flatMap(({ right, about }) => (right === wanted && about !== null ? [about] : []));
  return {
    paused: rows.some(({ right }) => right === 'restriction'),
    objected: aboutOf('objection'),
    disputed: aboutOf('dispute'),
  };
}

/**
 * Whether a person objected to a use, and it is stopped now. For what goes on while an account is locked or paused; any
 * other use asks `mayProcess`, which asks this too.
 */
export async function hasObjected(
  reader: Reader,
  subjectId: string,
  purpose: ObjectableId,
): Promise<boolean> {
  return (await findStops(reader, subjectId)).objected.includes(purpose);
}

/** Of these people, those whose data is stored and not used, as a whole or a detail of it. */
export async function listRestricted(
  reader: Reader,
  subjectIds: readonly string[],
): Promise<ReadonlySet<string | null>> {
  const rows = await reader.privacyRequest.findMany({
    where: {
      subjectId: { in: [...subjectIds] },
      right: { in: ['restriction', 'dispute'] },
      state: { in: [...standing] },
    },
    distinct: ['subjectId'],
    select: { subjectId: true },
  });
  return new Set(rows.map(({ subjectId }) => subjectId));
}

/**
 * Takes back a person's objection to a purpose, by themselves, with its entry in the log. The account is held. True when
 * there was one; the ledger has then still to be told.
 */
export async function endObjection(tx: Tx, subject: Subject, purpose: PurposeId): Promise<boolean> {
  const objection = await tx.privacyRequest.findFirst({
    where: { subjectId: subject.id, right: 'objection', about: purpose, state: { in: [...standing] } },
    select: { id: true, state: true },
  });
  if (!objection) return false;
  const { id, state } = objection;
  await tx.privacyRequest.update({
    where: { id },
    data: { state: state === 'in_force' ? 'completed' : 'cancelled', completedAt: now() },
    select: { id: true },
  });
  await recordAudit(tx, {
    event: 'objection.withdrawn',
    subject,
    actor: 'subject',
    object: `request:${id}`,
    meta: { purpose },
  });
  return true;
}
