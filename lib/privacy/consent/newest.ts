import { db } from '@/lib/db';
import type { ConsentDecision } from './consent';
import type { PurposeId } from './purposes';

/** What a person last decided about one purpose. */
export interface NewestDecision {
  readonly purpose: PurposeId;
  readonly event: ConsentDecision;
  readonly at: Date;
}

/** The newest decision of a person about each purpose, however long the history is. */
export function listNewestDecisions(subjectId: string): Promise<NewestDecision[]> {
  return db().$queryRaw<NewestDecision[]>`
    SELECT DISTINCT ON (purpose) purpose, event, at FROM "ConsentEvent"
    WHERE "userId" = ${subjectId}::uuid ORDER BY purpose, at DESC, id DESC`;
}
