import type { Reader } from '@/lib/db';
import { faultOf, type LogFault } from './errors';

/** How the log is doing, for whoever looks after it. */
export interface LogState {
  readonly size: number;
  /** Why nothing is signed at present; null while all is well. */
  readonly stopped: LogFault | null;
  /** When the oldest entry that still waits was written; null while none waits. */
  readonly waitingSince: Date | null;
  /** What the server found when it last verified the whole log; null before it did. */
  readonly verified: { readonly at: Date; readonly size: number; readonly sound: boolean } | null;
  /** The newest checkpoint outside of the database, by where it is. */
  readonly anchored: readonly { readonly sink: string; readonly size: number; readonly at: Date }[];
}

interface Row {
  readonly size: bigint;
  readonly stopped: string | null;
  readonly waiting: string | null;
  readonly verifiedAt: Date | null;
  readonly verifiedSize: bigint | null;
  readonly sound: boolean;
  readonly anchored: readonly { sink: string; size: number; at: string }[] | null;
}

/** The state of the log, in one cheap query; null before there is a log. */
export async function getLogState(reader: Reader): Promise<LogState | null> {
  const [row] = await reader.$queryRaw<Row[]>`
    SELECT t.size, t.stopped, v.at AS "verifiedAt", v.size AS "verifiedSize", v.part IS NULL AS sound,
      (SELECT "entryId" FROM audit."Outbox" ORDER BY "entryId" LIMIT 1) AS waiting,
      (SELECT json_agg(json_build_object('sink', a.sink, 'size', a.size, 'at', a.at)) FROM (
        SELECT DISTINCT ON (sink) sink, size, at FROM audit."Anchor" WHERE origin = t.origin
        ORDER BY sink, size DESC) a) AS anchored
    FROM audit."Tree" t LEFT JOIN audit."LogVerification" v ON v.id = 1 AND v.origin = t.origin WHERE t.id = 1`;
  if (!row) return null;
  const { size, stopped, waiting, verifiedAt, verifiedSize, sound, anchored } = row;
  return {
    size: Number(size),
    stopped: stopped === null ? null : faultOf(stopped),
    waitingSince: waiting === null ? null : timeOfId(waiting),
    verified: verifiedAt && { at: verifiedAt, size: Number(verifiedSize), sound },
    anchored: (anchored ?? []).map(({ sink, size: at, at: when }) => ({
      sink,
      size: at,
      at: new Date(when),
    })),
  };
}

/** When a UUIDv7 was made (RFC 9562 §5.7): an entry's id is made when it is written. */
function timeOfId(id: string): Date {
  return new Date(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16));
}
