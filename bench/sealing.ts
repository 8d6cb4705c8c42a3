import { randomBytes, randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { db, inTransaction, uuidv7 } from '@/lib/db';
import { now } from '@/lib/privacy/clock';
import { inventory } from '@/lib/privacy/inventory';
import { openColumn } from '@/lib/privacy/keys/sealing';
import { findSubjectByEmail, getSubject } from '@/lib/privacy/keys/vault';
import { comparePairs } from './pairs';
import { createPerson, details, newEmail } from './people';
import type { Row } from './rows';

const PAIRS = 100;
const PEOPLE = 10;
const hash = 'x'.repeat(79);
const { nameSealed, emailSealed, phoneSealed, postalAddressSealed, birthDateSealed, noteSealed } =
  inventory.Profile.columns;
const columns = {
  nameSealed,
  emailSealed,
  phoneSealed,
  postalAddressSealed,
  birthDateSealed,
  noteSealed,
};
const select = {
  id: true,
  nameSealed: true,
  emailSealed: true,
  phoneSealed: true,
  postalAddressSealed: true,
  birthDateSealed: true,
  noteSealed: true,
} as const;

/** Milliseconds for each person, of people who are made and read one after the other. */
async function timeEach<T>(prepare: () => T, work: (prepared: T) => Promise<void>): Promise<number> {
  const prepared = Array.from({ length: PEOPLE }, prepare);
  const start = performance.now();
  for (const one of prepared) await work(one);
  return (performance.now() - start) / PEOPLE;
}

async function createAndReadSealed(email: string): Promise<void> {
  await inTransaction((tx) => createPerson(tx, email, hash));
  const subjectId = (await findSubjectByEmail(email)) ?? '';
  const subject = await getSubject(db(), subjectId);
  if (!subject) throw new Error('The person has no key.');
  const row = await db().profile.findUniqueOrThrow({ where: { userId: subjectId }, select });
  for (const [column, { reads }] of Object.entries(columns)) {
    const opened = openColumn(
      subject,
      reads.sealed,
      row.id,
      row[column as keyof typeof columns] ?? new Uint8Array(),
    );
    if (opened === '') throw new Error(`${column} was not read.`);
  }
}

/** As many bytes as a text has when it is sealed; the first two are those that the database asks for. */
function bytesFor(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from([0xe1, 0x01, ...randomBytes(Buffer.byteLength(text) + 44)]);
}

/** The same rows of the same lengths, made beforehand. */
function plainPerson() {
  return {
    index: { indexId: 'email', keyVersion: '1', normVersion: '1', bidx: randomUUID() },
    kid: Uint8Array.from(randomBytes(16)),
    wrapped: Uint8Array.from(randomBytes(40)),
    values: {
      nameSealed: bytesFor(details.nameSealed),
      emailSealed: bytesFor(newEmail()),
      phoneSealed: bytesFor(details.phoneSealed),
      postalAddressSealed: bytesFor(details.postalAddressSealed),
      birthDateSealed: bytesFor(details.birthDateSealed),
      noteSealed: bytesFor(details.noteSealed),
    },
  };
}

async function createAndReadPlain(person: ReturnType<typeof plainPerson>): Promise<void> {
  const { index, kid, wrapped, values } = person;
  await inTransaction(async (tx) => {
    const [userId, at] = [uuidv7(), now()];
    await tx.subjectKey.create({
      data: { subjectId: userId, kid, rootVersion: 'test-1', wrapped, createdAt: at },
      select: { subjectId: true },
    });
    await tx.subjectLookup.create({ data: { ...index, subjectId: userId }, select: { subjectId: true } });
    await tx.user.create({
      data: { id: userId, passwordHash: hash, createdAt: at, verifiedAt: at },
      select: { id: true },
    });
    await tx.profile.create({
      data: { id: uuidv7(), userId, ...values, createdAt: at, updatedAt: at },
      select: { id: true },
    });
  });
  const { subjectId } = await db().subjectLookup.findUniqueOrThrow({
    where: { indexId_keyVersion_normVersion_bidx: index },
    select: { subjectId: true },
  });
  await db().subjectKey.findUniqueOrThrow({
    where: { subjectId },
    select: { rootVersion: true, wrapped: true },
  });
  const row = await db().profile.findUniqueOrThrow({ where: { userId: subjectId }, select });
  if (row.nameSealed.length !== values.nameSealed.length) throw new Error('The name was not read.');
}

const sealed = (): Promise<number> => timeEach(newEmail, createAndReadSealed);
const plain = (): Promise<number> => timeEach(plainPerson, createAndReadPlain);

/** One person with six sealed columns, the vault's rows included, against the same rows without sealing. */
export async function measure(): Promise<readonly Row[]> {
  for (let i = 0; i < 10; i += 1) {
    await sealed();
    await plain();
  }
  const { ratio, first, second } = await comparePairs(PAIRS, sealed, plain);
  return [
    {
      kind: 'ratio',
      name: 'sealing',
      what: 'create and read one person, sealed over plain',
      measured: ratio,
      target: { atMost: 1.15 },
      behind: `${first.toFixed(2)} and ${second.toFixed(2)} ms`,
    },
  ];
}
