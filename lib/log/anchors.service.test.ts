import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { randomBytes } from '@/lib/crypto';
import { db, disconnect } from '@/lib/db';
import { env } from '@/lib/env';
import { withoutGuards } from '@/test/rewind';
import { writeAnchorFile } from './anchor-file';
import { anchorNow, anchorWhenDue, getNewestAnchor, openLog } from './anchors';
import { fromUtf8 } from '@/lib/bytes';
import { openCheckpoint, signCheckpoint } from './checkpoint';
import { getHead, logSigner } from './head';
import { parseLogLeaf } from './leaf';
import { nodeChecks } from './node-crypto';
import { parseProof } from './proof';
import { reopenLog } from './reopen';
import { sequenceAll, sequenceOnce } from './sequencer';
import { proveLeaf } from './serve';
import { countWaiting, sizeOf, write } from './testing-database';
import { verifyLog } from './verify-log';

afterAll(disconnect);

beforeEach(async () => {
  await openLog();
  await reopenLog();
  await write(2);
  await sequenceAll();
});

async function head() {
  const found = await getHead(db());
  if (!found) throw new Error('There is no log.');
  return found;
}

const folderOf = (origin: string) => path.join(env().dataDir, 'anchors', encodeURIComponent(origin));

/** As if the log had been longer, and signed and anchored, before the database was restored. */
async function anchorAhead(): Promise<{ origin: string; size: number }> {
  const { origin, tree } = await head();
  const size = tree.size + 10;
  const note = signCheckpoint(nodeChecks, { size, root: randomBytes(32) }, logSigner(origin));
  writeAnchorFile(origin, size, note);
  return { origin, size };
}

test('a checkpoint is anchored once for each size, and reads back as the newest', async () => {
  const { origin, tree, root } = await head();
  expect(await anchorNow()).toBe(tree.size);
  expect(await anchorNow()).toBeNull();
  expect(getNewestAnchor(origin)).toEqual({ origin, size: tree.size, root: new Uint8Array(root) });
  expect(readdirSync(folderOf(origin)).every((name) => /^\d{16}$/.test(name))).toBe(true);
  expect(await db().anchor.count({ where: { origin, size: BigInt(tree.size) } })).toBe(1);
});

test('an event that people rely on asks for an anchor, and anything else does not', async () => {
  await anchorNow();
  await write(1);
  await sequenceAll();
  expect(await anchorWhenDue(['account.erased'])).toBeNull();
  expect(await anchorWhenDue(['record.shown'])).toBe(await sizeOf());
  expect(await anchorWhenDue(['record.shown'])).toBeNull();
});

test('a log that is behind its anchor signs nothing until it is reopened under a new name', async () => {
  const { origin, size } = await anchorAhead();
  const before = await sizeOf();
  expect(await openLog()).toBe('behind-anchor');
  await write(1);
  expect(await sequenceOnce()).toBeNull();
  expect(await anchorNow()).toBeNull();
  expect([await sizeOf(), await countWaiting()]).toEqual([before, 1]);
  expect((await verifyLog(db()))?.finding).toMatchObject({ part: 'anchor', entry: before });

  const reopened = await reopenLog();
  expect(reopened).toMatchObject({ from: origin, size: before + 1 });
  expect(reopened?.to).toMatch(/\/audit\/\d+$/);
  const row = await db().leaf.findUniqueOrThrow({ where: { idx: BigInt(before) } });
  expect(parseLogLeaf(fromUtf8(row.leaf ?? new Uint8Array(0)) ?? '')).toMatchObject({
    a: 'log.reopened',
    act: 'sys',
    obj: `log:${origin}`,
    meta: { size, why: 'behind-anchor' },
  });
  expect(await openLog()).toBeNull();
  expect(await sequenceAll()).toBe(1);
  expect(await verifyLog(db())).toMatchObject({ finding: null, origin: reopened?.to });
  expect(getNewestAnchor(reopened?.to ?? '')).toMatchObject({ size: before + 1 });
});

test('entries from before a reopening are proven under the new name', async () => {
  await anchorAhead();
  await openLog();
  const reopened = await reopenLog();
  const proof = parseProof((await proveLeaf(db(), 0))?.proof ?? '');
  const signer = logSigner(reopened?.to ?? '');
  expect(openCheckpoint(nodeChecks, proof?.checkpoint ?? '', [signer])?.size).toBe(reopened?.size);
});

test('a log with another root than its anchor of the same size is stopped', async () => {
  const { origin, tree } = await head();
  rmSync(folderOf(origin), { recursive: true, force: true });
  writeAnchorFile(
    origin,
    tree.size,
    signCheckpoint(nodeChecks, { size: tree.size, root: randomBytes(32) }, logSigner(origin)),
  );
  expect(await openLog()).toBe('other-than-anchor');
  expect((await verifyLog(db()))?.finding?.part).toBe('anchor');
});

test('an anchor that this log did not sign stops it', async () => {
  const { origin } = await head();
  await anchorNow();
  const name = '0000000000999999';
  writeFileSync(path.join(folderOf(origin), name), 'something else\n');
  expect(await openLog()).toBe('anchor-unreadable');
});

test('an anchor that is there already is never written over', async () => {
  const { origin, tree } = await head();
  await anchorNow();
  writeAnchorFile(origin, tree.size, 'other');
  expect(getNewestAnchor(origin)).toMatchObject({ size: tree.size });
});

test.each([
  ['root', 'Tree', () => db().tree.update({ where: { id: 1 }, data: { root: randomBytes(32) } })],
  ['checkpoint', 'Checkpoint', () => db().checkpoint.updateMany({ data: { note: 'junk' } })],
])(
  'a log with a changed %s is stopped, serves on, and goes on once it is reopened',
  async (_, table, change) => {
    const { origin, tree, root } = await head();
    await withoutGuards(`audit."${table}"`, change);
    await write(1);
    await expect(sequenceOnce()).rejects.toMatchObject({ code: 'inconsistent' });
    expect(await sequenceOnce()).toBeNull();
    expect(await openLog()).toBe('inconsistent');
    expect(await anchorWhenDue(['record.shown'])).toBeNull();
    const reopened = await reopenLog();
    expect(reopened).toMatchObject({ from: origin, size: tree.size + 1 });
    const row = await db().leaf.findUniqueOrThrow({ where: { idx: BigInt(tree.size) } });
    const said = { why: 'inconsistent', size: tree.size, root: Buffer.from(root).toString('base64') };
    expect(parseLogLeaf(fromUtf8(row.leaf ?? new Uint8Array(0)) ?? '')).toMatchObject({ meta: said });
    expect(await sequenceAll()).toBe(1);
    expect(await verifyLog(db())).toMatchObject({ finding: null, origin: reopened?.to });
  },
);

test('a log that is not stopped is not reopened', async () => {
  expect(await reopenLog()).toBeNull();
});
