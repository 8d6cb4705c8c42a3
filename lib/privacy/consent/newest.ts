import { db, type Reader } from '@/lib/db';
import { openSubject, type Subject } from '@/lib/privacy/keys/vault';
import { proves, selectStored, type ConsentDecision, type FoundNewest } from './chain';
import type { PurposeId } from '@/lib/privacy/catalogue/purposes';

/** What a person last decided about one purpose. */
export interface NewestDecision {
  readonly purpose: PurposeId;
  /** `unproved` where what is stored was not written by this application, or is not all of it: it counts as no. */
  readonly event: ConsentDecision | 'unproved';
  readonly at: Date;
  /** Whether it was about what the use does now; a yes to something else does not count. */
  readonly current: boolean;
}

/**
 * Selects the newest decision of a person about each purpose, however long the history is, with what must fit for it to
 * count (FoundNewest). `subject` is the expression for the person, `where` a further condition on rows.
 */
export const selectNewest = (subject: string, where = 'true'): string => `
  SELECT ${selectStored('e')}, h.number AS head, h.since, encode(h.code, 'hex') AS "headCode",
    encode(p.code, 'hex') AS prior,
    t.substance >= (SELECT max(substance) FROM "TextVersion" WHERE kind = 'purpose' AND key = e.purpose) AS current,
    (SELECT count(*)::int FROM "ConsentEvent" c
     WHERE c."userId" = e."userId" AND c.purpose = e.purpose AND c.number >= h.since) AS linked
  FROM (
    SELECT DISTINCT ON (purpose) * FROM "ConsentEvent"
    WHERE "userId" = ${subject} AND ${where}
    ORDER BY purpose, at DESC, id DESC
  ) e
  JOIN "TextVersion" t ON t.hash = e."textHash"
  LEFT JOIN "ConsentHead" h ON h."userId" = e."userId" AND h.purpose = e.purpose
  LEFT JOIN "ConsentEvent" p ON p."userId" = e."userId" AND p.purpose = e.purpose AND p.number = e.number - 1`;

const newestOfAll = selectNewest('$1::uuid');
const newestOfOne = selectNewest('$1::uuid', 'purpose = $2');
const newestCoded = selectNewest('$1::uuid', 'number IS NOT NULL');
const withKey = (select: string): string => `
  SELECT n.*, k."rootVersion", k.wrapped FROM (${select}) n JOIN vault."SubjectKey" k ON k."subjectId" = n."userId"`;
const [allWithKey, oneWithKey] = [withKey(newestOfAll), withKey(newestOfOne)];

type Queries = Pick<Reader, '$queryRawUnsafe'>;

type WithKey = FoundNewest & { readonly rootVersion: string; readonly wrapped: Uint8Array };

/** What a person last decided about each purpose; one without a decision is not among them. */
export async function listNewestDecisions(
  subjectId: string,
  reader: Queries = db(),
): Promise<NewestDecision[]> {
  const rows = await reader.$queryRawUnsafe<WithKey[]>(allWithKey, subjectId);
  const [first] = rows;
  const subject = first && openSubject(subjectId, first);
  return subject ? rows.map((row) => judgeDecision(subject, row)) : [];
}

/** What a person last decided about one purpose; undefined where they never did, or are gone. */
export async function findNewestDecision(
  subjectId: string,
  purpose: PurposeId,
  reader: Queries = db(),
): Promise<NewestDecision | undefined> {
  const [row] = await reader.$queryRawUnsafe<WithKey[]>(oneWithKey, subjectId, purpose);
  return row && judgeDecision(openSubject(subjectId, row), row);
}

/** What a newest decision, as it was found, says. */
export function judgeDecision(subject: Subject, found: FoundNewest): NewestDecision {
  return {
    purpose: found.purpose as PurposeId,
    event: proves(subject, found) ? found.event : 'unproved',
    at: new Date(found.at),
    current: found.current,
  };
}

/** Whether a decision lets data be used now. */
export function counts(decision: Pick<NewestDecision, 'event' | 'current'> | undefined): boolean {
  return decision?.event === 'given' && decision.current;
}

/** As they were found, for whoever goes on from there; of all decisions, or of those with a code. The person is locked. */
export function readNewest(
  reader: Reader,
  subjectId: string,
  of: 'all' | 'coded' = 'all',
): Promise<FoundNewest[]> {
  return reader.$queryRawUnsafe<FoundNewest[]>(of === 'all' ? newestOfAll : newestCoded, subjectId);
}
