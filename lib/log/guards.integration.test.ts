import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { db, disconnect, inTransaction, uuidv7 } from '@/lib/db';
import { openLog } from './anchors';
import { sequenceAll } from './sequencer';
import { sizeOf, write } from './testing-database';
import { verifyLog } from './verify-log';

beforeAll(async () => {
  await openLog();
  await write(5, uuidv7());
  await sequenceAll();
});
afterAll(disconnect);

class Undo extends Error {}

/** Runs the SQL with the guards as they are; what it did is undone. */
function attempt(...statements: readonly string[]): Promise<string> {
  return inTransaction(async (tx) => {
    for (const sql of statements) await tx.$executeRawUnsafe(sql);
    throw new Undo();
  }).catch((error: unknown) => {
    if (error instanceof Undo) return 'allowed';
    throw error;
  });
}

describe('the database refuses', () => {
  test.each([
    [`UPDATE audit."Leaf" SET leaf = '\\x00'`, 'a leaf never changes'],
    [`UPDATE audit."Leaf" SET leaf = NULL`, 'a leaf never changes'],
    [`UPDATE audit."Leaf" SET hash = sha256('x')`, 'a leaf never changes'],
    [`UPDATE audit."Leaf" SET event = 'other'`, 'a leaf never changes'],
    [`UPDATE audit."Leaf" SET idx = idx + 1000`, 'a leaf never changes'],
    [`DELETE FROM audit."Leaf"`, 'rows are evidence'],
    [`TRUNCATE audit."Leaf"`, 'rows are evidence'],
    [
      `UPDATE audit."Tile" SET hashes = sha256('x'), width = 1 WHERE level = 0 AND n = 0`,
      'a tile only grows',
    ],
    [`UPDATE audit."Tile" SET n = n + 1000`, 'a tile only grows'],
    [`DELETE FROM audit."Tile"`, 'rows are evidence'],
    [`TRUNCATE audit."Tile"`, 'rows are evidence'],
    [`UPDATE audit."Tree" SET size = size - 1`, 'the log only grows'],
    [`DELETE FROM audit."Tree"`, 'rows are evidence'],
    [`TRUNCATE audit."Tree"`, 'rows are evidence'],
    [`UPDATE audit."Checkpoint" SET note = ''`, 'rows are evidence'],
    [`DELETE FROM audit."Checkpoint"`, 'rows are evidence'],
    [`TRUNCATE audit."Checkpoint"`, 'rows are evidence'],
    [`UPDATE audit."EntryOfSubject" SET "subjectId" = gen_random_uuid()`, 'rows are evidence'],
    [`UPDATE audit."Detail" SET body = '\\x00'`, 'rows are evidence'],
  ])('%s', async (sql, reason) => {
    await expect(attempt(sql)).rejects.toThrow(reason);
  });

  test.each([
    [`UPDATE audit."Tile" SET hashes = hashes || '\\x00' WHERE level = 0 AND n = 0`, 'Tile_hashes_length'],
    [`INSERT INTO audit."Tile" (level, n, width, hashes) VALUES (0, 999999, 0, '')`, 'Tile_width_possible'],
    [`UPDATE audit."Tree" SET root = '\\x00'`, 'Tree_root_length'],
    [`UPDATE audit."Tree" SET "minIndex" = size + 1`, 'Tree_minIndex_possible'],
    [
      `INSERT INTO audit."Tree" (id, origin, size, root, frontier) SELECT 2, origin, size, root, frontier FROM audit."Tree"`,
      'Tree_is_one',
    ],
    [
      `INSERT INTO audit."Leaf" (idx, hash, event, at) VALUES (999999, '\\x00', 'x', now())`,
      'Leaf_hash_length',
    ],
  ])('%s', async (sql, constraint) => {
    await expect(attempt(sql)).rejects.toThrow(constraint);
  });
});

const drop = (below: number) => `UPDATE audit."Leaf" SET leaf = NULL WHERE idx < ${below}`;

test('the body of a leaf may go below the smallest index that is kept, and no further', async () => {
  const size = await sizeOf();
  const keep = `UPDATE audit."Tree" SET "minIndex" = ${size - 2}`;
  await expect(attempt(keep, drop(size - 2))).resolves.toBe('allowed');
  await expect(attempt(keep, drop(size - 1))).rejects.toThrow('a leaf never changes');
  await expect(attempt(keep, 'UPDATE audit."Tree" SET "minIndex" = 0')).rejects.toThrow('the log only grows');
});

test('what belongs to a person alone may be deleted', async () => {
  await expect(attempt('DELETE FROM audit."Detail"', 'DELETE FROM audit."EntryOfSubject"')).resolves.toBe(
    'allowed',
  );
});

test('the guards hold also in a session that switches triggers off as replication does', async () => {
  await expect(
    attempt(`SET LOCAL session_replication_role = 'replica'`, 'DELETE FROM audit."Leaf"'),
  ).rejects.toThrow('rows are evidence');
});

test('nothing of this was left behind', async () => {
  expect((await verifyLog(db()))?.finding).toBeNull();
});
