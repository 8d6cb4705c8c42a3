import { afterAll, beforeAll, expect, test } from 'vitest';
import { randomBytes } from '@/lib/crypto';
import { db, disconnect, inTransaction, uuidv7, type Tx } from '@/lib/db';
import { anchorNow, findFault, openLog } from './anchors';
import { factsOf } from './append';
import { signCheckpoint } from './checkpoint';
import { getHead, logSigner } from './head';
import { nodeChecks, signerOf } from './node-crypto';
import { sequenceAll } from './sequencer';
import { entryBytes, sizeOf, write } from './testing-database';
import { append, emptyTree, leafHash, packFrontier, rootOf, type Hash } from './tree';
import { verifyLog, type Finding } from './verify-log';

const LONG = { timeout: 120_000 };
let size = 0;
/** An entry well inside the second full tile, and another one not far. */
const [entry, other] = [300, 310];

beforeAll(async () => {
  await openLog();
  await write(700);
  await sequenceAll();
  await write(20);
  await sequenceAll();
  await anchorNow();
  size = await sizeOf();
});
afterAll(disconnect);

class Undo extends Error {}

/** What verification finds, and how the start judges, after the guards were switched off and this was done; all of it is undone. */
async function after(
  act: (tx: Tx) => Promise<unknown>,
): Promise<{ finding: Finding | null; start: string | null }> {
  let seen: { finding: Finding | null; start: string | null } | undefined;
  await inTransaction(async (tx) => {
    for (const table of ['Leaf', 'Tile', 'Tree', 'Checkpoint', 'Anchor'])
      await tx.$executeRawUnsafe(`ALTER TABLE audit."${table}" DISABLE TRIGGER ALL`);
    await act(tx);
    const report = await verifyLog(tx);
    const start = await findFault(tx);
    seen = { finding: report?.finding ?? null, start };
    throw new Undo();
  }).catch((error: unknown) => {
    if (!(error instanceof Undo)) throw error;
  });
  if (!seen) throw new Error('Nothing was seen.');
  return seen;
}

/** Makes hashes, tiles and head fit the bodies of the leaves again, as somebody with the database could. */
async function rebuild(tx: Tx): Promise<void> {
  const rows = await tx.leaf.findMany({ orderBy: { idx: 'asc' } });
  const hashes = rows.map(({ leaf }) => new Uint8Array(leafHash(nodeChecks, leaf ?? new Uint8Array(0))));
  for (const [i, hash] of hashes.entries()) {
    const row = rows[i];
    if (row && Buffer.compare(row.hash, hash) !== 0)
      await tx.leaf.update({ where: { idx: row.idx }, data: { hash } });
  }
  const tiles = new Map<string, { level: number; n: number; hashes: Hash[] }>();
  const tree = append(nodeChecks, emptyTree, hashes, ({ level, index }, hash) => {
    if (level % 8 !== 0) return;
    const place = { level: level / 8, n: Math.floor(index / 256) };
    const key = `${place.level}/${place.n}`;
    const tile = tiles.get(key) ?? { ...place, hashes: [] };
    tile.hashes.push(hash);
    tiles.set(key, tile);
  });
  await tx.tile.deleteMany();
  await tx.tile.createMany({
    data: [...tiles.values()].map(({ level, n, hashes }) => ({
      level,
      n: BigInt(n),
      width: hashes.length,
      hashes: new Uint8Array(Buffer.concat(hashes)),
    })),
  });
  const root = new Uint8Array(rootOf(nodeChecks, tree));
  await tx.tree.update({
    where: { id: 1 },
    data: { size: BigInt(tree.size), root, frontier: packFrontier(tree) },
  });
}

/** As `rebuild`, by somebody who also has the key of the log: one signed head for the new history. */
async function rebuildAndSign(tx: Tx): Promise<void> {
  await rebuild(tx);
  await tx.checkpoint.deleteMany();
  const { origin, root, size } = await tx.tree.findUniqueOrThrow({ where: { id: 1 } });
  const note = signCheckpoint(nodeChecks, { size: Number(size), root }, logSigner(origin));
  await tx.checkpoint.create({ data: { origin, size, root, note, signedAt: new Date() } });
}

/** Forgets everything from a signed size on, as restoring an older backup does. */
async function restore(tx: Tx): Promise<number> {
  const { origin } = await tx.tree.findUniqueOrThrow({ where: { id: 1 } });
  const older = await tx.checkpoint.findFirstOrThrow({
    where: { origin, size: { lt: BigInt(size) } },
    orderBy: { size: 'desc' },
  });
  await tx.checkpoint.deleteMany({ where: { size: { gt: older.size } } });
  await tx.leaf.deleteMany({ where: { idx: { gte: older.size } } });
  await rebuild(tx);
  return Number(older.size);
}

/** Puts a good leaf of its own into a free place. */
async function insert(tx: Tx, index: number): Promise<void> {
  const leaf = entryBytes(uuidv7());
  const { event, at } = factsOf(leaf);
  const hash = new Uint8Array(leafHash(nodeChecks, leaf));
  await tx.leaf.create({ data: { idx: BigInt(index), leaf, hash, event, at } });
}

/** Moves all leaves from a place on, by way of numbers that are far away. */
async function shift(tx: Tx, from: number, by: number): Promise<void> {
  await tx.$executeRaw`UPDATE audit."Leaf" SET idx = idx + 1000000 WHERE idx >= ${BigInt(from)}`;
  await tx.$executeRaw`UPDATE audit."Leaf" SET idx = idx - 1000000 + ${by} WHERE idx >= 1000000`;
}

const prune = (tx: Tx, minIndex: number) =>
  tx.tree.update({ where: { id: 1 }, data: { minIndex: BigInt(minIndex) } });
const drop = (tx: Tx) => tx.leaf.updateMany({ where: { idx: { lt: 50n } }, data: { leaf: null } });
const changeBody = (tx: Tx) =>
  tx.leaf.update({ where: { idx: BigInt(entry) }, data: { leaf: entryBytes(uuidv7()) } });

/** A body that says the same about event and time, so that only its hash differs. */
async function changeQuietly(tx: Tx): Promise<void> {
  const row = await tx.leaf.findUniqueOrThrow({ where: { idx: BigInt(entry) } });
  const text = Buffer.from(row.leaf ?? []).toString();
  const leaf = new Uint8Array(Buffer.from(text.replace(/"s":"[^"]{22}"/, `"s":"${'A'.repeat(22)}"`)));
  await tx.leaf.update({ where: { idx: row.idx }, data: { leaf } });
}

test('an untouched log has nothing to find, and continues its anchor', async () => {
  expect(await after(async () => undefined)).toEqual({ finding: null, start: null });
});

test('a changed leaf is named', async () => {
  expect((await after(changeBody)).finding).toMatchObject({ part: 'leaf', entry });
});

test('a changed leaf is named also when its hash was changed with it', async () => {
  const { finding } = await after(async (tx) => {
    await changeQuietly(tx);
    const { leaf } = await tx.leaf.findUniqueOrThrow({ where: { idx: BigInt(entry) } });
    const hash = new Uint8Array(leafHash(nodeChecks, leaf ?? new Uint8Array(0)));
    await tx.leaf.update({ where: { idx: BigInt(entry) }, data: { hash } });
  });
  expect(finding).toMatchObject({ part: 'tile', entry });
});

test('a tree that was rebuilt over a changed leaf does not pass its checkpoints', LONG, async () => {
  const { finding, start } = await after(async (tx) => {
    await changeQuietly(tx);
    await rebuild(tx);
  });
  expect(finding?.part).toBe('checkpoint');
  expect(finding?.entry).toBeLessThanOrEqual(entry);
  expect(start).toBe('inconsistent');
});

test('a history that was rebuilt and signed again does not pass its anchor', LONG, async () => {
  const { finding, start } = await after(async (tx) => {
    await changeQuietly(tx);
    await rebuildAndSign(tx);
  });
  expect(finding?.part).toBe('anchor');
  expect(start).toBe('other-than-anchor');
});

test('a leaf that is filed under another event, time or id than it says is named', async () => {
  const idx = BigInt(entry);
  for (const data of [{ event: 'account.renamed' }, { at: new Date(0) }, { entryId: uuidv7() }]) {
    const { finding } = await after((tx) => tx.leaf.update({ where: { idx }, data }));
    expect(finding).toMatchObject({ part: 'leaf', entry });
  }
});

test('a deleted leaf is named', async () => {
  const { finding } = await after((tx) => tx.leaf.delete({ where: { idx: BigInt(entry) } }));
  expect(finding).toMatchObject({ part: 'leaf', entry });
});

test('a deleted leaf is found also when the rest moved up', LONG, async () => {
  const { finding } = await after(async (tx) => {
    await tx.leaf.delete({ where: { idx: BigInt(entry) } });
    await shift(tx, entry + 1, -1);
  });
  expect(finding).toMatchObject({ part: 'tile', entry });
});

test('a leaf inserted in the middle is found', LONG, async () => {
  const { finding } = await after(async (tx) => {
    await shift(tx, entry, 1);
    await insert(tx, entry);
  });
  expect(finding).toMatchObject({ part: 'tile', entry });
});

test('leaves in another order are found', async () => {
  const { finding } = await after(async (tx) => {
    const [a, b] = [
      await tx.leaf.findUniqueOrThrow({ where: { idx: BigInt(entry) } }),
      await tx.leaf.findUniqueOrThrow({ where: { idx: BigInt(other) } }),
    ];
    await tx.leaf.update({ where: { idx: a.idx }, data: { ...b, idx: a.idx } });
    await tx.leaf.update({ where: { idx: b.idx }, data: { ...a, idx: b.idx } });
  });
  expect(finding).toMatchObject({ part: 'tile', entry });
});

test('a leaf inserted behind the end is named', async () => {
  const { finding } = await after((tx) => insert(tx, size));
  expect(finding).toMatchObject({ part: 'leaf', entry: size });
});

test('a tail that was cut off is found', async () => {
  const { finding } = await after((tx) => tx.leaf.deleteMany({ where: { idx: { gte: BigInt(size - 5) } } }));
  expect(finding).toMatchObject({ part: 'leaf', entry: size - 5 });
});

test('a restored older database fits together, and is behind its anchor', LONG, async () => {
  let restored = -1;
  const { finding, start } = await after(async (tx) => {
    restored = await restore(tx);
  });
  expect(finding).toMatchObject({ part: 'anchor', entry: restored });
  expect(start).toBe('behind-anchor');
});

test(
  'a restored database that went on differently is a fork, and does not pass its anchor',
  LONG,
  async () => {
    const { finding, start } = await after(async (tx) => {
      const restored = await restore(tx);
      for (let idx = restored; idx < size; idx++) await insert(tx, idx);
      await rebuild(tx);
      const { origin, root } = await tx.tree.findUniqueOrThrow({ where: { id: 1 } });
      const note = signCheckpoint(nodeChecks, { size, root }, logSigner(origin));
      await tx.checkpoint.create({ data: { origin, size: BigInt(size), root, note, signedAt: new Date() } });
    });
    expect(finding?.part).toBe('anchor');
    expect(start).toBe('other-than-anchor');
  },
);

test('a changed hash in a tile is found', async () => {
  const { finding } = await after(async (tx) => {
    const tile = await tx.tile.findUniqueOrThrow({ where: { level_n: { level: 0, n: 1n } } });
    const hashes = new Uint8Array(tile.hashes);
    hashes.set(randomBytes(32), (entry - 256) * 32);
    await tx.tile.update({ where: { level_n: { level: 0, n: 1n } }, data: { hashes } });
  });
  expect(finding).toMatchObject({ part: 'tile', entry });
});

test('a tile of entries that do not exist is found', async () => {
  const { finding } = await after((tx) =>
    tx.tile.create({ data: { level: 0, n: 90_000n, width: 1, hashes: randomBytes(32) } }),
  );
  expect(finding?.part).toBe('tile');
});

test('a checkpoint of another key is found, and the log signs nothing behind it', async () => {
  const { finding, start } = await after(async (tx) => {
    const head = await getHead(tx);
    if (!head) throw new Error('There is no log.');
    const note = signCheckpoint(
      nodeChecks,
      { size, root: head.root },
      signerOf(head.origin, randomBytes(32)),
    );
    await tx.checkpoint.updateMany({ where: { size: BigInt(size) }, data: { note } });
  });
  expect(finding?.part).toBe('checkpoint');
  expect(start).toBe('inconsistent');
});

test('a missing last checkpoint, and a head of other leaves, are found', async () => {
  const gone = await after((tx) => tx.checkpoint.deleteMany({ where: { size: BigInt(size) } }));
  expect(gone.finding).not.toBeNull();
  expect(gone.start).toBe('inconsistent');
  const head = await after((tx) => tx.tree.update({ where: { id: 1 }, data: { root: randomBytes(32) } }));
  expect(head.finding?.part).toBe('tree');
  expect(head.start).toBe('inconsistent');
});

test('a leaf that says more than its form allows is named, however well it is sequenced', LONG, async () => {
  const { finding } = await after(async (tx) => {
    const row = await tx.leaf.findUniqueOrThrow({ where: { idx: BigInt(entry) } });
    const text = Buffer.from(row.leaf ?? [])
      .toString()
      .replace('"r":"ok"', '"name":"Ada","r":"ok"');
    await tx.leaf.update({ where: { idx: row.idx }, data: { leaf: new Uint8Array(Buffer.from(text)) } });
    await rebuildAndSign(tx);
  });
  expect(finding).toMatchObject({ part: 'leaf', entry });
});

test('bodies may go below the smallest index that is kept, and nowhere else', async () => {
  const good = await after(async (tx) => [await prune(tx, 50), await drop(tx)]);
  expect(good).toEqual({ finding: null, start: null });
  const early = await after(async (tx) => [await prune(tx, 49), await drop(tx)]);
  expect(early.finding).toMatchObject({ part: 'leaf', entry: 49 });
});

test('nothing of this was left behind', async () => {
  expect(await verifyLog(db())).toMatchObject({ finding: null, size });
});
