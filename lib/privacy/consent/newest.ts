import { db, type Reader } from '@/lib/db';
import type { ConsentDecision } from './consent';
import type { PurposeId } from './purposes';

/** What a person last decided about one purpose. */
export interface NewestDecision {
  readonly purpose: PurposeId;
  readonly event: ConsentDecision;
  readonly at: Date;
  /** Whether it was about what the use does now; a yes to something else does not count. */
  readonly current: boolean;
}

/** The newest decision of a person about each purpose, however long the history is. */
export function listNewestDecisions(
  subjectId: string,
  reader: Pick<Reader, '$queryRaw'> = db(),
): Promise<NewestDecision[]> {
  return reader.$queryRaw<NewestDecision[]>`
    SELECT DISTINCT ON (e.purpose) e.purpose, e.event, e.at, t.substance >= (
      SELECT max(substance) FROM "TextVersion" WHERE kind = 'purpose' AND key = e.purpose) AS current
    FROM "ConsentEvent" e JOIN "TextVersion" t ON t.hash = e."textHash"
    WHERE e."userId" = ${subjectId}::uuid ORDER BY e.purpose, e.at DESC, e.id DESC`;
}

/** Whether a decision lets data be used now. */
export function counts(decision: Pick<NewestDecision, 'event' | 'current'> | undefined): boolean {
  return decision?.event === 'given' && decision.current;
}
