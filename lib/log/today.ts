import { fromUtf8, sameBytes } from '@/lib/bytes';
import { openCheckpoint, parseCheckpoint, type Checkpoint } from './checkpoint';
import type { Checks } from './crypto-provider';
import { readNote, type Verifier } from './note';
import { consistencyRanges, proofOf, rangeHash, type HashAt, type Range } from './prove';
import { readTiles, tileKey, tilePath, tilesOf } from './tiles';
import { HASH_LENGTH } from './tree';
import { verifyConsistency } from './verify';

/**
 * Reads what a log publishes under this path (C2SP tlog-tiles): `checkpoint`, or a tile. Null when it has no such thing;
 * rejects when it did not answer.
 */
export type ReadLog = (path: string) => Promise<Uint8Array | null>;

/** How the log stands today beside the checkpoint of a receipt. Only the first two prove that it still holds the entry. */
export type LogStanding =
  | 'extends'
  | 'same'
  /** The key of the receipt signs fewer entries. */
  | 'truncated'
  /** The key of the receipt signs a history that is not the receipt's. */
  | 'forked'
  /** The log goes on under another name, and there it does not continue what the receipt's name had signed. */
  | 'renamed'
  /** Somebody signed it whom the reader does not trust. */
  | 'unsigned'
  /** It is no checkpoint, or the hashes do not lead to it. */
  | 'unreadable'
  | 'unreachable';

export interface Today {
  readonly standing: LogStanding;
  /** What the log says of itself today, where that could be read. */
  readonly checkpoint: Checkpoint | null;
  /** How many files of hashes were asked for, beside the checkpoint. */
  readonly tiles: number;
}

/**
 * Compares the checkpoint of a valid receipt with what the log says today, by a consistency proof that is made here, from
 * the log's own hash tiles (RFC 9162 §2.1.4). Never rejects. The reader's keys may be under several names of one log.
 */
export async function compareToday(
  checks: Checks,
  receipt: Checkpoint,
  trusted: readonly Verifier[],
  read: ReadLog,
): Promise<Today> {
  let tiles = 0;
  const counting: ReadLog = (path) => {
    if (path !== 'checkpoint') tiles++;
    return read(path);
  };
  let checkpoint: Checkpoint | null = null;
  const found = (standing: LogStanding): Today => ({ standing, checkpoint, tiles });
  try {
    const note = await counting('checkpoint');
    const text = note && fromUtf8(note);
    checkpoint = text ? openCheckpoint(checks, text, trusted) : null;
    if (!checkpoint) {
      checkpoint = text ? namedIn(text) : null;
      return found(checkpoint ? 'unsigned' : 'unreadable');
    }
    const standing = await stand(checks, receipt, checkpoint, counting);
    const broken = standing === 'truncated' || standing === 'forked';
    return found(broken && checkpoint.origin !== receipt.origin ? 'renamed' : standing);
  } catch {
    return found('unreachable');
  }
}

async function stand(
  checks: Checks,
  receipt: Checkpoint,
  today: Checkpoint,
  read: ReadLog,
): Promise<LogStanding> {
  if (today.size < receipt.size) return 'truncated';
  if (today.size === receipt.size) return sameBytes(today.root, receipt.root) ? 'same' : 'forked';
  const ranges = consistencyRanges(receipt.size, today.size);
  const before = { begin: 0, end: receipt.size };
  const hashAt = await loadTiles(checks, [...ranges, before], today.size, read);
  if (!hashAt) return 'unreadable';
  // The root that today's log had at the size of the receipt. The proof ties it, and every hash it was made of, to what
  // is signed today: so another root than the receipt's is another history, and not only a wrong answer.
  const root = rangeHash(checks, before, hashAt);
  const proof = proofOf(checks, ranges, hashAt);
  if (!verifyConsistency(checks, { size: receipt.size, root }, today, proof)) return 'unreadable';
  return sameBytes(root, receipt.root) ? 'extends' : 'forked';
}

/** Reads the tiles for these ranges; null when the log does not have one, or gives one of another length. */
async function loadTiles(
  checks: Checks,
  ranges: readonly Range[],
  size: number,
  read: ReadLog,
): Promise<HashAt | null> {
  const places = tilesOf(ranges, size);
  const found = await Promise.all(
    places.map(async (place) => [tileKey(place), await read(tilePath(place))] as const),
  );
  const tiles = new Map<string, Uint8Array>();
  for (const [i, [key, hashes]] of found.entries()) {
    if (hashes?.length !== (places[i]?.width ?? 0) * HASH_LENGTH) return null;
    tiles.set(key, hashes);
  }
  return readTiles(checks, tiles);
}

/** What a note says that nobody trusted has signed, so that its name can be shown. */
function namedIn(text: string): Checkpoint | null {
  const note = readNote(text);
  return note && parseCheckpoint(note.text);
}
