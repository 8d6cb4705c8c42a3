import { blindIndex, createDek, normaliseEmail, PersonKey, secrets, unwrapDek, wrapDek } from '@/lib/crypto';
import { db, type Reader, type Tx } from '@/lib/db';
import { now } from '@/lib/privacy/clock';

/** A person together with their opened key. Lives for one request at most; never cached, never sent anywhere. */
export interface Subject {
  readonly id: string;
  readonly key: PersonKey;
}

const emailIndex = { indexId: 'users.email', keyVersion: '1', normVersion: '1' } as const;

/** Makes a new random key for a person and stores it wrapped under the current root key (RFC 3394). */
export async function createSubject(tx: Tx, subjectId: string): Promise<Subject> {
  const { current } = secrets();
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

/** Opens a person's key; null when the person is gone. Throws when the root key that wraps it is not configured. */
export async function getSubject(reader: Reader, subjectId: string): Promise<Subject | null> {
  const row = await reader.subjectKey.findUnique({
    where: { subjectId },
    select: { rootVersion: true, wrapped: true },
  });
  if (!row) return null;
  const root = secrets().rootKeys.find(({ version }) => version === row.rootVersion);
  if (!root) throw new Error(`The root key ${row.rootVersion} is not configured.`);
  return { id: subjectId, key: new PersonKey(unwrapDek(row.wrapped, root.key)) };
}

/** As `getSubject`, for a person who must exist. */
export async function requireSubject(reader: Reader, subjectId: string): Promise<Subject> {
  const subject = await getSubject(reader, subjectId);
  if (!subject) throw new Error('The person has no key.');
  return subject;
}

/** The blind index of an address (32 hex digits as a UUID); null when it is not an address at all. */
export function emailBlindIndex(email: string): string | null {
  const normalised = normaliseEmail(email);
  return normalised === null
    ? null
    : blindIndex(secrets().indexKey, emailIndex.indexId, emailIndex.normVersion, normalised);
}

/** The person with this address, or null. */
export async function findSubjectByEmail(email: string, reader: Reader = db()): Promise<string | null> {
  const bidx = emailBlindIndex(email);
  if (bidx === null) return null;
  const row = await reader.subjectLookup.findUnique({
    where: { indexId_keyVersion_normVersion_bidx: { ...emailIndex, bidx } },
    select: { subjectId: true },
  });
  return row?.subjectId ?? null;
}

/** Makes a person findable by an address. Rejects with a unique violation when another person has it. */
export async function addEmailLookup(tx: Tx, subjectId: string, email: string): Promise<void> {
  const bidx = emailBlindIndex(email);
  if (bidx === null) throw new Error('Not an address.');
  await tx.subjectLookup.create({ data: { ...emailIndex, bidx, subjectId }, select: { subjectId: true } });
}
