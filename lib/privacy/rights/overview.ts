import { db, Prisma } from '@/lib/db';
import { RightfulError } from '@/lib/privacy/errors';
import { receiptEvents } from '@/lib/privacy/evidence/receipts';
import { inventory, type Decision } from '@/lib/privacy/inventory';
import { openColumn } from '@/lib/privacy/keys/sealing';
import { getSubject } from '@/lib/privacy/keys/vault';
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
}

interface Row {
  profileId: string;
  nameSealed: Uint8Array;
  details: number;
  optionalOn: number;
  choicesChangedAt: Date | null;
  sessions: number;
  activityCount: number;
  receiptCount: number;
}

const sealedColumns = Prisma.join(
  Object.entries<Decision>(inventory.Profile.columns).flatMap(([column, decision]) =>
    decision.is === 'held' && typeof decision.reads === 'object' ? [Prisma.raw(`p."${column}"`)] : [],
  ),
);

/** Two queries whatever the account holds. Refuses with `not-signed-in` when the person is gone. */
export async function getOverview(viewer: Viewer): Promise<Overview> {
  const id = viewer.subjectId;
  const [row] = await db().$queryRaw<Row[]>`
    SELECT p.id AS "profileId", p."nameSealed",
      num_nonnulls(${sealedColumns}) AS details,
      (SELECT count(*)::int FROM (
         SELECT DISTINCT ON (purpose) purpose, event FROM "ConsentEvent"
         WHERE "userId" = ${id}::uuid ORDER BY purpose, at DESC, id DESC) newest
       WHERE event = 'given' AND purpose <> 'account') AS "optionalOn",
      (SELECT max(at) FROM "ConsentEvent" WHERE "userId" = ${id}::uuid) AS "choicesChangedAt",
      (SELECT count(*)::int FROM "Session" WHERE "userId" = ${id}::uuid AND expires > now()) AS sessions,
      (SELECT count(*)::int FROM audit."Outbox" WHERE "subjectId" = ${id}::uuid)
        + (SELECT count(*)::int FROM audit."EntryOfSubject" WHERE "subjectId" = ${id}::uuid) AS "activityCount",
      (SELECT count(*)::int FROM audit."Outbox"
       WHERE "subjectId" = ${id}::uuid AND convert_from(leaf, 'UTF8')::jsonb->>'a' = ANY(${receiptEvents}::text[]))
        + (SELECT count(*)::int FROM audit."EntryOfSubject" e JOIN audit."Leaf" l ON l.idx = e.idx
           WHERE e."subjectId" = ${id}::uuid AND l.event = ANY(${receiptEvents}::text[])) AS "receiptCount"
    FROM "Profile" p WHERE p."userId" = ${id}::uuid`;
  const subject = await getSubject(db(), id);
  if (!row || !subject) throw new RightfulError('not-signed-in');
  const { profileId, nameSealed, ...rest } = row;
  return {
    ...rest,
    name: openColumn(subject, inventory.Profile.columns.nameSealed.reads.sealed, profileId, nameSealed),
  };
}
