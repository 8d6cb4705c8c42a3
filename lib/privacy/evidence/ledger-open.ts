import { setTimeout as pause } from 'node:timers/promises';
import { bounds, LateError } from '@/lib/bounds';
import { fromBase64Url } from '@/lib/bytes';
import { unwrapDek } from '@/lib/crypto';
import { inTransaction, query, type Tx } from '@/lib/db';
import {
  copyLines,
  holdLedger,
  isOlder,
  ledgerKey,
  lockHead,
  outcome,
  takeLedger,
  writeLines,
  type HeldLedger,
} from './ledger';
import { LedgerError } from './ledger-error';
import { readAll } from './ledger-file';
import {
  decisionOf,
  isAct,
  isGenuineLine,
  isRepeated,
  isTaking,
  subjectMark,
  type LedgerLine,
  type Repeated,
} from './ledger-line';

/** An act that a restored database has forgotten. */
export interface Missed {
  readonly act: Repeated;
  readonly purpose: string | null;
  readonly at: Date;
}

/** What a restored database has forgotten, by person. */
export interface Forgotten {
  /** Whether the main schema is older, and the log in it; the vault is restored by itself as well. */
  readonly inMain: boolean;
  /** The acts of a person that hold by now: those that were given back since are left out, unless that is repeated too. */
  of(subjectId: string): readonly Missed[];
}

/** Carries out what was forgotten. It may be interrupted and begun again, and two processes may do it at once. */
export type Replay = (forgotten: Forgotten) => Promise<void>;

/** A forgotten line, and whether the main schema has forgotten it too; the vault is restored by itself as well. */
interface Line {
  readonly line: LedgerLine;
  readonly inMain: boolean;
}

/**
 * Compares the ledger with the database and has carried out what the database has forgotten; only then may anybody's
 * data be served. True when something was. Throws LedgerError when they do not fit together.
 */
export async function openLedger(replay: Replay): Promise<boolean> {
  let replayed = false;
  const until = Date.now() + bounds.restore;
  for (;;) {
    const state = await inTransaction((tx) => compare(tx));
    if (state === 'current') return replayed;
    if (await isBeingRestored()) {
      if (Date.now() > until) throw new LateError('A restore is loading rows for longer than it may.');
      await pause(500);
      continue;
    }
    replayed = true;
    await replay(forgottenOf(state));
    await inTransaction((tx) => finish(tx, state.seq));
  }
}

/** What is carried out while a restore still loads rows would be undone by the rows that it has yet to load. */
async function isBeingRestored(): Promise<boolean> {
  const { rows } = await query(
    `SELECT 1 FROM pg_stat_activity
     WHERE datname = current_database() AND application_name = 'pg_restore' LIMIT 1`,
    [],
  );
  return rows.length > 0;
}

interface Older {
  readonly inMain: boolean;
  readonly lines: readonly Line[];
  readonly keys: readonly Uint8Array[];
  /** The last line that was looked at. */
  readonly seq: number;
}

/** Reads the whole ledger, and marks that it was opened when the database knows all of it. */
async function compare(tx: Tx): Promise<'current' | Older> {
  const head = await lockHead(tx);
  const file = await readAll();
  const copied = await copiedTo(tx);
  if (!file) {
    if (head.seq > 0 || copied) throw new LedgerError('missing');
    await writeLines(tx, await takeLedger(tx), [{ act: 'mark' }]);
    return 'current';
  }
  const held = holdLedger(head, file);
  const lines = held.beyond.length === held.last.seq ? held.beyond : holdLedger(none, file).beyond;
  const keys = keysOf(lines);
  if (copied && copied.seq > held.last.seq) throw new LedgerError('short');
  if (copied && file.lines[copied.seq - 1] !== copied.line) throw new LedgerError('other-history');

  const vault = lines.slice(copied?.seq ?? 0);
  if (!isOlder(held.beyond) && !isOlder(vault)) {
    await copyMissing(tx, held);
    await writeLines(tx, held, [...outcome(held), { act: 'mark' }]);
    return 'current';
  }
  if (file.torn) throw new LedgerError('torn');
  const first = Math.min(head.seq, copied?.seq ?? 0);
  return {
    inMain: isOlder(held.beyond),
    lines: effective(lines.slice(first)).map((line) => ({ line, inMain: line.seq > head.seq })),
    keys,
    seq: held.last.seq,
  };
}

const none = { seq: 0, hash: new Uint8Array(32) };

/** Fills the copy up to where the database has carried out the ledger; the file is read whole. */
async function copyMissing(tx: Tx, { head, file }: HeldLedger): Promise<void> {
  const from = (await copiedTo(tx))?.seq ?? 0;
  await copyLines(tx, from + 1, file.lines.slice(from, Math.max(from, head.seq)));
}

async function copiedTo(tx: Tx): Promise<{ seq: number; line: string } | null> {
  const row = await tx.ledgerLine.findFirst({ orderBy: { seq: 'desc' }, select: { seq: true, line: true } });
  return row && { seq: Number(row.seq), line: row.line };
}

/**
 * The acts that came to be. Of those at the end that no line has settled, an older database cannot say whether they did:
 * what takes away counts, what gives back does not.
 */
function effective(lines: readonly LedgerLine[]): LedgerLine[] {
  const kept: LedgerLine[] = [];
  let open: LedgerLine[] = [];
  for (const line of lines) {
    if (isAct(line)) open.push(line);
    else {
      if (line.act !== 'void') kept.push(...open);
      open = [];
    }
  }
  return [...kept, ...open.filter(({ act }) => isTaking(act))];
}

/** The keys of the ledger, newest first: each line `key` holds the one before it. All lines are checked by theirs. */
function keysOf(lines: readonly LedgerLine[]): Uint8Array[] {
  const keys: [Uint8Array, ...Uint8Array[]] = [ledgerKey()];
  let key: Uint8Array = keys[0];
  for (const line of lines.toReversed()) {
    if (!isGenuineLine(key, line)) throw new LedgerError('damaged', line.seq);
    if (line.act !== 'key') continue;
    key = unwrapDek(fromBase64Url(line.wrapped ?? '') ?? new Uint8Array(0), key);
    keys.push(key);
  }
  return keys;
}

function forgottenOf({ inMain: mainIsOlder, lines, keys }: Older): Forgotten {
  const bySubject = new Map<string, Line[]>();
  for (const one of lines) {
    const of = bySubject.get(one.line.subject ?? '');
    if (of) of.push(one);
    else bySubject.set(one.line.subject ?? '', [one]);
  }
  return {
    inMain: mainIsOlder,
    of(subjectId) {
      const own = keys.flatMap((key) => bySubject.get(subjectMark(key, subjectId)) ?? []);
      const newest = new Map<string, Line>();
      for (const one of own.toSorted((a, b) => a.line.seq - b.line.seq))
        newest.set(decisionOf({ ...one.line, subject: '' }), one);
      return [...newest.values()].flatMap(({ line: { act, purpose = null, at }, inMain }) =>
        // What is in the main schema is forgotten by it alone; an erasure also concerns the vault.
        isRepeated(act) && (inMain || act === 'erasure') ? [{ act, purpose, at: new Date(at) }] : [],
      );
    },
  };
}

/** Notes that everything up to a line is carried out, unless others have written since. */
async function finish(tx: Tx, seq: number): Promise<void> {
  const head = await lockHead(tx);
  const file = await readAll();
  if (!file) throw new LedgerError('missing');
  const held = holdLedger(head, file);
  if (held.last.seq !== seq) return;
  await copyMissing(tx, held);
  // Acts that nobody has settled were carried out just now.
  await writeLines(tx, held, [...(held.last.open ? [{ act: 'kept' } as const] : []), { act: 'mark' }]);
}
