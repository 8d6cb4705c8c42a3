import { plainIn } from '@/messages/languages';
import { writtenLanguage } from '@/lib/privacy/language';
import { standing } from '@/lib/privacy/catalogue/requests';
import type { FoundNewest } from '@/lib/privacy/consent/chain';
import { counts, judgeDecision, selectNewest } from '@/lib/privacy/consent/newest';
import { inventory, type Decision } from '@/lib/privacy/inventory';
import { openColumn } from '@/lib/privacy/keys/sealing';
import { openSubject, type KeyRow } from '@/lib/privacy/keys/vault';

/** The privacy center's home at a glance. */
export interface Overview {
  readonly name: string;
  readonly details: number;
  readonly optionalOn: number;
  /** Uses whose words changed in substance after this person said yes: they are asked again. */
  readonly asked: number;
  readonly choicesChangedAt: Date | null;
  readonly sessions: number;
  readonly activityCount: number;
  readonly receiptCount: number;
  /** Uses that are stopped by an objection, and whether all are by a pause. */
  readonly objected: number;
  readonly paused: boolean;
  /** Requests that wait for our answer, and by when the first is answered. */
  readonly waiting: number;
  readonly answerBy: Date | null;
}

/** What `selectOverview` selects. */
export type OverviewRow = Omit<Overview, 'name' | 'optionalOn' | 'asked'> &
  KeyRow & {
    readonly profileId: string;
    readonly nameSealed: Uint8Array;
    readonly decisions: readonly FoundNewest[] | null;
  };

const sealedColumns = Object.entries<Decision>(inventory.Profile.columns)
  .filter(([, decision]) => decision.is === 'held' && typeof decision.reads === 'object')
  .map(([column]) => `p."${column}"`);

const stands = `state IN (${standing.map((state) => `'${state}'`).join(', ')})`;

/**
 * Selects the overview of one person, as a part of a statement that knows them by the expression `subject`: whoever asks
 * who they are asks for it at once. No row when the person is gone. `events` is the place of `receiptEvents` among the
 * statement's values. Entries that the sequencer has not taken yet count as those that it has.
 */
export const selectOverview = (subject: string, events: `$${number}`): string => `
  SELECT p.id AS "profileId", p."nameSealed", k."rootVersion", k.wrapped,
    num_nonnulls(${sealedColumns.join(', ')}) AS details,
    (SELECT json_agg(newest) FROM (${selectNewest(subject)}) newest) AS decisions,
    (SELECT max(at) FROM "ConsentEvent" WHERE "userId" = ${subject}) AS "choicesChangedAt",
    (SELECT count(*)::int FROM "Session" WHERE "userId" = ${subject} AND expires > now()) AS sessions,
    request.objected, request.paused, request.waiting, request."answerBy",
    log.entries AS "activityCount", log.receipts AS "receiptCount"
  FROM "Profile" p
  JOIN vault."SubjectKey" k ON k."subjectId" = p."userId"
  CROSS JOIN LATERAL (
    SELECT count(*) FILTER (WHERE "right" = 'objection' AND ${stands})::int AS objected,
      coalesce(bool_or("right" = 'restriction' AND ${stands}), false) AS paused,
      count(*) FILTER (WHERE state = 'in_progress')::int AS waiting,
      min("dueAt") FILTER (WHERE state = 'in_progress') AS "answerBy"
    FROM "PrivacyRequest" WHERE "subjectId" = ${subject}
  ) request
  CROSS JOIN LATERAL (
    SELECT count(*)::int AS entries, count(*) FILTER (WHERE event = ANY(${events}))::int AS receipts FROM (
      SELECT convert_from(leaf, 'UTF8')::jsonb->>'a' AS event FROM audit."Outbox" WHERE "subjectId" = ${subject}
      UNION ALL
      SELECT l.event FROM audit."EntryOfSubject" e JOIN audit."Leaf" l ON l.idx = e.idx
      WHERE e."subjectId" = ${subject}) each
  ) log
  WHERE p."userId" = ${subject}`;

/** Opens what `selectOverview` found of this person. */
export function readOverview(subjectId: string, row: OverviewRow): Overview {
  const { details, choicesChangedAt, sessions, activityCount, receiptCount } = row;
  const { objected, paused, waiting, answerBy } = row;
  const subject = openSubject(subjectId, row);
  const name = inventory.Profile.columns.nameSealed.reads.sealed;
  const newest = (row.decisions ?? []).map((found) => judgeDecision(subject, found));
  return {
    name: tryOpen(() => openColumn(subject, name, row.profileId, row.nameSealed)),
    details,
    optionalOn: newest.filter((one) => one.purpose !== 'account' && counts(one)).length,
    asked: newest.filter(({ event, current }) => event === 'given' && !current).length,
    choicesChangedAt,
    sessions,
    activityCount,
    receiptCount,
    objected,
    paused,
    waiting,
    answerBy,
  };
}

/** A name that cannot be read keeps nobody out of their pages: where it is held, they say so. */
function tryOpen(read: () => string): string {
  try {
    return read();
  } catch {
    return plainIn(writtenLanguage()).entries.unreadable.value;
  }
}
