import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { CryptoError } from '@/lib/crypto';
import { db, inTransaction, query, uuidv7 } from '@/lib/db';
import { env } from '@/lib/env';
import { openLog, sequenceAll } from '@/lib/log';
import { after, days, hours, minutes, setClock } from '@/lib/privacy/clock';
import { parseLeaf } from '@/lib/privacy/evidence/audit';
import { listEntries } from '@/lib/privacy/evidence/entries';
import { getSubject } from '@/lib/privacy/keys/vault';
import { eraseAccount } from '@/lib/privacy/rights/erasure/erase';
import { everything } from '@/lib/privacy/rights/export/scope';
import { deleteExpired } from '@/lib/privacy/rights/retention/expired';
import { judgePackage } from '@/scripts/verify-package';
import { mailsTo, subjectsTo } from '@/test/mails';
import { bytesOf, unzip } from '@/test/packages';
import { confirmed, fresh, newPerson, type Person } from '@/test/people';
import { scanDatabase } from '@/test/scan';
import { deletePackage, retryPackage } from './change';
import { readFile, sweepFiles } from './files';
import { openPackage } from './hand-out';
import { listPackages, type PackageView } from './list';
import { tellOfPackage } from './notice';
import { streamedAtMost } from './limits';
import { preparePackage } from './prepare';
import { queuePackage, requestPackage } from './request';
import { maintainExports } from './maintain';

const never = new AbortController().signal;
const download = (person: Person) => fresh(person.viewer, 'download');
const files = (): string[] => (existsSync(env().packagesDir) ? readdirSync(env().packagesDir) : []);

/** Gives a person so many rows more than they have: entries of failed hours, which anybody can have many of. */
async function addRows(person: Person, count: number): Promise<void> {
  await query(
    `INSERT INTO audit."SignInFailure" ("subjectId", hour, count)
     SELECT $1::uuid, timestamptz '2020-01-01' + n * interval '1 hour', 1 FROM generate_series(1, $2::int) AS n`,
    [person.id, count],
  );
}

/** A copy that was asked for; the log knows of it. */
async function asked(person: Person, scope = everything, passphrase: string | null = null): Promise<string> {
  const id = await queuePackage(download(person), scope, passphrase);
  await sequenceAll();
  return id;
}

async function ready(person: Person): Promise<string> {
  const id = await asked(person);
  await preparePackage(id, never);
  return id;
}

async function only(person: Person): Promise<PackageView> {
  const [copy] = await listPackages(person.viewer, 'en');
  if (!copy) throw new Error('There is no copy.');
  return copy;
}

async function eventsOf(person: Person): Promise<string[]> {
  const entries = await listEntries(db(), person.id, null, null);
  return entries.flatMap(({ leaf }) => (leaf ? [parseLeaf(leaf).a] : [])).toReversed();
}

async function jobsOf(id: string): Promise<number> {
  const { rows } = await query(
    `SELECT count(*)::int AS n FROM pgboss.job WHERE name = 'package' AND data->>'packageId' = $1`,
    [id],
  );
  return (rows[0] as { n: number }).n;
}

beforeAll(openLog);
beforeEach(() => query('DELETE FROM pgboss.job', []));
afterEach(() => rmSync(env().packagesDir, { recursive: true, force: true }));

test('a copy of few rows leaves at once, and one of more than 5,000 is prepared', async () => {
  const person = await newPerson();
  const small = await requestPackage(download(person), everything, null);
  expect(small?.name).toMatch(/^my-data-.*\.zip$/);
  // While they do not end the first, another is refused, and is not recorded as handed out.
  await expect(requestPackage(download(person), everything, null)).rejects.toMatchObject({
    code: 'copy-under-way',
  });
  await small?.stream.cancel();
  expect((await eventsOf(person)).filter((event) => event === 'record.exported')).toHaveLength(1);
  await addRows(person, streamedAtMost);
  expect(await requestPackage(download(person), everything, null)).toBeNull();
  expect(await only(person)).toMatchObject({ state: 'waiting', startsAt: null, downloads: 0 });
  await db().signInFailure.deleteMany({ where: { subjectId: person.id } });
});

test('a prepared copy is whole, sealed on the disk, verified, and counted each time', async () => {
  const person = await newPerson({ name: 'Copymarker Lovelace' });
  const id = await ready(person);
  expect(await only(person)).toMatchObject({ state: 'ready', percent: 100, downloads: 0 });
  const [file] = files();
  const stored = readFileSync(path.join(env().packagesDir, file ?? ''));
  expect(stored.subarray(0, 2).toString('hex')).toBe('e104');
  expect(stored.includes('PK') && stored.includes('index.html')).toBe(false);
  const opened = await openPackage(download(person), id);
  if (!opened) throw new Error('It is not ready.');
  const zip = await bytesOf(opened.stream);
  expect(zip.length).toBe(opened.length);
  const inside = await unzip(zip);
  expect(inside.get('data/profile.json')).toContain('Copymarker');
  expect(inside.get('README.txt')).toContain('7 days');
  const saved = path.join(env().packagesDir, 'saved.zip');
  writeFileSync(saved, zip);
  expect((await judgePackage(saved, null, null)).verdict).toBe('untrusted');
  await (await openPackage(download(person), id))?.stream.cancel();
  expect((await only(person)).downloads).toBe(2);
  expect(await eventsOf(person)).toEqual(
    expect.arrayContaining(['package.requested', 'package.ready', 'record.exported']),
  );
});

test('a passphrase locks it and is deleted when it is made', async () => {
  const person = await newPerson();
  const id = await asked(person, everything, 'a passphrase of copymarker');
  expect(await scanDatabase(['a passphrase of copymarker'])).toEqual([]);
  await preparePackage(id, never);
  const row = await db().package.findUniqueOrThrow({ where: { id }, select: { passphraseSealed: true } });
  expect(row.passphraseSealed).toBeNull();
  const opened = await openPackage(download(person), id);
  const zip = await bytesOf(opened?.stream ?? new ReadableStream());
  await expect(unzip(zip, 'another passphrase')).rejects.toThrow(/password/i);
  expect((await unzip(zip, 'a passphrase of copymarker')).has('data/profile.json')).toBe(true);
});

test('a mail says that it is ready or failed, and has neither the file nor anything that opens it', async () => {
  const person = await newPerson({ name: 'Copymarker Lovelace' });
  const id = await ready(person);
  await tellOfPackage(id);
  const [mail] = await mailsTo(person.email);
  expect(mail?.subject).toContain('is ready');
  expect(mail?.text).toContain('/privacy/download');
  expect(mail?.text).not.toMatch(/token|Copymarker/);
  expect(mail?.text).not.toContain(id);
  await db().package.update({ where: { id }, data: { state: 'failed', file: null } });
  await tellOfPackage(id);
  const told = await subjectsTo(person.email);
  expect(told.some((subject) => subject.includes('could not be prepared'))).toBe(true);
  await tellOfPackage(uuidv7());
});

test('it opens for its person alone: to others it does not exist', async () => {
  const [person, other] = [await newPerson(), await newPerson()];
  const id = await ready(person);
  await expect(openPackage(download(other), id)).rejects.toMatchObject({ code: 'not-found' });
  await expect(openPackage(download(person), uuidv7())).rejects.toMatchObject({ code: 'not-found' });
  await expect(deletePackage(other.viewer, id)).rejects.toMatchObject({ code: 'not-found' });
  await expect(retryPackage(other.viewer, id)).rejects.toMatchObject({ code: 'not-found' });
  expect(await listPackages(other.viewer, 'en')).toEqual([]);
  // Somebody who reaches the disk and puts a file in the place of another's gets nothing either.
  const [file] = files();
  const subject = await getSubject(db(), other.id);
  if (!subject) throw new Error('The other is gone.');
  const misplaced = await readFile(subject, (file ?? '').replace('.sealed', ''), async () => undefined);
  await expect(bytesOf(misplaced?.stream ?? new ReadableStream())).rejects.toBeInstanceOf(CryptoError);
  expect((await only(person)).downloads).toBe(0);
});

test('after 7 days it is not handed out any more, its file is deleted, and later its line', async () => {
  const person = await newPerson();
  const id = await ready(person);
  const at = new Date();
  let restore = setClock(() => after(at, days(7) + minutes(1)));
  try {
    expect(await openPackage(download(person), id)).toBeNull();
    expect(await only(person)).toMatchObject({ state: 'deleted' });
    await maintainExports();
    expect(files()).toEqual([]);
    expect(await eventsOf(person)).toContain('package.deleted');
  } finally {
    restore();
  }
  restore = setClock(() => after(at, days(38)));
  try {
    await deleteExpired();
  } finally {
    restore();
  }
  expect(await db().package.count({ where: { id } })).toBe(0);
});

test('its person deletes it at once, before it is made too', async () => {
  const person = await newPerson();
  const id = await ready(person);
  await deletePackage(person.viewer, id);
  expect([files(), (await only(person)).state]).toEqual([[], 'deleted']);
  await expect(deletePackage(person.viewer, id)).rejects.toMatchObject({ code: 'not-found' });
  const waiting = await asked(person);
  await deletePackage(person.viewer, waiting);
  await preparePackage(waiting, never);
  expect([files(), (await only(person)).state]).toEqual([[], 'deleted']);
});

test('one is made at a time and three a day, and the others wait instead of being refused', async () => {
  const person = await newPerson();
  const one = (categories: string[]) => asked(person, { ...everything, categories });
  const ids = [
    await one(['profile']),
    await one(['account']),
    await one(['sessions']),
    await one(['consents']),
  ];
  expect(await one(['profile'])).toBe(ids[0]);
  const starts = (await listPackages(person.viewer, 'en')).map(({ startsAt }) => startsAt).toReversed();
  expect(starts.slice(0, 3)).toEqual([null, null, null]);
  expect((starts[3]?.getTime() ?? 0) - Date.now()).toBeGreaterThan(hours(23));
  // Only the first was asked of the queue; each asks for the next one when it ends.
  expect(await Promise.all(ids.map(jobsOf))).toEqual([1, 0, 0, 0]);
  await db().package.update({ where: { id: ids[0] ?? '' }, data: { state: 'preparing', file: uuidv7() } });
  await preparePackage(ids[1] ?? '', never);
  expect((await listPackages(person.viewer, 'en')).map(({ state }) => state).toReversed()).toEqual([
    'preparing',
    'waiting',
    'waiting',
    'waiting',
  ]);
  await preparePackage(ids[0] ?? '', never);
  expect(await Promise.all(ids.map(jobsOf))).toEqual([1, 1, 0, 0]);
  for (const kind of [
    'links',
    'requests',
    'activity',
    'confirmations',
    'packages',
    'supplements',
    'failedSignIns',
  ])
    await one([kind]);
  await expect(one(['emailChanges'])).rejects.toMatchObject({ code: 'too-many-copies' });
});

test('a try that was thought dead changes nothing of the one that took over', async () => {
  const person = await newPerson();
  const id = await asked(person);
  const stalled = new AbortController();
  const first = preparePackage(id, stalled.signal);
  const second = preparePackage(id, never);
  const ends = await Promise.allSettled([first, second]);
  expect(ends.some(({ status }) => status === 'fulfilled')).toBe(true);
  await sweepFiles();
  const row = await db().package.findUniqueOrThrow({ where: { id }, select: { state: true, file: true } });
  expect([row.state, files()]).toEqual(['ready', [`${row.file}.sealed`]]);
  const opened = await openPackage(download(person), id);
  expect((await unzip(await bytesOf(opened?.stream ?? new ReadableStream()))).has('manifest.json')).toBe(
    true,
  );
});

test('a disk that takes nothing fails it after its tries, says so, leaves nothing, and it can be tried again', async () => {
  const person = await newPerson();
  const id = await asked(person);
  // A file in the place of the folder: nothing can be written below it, whoever asks.
  mkdirSync(path.dirname(env().packagesDir), { recursive: true });
  writeFileSync(env().packagesDir, '');
  for (let tries = 1; tries <= 4; tries++) {
    await expect(preparePackage(id, never)).rejects.toMatchObject({ code: 'EEXIST' });
    expect((await only(person)).state).toBe(tries < 4 ? 'preparing' : 'failed');
  }
  await expect(sweepFiles()).rejects.toMatchObject({ code: 'ENOTDIR' });
  rmSync(env().packagesDir);
  expect(await eventsOf(person)).toContain('package.failed');
  await preparePackage(id, never);
  expect((await only(person)).state).toBe('failed');
  await retryPackage(person.viewer, id);
  await preparePackage(id, never);
  expect((await only(person)).state).toBe('ready');
});

test('a process that is stopping leaves it to another one', async () => {
  const person = await newPerson();
  const id = await asked(person);
  for (let stop = 0; stop < 3; stop++)
    await expect(preparePackage(id, AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' });
  expect([files(), (await only(person)).state]).toEqual([[], 'preparing']);
  await preparePackage(id, never);
  expect((await only(person)).state).toBe('ready');
});

test('a job that the queue has lost is asked for again', async () => {
  const [one, two] = [await newPerson(), await newPerson()];
  const [waiting, broken] = [await asked(one), await asked(two)];
  await db().package.update({
    where: { id: broken },
    data: { state: 'preparing', file: uuidv7(), tries: 1 },
  });
  await query('DELETE FROM pgboss.job', []);
  await maintainExports();
  await maintainExports();
  expect([await jobsOf(waiting), await jobsOf(broken)]).toEqual([1, 1]);
});

test('a file that is lost or cut off is never handed out as a whole one', async () => {
  const person = await newPerson();
  const id = await ready(person);
  const file = path.join(env().packagesDir, files()[0] ?? '');
  const whole = readFileSync(file);
  writeFileSync(file, whole.subarray(0, whole.length - 1));
  const opened = await openPackage(download(person), id);
  await expect(bytesOf(opened?.stream ?? new ReadableStream())).rejects.toBeInstanceOf(CryptoError);
  rmSync(file);
  expect(await openPackage(download(person), id)).toBeNull();
});

test('erasing a person removes the file, and a copy of the file opens no more', async () => {
  const [person, other] = [await newPerson(), await newPerson()];
  const id = await ready(person);
  const kept = await ready(other);
  const reading = await openPackage(download(person), id);
  const stolen = files().map((name) => readFileSync(path.join(env().packagesDir, name)));
  const row = await db().package.findUniqueOrThrow({ where: { id }, select: { file: true } });
  await eraseAccount(await confirmed(person.viewer, 'erase'));
  expect(files()).toHaveLength(1);
  expect(await inTransaction((tx) => tx.package.count({ where: { id: { in: [id, kept] } } }))).toBe(1);
  // Whoever was reading it just then does not get to its end.
  await expect(bytesOf(reading?.stream ?? new ReadableStream())).rejects.toMatchObject({
    code: 'not-signed-in',
  });
  expect(stolen).toHaveLength(2);
  expect(await scanDatabase([row.file ?? ''])).toEqual([]);
  expect(await getSubject(db(), person.id)).toBeNull();
});

test('a person who is erased while it is made leaves no file behind', async () => {
  const person = await newPerson();
  const id = await asked(person);
  const making = preparePackage(id, never).catch(() => undefined);
  await eraseAccount(await confirmed(person.viewer, 'erase'));
  await making;
  expect(files()).toEqual([]);
});
