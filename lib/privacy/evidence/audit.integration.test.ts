import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { canonicalJson, openBytes, openingFor } from '@/lib/crypto';
import { db, inTransaction, query, uuidv7 } from '@/lib/db';
import { commit, nodeChecks, pseudonym } from '@/lib/log';
import { parseLogLeaf } from '@/lib/log/leaf';
import { auditEvents } from '@/lib/privacy/catalogue/events';
import { authenticate, isResetLink, requestReset } from '@/lib/privacy/accounts/passwords';
import { getVerification } from '@/lib/privacy/sign-up/verification';
import { after, hours, setClock } from '@/lib/privacy/clock';
import { choose } from '@/lib/privacy/rights/choose';
import { refusalOf, RightfulError } from '@/lib/privacy/errors';
import { fields } from '@/lib/privacy/inventory';
import { lockSubjectShared } from '@/lib/privacy/keys/vault';
import { listActivity, listFailures } from '@/lib/privacy/rights/activity';
import { correctField } from '@/lib/privacy/rights/correction';
import { getEmailChange } from '@/lib/privacy/rights/email/confirm';
import { isUndoLink } from '@/lib/privacy/rights/email/undo';
import { findErasureOutcome } from '@/lib/privacy/rights/erasure/outcome';
import { erasePart } from '@/lib/privacy/rights/erasure/part';

import { getErasureReceipt } from '@/lib/privacy/rights/erasure/receipt';
import { setHold } from '@/lib/privacy/rights/holds';
import { answerRequest } from '@/lib/privacy/rights/answer';
import { listObjectable, objectTo } from '@/lib/privacy/rights/objection';
import { addSupplement } from '@/lib/privacy/rights/supplements';
import { revokeSessions } from '@/lib/privacy/accounts/sessions';
import { confirmed, fresh, newPerson } from '@/test/people';
import { listen } from '@/test/printed';
import { parseLeaf, recordAudit } from './audit';
import { recordSignInFailures } from '@/lib/privacy/accounts/sign-in-failures';
import { findReceipt, getReceipt } from './receipts';

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
      await recordAudit(tx, { ...entry, subject: await lockSubjectShared(tx, id) });
      throw new Error('undo');
    }),
  ).rejects.toThrow('undo');
  expect((await leavesOf(id)).length).toBe(before);
  await inTransaction(async (tx) => recordAudit(tx, { ...entry, subject: await lockSubjectShared(tx, id) }));
  expect((await leavesOf(id)).length).toBe(before + 1);
});

test('a leaf is canonical JSON of the closed form, and its pseudonym is this person’s and this leaf’s alone', async () => {
  const { id } = await newPerson({ optional: true });
  const { key } = await inTransaction((tx) => lockSubjectShared(tx, id));
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
  const subject = await inTransaction((tx) => lockSubjectShared(tx, id));
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
  const { key } = await inTransaction((tx) => lockSubjectShared(tx, id));
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
  expect(await listFailures(viewer)).toMatchObject([{ count: 3 }]);
  const later = new Date();
  const restore = setClock(() => after(later, hours(1)));
  await Promise.all([recordSignInFailures(), recordSignInFailures()]);
  restore();
  const { items } = await listActivity(viewer, null);
  const failures = await listFailures(viewer);
  expect(failures).toEqual([]);
  expect(items.filter(({ event }) => event === 'session.failed')).toMatchObject([
    { by: 'unknown', result: 'refused', facts: { count: 3 } },
  ]);
  expect((await leavesOf(id)).length).toBe(items.length);
});

/** Does it as the runners of forms and routes do, whatever a service refuses or fails with. */
async function attempt(work: () => Promise<unknown>): Promise<void> {
  await Promise.resolve()
    .then(work)
    .catch((error: unknown) => refusalOf(error));
}

test('whatever people write makes no line and no member, neither in what is printed nor in the log', async () => {
  const hostile = [
    '\r\n{"fault":"Forged"}',
    '\n    at forged (/forged.ts:1:1)',
    '\0',
    '\u001b[2J\u001b[31m',
    '\u0085\u2028\u2029',
    '","a":"account.erased","x":"',
    "'); DROP TABLE forged; --",
  ].join(' Forged ');
  const { id, email, viewer } = await newPerson({ name: hostile });
  const printed = listen();
  for (const field of fields) await attempt(() => correctField(fresh(viewer, 'correct'), field, hostile));
  await objectTo(viewer, 'security', hostile);
  const [use] = (await listObjectable(viewer, 'en')).filter(({ objection }) => objection);
  for (const work of [
    () => answerRequest(use?.objection?.reference ?? '', 'upheld', hostile),
    () => addSupplement(viewer, 'consents', hostile),
    () => addSupplement(viewer, hostile, hostile),
    () => authenticate(email, hostile),
    () => authenticate(hostile, hostile),
    () => choose(viewer, hostile, true, hostile),
    async () => erasePart(await confirmed(viewer, 'erase-part'), hostile),
    () => getReceipt(viewer, hostile),
    () => objectTo(viewer, hostile, hostile),
    () => requestReset(hostile),
    () => revokeSessions(viewer, hostile),
    () => setHold(id, ['profile.note'], hostile),
    () => setHold(id, [hostile], hostile),
  ])
    await attempt(work);
  printed.stop();
  const lines = printed
    .said()
    .split('\n')
    .filter((line) => line !== '');
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) {
    expect(line).toMatch(/^[\x20-\x7e]+$/);
    expect(Object.keys(JSON.parse(line) as object)).toEqual(['at', 'fault', 'code', 'frames']);
  }
  expect(printed.said()).not.toMatch(/forged/i);

  const leaves = (await leavesOf(id)).map(({ leaf }) => Buffer.from(leaf).toString('latin1'));
  expect(leaves.length).toBeGreaterThan(8);
  for (const leaf of leaves) {
    expect(parseLogLeaf(leaf)).toMatchObject({ v: 1 });
    expect(leaf).toMatch(/^[\x20-\x7e]+$/);
    expect(leaf).not.toMatch(/forged|account\.erased/i);
  }
});

test('a page that is opened with whatever somebody wrote into its address finds nothing, and does not fail', async () => {
  const { viewer } = await newPerson();
  for (const written of ['\0', '\r\n', '\ufffd', '%00', "' OR true --", '', '0'.repeat(10_000)])
    for (const read of [
      () => findErasureOutcome(written, 'en'),
      () => findReceipt(viewer, written),
      () => getErasureReceipt(written).catch(codeOf),
      () => getReceipt(viewer, written).catch(codeOf),
      () => getVerification(written, written),
      async () => (await getEmailChange(written, viewer)).asks,
      () => isResetLink(written),
      () => isUndoLink(written),
    ])
      expect(nothing).toContain(await read());
});

const nothing = [null, false, 'invalid', 'not-found'];
const codeOf = (error: unknown): unknown => (error instanceof RightfulError ? error.code : error);
