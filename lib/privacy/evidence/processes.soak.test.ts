import { afterAll, beforeAll, expect, test } from 'vitest';
import { db, disconnect, query } from '@/lib/db';
import { openLog, sequenceAll, verifyLog } from '@/lib/log';
import { listChoices } from '@/lib/privacy/consent/consent';
import { choose } from '@/lib/privacy/rights/choose';
import { countStatements, killAt, moments } from '@/test/children';
import { newPerson, signedIn } from '@/test/people';

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

/** Makes sure that this is their answer to the question about news. */
async function answer(subjectId: string, on: boolean): Promise<void> {
  const viewer = await signedIn(subjectId);
  const news = (await listChoices(viewer, 'en')).find(({ purpose }) => purpose === 'news');
  if (news?.on !== on) await choose(viewer, 'news', on, news?.text.hash ?? '');
}

test(
  'a decision and its entry are both there or neither, wherever the process that takes it is killed',
  { timeout: 60 * 60_000 },
  async () => {
    const { id } = await newPerson();
    // A yes and a no take a different number of statements.
    for (const to of [true, false]) {
      await answer(id, !to);
      const statements = await countStatements('choose', id);
      expect(statements).toBeGreaterThan(4);
      const ends = new Set<boolean>();
      for (let at = 1; at <= statements; at++)
        for (const moment of moments) {
          await answer(id, !to);
          const before = await counted(id);
          await killAt('choose', id, at, moment);
          const { decided, recorded } = await counted(id);
          expect(recorded).toBe(decided);
          ends.add(decided > before.decided);
        }
      // Some were killed before it counted, and some after.
      expect(ends).toEqual(new Set([true, false]));
    }
    await sequenceAll();
    const { decided, recorded } = await counted(id);
    expect(recorded).toBe(decided);
    expect((await verifyLog(db()))?.finding).toBeNull();
  },
);
