import type { Reader } from '@/lib/db';
import { listAnchorFiles, readAnchorFile } from './anchor-file';
import { fromUtf8, sameBytes, toBase64 } from '@/lib/bytes';
import { openCheckpoint } from './checkpoint';
import { LogError } from './errors';
import { logSigner } from './head';
import { parseLogLeaf } from './leaf';
import { nodeChecks } from './node-crypto';
import type { Signer } from './note';
import { append, emptyTree, leafHash, packFrontier, rootOf, type Hash, type Tree } from './tree';
import { readLeaves, type LeafRow } from './verify-leaves';
import { ExpectedTiles } from './verify-tiles';

/** Where the log is wrong first: `entry` is the number of the first bad leaf as far as it can be told. */
export interface Finding {
  readonly part: 'leaf' | 'tile' | 'tree' | 'checkpoint' | 'anchor' | 'detail' | 'list';
  readonly entry: number;
  readonly sentence: string;
}

export interface LogReport {
  readonly origin: string;
  readonly size: number;
  readonly root: string;
  readonly checkpoints: number;
  readonly anchors: number;
  /** Null when all of it fits together. */
  readonly finding: Finding | null;
}

const PAGE = 1_024;

interface TreeRow {
  readonly origin: string;
  readonly size: bigint;
  readonly root: Uint8Array;
  readonly frontier: Uint8Array;
  readonly minIndex: bigint;
}

/** A signed head that the recomputed tree must pass through. */
interface Milestone {
  readonly part: 'checkpoint' | 'anchor';
  readonly size: number;
  readonly note: string;
  readonly root: Uint8Array | null;
}

/** Which sizes were anchored; the files are read when the tree has grown to them. */
interface AnchorName {
  readonly size: number;
  readonly name: string;
}

/**
 * Recomputes the whole log from its leaves, in memory that does not grow with it, and compares everything that was
 * derived or signed: hashes, tiles, tree, every checkpoint and every anchor of its present name. The log may grow
 * and be pruned meanwhile. `between` is awaited after every thousand entries; what it throws ends the verification. Null before there
 * is a log. Throws LogError while it waits to be reopened under another key, which cannot judge what the one before signed.
 */
export async function verifyLog(
  reader: Reader,
  between: () => Promise<void> = () => Promise.resolve(),
): Promise<LogReport | null> {
  const row = await reader.tree.findUnique({ where: { id: 1 } });
  if (row?.stopped === 'other-key') throw new LogError('other-key');
  return row ? new Verification(reader, row, between).run() : null;
}

class Wrong extends Error {
  constructor(readonly finding: Finding) {
    super(finding.sentence);
  }
}

function wrong(part: Finding['part'], entry: number, sentence: string): never {
  throw new Wrong({ part, entry, sentence });
}

class Verification {
  private readonly size: number;
  private readonly signer: Signer;
  private readonly anchors: readonly AnchorName[];
  private readonly tiles = new ExpectedTiles();
  private minIndex: number;
  private tree: Tree = emptyTree;
  private counted = { checkpoint: 0, anchor: 0 };
  /** Up to here everything was under a good signature. */
  private proven = 0;
  /** The size of the last good checkpoint. */
  private signed = -1;

  constructor(
    private readonly reader: Reader,
    private readonly row: TreeRow,
    private readonly between: () => Promise<void>,
  ) {
    this.size = Number(row.size);
    this.minIndex = Number(row.minIndex);
    this.signer = logSigner(row.origin);
    this.anchors = listAnchorFiles(row.origin).map((name) => ({ name, size: Number(name) }));
  }

  async run(): Promise<LogReport> {
    const finding = await this.check().then(
      () => null,
      (error: unknown) => {
        if (error instanceof Wrong) return error.finding;
        throw error;
      },
    );
    return {
      origin: this.row.origin,
      size: this.size,
      root: toBase64(this.row.root),
      checkpoints: this.counted.checkpoint,
      anchors: this.counted.anchor,
      finding,
    };
  }

  private async check(): Promise<void> {
    await this.passMilestones([], -1);
    let page = this.readPage(0);
    while (this.tree.size < this.size) {
      const from = this.tree.size;
      const rows = await page;
      // The database reads the next page while this one is checked.
      page = this.readPage(from + PAGE);
      await this.followPruning(rows);
      const bad = this.findBadLeaf(from, rows);
      const good = rows.slice(0, bad ? bad.entry - from : rows.length);
      await this.passMilestones(
        good.map(({ hash }) => hash),
        from,
      );
      // What stands before a bad leaf is judged first, so that the first bad entry is named.
      await this.checkTiles(bad !== null || this.tree.size === this.size);
      if (bad) throw new Wrong(bad);
      await this.between();
    }
    this.checkTree();
    await this.checkNothingBeyond();
  }

  private readPage(from: number): Promise<LeafRow[]> {
    const page = readLeaves(this.reader, from, Math.min(from + PAGE, this.size));
    // It is awaited at the next turn, unless a bad entry ends the verification before.
    page.catch(() => undefined);
    return page;
  }

  /** A log may be pruned while it is read; it says so before the first body goes. */
  private async followPruning(rows: readonly LeafRow[]): Promise<void> {
    if (!rows.some(({ idx, leaf }) => leaf === null && idx >= this.minIndex)) return;
    const tree = await this.reader.tree.findUnique({ where: { id: 1 }, select: { minIndex: true } });
    this.minIndex = Number(tree?.minIndex ?? 0);
  }

  private findBadLeaf(from: number, rows: readonly LeafRow[]): Finding | null {
    const expected = Math.min(PAGE, this.size - from);
    for (let i = 0; i < expected; i++) {
      const entry = from + i;
      const row = rows[i];
      const fault = row?.idx === entry ? this.faultOf(entry, row) : 'is missing';
      if (fault) return { part: 'leaf', entry, sentence: `Entry ${entry} ${fault}.` };
    }
    return null;
  }

  private faultOf(entry: number, row: LeafRow): string | null {
    if (row.leaf === null) return entry < this.minIndex ? null : 'has lost its body, which is still kept';
    if (!sameBytes(leafHash(nodeChecks, row.leaf), row.hash)) return 'was changed: it does not have its hash';
    const leaf = parseLogLeaf(fromUtf8(row.leaf) ?? '');
    if (leaf === null || leaf === 'newer') return 'is not an entry of the log’s form';
    const told = row.event === leaf.a && row.at === Date.parse(leaf.t);
    // Null where the column is younger than the entry and its text could not be read.
    return told && (row.entryId === null || row.entryId === leaf.id)
      ? null
      : 'is filed under another event, time or id than it says';
  }

  /** Grows the tree by these leaves and compares it with every head that was signed on the way. */
  private async passMilestones(hashes: readonly Hash[], from: number): Promise<void> {
    const until = this.tree.size + hashes.length;
    let rest = hashes;
    for (const milestone of await this.milestones(from, until)) {
      const count = milestone.size - this.tree.size;
      this.grow(rest.slice(0, count));
      rest = rest.slice(count);
      await this.checkMilestone(milestone);
    }
    this.grow(rest);
  }

  private grow(hashes: readonly Hash[]): void {
    this.tree = append(nodeChecks, this.tree, hashes, (place, hash) => this.tiles.add(place, hash));
  }

  /** The signed heads of more than `after` and at most `until` leaves, in order. */
  private async milestones(after: number, until: number): Promise<Milestone[]> {
    const rows = await this.reader.checkpoint.findMany({
      where: { origin: this.row.origin, size: { gt: BigInt(after), lte: BigInt(until) } },
      orderBy: { size: 'asc' },
      select: { size: true, root: true, note: true },
    });
    const checkpoints = rows.map(({ size, root, note }): Milestone => ({
      part: 'checkpoint',
      size: Number(size),
      root,
      note,
    }));
    const anchors = this.anchors
      .filter(({ size }) => size > after && size <= until)
      .map(({ name, size }): Milestone => {
        const note = readAnchorFile(this.row.origin, name);
        return { part: 'anchor', size, note, root: null };
      });
    return [...checkpoints, ...anchors].toSorted((a, b) => a.size - b.size);
  }

  private async checkMilestone({ part, size, root, note }: Milestone): Promise<void> {
    const signed = openCheckpoint(nodeChecks, note, [this.signer]);
    if (signed?.size !== size || (root && !sameBytes(root, signed.root)))
      wrong(part, this.proven, `The ${part} of ${size} entries is not what the log signed.`);
    if (!sameBytes(signed.root, rootOf(nodeChecks, this.tree))) {
      // A tile that was not rewritten with the entries tells which one it is.
      await this.checkTiles(true);
      wrong(
        part,
        this.proven,
        `The entries are not those of the ${part} of ${size} entries: the first other one is not before entry ${this.proven}.`,
      );
    }
    this.proven = size;
    this.counted[part] += 1;
    if (part === 'checkpoint') this.signed = size;
  }

  private async checkTiles(atEnd: boolean): Promise<void> {
    const entry = await this.tiles.compare(this.reader, atEnd);
    if (entry !== null) wrong('tile', entry, `The hashes of the tree differ from entry ${entry} on.`);
  }

  private checkTree(): void {
    const { root, frontier } = this.row;
    if (!sameBytes(root, rootOf(nodeChecks, this.tree)) || !sameBytes(frontier, packFrontier(this.tree)))
      wrong('tree', this.proven, 'The head of the log is not that of its entries.');
    if (this.signed !== this.size)
      wrong('checkpoint', this.proven, `No checkpoint was signed for the ${this.size} entries of the log.`);
  }

  /** What stands behind the end of the log, as it is by now. */
  private async checkNothingBeyond(): Promise<void> {
    const [beyond] = await this.reader.$queryRaw<
      { size: bigint; leaf: bigint | null; signed: bigint | null; tile: bigint | null }[]
    >`
      SELECT t.size,
        (SELECT min(idx) FROM audit."Leaf" WHERE idx >= t.size) AS leaf,
        (SELECT min(size) FROM audit."Checkpoint" WHERE origin = t.origin AND size > t.size) AS signed,
        (SELECT min(n) FROM audit."Tile"
         WHERE n * 256 + width > trunc(t.size::numeric / power(256::numeric, level))) AS tile
      FROM audit."Tree" t WHERE t.id = 1`;
    const size = Number(beyond?.size ?? 0);
    if (!beyond || size < this.size) wrong('tree', size, 'The log became shorter while it was read.');
    if (beyond.leaf !== null)
      wrong('leaf', Number(beyond.leaf), `Entry ${beyond.leaf} stands behind the end of the log.`);
    if (beyond.signed !== null)
      wrong('checkpoint', size, `The log has ${size} entries, and was signed with ${beyond.signed}.`);
    if (beyond.tile !== null)
      wrong('tile', size, 'The tree has hashes of entries that the log does not have.');
    const ahead = this.anchors.find((anchor) => anchor.size > size);
    if (ahead) wrong('anchor', size, `The log has ${size} entries, and was anchored with ${ahead.size}.`);
  }
}
