import {
  blindIndex,
  createDek,
  currentRootKey,
  normalEmails,
  normaliseEmail,
  type NormVersion,
  PersonKey,
  rootKeyFor,
  secrets,
  unwrapDek,
  wrapDek,
} from '@/lib/crypto';
import { db, type Reader, type Tx } from '@/lib/db';
import { now } from '@/lib/privacy/clock';
import { RightfulError } from '@/lib/privacy/errors';

/** A person together with their opened key. Lives for one request at most; never cached, never sent anywhere. */
export interface Subject {
  readonly id: string;
  readonly key: PersonKey;
}

export const emailIndex = { indexId: 'users.email', keyVersion: '1' } as const;

/** Makes a new random key for a person and stores it wrapped under the current root key (RFC 3394). */
export async function createSubject(tx: Tx, subjectId: string): Promise<Subject> {
  const current = currentRootKey();
  const dek = createDek();
  const key = new PersonKey(dek);
  await tx.subjectKey.create({
    data: {
      subjectId,
      kid: key.kid,
      rootVersion: current.version,
      wrapped: wrapDek(dek, current.key),
      createdAt: now(),
    },
    select: { subjectId: true },
  });
  return { id: subjectId, key };
}

/** What a query reads of `vault."SubjectKey"` to open a person with. */
export interface KeyRow {
  readonly rootVersion: string;
  readonly wrapped: Uint8Array;
}

/** A person with their key, from a row that a query read beside others. Throws as `getSubject` does. */
export function openSubject(id: string, { rootVersion, wrapped }: KeyRow): Subject {
  return { id, key: new PersonKey(unwrapDek(wrapped, rootKeyFor(rootVersion))) };
}

/**
 * Opens a person's key to read with; null when the person is gone. Throws SecretError when the root key that wraps it
 * is not configured. In a transaction that writes, hold or take the person instead.
 */
export async function getSubject(reader: Reader, subjectId: string): Promise<Subject | null> {
  const row = await reader.subjectKey.findUnique({
    where: { subjectId },
    select: { rootVersion: true, wrapped: true },
  });
  return row && openSubject(subjectId, row);
}

/**
 * As `getSubject`, and keeps the person from being erased until the transaction ends: whatever it writes about them is
 * there when an erasure looks. The person comes before every other lock of a transaction, so that no two wait for each
 * other. Refuses with `not-signed-in` when the person is gone.
 */
export async function lockSubjectShared(tx: Tx, subjectId: string): Promise<Subject> {
  const [row] = await tx.$queryRaw<KeyRow[]>`
    SELECT "rootVersion", wrapped FROM vault."SubjectKey" WHERE "subjectId" = ${subjectId}::uuid FOR KEY SHARE`;
  if (!row) throw new RightfulError('not-signed-in');
  return openSubject(subjectId, row);
}

/**
 * As `lockSubjectShared`, for several people, in the order of their ids, as everybody who holds several does. Who is gone is
 * left out.
 */
export async function lockSubjectsShared(tx: Tx, ids: readonly string[]): Promise<Subject[]> {
  const rows = await tx.$queryRaw<(KeyRow & { id: string })[]>`
    SELECT "subjectId"::text AS id, "rootVersion", wrapped FROM vault."SubjectKey"
    WHERE "subjectId" = ANY(${[...ids]}::uuid[]) ORDER BY "subjectId" FOR KEY SHARE`;
  return rows.map(({ id, ...row }) => openSubject(id, row));
}

/** As `getSubject`, for erasing: waits for whoever holds the person, and lets nobody hold them again. */
export async function lockSubjectExclusive(tx: Tx, subjectId: string): Promise<Subject | null> {
  const [row] = await tx.$queryRaw<KeyRow[]>`
    SELECT "rootVersion", wrapped FROM vault."SubjectKey" WHERE "subjectId" = ${subjectId}::uuid FOR UPDATE`;
  return row ? openSubject(subjectId, row) : null;
}

/** An index of an address, and the rules that it was normalised by. */
export interface EmailIndex {
  readonly normVersion: NormVersion;
  /** 32 hex digits as a UUID. */
  readonly bidx: string;
}

/** Whether the present rules take an address, as whoever gives a new one must. */
export function isEmail(email: string): boolean {
  return normaliseEmail(email) !== null;
}

/** The indexes that an address may have been written under, newest rules first; none when it was never an address. */
export function emailIndexes(email: string, key = secrets().indexKey): readonly EmailIndex[] {
  return normalEmails(email).map(({ normVersion, email: normal }) => ({
    normVersion,
    bidx: blindIndex(key, emailIndex.indexId, normVersion, normal),
  }));
}

/** The index that an address is written under now; null when it was never an address. */
export function emailBlindIndex(email: string): string | null {
  return emailIndexes(email)[0]?.bidx ?? null;
}

/** The person with this address, or null: whoever was written by the newest rules, else by older ones. */
export async function findSubjectByEmail(email: string, reader: Reader = db()): Promise<string | null> {
  const indexes = emailIndexes(email);
  if (indexes.length === 0) return null;
  const rows = await reader.subjectLookup.findMany({
    where: { ...emailIndex, OR: [...indexes] },
    select: { normVersion: true, subjectId: true },
  });
  const found = indexes.map((index) => rows.find(({ normVersion }) => normVersion === index.normVersion));
  return found.find((row) => row !== undefined)?.subjectId ?? null;
}

/**
 * Makes a person findable by another address, and no longer by the one before. Rejects with a unique violation when
 * somebody else has it.
 */
export async function moveEmailLookup(tx: Tx, subjectId: string, email: string): Promise<void> {
  await tx.subjectLookup.deleteMany({ where: { subjectId, indexId: emailIndex.indexId } });
  await addEmailLookup(tx, subjectId, email);
}

/** Makes a person findable by an address. Rejects with a unique violation when another person has it. */
export async function addEmailLookup(tx: Tx, subjectId: string, email: string): Promise<void> {
  const [index] = emailIndexes(email);
  if (!index) throw new Error('Not an address.');
  await tx.subjectLookup.create({
    data: { ...emailIndex, ...index, subjectId },
    select: { subjectId: true },
  });
}
