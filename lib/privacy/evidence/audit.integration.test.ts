import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { canonicalJson, openBytes, openingFor } from '@/lib/crypto';
import { db, inTransaction, query, uuidv7 } from '@/lib/db';
import { commit, nodeChecks, pseudonym } from '@/lib/log';
import { authenticate } from '@/lib/privacy/accounts/passwords';
import { after, hours, useClock } from '@/lib/privacy/clock';
import { holdSubject } from '@/lib/privacy/keys/vault';
import { listActivity } from '@/lib/privacy/rights/activity';
import { newPerson } from '@/test/people';
import { auditEvents, parseLeaf, recordAudit } from './audit';
import { recordSignInFailures } from './failures';

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function leavesOf(subjectId: string) {
  return db().outbox.findMany({
    where: { subjectId },
    orderBy: { id: 'asc' },
    select: { entryId: true, leaf: true, salt: true, detail: true },
  });
}

test('an entry is committed with its transaction, or not at all', async () => {
  const { id } = await newPerson();
  const before = (await leavesOf(id)).length;
  const entry = { event: 'record.shown', actor: 'subject', object: 'session:x' } as const;
  await expect(
    inTransaction(async (tx) => {
      await recordAudit(tx, { ...entry, subject: await holdSubject(tx, id) });
      throw new Error('undo');
    }),
  ).rejects.toThrow('undo');
  expect((await leavesOf(id)).length).toBe(before);
  await inTransaction(async (tx) => recordAudit(tx, { ...entry, subject: await holdSubject(tx, id) }));
  expect((await leavesOf(id)).length).toBe(before + 1);
});

test('a leaf is canonical JSON of the closed form, and its pseudonym is this person’s and this leaf’s alone', async () => {
  const { id } = await newPerson({ optional: true });
  const { key } = await inTransaction((tx) => holdSubject(tx, id));
  const rows = await leavesOf(id);
  expect(rows.length).toBeGreaterThan(5);
  for (const { entryId, leaf } of rows) {
    const parsed = parseLeaf(leaf);
    expect(new TextDecoder().decode(leaf)).toBe(canonicalJson(parsed));
    expect(auditEvents).toContain(parsed.a);
    expect(parsed).toMatchObject({ v: 1, id: entryId, act: parsed.s, r: 'ok' });
    expect(parsed.s).toBe(pseudonym(nodeChecks, openingFor(key, entryId)));
    expect(
      Object.keys(parsed).every((name) =>
        ['a', 'act', 'id', 'meta', 'obj', 'p', 'r', 's', 't', 'v'].includes(name),
      ),
    ).toBe(true);
  }
});

test('no two entries about one request share its id, but for those that lead to nobody', async () => {
  const { id } = await newPerson();
  const subject = await inTransaction((tx) => holdSubject(tx, id));
  const requestId = uuidv7();
  const entry = {
    event: 'objection.made',
    actor: 'subject',
    object: `request:${requestId}`,
    subject,
  } as const;
  const before = new Set((await leavesOf(id)).map(({ entryId }) => entryId));
  const last = uuidv7();
  await inTransaction((tx) =>
    recordAudit(
      tx,
      entry,
      { ...entry, event: 'objection.withdrawn' },
      { ...entry, id: last, unlinked: true },
    ),
  );
  const objects = (await leavesOf(id))
    .filter(({ entryId }) => !before.has(entryId))
    .map(({ leaf }) => parseLeaf(leaf).obj);
  expect(objects.length).toBe(2);
  expect(new Set(objects).size).toBe(2);
  for (const object of objects) expect(object).toMatch(/^request:[\w-]{22}$/);
  const { leaf } = await db().outbox.findUniqueOrThrow({ where: { entryId: last }, select: { leaf: true } });
  expect(parseLeaf(leaf).obj).toBe(`request:${requestId}`);
});

test('a detail opens only with the person’s key, and the leaf commits to it', async () => {
  const { id } = await newPerson();
  const { key } = await inTransaction((tx) => holdSubject(tx, id));
  const row = (await leavesOf(id)).find(({ detail }) => detail !== null);
  if (!row?.detail || !row.salt) throw new Error('No entry has a detail.');
  const place = { table: 'audit.detail', column: 'body', subjectId: id, rowId: row.entryId };
  const body = openBytes(key, place, row.detail);
  expect(commit(nodeChecks, row.salt, body)).toBe(parseLeaf(row.leaf).p);
  expect(JSON.parse(new TextDecoder().decode(body))).toMatchObject({ purpose: expect.any(String) });
});

test('the outbox refuses to be rewritten', async () => {
  const { id } = await newPerson();
  const before = (await leavesOf(id)).map(({ leaf }) => hash(leaf));
  await expect(
    query(`UPDATE audit."Outbox" SET leaf = '\\x00' WHERE "subjectId" = $1`, [id]),
  ).rejects.toThrow(/outbox/i);
  expect((await leavesOf(id)).map(({ leaf }) => hash(leaf))).toEqual(before);
});

test('failed sign-ins become one entry an hour with a count, and are visible before that', async () => {
  const { id, email, viewer } = await newPerson();
  for (let i = 0; i < 3; i++) await authenticate(email, 'not the right password');
  expect((await listActivity(viewer, null)).failures).toMatchObject([{ count: 3 }]);
  const later = new Date();
  const restore = useClock(() => after(later, hours(1)));
  await Promise.all([recordSignInFailures(), recordSignInFailures()]);
  restore();
  const { items, failures } = await listActivity(viewer, null);
  expect(failures).toEqual([]);
  expect(items.filter(({ event }) => event === 'session.failed')).toMatchObject([
    { by: 'unknown', result: 'refused', facts: { count: 3 } },
  ]);
  expect((await leavesOf(id)).length).toBe(items.length);
});
