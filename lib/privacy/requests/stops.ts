import { db, uuidv7, type Tx } from '@/lib/db';
import { standing, type RequestRight } from '@/lib/privacy/catalogue/requests';
import { RightfulError } from '@/lib/privacy/errors';
import { recordAudit, type Entry, type Meta } from '@/lib/privacy/evidence/audit';
import { inventory } from '@/lib/privacy/inventory';
import { sealColumn } from '@/lib/privacy/keys/sealing';
import { getSubject, type Subject } from '@/lib/privacy/keys/vault';
import type { Letter } from '@/lib/privacy/mails/text';
import { openWords } from './request-words';
import { openRequest, type NewRequest, type OpenedRequest } from './requests';

/**
 * What pauses, objections and disputes have in common: each is a request that stops a use of somebody's data for as long
 * as it stands (GDPR Art. 18, 21).
 */
export type StopRight = Extract<RequestRight, 'restriction' | 'objection' | 'dispute'>;

const { wordsSealed } = inventory.PrivacyRequest.columns;

/** A stop as its person sees it. */
export interface Stop {
  readonly reference: string;
  readonly state: (typeof standing)[number] | 'refused' | 'cancelled' | 'completed';
  /** Whether the use is stopped. */
  readonly stands: boolean;
  readonly since: Date;
  readonly dueAt: Date;
  /** When we end it, once its person was told; null while nothing is planned. */
  readonly endsAt: Date | null;
  /** What they wrote; null where that was nothing, or where a restored backup had forgotten it. */
  readonly words: string | null;
  readonly restored: boolean;
  /** Why we find that they are right, or not. */
  readonly answer: string | null;
}

/** How the newest stop by a right stands, by what it is about. */
export async function listStops(subjectId: string, right: StopRight): Promise<ReadonlyMap<string, Stop>> {
  const subject = await getSubject(db(), subjectId);
  if (!subject) throw new RightfulError('not-signed-in');
  const rows = await db().privacyRequest.findMany({
    where: { subjectId, right },
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
  return new Map(
    rows.map(({ id, about, reference, state, receivedAt, dueAt, scheduledAt, channel, ...sealed }) => [
      about ?? '',
      {
        reference,
        state: state as Stop['state'],
        stands: standing.some((one) => one === state),
        since: receivedAt,
        dueAt,
        endsAt: state === 'lifting' ? scheduledAt : null,
        restored: channel === 'restore',
        ...openWords(subject, { id, ...sealed }),
      },
    ]),
  );
}

/** A stop that is not over. */
export interface StandingStop {
  readonly id: string;
  readonly state: (typeof standing)[number];
}

/** A person's stop by a right that is not over, of what it is about; null when there is none. */
export function findStanding(
  tx: Tx,
  subjectId: string,
  right: StopRight,
  about: string | null,
): Promise<StandingStop | null> {
  return tx.privacyRequest.findFirst({
    where: { subjectId, right, about, state: { in: [...standing] } },
    select: { id: true, state: true },
  }) as Promise<StandingStop | null>;
}

interface NewStop extends Pick<NewRequest, 'about' | 'reason' | 'channel' | 'receivedAt'> {
  readonly right: StopRight;
  /** `in_force` for one that nobody looks into. */
  readonly state: 'in_progress' | 'in_force';
  readonly words?: string;
}

/** Stops a use, with the entry of the log that says so. The person is locked, and their requests are locked. */
export async function openStop(
  tx: Tx,
  subject: Subject,
  { words, ...stop }: NewStop,
  entry: Pick<Entry, 'event' | 'actor' | 'meta'>,
): Promise<OpenedRequest> {
  const [id, entryId] = [uuidv7(), uuidv7()];
  const sealed = words ? { wordsSealed: sealColumn(subject, wordsSealed.reads.sealed, id, words) } : {};
  const opened = await openRequest(tx, { ...stop, ...sealed, subjectId: subject.id, entryId }, id);
  await recordAudit(tx, { ...entry, id: entryId, subject, object: `request:${id}` });
  return opened;
}

/** A right by which a person stops a use until the officer has found whether they are right. */
export interface Answerable {
  /** Whether what it is about still exists. */
  exists(about: string): boolean;
  /** What its entries in the log say of it: never a value. */
  facts(about: string): Meta;
  upheldMail(reference: string, about: string): Letter;
  refusedMail(reference: string, about: string, endsAt: Date): Letter;
  /** Lets the use go on: tells whoever received the data, and the ledger. The request itself has ended. */
  release(tx: Tx, subject: Subject, about: string): Promise<void>;
}
