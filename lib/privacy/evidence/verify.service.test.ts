import { beforeAll, expect, test } from 'vitest';
import { db, inTransaction, type Tx } from '@/lib/db';
import { openLog, sequenceAll, type Finding } from '@/lib/log';
import { newPerson, type Person } from '@/test/people';
import { verifyEverything } from './verify';

let person: Person;

beforeAll(async () => {
  await openLog();
  person = await newPerson({ optional: true });
  await sequenceAll();
});

class Undo extends Error {}

/** What verification finds after somebody who can write the database did this; all of it is undone. */
async function after(sql: string, ...values: unknown[]): Promise<Finding | null> {
  let finding: Finding | null = null;
  await inTransaction(async (tx: Tx) => {
    for (const table of ['Detail', 'EntryOfSubject'])
      await tx.$executeRawUnsafe(`ALTER TABLE audit."${table}" DISABLE TRIGGER USER`);
    if ((await tx.$executeRawUnsafe(sql, ...values)) === 0) throw new Error('Nothing was changed.');
    finding = (await verifyEverything(tx))?.finding ?? null;
    throw new Undo();
  }).catch((error: unknown) => {
    if (!(error instanceof Undo)) throw error;
  });
  return finding;
}

const mine = `(SELECT idx FROM audit."EntryOfSubject" WHERE "subjectId" = $1::uuid`;

test('what leads to entries and what they commit to is found sound', async () => {
  expect(await verifyEverything(db())).toMatchObject({ finding: null });
});

test.each([
  ['the first', 'ORDER BY idx ASC'],
  ['one in the middle', 'ORDER BY idx ASC OFFSET 2'],
  ['the newest', 'ORDER BY idx DESC'],
])('%s place of a list that was taken away is a gap', async (_, order) => {
  const taken = `${mine} AND idx NOT IN (SELECT idx FROM audit."Detail") ${order} LIMIT 1)`;
  const finding = await after(`DELETE FROM audit."EntryOfSubject" WHERE idx = ${taken}`, person.id);
  expect(finding).toMatchObject({ part: 'list' });
});

test('a gap that was closed by lowering the count is one all the same, and so is a whole list that is gone', async () => {
  const taken = `${mine} ORDER BY idx ASC LIMIT 1)`;
  const lowered = `WITH gone AS (DELETE FROM audit."EntryOfSubject" WHERE idx = ${taken})
    UPDATE audit."EntryCount" SET written = written - 1 WHERE "subjectId" = $1::uuid`;
  expect(await after(lowered, person.id)).toMatchObject({ part: 'list' });
  const all = 'DELETE FROM audit."EntryOfSubject" WHERE "subjectId" = $1::uuid';
  expect(await after(all, person.id)).toMatchObject({ part: 'list' });
});

test('a detail that was changed, or put in the place of another, is not what its entry commits to', async () => {
  const changed = `UPDATE audit."Detail" SET body = set_byte(body, 60, 255 - get_byte(body, 60)) WHERE idx IN ${mine})`;
  expect(await after(changed, person.id)).toMatchObject({ part: 'detail' });
  const salted = `UPDATE audit."Detail" SET salt = sha256(salt) WHERE idx IN ${mine})`;
  expect(await after(salted, person.id)).toMatchObject({ part: 'detail' });
  const swapped = `UPDATE audit."Detail" d SET body = (SELECT body FROM audit."Detail" o WHERE o.idx <> d.idx AND o.idx IN ${mine})
    ORDER BY idx DESC LIMIT 1) WHERE d.idx IN ${mine})`;
  expect(await after(swapped, person.id)).toMatchObject({ part: 'detail' });
});

test('a list that leads to an entry of somebody else is not sound', async () => {
  const moved = `UPDATE audit."EntryOfSubject" SET "entryId" = gen_random_uuid() WHERE idx IN ${mine})`;
  expect(await after(moved, person.id)).toMatchObject({ part: 'list' });
});
