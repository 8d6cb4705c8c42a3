import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { db, query } from '@/lib/db';
import { env } from '@/lib/env';
import { openLog, sequenceAll } from '@/lib/log';
import { everything } from '@/lib/privacy/rights/export/scope';
import { countStatements, killAt, startWork } from '@/test/children';
import { bytesOf, unzip } from '@/test/packages';
import { fresh, newPerson, type Person } from '@/test/people';
import { openPackage } from './hand-out';
import { sweepFiles } from './files';
import { preparePackage } from './prepare';
import { queuePackage } from './request';

const files = (): string[] => (existsSync(env().packagesDir) ? readdirSync(env().packagesDir) : []);

beforeAll(openLog);
afterEach(() => rmSync(env().packagesDir, { recursive: true, force: true }));

async function asked(person: Person): Promise<string> {
  const id = await queuePackage(fresh(person.viewer, 'download'), everything, null);
  await sequenceAll();
  return id;
}

async function stateOf(id: string): Promise<{ state: string; file: string | null }> {
  return db().package.findUniqueOrThrow({ where: { id }, select: { state: true, file: true } });
}

/** What its person gets of it now. */
async function handedOut(person: Person, id: string): Promise<ReadonlyMap<string, string> | null> {
  const opened = await openPackage(fresh(person.viewer, 'download'), id);
  return opened && unzip(await bytesOf(opened.stream));
}

test('a process that is killed while it makes a copy hands out no half of it, and another makes it whole', async () => {
  const person = await newPerson();
  const all = await countStatements('prepare', await asked(person));
  for (const at of [Math.floor(all / 2), all - 3]) {
    const id = await asked(person);
    await killAt('prepare', id, at, 'sent');
    expect((await stateOf(id)).state).toBe('preparing');
    expect(await handedOut(person, id)).toBeNull();
    await preparePackage(id, new AbortController().signal);
    expect((await handedOut(person, id))?.has('manifest.json')).toBe(true);
  }
  await sweepFiles();
  const ready = await db().package.findMany({ where: { userId: person.id }, select: { file: true } });
  expect(files().toSorted()).toEqual(ready.map(({ file }) => `${file}.sealed`).toSorted());
});

test('a full disk in the middle of a copy leaves nothing of it, and it is made when there is room', async () => {
  const person = await newPerson();
  const id = await asked(person);
  await expect(startWork('prepare', id, undefined, { smallFiles: true }).ended).rejects.toThrow(/EFBIG/);
  expect([files(), (await stateOf(id)).state]).toEqual([[], 'preparing']);
  await preparePackage(id, new AbortController().signal);
  expect((await handedOut(person, id))?.has('manifest.json')).toBe(true);
  const [file] = files();
  expect(readFileSync(path.join(env().packagesDir, file ?? '')).length).toBeGreaterThan(8_192);
});

test('a table that does not answer fails the try, and it is made when it does', async () => {
  const person = await newPerson();
  const id = await asked(person);
  await query('ALTER TABLE "Supplement" RENAME TO "SupplementAway"', []);
  try {
    await expect(preparePackage(id, new AbortController().signal)).rejects.toMatchObject({ code: 'P2021' });
    expect([files(), await handedOut(person, id)]).toEqual([[], null]);
  } finally {
    await query('ALTER TABLE "SupplementAway" RENAME TO "Supplement"', []);
  }
  await preparePackage(id, new AbortController().signal);
  expect((await handedOut(person, id))?.has('data/supplements.json')).toBe(true);
});
