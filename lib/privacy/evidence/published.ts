import { db } from '@/lib/db';
import { getCheckpointNote, getTile } from '@/lib/log';

/** What of the log is public: signed checkpoints and hash tiles, never an entry. */

/** The newest signed checkpoint (C2SP tlog-checkpoint); null before the log was opened. */
export function readCheckpoint(): Promise<string | null> {
  return getCheckpointNote(db());
}

/** The hashes of the tile with this path behind `tile/` (C2SP tlog-tiles); null when the log has no such tile. */
export function readTile(path: readonly string[]): Promise<Uint8Array | null> {
  return getTile(db(), ['tile', ...path].join('/'));
}

/** Either of them by the path below `api/log`, as a reader over the network asks for it. */
export async function readPublished(path: string): Promise<Uint8Array | null> {
  if (path !== 'checkpoint') return getTile(db(), path);
  const note = await readCheckpoint();
  return note === null ? null : new TextEncoder().encode(note);
}
