import { secrets } from '@/lib/crypto';
import { inTransaction, type Reader, type Tx } from '@/lib/db';
import { env } from '@/lib/env';
import { sameBytes } from '@/lib/bytes';
import { openCheckpoint, signCheckpoint } from './checkpoint';
import { LogError } from './errors';
import { nodeChecks, signerOf } from './node-crypto';
import type { Signer } from './note';
import { emptyTree, packFrontier, rootOf, unpackTree, type Hash, type Tree } from './tree';

/** The log as it stands in the database. */
export interface LogHead {
  readonly origin: string;
  readonly tree: Tree;
  readonly root: Hash;
  /** The newest checkpoint, as it was signed. */
  readonly note: string;
  readonly minIndex: number;
  /** Why nothing is signed at present; null while all is well. */
  readonly stopped: string | null;
}

interface Row {
  origin: string;
  size: bigint;
  root: Uint8Array;
  frontier: Uint8Array;
  minIndex: bigint;
  stopped: string | null;
  /** The newest checkpoint of this origin. */
  signedSize: bigint | null;
  signedRoot: Uint8Array | null;
  note: string | null;
}

/** The log of this installation, or null before it was opened for the first time. */
export async function getHead(reader: Reader): Promise<LogHead | null> {
  const rows = await reader.$queryRaw<Row[]>`
    SELECT t.*, c.size AS "signedSize", c.root AS "signedRoot", c.note FROM audit."Tree" t
    LEFT JOIN LATERAL (SELECT size, root, note FROM audit."Checkpoint" WHERE origin = t.origin
                       ORDER BY size DESC LIMIT 1) c ON true WHERE t.id = 1`;
  return rows[0] ? toHead(rows[0]) : null;
}

/**
 * Takes the log for the rest of the transaction; null while another transaction has it, or when there is none yet.
 * Whatever grows or signs the log goes through here.
 */
export async function takeHead(tx: Tx): Promise<LogHead | null> {
  // Read after the lock is held, so that it is what the last holder committed.
  return (await lockLog(tx)) ? getHead(tx) : null;
}

/** The lock of `takeHead` alone, and why nothing is signed at present. */
export async function lockLog(tx: Tx): Promise<Pick<LogHead, 'stopped'> | null> {
  const rows = await tx.$queryRaw<{ stopped: string | null }[]>`
    SELECT stopped FROM audit."Tree" WHERE id = 1 FOR UPDATE SKIP LOCKED`;
  return rows[0] ?? null;
}

/** Writes and signs what the log has become. The caller holds it by `takeHead`. */
export async function putHead(tx: Tx, origin: string, tree: Tree, stopped: string | null): Promise<void> {
  const root = rootOf(nodeChecks, tree);
  const size = BigInt(tree.size);
  const note = signCheckpoint(nodeChecks, { size: tree.size, root }, logSigner(origin));
  await tx.$executeRaw`
    WITH head AS (
      INSERT INTO audit."Tree" (id, origin, size, root, frontier, stopped)
      VALUES (1, ${origin}, ${size}, ${root}, ${packFrontier(tree)}, ${stopped})
      ON CONFLICT (id) DO UPDATE SET origin = EXCLUDED.origin, size = EXCLUDED.size, root = EXCLUDED.root,
        frontier = EXCLUDED.frontier, stopped = EXCLUDED.stopped
      RETURNING origin, size, root)
    INSERT INTO audit."Checkpoint" (origin, size, root, note, "signedAt")
    SELECT origin, size, root, ${note}, ${new Date()} FROM head`;
}

/** Begins the log of a new installation. Of several processes that try, one does. */
export async function createLog(): Promise<void> {
  await inTransaction(async (tx) => {
    // Waits for another first start; `Tree` may have no row yet that could be locked.
    await tx.$executeRaw`LOCK TABLE audit."Tree" IN SHARE ROW EXCLUSIVE MODE`;
    if (await getHead(tx)) return;
    await putHead(tx, `${new URL(env().origin).host}/audit`, emptyTree, null);
  });
}

/** Signs as the log of this name, with LOG_KEY. */
export function logSigner(origin: string): Signer {
  return signerOf(origin, secrets().logKey);
}

/** Refuses a log whose parts do not fit together, or that is not what was last signed. */
function toHead(row: Row): LogHead {
  const tree = treeOf(row);
  const { note } = row;
  if (!tree || note === null || !isSigned(row, note) || !sameBytes(rootOf(nodeChecks, tree), row.root))
    throw new LogError('inconsistent');
  return {
    origin: row.origin,
    tree,
    root: row.root,
    note,
    minIndex: Number(row.minIndex),
    stopped: row.stopped,
  };
}

/** Whether the newest checkpoint is that of this head, by its signature; a stopped log may have been signed by another key. */
function isSigned({ origin, size, root, signedSize, signedRoot, stopped }: Row, note: string): boolean {
  if (signedSize !== size || signedRoot === null || !sameBytes(signedRoot, root)) return false;
  if (stopped !== null) return true;
  const signed = openCheckpoint(nodeChecks, note, [logSigner(origin)]);
  return signed?.size === Number(size) && sameBytes(signed.root, root);
}

function treeOf({ size, frontier }: Row): Tree | null {
  try {
    return unpackTree(Number(size), frontier);
  } catch {
    return null;
  }
}
