import {
  canonicalJson,
  createDek,
  openBytes,
  openingFor,
  PersonKey,
  randomBytes,
  sealBytes,
  type SealContext,
} from '@/lib/crypto';
import { uuidv7, type Tx } from '@/lib/db';
import { blindObject, commit, nodeChecks, pseudonym } from '@/lib/log';
import { after, now } from '@/lib/privacy/clock';
import type { AuditEvent } from '@/lib/privacy/catalogue/events';
import type { Subject } from '@/lib/privacy/keys/vault';
import { detailPeriod } from '@/lib/privacy/periods';

/** Facts from closed sets and counts. Never a value that a person gave. */
export type Meta = Readonly<Record<string, string | number | readonly string[]>>;

export interface Entry {
  /** Its own id, a UUIDv7, where its writer needs to know it. */
  readonly id?: string;
  readonly event: AuditEvent;
  /** The person whose data it is about. */
  readonly subject: Subject;
  /** Who did it: the person themselves, somebody of our staff by a command, or the system by its schedule. */
  readonly actor: 'subject' | 'staff' | 'system';
  /**
   * What it was done to, as `kind:id`. A row's id is blinded for each leaf, since it would link the leaves of one
   * person. The id of a request is written as it is in entries that lead to nobody, so that its number finds them.
   */
  readonly object: `${'account' | 'consent' | 'hold' | 'hour' | 'keys' | 'ledger' | 'package' | 'profile' | 'request' | 'retention' | 'session' | 'supplement'}:${string}`;
  readonly result?: 'ok' | 'refused';
  readonly meta?: Meta;
  /** More, for the person alone: sealed under their key; the log keeps only a commitment to it. */
  readonly detail?: Meta;
  readonly at?: Date;
  /** True for what is said of a person who is just gone: nothing is written that leads to them. */
  readonly unlinked?: true;
}

/** A leaf of the log, as it is hashed. */
export interface Leaf {
  readonly v: 1;
  readonly t: string;
  readonly id: string;
  readonly a: AuditEvent;
  readonly act: string;
  readonly s: string;
  readonly obj: string;
  readonly r: 'ok' | 'refused';
  readonly p?: string;
  readonly meta?: Meta;
}

/**
 * Records an act in the transaction that does it: both are committed, or neither. The leaf is canonical JSON with a
 * pseudonym and a blinded object of its own: two leaves of one person share neither, and what they show by being written
 * together says decision 0006.
 */
export async function recordAudit(tx: Tx, ...entries: readonly Entry[]): Promise<void> {
  await tx.outbox.createMany({ data: entries.map(toRow) });
}

/** What the system did about nobody, or about a request whose person is gone: the pseudonym of such an entry is nobody's. */
export function recordSystemAct(
  tx: Tx,
  entry: Omit<Entry, 'subject' | 'actor' | 'detail' | 'unlinked'>,
): Promise<void> {
  const nobody: Subject = { id: uuidv7(), key: new PersonKey(createDek()) };
  return recordAudit(tx, { ...entry, subject: nobody, actor: 'system', unlinked: true });
}

function toRow(entry: Entry): {
  entryId: string;
  leaf: Uint8Array<ArrayBuffer>;
  salt: Uint8Array<ArrayBuffer> | null;
  detail: Uint8Array<ArrayBuffer> | null;
  until: Date | null;
  subjectId: string | null;
} {
  const { subject } = entry;
  const entryId = entry.id ?? uuidv7();
  const opening = openingFor(subject.key, entryId);
  const s = pseudonym(nodeChecks, opening);
  const detail = entry.detail ? conceal(entry.subject, entryId, entry.detail) : null;
  const leaf: Leaf = {
    v: 1,
    t: (entry.at ?? now()).toISOString(),
    id: entryId,
    a: entry.event,
    act: actorOf(entry, s),
    s,
    obj: objectOf(entry, opening),
    r: entry.result ?? 'ok',
    ...(detail ? { p: detail.commitment } : {}),
    ...(entry.meta ? { meta: entry.meta } : {}),
  };
  return {
    entryId,
    leaf: new TextEncoder().encode(canonicalJson(leaf)),
    salt: detail?.salt ?? null,
    detail: detail?.body ?? null,
    until: detail && detailPeriod !== null ? after(now(), detailPeriod) : null,
    subjectId: entry.unlinked ? null : subject.id,
  };
}

/** Whoever gives a command at the machine is not known by name: a pseudonym of this entry alone, that nothing opens. */
function actorOf({ actor }: Entry, s: string): string {
  if (actor === 'subject') return s;
  return actor === 'staff' ? pseudonym(nodeChecks, randomBytes(32)) : 'sys';
}

/** A request is written as it is only where its person is gone: before, it would link whatever was done to it. */
function objectOf({ object, unlinked }: Entry, opening: Uint8Array): string {
  const [kind, id] = [object.slice(0, object.indexOf(':')), object.slice(object.indexOf(':') + 1)];
  const plain = kind === 'hour' || (kind === 'request' && unlinked === true);
  return plain ? object : `${kind}:${blindObject(nodeChecks, opening, id)}`;
}

function conceal(
  subject: Subject,
  entryId: string,
  detail: Meta,
): { salt: Uint8Array<ArrayBuffer>; body: Uint8Array<ArrayBuffer>; commitment: string } {
  const body = new TextEncoder().encode(canonicalJson(detail));
  const salt = randomBytes(32);
  const sealed = sealBytes(subject.key, placeOf(subject, entryId), body);
  return { salt, body: sealed, commitment: commit(nodeChecks, salt, body) };
}

/** The text that an entry commits to, for its person. */
export function openDetail(subject: Subject, entryId: string, sealed: Uint8Array): string {
  return new TextDecoder().decode(openBytes(subject.key, placeOf(subject, entryId), sealed));
}

function placeOf(subject: Subject, entryId: string): SealContext {
  return { table: 'audit.detail', column: 'body', subjectId: subject.id, rowId: entryId };
}

const utf8 = new TextDecoder();

/** Reads a stored leaf back: its bytes, or the text that they are. */
export function parseLeaf(leaf: Uint8Array | string): Leaf {
  return JSON.parse(typeof leaf === 'string' ? leaf : utf8.decode(leaf)) as Leaf;
}
