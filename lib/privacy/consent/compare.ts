import { openingFor } from '@/lib/crypto';
import type { Reader } from '@/lib/db';
import { blindObject, nodeChecks } from '@/lib/log';
import { parseLeaf, type Leaf, type Meta } from '@/lib/privacy/evidence/audit';
import { listDetailed, openCommitted, type OwnEntry } from '@/lib/privacy/evidence/entries';
import type { Subject } from '@/lib/privacy/keys/vault';
import { carriesCode, selectStored, type StoredDecision } from './chain';

/**
 * What the log says of a stored decision: it holds the same; something else; nothing of it; or no longer anything, since
 * entries of that time were lawfully shortened to their hashes.
 */
export type Agreement = 'agrees' | 'differs' | 'missing' | 'pruned';

/** A stored decision beside its entry of the log, which has its receipt; null where there is none. */
export interface Compared extends StoredDecision {
  readonly agreement: Agreement;
  readonly entryId: string | null;
}

/** A decision that the log holds, and of which no row is stored. */
export interface Lost {
  readonly entryId: string;
  readonly purpose: string;
  readonly event: string;
  readonly at: Date;
}

export interface Comparison {
  /** Oldest first. */
  readonly decisions: readonly Compared[];
  readonly lost: readonly Lost[];
}

/**
 * Compares everything that is stored of a person's decisions with what the log holds of them, row by row. Where the log no
 * longer holds an entry the row's own code answers for it; with `uncoded`, a row that was given none is taken, too.
 */
export async function compareDecisions(
  reader: Reader,
  subject: Subject,
  { uncoded } = { uncoded: false },
): Promise<Comparison> {
  const stored = await reader.$queryRawUnsafe<StoredDecision[]>(
    `SELECT ${selectStored('e')} FROM "ConsentEvent" e WHERE e."userId" = $1::uuid ORDER BY e.at, e.id`,
    subject.id,
  );
  const entries = await readEntries(reader, subject);
  const keptSince = await wordsKeptSince(reader);
  const found = new Set<string>();
  const decisions = stored.map((row): Compared => {
    const entry = entries.get(row.at)?.find(({ leaf, entryId }) => isAbout(subject, entryId, leaf, row.id));
    if (entry) found.add(entry.entryId);
    const pruned = keptSince !== null && new Date(row.at) < keptSince && (uncoded || row.code !== null);
    const whole = carriesCode(subject, row, stored);
    return { ...row, agreement: agreementOf(row, entry, { whole, pruned }), entryId: entry?.entryId ?? null };
  });
  const lost = [...entries.values()].flat().filter(({ entryId }) => !found.has(entryId));
  return {
    decisions,
    lost: lost.map(({ entryId, leaf: { a, t, meta } }) => ({
      entryId,
      purpose: String(meta?.['purpose']),
      event: a.slice('consent.'.length),
      at: new Date(t),
    })),
  };
}

interface Read {
  readonly entryId: string;
  readonly leaf: Leaf;
  readonly detail: Meta | null;
}

/** The entries of a person's decisions whose words the log has, by their time: a decision and its entry are of one moment. */
async function readEntries(reader: Reader, subject: Subject): Promise<ReadonlyMap<string, Read[]>> {
  const byTime = new Map<string, Read[]>();
  const rows = await listDetailed(reader, subject.id, [
    'consent.given',
    'consent.refused',
    'consent.withdrawn',
  ]);
  for (const entry of rows) {
    const read = readEntry(subject, entry);
    if (read) byTime.set(read.leaf.t, [...(byTime.get(read.leaf.t) ?? []), read]);
  }
  return byTime;
}

function readEntry(subject: Subject, entry: OwnEntry): Read | null {
  if (!entry.leaf) return null;
  const leaf = parseLeaf(entry.leaf);
  const body = openCommitted(subject, entry, leaf);
  return { entryId: entry.entryId, leaf, detail: body === null ? null : (JSON.parse(body) as Meta) };
}

/** An entry names its row by a code of its own that only the person's key makes: one cannot be put in another's place. */
function isAbout(subject: Subject, entryId: string, leaf: Leaf, id: string): boolean {
  return leaf.obj === `consent:${blindObject(nodeChecks, openingFor(subject.key, entryId), id)}`;
}

function agreementOf(
  row: StoredDecision,
  entry: Read | undefined,
  { whole, pruned }: { readonly whole: boolean; readonly pruned: boolean },
): Agreement {
  if (!entry && !pruned) return 'missing';
  if (!whole || (entry && !saysTheSame(row, entry))) return 'differs';
  return entry ? 'agrees' : 'pruned';
}

/** The texts are in the detail, which may be gone before the entry is: then the row's code answers for them. */
function saysTheSame(row: StoredDecision, { leaf: { a, meta }, detail }: Read): boolean {
  return (
    a === `consent.${row.event}` &&
    meta?.['purpose'] === row.purpose &&
    meta['surface'] === row.surface &&
    (detail === null ||
      (detail['purpose'] === row.purpose &&
        detail['event'] === row.event &&
        detail['text'] === row.textHash &&
        detail['notice'] === row.noticeHash &&
        detail['language'] === row.language))
  );
}

/** Since when the log has kept the words of every entry; null where it never shortened one. */
async function wordsKeptSince(reader: Reader): Promise<Date | null> {
  const [first] = await reader.$queryRaw<{ at: Date }[]>`
    SELECT l.at FROM audit."Tree" t JOIN audit."Leaf" l ON l.idx = t."minIndex"
    WHERE t.id = 1 AND t."minIndex" > 0`;
  return first?.at ?? null;
}
