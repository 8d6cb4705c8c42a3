import { afterAll, beforeAll, expect, test } from 'vitest';
import { db, disconnect, query } from '@/lib/db';
import { openLog, sequenceAll, verifyLog } from '@/lib/log';
import { countStatements, killAt, moments } from '@/test/children';
import { newPerson } from '@/test/people';

beforeAll(openLog);
afterAll(disconnect);

/** What was decided, and what was recorded of it, as one statement sees them. */
async function counted(subjectId: string): Promise<{ decided: number; recorded: number }> {
  const { rows } = await query(
    `SELECT (SELECT count(*)::int FROM "ConsentEvent" WHERE "userId" = $1::uuid) AS decided,
       (SELECT count(*)::int FROM audit."Outbox" WHERE "subjectId" = $1::uuid
          AND convert_from(leaf, 'UTF8')::jsonb->>'a' LIKE 'consent.%')
       + (SELECT count(*)::int FROM audit."EntryOfSubject" e JOIN audit."Leaf" l ON l.idx = e.idx
          WHERE e."subjectId" = $1::uuid AND l.event LIKE 'consent.%') AS recorded`,
    [subjectId],
  );
  return rows[0] as { decided: number; recorded: number };
}

test(
  'a decision and its entry are both there or neither, wherever the process that takes it is killed',
  { timeout: 30 * 60_000 },
  async () => {
    const { id } = await newPerson();
    const statements = await countStatements('choose', id);
    expect(statements).toBeGreaterThan(4);
    const seen = new Set<number>();
    for (let at = 1; at <= statements; at++)
      for (const moment of moments) {
        await killAt('choose', id, at, moment);
        const { decided, recorded } = await counted(id);
        expect(recorded).toBe(decided);
        seen.add(decided);
      }
    // Some were killed before it counted, and some after.
    expect(seen.size).toBeGreaterThan(1);
    await sequenceAll();
    const { decided, recorded } = await counted(id);
    expect(recorded).toBe(decided);
    expect((await verifyLog(db()))?.finding).toBeNull();
  },
);
