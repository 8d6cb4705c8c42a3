import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { PersonKey, secrets, unwrapDek } from '@/lib/crypto';
import { db, inTransaction, query, uuidv7 } from '@/lib/db';
import { createSubject, getSubject } from '@/lib/privacy/keys/vault';
import type * as Rotate from './rotate';

let rotated: typeof Rotate;
let rootKey: Uint8Array;
const own = process.env['ROOT_KEYS'] ?? '';

/** The module as a process loads it that was started with these root keys. */
async function startedWith(rootKeys: string): Promise<typeof Rotate> {
  vi.resetModules();
  process.env['ROOT_KEYS'] = rootKeys;
  const loaded = await import('./rotate');
  // Reads the variable now, while it says so.
  await loaded.rewrapKeys(() => undefined);
  process.env['ROOT_KEYS'] = own;
  return loaded;
}

beforeAll(async () => {
  rootKey = randomBytes(32);
  rotated = await startedWith(`test-2:${Buffer.from(rootKey).toString('base64')},${own}`);
});
// Back again: the other tests of this run know one root key.
afterAll(() => startedWith(`${own},test-2:${Buffer.from(rootKey).toString('base64')}`));

async function newKey(): Promise<{ id: string; kid: Uint8Array }> {
  const { id, key } = await inTransaction((tx) => createSubject(tx, uuidv7()));
  return { id, kid: key.kid };
}

const rowOf = (subjectId: string) =>
  db().subjectKey.findUnique({
    where: { subjectId },
    select: { kid: true, rootVersion: true, wrapped: true },
  });

async function stateOf(id: string): Promise<string> {
  const row = await rowOf(id);
  if (!row) return 'gone';
  const kid = new PersonKey(unwrapDek(row.wrapped, rootKey)).kid;
  return row.rootVersion === 'test-2' && Buffer.from(kid).equals(row.kid) ? 'rewrapped' : 'not rewrapped';
}

test('every key is wrapped again and is the same key as before', async () => {
  const people = await Promise.all([newKey(), newKey(), newKey()]);
  const progress: number[] = [];
  const done = await rotated.rewrapKeys(({ rewrapped }) => progress.push(rewrapped));
  expect(done).toEqual({ rewrapped: 3, unreadable: 0 });
  expect(progress.at(-1)).toBe(3);
  expect(await Promise.all(people.map(({ id }) => stateOf(id)))).toEqual(people.map(() => 'rewrapped'));
  expect(await rotated.rewrapKeys(() => undefined)).toEqual({ rewrapped: 0, unreadable: 0 });
});

test('a process that does not know the new root key opens nothing that is under it', async () => {
  const { id } = await newKey();
  await rotated.rewrapKeys(() => undefined);
  await expect(getSubject(db(), id)).rejects.toThrow(/^ROOT_KEYS lacks the version test-2/);
  expect(secrets().rootKeys.map(({ version }) => version)).toEqual(['test-1']);
});

const erase = ({ id }: { id: string }) =>
  inTransaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM vault."SubjectKey" WHERE "subjectId" = ${id}::uuid FOR UPDATE`;
    await tx.subjectKey.deleteMany({ where: { subjectId: id } });
  });

test('a person who is erased meanwhile stays erased, and one who signs up meanwhile is rewrapped too', async () => {
  const leaving = await Promise.all(Array.from({ length: 6 }, newKey));
  const [joined] = await Promise.all([
    Promise.all(Array.from({ length: 6 }, newKey)),
    rotated.rewrapKeys(() => undefined),
    ...leaving.map(erase),
  ]);
  await rotated.rewrapKeys(() => undefined);
  expect(await Promise.all(leaving.map(({ id }) => stateOf(id)))).toEqual(leaving.map(() => 'gone'));
  expect(await Promise.all(joined.map(({ id }) => stateOf(id)))).toEqual(joined.map(() => 'rewrapped'));
});

test('a key that does not open is left as it is, and is told of', async () => {
  const { id } = await newKey();
  await query(`UPDATE vault."SubjectKey" SET wrapped = $2 WHERE "subjectId" = $1`, [id, randomBytes(40)]);
  const before = await rowOf(id);
  expect(await rotated.rewrapKeys(() => undefined)).toEqual({ rewrapped: 0, unreadable: 1 });
  expect(await rowOf(id)).toEqual(before);
  await db().subjectKey.deleteMany({ where: { subjectId: id } });
});

test('the versions say how many keys they wrap', async () => {
  await newKey();
  await rotated.rewrapKeys(() => undefined);
  const versions = await rotated.listRootVersions(['test-2', 'test-1']);
  expect(versions.map(({ version, current, keys }) => [version, current, keys > 0])).toEqual([
    ['test-2', true, true],
    ['test-1', false, false],
  ]);
  await expect(rotated.addRootVersion()).rejects.toThrow(/^ROOT_KEYS is set in the environment/);
});

test('whatever is wrapped after a rotation is under the new root key, also where the process was started before', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'rightful-root-'));
  writeFileSync(path.join(folder, 'ROOT_KEYS'), own, { mode: 0o600 });
  vi.resetModules();
  Object.assign(process.env, { ROOT_KEYS: '', KEYS_DIR: folder });
  const [rotate, { storeQueuedMail }, vault, door] = [
    await import('./rotate'),
    await import('@/lib/privacy/accounts/queued-mail'),
    await import('@/lib/privacy/keys/vault'),
    await import('@/lib/db'),
  ];
  const wrapAll = (): Promise<[mail: string, person: string]> =>
    door.inTransaction(async (tx) => {
      const mail = await storeQueuedMail(tx, {
        to: 'ada@example.org',
        mail: () => ({ subject: 'Waiting', text: 'Words', language: 'en' as const }),
      });
      return [mail, (await vault.createSubject(tx, uuidv7())).id];
    });
  const before = await wrapAll();
  const version = await rotate.addRootVersion();
  const after = await wrapAll();
  const { rows } = await query(
    `SELECT "subjectId" AS id, "rootVersion" FROM vault."SubjectKey" WHERE "subjectId" = ANY($1::uuid[])
     UNION ALL SELECT "mailId", "rootVersion" FROM vault."MailKey" WHERE "mailId" = ANY($1::uuid[])`,
    [[...before, ...after]],
  );
  const found = rows as { id: string; rootVersion: string }[];
  const versionsOf = (ids: readonly string[]) =>
    ids.map((id) => found.find((row) => row.id === id)?.rootVersion);
  expect([versionsOf(before), versionsOf(after)]).toEqual([
    ['test-1', 'test-1'],
    [version, version],
  ]);

  Object.assign(process.env, { ROOT_KEYS: own });
  delete process.env['KEYS_DIR'];
  await db().subjectKey.deleteMany({ where: { subjectId: { in: [...before, ...after] } } });
  await db().queuedMail.deleteMany({ where: { id: { in: [...before, ...after] } } });
  await db().mailKey.deleteMany({ where: { mailId: { in: [...before, ...after] } } });
  rmSync(folder, { recursive: true, force: true });
});
