import { toBase64Url, type Bytes } from '@/lib/bytes';
import { appKey, timingSafeEqual, wrapDek } from '@/lib/crypto';
import { inTransaction, afterTransaction, type Tx } from '@/lib/db';
import { after, hours, now } from '@/lib/privacy/clock';
import { logError } from '@/lib/privacy/faults';
import { LedgerError } from './ledger-error';
import { appendLines, createFile, readAll, readTail, type Lines } from './ledger-file';
import {
  isAct,
  isGenuineLine,
  keyMark,
  lineHash,
  NO_LINE,
  parseLine,
  subjectMark,
  writeLine,
  type LedgerAct,
  type LedgerLine,
} from './ledger-line';

/** An act for the ledger: what, whose, and which purpose or role, where it is about one. */
export interface LedgerEntry {
  readonly act: LedgerAct;
  readonly subjectId: string;
  readonly purpose?: string;
}

/** How far the database has carried out the ledger: the number of its last line, and that line's hash. */
export interface LedgerHead {
  readonly seq: number;
  readonly hash: Bytes;
}

/** The ledger, held by a transaction: nobody else writes to it meanwhile. */
export interface HeldLedger {
  readonly head: LedgerHead;
  readonly file: Lines;
  /** The lines that the database does not know, oldest first. */
  readonly beyond: readonly LedgerLine[];
  readonly texts: readonly string[];
  /** The last line of all: `open` when it is an act that no line has settled yet. */
  readonly last: LedgerHead & { readonly at: Date; readonly open: boolean };
}

/** The last line that a transaction has written itself, for one that writes several times. */
const written = new WeakMap<Tx, number>();

export function ledgerKey(appSecret?: Uint8Array): Bytes {
  return appKey('ledger', appSecret);
}

/**
 * Writes down acts that must stay done after a restored backup, or that give back what such an act took. The lines are
 * on the disk before the transaction commits, so call it as the last thing that a transaction does: from here on it
 * holds the ledger, and every other act waits. When the transaction has ended, a further line says whether they came to
 * be; only then does its caller hear of it. Throws LedgerError, and so undoes the act, when the ledger cannot be
 * relied on.
 */
export async function recordInLedger(tx: Tx, ...entries: readonly LedgerEntry[]): Promise<void> {
  const held = await takeLedger(tx);
  if (isOlder(held.beyond)) throw new LedgerError('older-database');
  const key = ledgerKey();
  if (!written.has(tx)) afterTransaction(tx, () => settleLedger().catch(logError));
  const drafts = entries.map(({ act, subjectId, purpose }): Draft => ({
    act,
    subject: subjectMark(key, subjectId),
    ...(purpose === undefined ? {} : { purpose }),
  }));
  const ownAreOpen = written.get(tx) === held.last.seq;
  written.set(tx, await writeLines(tx, held, ownAreOpen ? drafts : [...outcome(held), ...drafts]));
}

/** Says of the last acts whether their transaction was committed, where no line says so yet. */
function settleLedger(): Promise<void> {
  return inTransaction(async (tx) => {
    const held = await takeLedger(tx);
    if (isOlder(held.beyond)) throw new LedgerError('older-database');
    const drafts = outcome(held);
    if (drafts.length > 0) await writeLines(tx, held, drafts);
  });
}

/**
 * Writes down that time passes, at most once an hour, and settles what was left open: a database that was restored from
 * before is noticed by it although nothing was taken away since.
 */
export function markLedger(): Promise<void> {
  return mark((at) => at <= after(now(), -hours(1)));
}

/** As `markLedger`, and at once: after a backup, so that it is older from now on. */
export function markLedgerNow(): Promise<void> {
  return mark(() => true);
}

function mark(isDue: (last: Date) => boolean): Promise<void> {
  return inTransaction(async (tx) => {
    const held = await takeLedger(tx);
    if (isOlder(held.beyond)) throw new LedgerError('older-database');
    const due = isDue(held.last.at);
    const drafts = [...outcome(held), ...(due ? [{ act: 'mark' } as const] : [])];
    if (drafts.length > 0) await writeLines(tx, held, drafts);
  });
}

/**
 * Lets the ledger go on under the key of another APP_SECRET. The line that says so holds the key of the lines before it,
 * wrapped, so that whoever has the new secret reads all of them. Where the file has it already, from a change to this
 * secret that was interrupted before its commit, that line is noted. Must be the last thing that a transaction does.
 */
export async function rekeyLedger(tx: Tx, appSecret: Uint8Array): Promise<void> {
  const [old, next] = [ledgerKey(), ledgerKey(appSecret)];
  const head = await lockHead(tx);
  const file = await readEnd(head);
  const text = file.lines.at(-1) ?? '';
  const last = parseLine(text);
  if (last && last.seq > head.seq && last.key === keyMark(next) && isGenuineLine(next, last)) {
    const held = holdLedger(head, { ...file, lines: file.lines.slice(0, -1) });
    if (last.prev !== toBase64Url(held.last.hash)) throw new LedgerError('damaged', last.seq);
    if (isOlder(held.beyond)) throw new LedgerError('older-database');
    await noteLines(tx, held, [text], { seq: last.seq, hash: lineHash(text) });
    return;
  }
  const held = holdLedger(head, file);
  if (isOlder(held.beyond)) throw new LedgerError('older-database');
  const drafts = outcome(held);
  if (drafts.length > 0) await writeLines(tx, held, drafts);
  const line: Draft = { act: 'key', key: keyMark(next), wrapped: toBase64Url(wrapDek(old, next)) };
  await writeLines(tx, await takeLedger(tx), [line], next);
}

/** Whether the file of the ledger goes on under the APP_SECRET of this process. */
export async function opensLedger(): Promise<boolean> {
  const lines = ((await readAll())?.lines ?? []).map(parseLine);
  const [last, keyed] = [lines.at(-1), lines.findLast((line) => line?.key !== undefined)];
  return (
    last !== undefined &&
    last !== null &&
    isGenuineLine(ledgerKey(), last) &&
    keyed?.key === keyMark(ledgerKey())
  );
}

/** What a line says before it has a place. */
export type Draft = Pick<LedgerLine, 'act'> &
  Partial<Pick<LedgerLine, 'subject' | 'purpose' | 'key' | 'wrapped'>>;

/**
 * Of acts that no line has settled, whoever holds the ledger knows the outcome: their transaction has ended, so they
 * were committed exactly when the database knows them.
 */
export function outcome({ beyond, last }: HeldLedger): Draft[] {
  if (!last.open) return [];
  return [{ act: beyond.length === 0 ? 'kept' : 'void' }];
}

/**
 * Whether lines that a database does not know are more than the remains of a transaction that was rolled back. Acts of
 * one that nobody has settled do not count: nobody was told that they were done.
 */
export function isOlder(beyond: readonly LedgerLine[]): boolean {
  let open = false;
  for (const line of beyond) {
    if (line.act === 'mark' || line.act === 'key' || (line.act === 'kept' && open)) return true;
    open = isAct(line);
  }
  return false;
}

/** Locks the head in the database. Of all processes and hosts, one has it. */
export async function lockHead(tx: Tx): Promise<LedgerHead> {
  const [head] = await tx.$queryRaw<{ seq: bigint; hash: Uint8Array }[]>`
    SELECT seq, hash FROM "LedgerHead" WHERE id = 1 FOR UPDATE`;
  if (!head) throw new LedgerError('no-head');
  return { seq: Number(head.seq), hash: new Uint8Array(head.hash) };
}

/**
 * Takes the ledger for the rest of the transaction and reads its end, as far back as the database knows it. Throws
 * LedgerError when that does not fit. A new ledger is begun when neither file nor database knows of one.
 */
export async function takeLedger(tx: Tx): Promise<HeldLedger> {
  const head = await lockHead(tx);
  return holdLedger(head, await readEnd(head));
}

/** The end of the file, as far back as the database knows it. */
async function readEnd(head: LedgerHead): Promise<Lines> {
  const enough = (first: string): boolean => (parseLine(first)?.seq ?? 0) <= Math.max(head.seq, 1);
  return (await readTail(enough)) ?? (await begin(head));
}

async function begin(head: LedgerHead): Promise<Lines> {
  if (head.seq > 0) throw new LedgerError('missing');
  const key = ledgerKey();
  const at = now().toISOString();
  const line = writeLine(key, { seq: 1, act: 'begin', at, key: keyMark(key), prev: toBase64Url(NO_LINE) });
  await createFile([line]);
  return { lines: [line], whole: line.length + 1, torn: false, complete: true };
}

/** Reads lines that begin at the head of the database, or at the first line. */
export function holdLedger(head: LedgerHead, file: Lines): HeldLedger {
  const lines = readLines(file.lines);
  const [first, final] = [lines[0], lines.at(-1)];
  if (!first || !final || first.seq > Math.max(head.seq, 1)) throw new LedgerError('damaged');
  if (final.seq < head.seq) throw new LedgerError('short');
  const hashes = file.lines.map(lineHash);
  const known = head.seq === 0 ? NO_LINE : hashes[head.seq - first.seq];
  if (!known || !timingSafeEqual(known, head.hash)) throw new LedgerError('other-history');
  const beyond = lines.filter(({ seq }) => seq > head.seq);
  return {
    head,
    file,
    beyond,
    texts: file.lines.slice(lines.length - beyond.length),
    last: { seq: final.seq, hash: hashes.at(-1) ?? NO_LINE, at: new Date(final.at), open: isAct(final) },
  };
}

/** Lines that follow each other. Those under the present key are checked to be genuine, as far back as it reaches. */
function readLines(texts: readonly string[]): LedgerLine[] {
  const key = ledgerKey();
  const lines = texts.map((text) => parseLine(text));
  const underThisKey = lines.findLastIndex((line) => line?.act === 'key' || line?.act === 'begin');
  return lines.map((line, i) => {
    const before = i > 0 ? (texts[i - 1] ?? '') : null;
    const follows =
      line !== null &&
      (before === null
        ? line.seq > 1 || line.prev === toBase64Url(NO_LINE)
        : line.prev === toBase64Url(lineHash(before)) && line.seq === (lines[i - 1]?.seq ?? 0) + 1);
    if (!follows) throw new LedgerError('damaged', line?.seq);
    if (line.key !== undefined && i === underThisKey && line.key !== keyMark(key))
      throw new LedgerError('other-key');
    if (i >= underThisKey && !isGenuineLine(key, line)) throw new LedgerError('damaged', line.seq);
    return line;
  });
}

/**
 * Appends lines to the file, waits for the disk, then notes them in the database. The file comes first, so that nothing
 * is ever committed that it does not know. Returns the number of the last line.
 */
export async function writeLines(
  tx: Tx,
  held: HeldLedger,
  drafts: readonly Draft[],
  key: Uint8Array = ledgerKey(),
): Promise<number> {
  const at = now().toISOString();
  let { seq, hash } = held.last;
  const texts = drafts.map((draft) => {
    const text = writeLine(key, { ...draft, seq: seq + 1, at, prev: toBase64Url(hash) });
    [seq, hash] = [seq + 1, lineHash(text)];
    return text;
  });
  await appendLines(texts, held.file);
  await noteLines(tx, held, texts, { seq, hash });
  return seq;
}

/** Notes lines that are on the disk in the database. */
async function noteLines(tx: Tx, held: HeldLedger, texts: readonly string[], to: LedgerHead): Promise<void> {
  await copyLines(tx, held.head.seq + 1, [...held.texts, ...texts]);
  const data = { seq: BigInt(to.seq), hash: to.hash };
  await tx.ledgerHead.update({ where: { id: 1 }, data, select: { id: true } });
}

/** Keeps a copy of lines in the vault, the first of which has the number `from`. */
export async function copyLines(tx: Tx, from: number, texts: readonly string[]): Promise<void> {
  for (let at = 0; at < texts.length; at += 1000) {
    const data = texts.slice(at, at + 1000).map((line, i) => ({ seq: BigInt(from + at + i), line }));
    await tx.ledgerLine.createMany({ data, skipDuplicates: true });
  }
}
