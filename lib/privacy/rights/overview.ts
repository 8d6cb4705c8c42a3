import { prepared } from '@/lib/db';
import { RightfulError } from '@/lib/privacy/errors';
import { receiptEvents } from '@/lib/privacy/evidence/receipts';
import { inventory, type Decision } from '@/lib/privacy/inventory';
import { openColumn } from '@/lib/privacy/keys/sealing';
import { openSubject, type KeyRow } from '@/lib/privacy/keys/vault';
import type { Viewer } from '@/lib/privacy/viewer';

/** The privacy center's home at a glance. */
export interface Overview {
  readonly name: string;
  readonly details: number;
  readonly optionalOn: number;
  readonly choicesChangedAt: Date | null;
  readonly sessions: number;
  readonly activityCount: number;
  readonly receiptCount: number;
  /** Uses that are stopped by an objection, and whether all are by a pause. */
  readonly objected: number;
  readonly paused: boolean;
}

type Row = Omit<Overview, 'name'> & KeyRow & { readonly profileId: string; readonly nameSealed: Uint8Array };

const sealedColumns = Object.entries<Decision>(inventory.Profile.columns)
  .filter(([, decision]) => decision.is === 'held' && typeof decision.reads === 'object')
  .map(([column]) => `p."${column}"`);

// Entries that the sequencer has not taken yet count as those that it has.
const statement = `
  SELECT p.id AS "profileId", p."nameSealed", k."rootVersion", k.wrapped,
    num_nonnulls(${sealedColumns.join(', ')}) AS details,
    (SELECT count(*)::int FROM (
       SELECT DISTINCT ON (purpose) purpose, event FROM "ConsentEvent"
       WHERE "userId" = $1 ORDER BY purpose, at DESC, id DESC) newest
     WHERE event = 'given' AND purpose <> 'account') AS "optionalOn",
    (SELECT max(at) FROM "ConsentEvent" WHERE "userId" = $1) AS "choicesChangedAt",
    (SELECT count(*)::int FROM "Session" WHERE "userId" = $1 AND expires > now()) AS sessions,
    (SELECT count(*)::int FROM "PrivacyRequest" WHERE "subjectId" = $1
       AND "right" = 'objection' AND state IN ('in_progress', 'in_force')) AS objected,
    EXISTS (SELECT 1 FROM "PrivacyRequest" WHERE "subjectId" = $1
       AND "right" = 'restriction' AND state IN ('in_force', 'lifting')) AS paused,
    log.entries AS "activityCount", log.receipts AS "receiptCount"
  FROM "Profile" p
  JOIN vault."SubjectKey" k ON k."subjectId" = p."userId"
  CROSS JOIN LATERAL (
    SELECT count(*)::int AS entries, count(*) FILTER (WHERE event = ANY($2))::int AS receipts FROM (
      SELECT convert_from(leaf, 'UTF8')::jsonb->>'a' AS event FROM audit."Outbox" WHERE "subjectId" = $1
      UNION ALL
      SELECT l.event FROM audit."EntryOfSubject" e JOIN audit."Leaf" l ON l.idx = e.idx WHERE e."subjectId" = $1) each
  ) log
  WHERE p."userId" = $1`;

/** One query whatever the account holds. Refuses with `not-signed-in` when the person is gone. */
export async function getOverview(viewer: Viewer): Promise<Overview> {
  const { rows } = await prepared(statement, [viewer.subjectId, receiptEvents]);
  const row = rows[0] as Row | undefined;
  if (!row) throw new RightfulError('not-signed-in');
  const { profileId, nameSealed, rootVersion, wrapped, ...rest } = row;
  const subject = openSubject(viewer.subjectId, { rootVersion, wrapped });
  return {
    ...rest,
    name: openColumn(subject, inventory.Profile.columns.nameSealed.reads.sealed, profileId, nameSealed),
  };
}
