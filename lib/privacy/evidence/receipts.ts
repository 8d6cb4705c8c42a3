import { setTimeout as pause } from 'node:timers/promises';
import { toBase64Url, utf8 } from '@/lib/bytes';
import { openingFor } from '@/lib/crypto';
import { db } from '@/lib/db';
import { formatReceipt, nodeChecks, proveLeaf, verifyReceipt, type Receipt } from '@/lib/log';
import { RightfulError } from '@/lib/privacy/errors';
import { getSubject, type Subject } from '@/lib/privacy/keys/vault';
import type { Viewer } from '@/lib/privacy/viewer';
import { receiptEvents, type ReceiptEvent } from '@/lib/privacy/catalogue/events';
import { openDetail, parseLeaf, type Leaf, type Meta } from './audit';
import { findOwnEntry, pageEntries, type OwnEntry, type StoredEntry } from './entries';

/**
 * What a person keeps of an act: its entry, with the proof that the log contains it. Making one changes nothing and
 * tells its person nothing that their activity does not, so it is no act that is recorded in turn.
 */

/** One receipt in the list. */
interface ReceiptLine {
  readonly id: string;
  readonly event: ReceiptEvent;
  readonly at: Date;
  readonly facts: Meta;
  /** True while the entry waits for its place in the log; it comes within a second. */
  readonly waiting: boolean;
}

export interface ReceiptPage {
  readonly items: readonly ReceiptLine[];
  readonly next: string | null;
}

/** A person's receipts, newest first, a page at a time. */
export async function listReceipts(viewer: Viewer, before: string | null): Promise<ReceiptPage> {
  const { entries, next } = await pageEntries(db(), viewer.subjectId, before, { events: receiptEvents });
  return { items: entries.flatMap(toLine), next };
}

function toLine({ entryId, leaf, idx }: StoredEntry): ReceiptLine[] {
  if (!leaf) return [];
  const { a, t, meta } = parseLeaf(leaf);
  return [
    { id: entryId, event: a as ReceiptEvent, at: new Date(t), facts: meta ?? {}, waiting: idx === null },
  ];
}

/** A receipt with what its file says. */
export interface IssuedReceipt {
  /** The file: a receipt as `lib/log` writes and verifies it. */
  readonly file: string;
  readonly leaf: Leaf;
  /** What the leaf commits to, where the file opens it. */
  readonly detail: Meta | null;
  readonly index: number;
  readonly checkpoint: { readonly origin: string; readonly size: number; readonly signedAt: Date };
}

/** What opens a leaf: in the file of whoever may show that it is theirs. */
type Opened = Pick<Receipt, 'opening' | 'detail'>;

/**
 * The receipt of any entry of this person's, with its opening and its detail. Null for an entry that is not theirs or
 * does not exist; `waiting` when the log did not take it in within two seconds.
 */
export async function findReceipt(
  viewer: Viewer,
  entryId: string,
): Promise<IssuedReceipt | 'waiting' | null> {
  const subject = await getSubject(db(), viewer.subjectId);
  return subject && findReceiptOf(subject, entryId);
}

/** As `findReceipt`, for whoever acts for the person without their session. */
export function findReceiptOf(subject: Subject, entryId: string): Promise<IssuedReceipt | 'waiting' | null> {
  return issueReceipt(
    () => findOwnEntry(db(), subject.id, entryId),
    (entry: OwnEntry) => ({
      opening: toBase64Url(openingFor(subject.key, entryId)),
      ...(entry.salt && entry.detail
        ? { detail: { salt: toBase64Url(entry.salt), body: openDetail(subject, entryId, entry.detail) } }
        : {}),
    }),
  );
}

/** As `findReceipt`, refusing with `not-found` and `not-yet-logged`. */
export async function getReceipt(viewer: Viewer, entryId: string): Promise<IssuedReceipt> {
  return requireIssued(await findReceipt(viewer, entryId));
}

/** The receipt, or the refusal that says why there is none. */
export function requireIssued(receipt: IssuedReceipt | 'waiting' | null): IssuedReceipt {
  if (receipt === null) throw new RightfulError('not-found');
  if (receipt === 'waiting') throw new RightfulError('not-yet-logged');
  return receipt;
}

const tries = 20;
const betweenTries = 100;

/** Waits for an entry to be in the log, and proves it. The log takes entries in four times a second. */
export async function issueReceipt<E extends StoredEntry>(
  find: () => Promise<E | null>,
  open: (entry: E) => Opened,
): Promise<IssuedReceipt | 'waiting' | null> {
  for (let left = tries; left > 0; left--) {
    const entry = await find();
    if (!entry?.leaf) return null;
    if (entry.idx !== null) return prove(Number(entry.idx), entry.leaf, open(entry));
    await pause(betweenTries);
  }
  return 'waiting';
}

/** Nobody is handed a receipt that does not verify: it is checked first, as its reader would. */
async function prove(index: number, bytes: Uint8Array, opened: Opened): Promise<IssuedReceipt> {
  const leaf = new TextDecoder().decode(bytes);
  const proven = await proveLeaf(db(), index);
  const file = proven === null ? '' : formatReceipt({ leaf, proof: proven.proof, ...opened });
  const findings = verifyReceipt(nodeChecks, utf8(file), []);
  if (proven === null || findings.verdict === 'refused')
    throw new Error(`The log does not prove its entry ${index}.`);
  const { origin, size, signedAt } = proven;
  const detail = findings.detail === null ? null : (JSON.parse(findings.detail) as Meta);
  return { file, leaf: parseLeaf(bytes), detail, index, checkpoint: { origin, size, signedAt } };
}
