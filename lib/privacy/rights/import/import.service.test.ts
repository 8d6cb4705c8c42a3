import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkValues, secrets } from '@/lib/crypto';
import { db, query } from '@/lib/db';
import { nodeChecks, openLog, sequenceAll, vkeyOf } from '@/lib/log';
import { listChoices, mayProcess } from '@/lib/privacy/consent/consent';
import { choose } from '@/lib/privacy/rights/choose';
import { verifyEmail } from '@/lib/privacy/sign-up/verification';
import { parseLeaf } from '@/lib/privacy/evidence/audit';
import { listEntries } from '@/lib/privacy/evidence/entries';
import { getLogSigner } from '@/lib/privacy/evidence/log-key';
import { fields } from '@/lib/privacy/inventory';
import { findSubjectByEmail } from '@/lib/privacy/keys/vault';
import { correctField } from '@/lib/privacy/rights/correction';
import { eraseAccount } from '@/lib/privacy/rights/erasure/erase';
import { exportPackage } from '@/lib/privacy/rights/export/package';
import { everything, type Scope } from '@/lib/privacy/rights/export/scope';
import { addSupplement } from '@/lib/privacy/rights/supplements';
import { readPackage } from '@/scripts/import-package';
import { bytesOf, fileIn, unzip } from '@/test/packages';
import {
  confirmed,
  correctDetail,
  fresh,
  mailedToken,
  newEmail,
  newPerson,
  type Person,
  signedIn,
  switchNews,
} from '@/test/people';
import { importPerson } from './import';
import { carriedFiles, readCarried, type Carried } from './read';

const folder = mkdtempSync(path.join(tmpdir(), 'rightful-import-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeAll(async () => {
  await openLog();
  // The command asks whether the keys are those of the database; a database of tests was not started by it.
  const createdAt = new Date();
  const data = checkValues(secrets()).map((one) => ({ ...one, createdAt }));
  await db().keyCheck.createMany({ data, skipDuplicates: true });
});

const details: Readonly<Record<string, string>> = {
  name: 'Zebulon "Z" <b>O’Importmarker</b>',
  phone: '+44 20 7946 0958',
  postalAddress: '12 Importmarker Wharf\nLondon',
  birthDate: '1985-12-10',
  note: '=HYPERLINK("x")\nsecond line',
};

async function fullPerson(): Promise<Person> {
  const person = await newPerson({ optional: true });
  for (const field of fields)
    await correctField(fresh(person.viewer, 'correct'), field, details[field.key] ?? '');
  await addSupplement(person.viewer, 'profile', 'Importmarker note\nof two lines');
  await switchNews(person, false, true);
  await choose(
    person.viewer,
    'statistics',
    false,
    (await listChoices(person.viewer, 'en')).find(({ purpose }) => purpose === 'statistics')?.text.hash ?? '',
  );
  return person;
}

async function exportOf(person: Person, scope: Scope = everything): Promise<Uint8Array<ArrayBuffer>> {
  const { stream } = await exportPackage(fresh(person.viewer, 'download'), scope, null);
  const reading = bytesOf(stream);
  await sequenceAll();
  return reading;
}

async function carriedIn(zip: Uint8Array<ArrayBuffer>): Promise<Carried> {
  const files = await unzip(zip);
  return readCarried({
    profile: fileIn(files, carriedFiles.profile),
    supplements: fileIn(files, carriedFiles.supplements),
    consents: fileIn(files, carriedFiles.consents),
  });
}

/** What a package says of a person, without ids and dates, and without where and how a decision was written down. */
async function comparable(zip: Uint8Array<ArrayBuffer>, email: string): Promise<unknown> {
  const files = await unzip(zip);
  const told = [
    'data/profile',
    'data/supplements',
    'data/consents',
    'portability/profile',
    'portability/supplements',
  ];
  const without = new Set([
    'id',
    'createdAt',
    'updatedAt',
    'at',
    'noticeHash',
    'surface',
    'surfaceText',
    'method',
    'methodText',
  ]);
  const strip = (row: Record<string, unknown>) =>
    Object.fromEntries(
      Object.entries(row)
        .filter(([key]) => !without.has(key))
        .map(([key, value]) => [key, value === email ? 'THE ADDRESS' : value]),
    );
  return Object.fromEntries(
    told.map((name) => {
      const value = JSON.parse(fileIn(files, `${name}.json`)) as
        Record<string, unknown> | Record<string, unknown>[];
      return [name, Array.isArray(value) ? value.map(strip) : strip(value)];
    }),
  );
}

/** The command as an operator types it, on the database of this test. */
function run(...args: string[]): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/run.mjs', 'scripts/import.ts', ...args],
    {
      encoding: 'utf8',
      env: { ...process.env, VITEST: '' },
    },
  );
  return { status, said: `${stdout}${stderr}` };
}

async function accounts(): Promise<unknown> {
  return (await query('SELECT count(*)::int AS n FROM "User"', [])).rows;
}

async function erase(person: Person): Promise<void> {
  await eraseAccount(await confirmed(person.viewer, 'erase'));
}

test('exported, erased, imported and exported again: nothing differs but ids, dates, and how decisions came', async () => {
  const before = await fullPerson();
  const zip = await exportOf(before);
  await erase(before);
  const file = path.join(folder, 'package.zip');
  writeFileSync(file, zip);
  const email = newEmail('imported');
  const { status, said } = run(file, '--email', email);
  expect([status, said]).toEqual([0, expect.stringContaining('is opened')]);
  const id = (await findSubjectByEmail(email)) ?? '';
  expect(await mayProcess(id, 'news')).toBe(false);
  const secret = /^[\w-]{43}$/m.exec(said)?.[0] ?? '';
  await expect(verifyEmail(await mailedToken(email), null, 'another password')).rejects.toMatchObject({
    code: 'password-refused',
  });
  await verifyEmail(await mailedToken(email), null, secret);
  expect([await mayProcess(id, 'news'), await mayProcess(id, 'statistics')]).toEqual([true, false]);
  const after: Person = { id, email, viewer: await signedIn(id) };
  expect(await comparable(await exportOf(after), email)).toEqual(await comparable(zip, before.email));
  const events = (await listEntries(db(), id, null, null)).flatMap(({ leaf }) =>
    leaf ? [parseLeaf(leaf)] : [],
  );
  const said2 = events.filter(({ a }) => a === 'account.imported' || a.startsWith('consent.'));
  expect(said2.every(({ act, s }) => act !== s)).toBe(true);
  const consents = JSON.parse(fileIn(await unzip(await exportOf(after)), 'data/consents.json')) as {
    surface: string;
    method: string;
  }[];
  expect(new Set(consents.map(({ surface, method }) => `${surface} ${method}`))).toEqual(
    new Set(['import import']),
  );
});

test('what was typed is stored, exported, imported and corrected again unchanged', async () => {
  const typed: Readonly<Record<string, string>> = {
    name: '\ufa19\u8c37 Zoe\u0308 \u05e9\u200f\u05dd \u0646\u0627\u0645\u0647\u200c\u0627\u06cc',
    phone: '(01) 234 5678',
    postalAddress: `1 Example Street\n\tDublin ${'🦊'.repeat(400)}`,
    birthDate: '1985',
    note: '=1+1;"=1+1\t@x',
  };
  const person = await newPerson();
  for (const field of fields)
    await correctField(fresh(person.viewer, 'correct'), field, typed[field.key] ?? '');
  const { details } = await carriedIn(await exportOf(person));
  expect(details).toEqual(typed);
  const email = newEmail();
  await importPerson(email, { ...(await carriedIn(await exportOf(person))) });
  const imported = await signedIn((await findSubjectByEmail(email)) ?? '');
  for (const field of fields)
    expect(await correctField(fresh(imported, 'correct'), field, typed[field.key] ?? '')).toBe(false);
});

test('what an older version took is imported, and no phone number is judged before it is changed', async () => {
  const carried = await carriedIn(await exportOf(await newPerson()));
  const email = newEmail();
  await importPerson(email, { ...carried, details: { ...carried.details, phone: 'abc' } });
  const viewer = fresh(await signedIn((await findSubjectByEmail(email)) ?? ''), 'correct');
  const [phone] = fields.filter(({ key }) => key === 'phone');
  if (!phone) throw new Error('There is no phone.');
  expect(await correctField(viewer, phone, 'abc')).toBe(false);
  await expect(correctField(viewer, phone, 'abcd')).rejects.toMatchObject({ code: 'invalid-input' });
  expect(await correctField(viewer, phone, '+353 1 234 5678')).toBe(true);
});

test('a package that was changed, is of another log, or is a part opens nothing', async () => {
  const person = await newPerson();
  const zip = await exportOf(person);
  const file = path.join(folder, 'other.zip');
  const before = await accounts();
  const changed = Uint8Array.from(zip);
  changed[1_000] = (changed[1_000] ?? 0) ^ 1;
  writeFileSync(file, changed);
  const own = { file, vkey: null, passphraseFile: null };
  await expect(readPackage(own)).rejects.toThrow('was changed');
  writeFileSync(file, zip);
  const { name, publicKey } = await getLogSigner();
  const other = vkeyOf(nodeChecks, { name: `${name}-2`, publicKey });
  expect(run(file, '--email', newEmail(), '--vkey', other)).toMatchObject({
    status: 1,
    said: expect.stringContaining('another log'),
  });
  writeFileSync(file, await exportOf(person, { ...everything, categories: ['profile'] }));
  await expect(readPackage(own)).rejects.toThrow('only a part');
  expect(await accounts()).toEqual(before);
});

test('an older copy never overwrites what its person has corrected since: an account that exists is refused', async () => {
  const holder = await newPerson();
  const carried = await carriedIn(await exportOf(holder));
  await correctDetail(holder, 'name', 'Augusta King');
  const stored = () =>
    db().profile.findUnique({ where: { userId: holder.id }, select: { nameSealed: true } });
  const before = await stored();
  const rows = await accounts();
  await expect(importPerson(holder.email, carried)).rejects.toMatchObject({ code: 'address-taken' });
  expect(await stored()).toEqual(before);
  expect(await accounts()).toEqual(rows);
  await expect(importPerson('no address', carried)).rejects.toMatchObject({ code: 'invalid-input' });
});

test('a consent to other words stays off as a whole, and without the required one there is no account', async () => {
  const carried = await carriedIn(await exportOf(await fullPerson()));
  const foreign = 'a'.repeat(64);
  const news = {
    ...carried,
    decisions: [...carried.decisions, { purpose: 'news', event: 'withdrawn', textHash: foreign } as const],
  };
  const email = newEmail('words');
  expect(await importPerson(email, news)).toMatchObject({ leftOff: ['news'] });
  const id = (await findSubjectByEmail(email)) ?? '';
  expect(await db().consentEvent.count({ where: { userId: id, purpose: 'news' } })).toBe(0);
  for (const decisions of [
    carried.decisions.filter(({ purpose }) => purpose !== 'account'),
    carried.decisions.map((one) => (one.purpose === 'account' ? { ...one, textHash: foreign } : one)),
    [
      ...carried.decisions,
      {
        purpose: 'account',
        event: 'withdrawn',
        textHash: carried.decisions.find(({ purpose }) => purpose === 'account')?.textHash ?? '',
      } as const,
    ],
  ])
    await expect(importPerson(newEmail(), { ...carried, decisions })).rejects.toMatchObject({
      code: 'consent-required',
    });
});

test('what no person could have entered is refused, whoever signed it', () => {
  const texts = { profile: JSON.stringify({ name: 'Ada' }), supplements: '[]', consents: '[]' };
  expect(readCarried(texts)).toEqual({ details: { name: 'Ada' }, supplements: [], decisions: [] });
  const bad: Partial<typeof texts>[] = [
    { profile: 'null' },
    { profile: '{' },
    { profile: '{}' },
    { profile: '{"name":""}' },
    { profile: '{"name":"A\\u0000"}' },
    { profile: `{"name":"${'a'.repeat(201)}"}` },
    { profile: '{"name":"Ada","birthDate":"1985-02-30"}' },
    { profile: '{"name":"Ada","phone":12}' },
    { supplements: '{}' },
    { supplements: '[{"addedTo":"shoes","text":"x"}]' },
    { supplements: '[{"addedTo":"profile","text":""}]' },
    { supplements: JSON.stringify(Array.from({ length: 101 }, () => ({ addedTo: 'profile', text: 'x' }))) },
    { consents: '[{"purpose":"news","event":"perhaps","textHash":"' + 'a'.repeat(64) + '"}]' },
    { consents: '[{"purpose":"news","event":"given","textHash":"short"}]' },
  ];
  for (const change of bad) expect(() => readCarried({ ...texts, ...change })).toThrow(/^data\//);
});
