import { beforeAll, expect, test } from 'vitest';
import { db } from '@/lib/db';
import { openLog, sequenceAll, sequenceOnce, verifyLog } from '@/lib/log';
import { countEntries } from './entries';
import { listActivity } from '@/lib/privacy/rights/activity';
import { eraseAccount } from '@/lib/privacy/rights/erasure/erase';
import { previewErasure } from '@/lib/privacy/rights/erasure/view';
import { getOverview } from '@/test/overview';
import { showRecordJson } from '@/lib/privacy/rights/record';
import { beginDownload } from '@/test/downloads';
import { confirmed, fresh, newPerson, type Person, signedIn } from '@/test/people';
import { scanDatabase } from '@/test/scan';
import { parseLeaf } from './audit';

beforeAll(openLog);

async function erase(person: Person): Promise<void> {
  await eraseAccount(await confirmed(person.viewer, 'erase'));
}

async function placesOf(subjectId: string) {
  const list = await db().entryOfSubject.findMany({ where: { subjectId }, select: { idx: true } });
  for (const { idx } of list) known.set(idx, subjectId);
  const of = [...known].flatMap(([idx, subject]) => (subject === subjectId ? [idx] : []));
  return {
    outbox: await db().outbox.count({ where: { subjectId } }),
    list: list.length,
    details: await db().detail.count({ where: { idx: { in: of } } }),
  };
}

/** Places of the log that once led to a person: what is kept there is counted also when nothing leads to it any more. */
const known = new Map<bigint, string>();

test('every entry that the application writes has the log’s form', async () => {
  const person = await newPerson({ optional: true });
  await beginDownload(person.viewer);
  await erase(person);
  await sequenceAll();
  expect((await verifyLog(db()))?.finding).toBeNull();
});

test('a person sees the same activity before, during and after sequencing', async () => {
  const { id, viewer } = await newPerson({ optional: true });
  const before = await listActivity(viewer, null);
  const preview = await previewErasure(viewer, 'en');
  const count = await countEntries(db(), id);
  const { newest } = await getOverview(viewer);
  expect(newest).toEqual(before.items.slice(0, 3));
  expect(before.items.length).toBe(count);
  await sequenceAll();
  expect(await placesOf(id)).toMatchObject({ outbox: 0, list: count });
  expect(await listActivity(viewer, null)).toEqual(before);
  expect((await getOverview(viewer)).newest).toEqual(newest);
  expect(await countEntries(db(), id)).toBe(count);
  expect((await previewErasure(viewer, 'en')).kept).toEqual(preview.kept);

  await signedIn(id);
  const { items } = await listActivity(viewer, null);
  expect(items.slice(1)).toEqual(before.items);
  const record = await showRecordJson(fresh(viewer, 'show'), 'en');
  expect(record['activity']).toHaveLength(count + 1);
});

test('activity is read a page at a time across both', async () => {
  const { id, viewer } = await newPerson();
  // Beyond twenty each sign-in also ends the oldest session.
  for (let i = 0; i < 25; i++) await signedIn(id);
  await sequenceAll();
  for (let i = 0; i < 25; i++) await signedIn(id);
  const first = await listActivity(viewer, null);
  const second = await listActivity(viewer, first.next);
  expect([first.items.length, second.next]).toEqual([50, null]);
  const ids = [...first.items, ...second.items].map(({ id: entry }) => entry);
  expect(new Set(ids).size).toBe(await countEntries(db(), id));
  expect(ids).toEqual(ids.toSorted().toReversed());
  expect((await listActivity(viewer, 'not an entry')).items).toEqual(first.items);
});

test('an erasure takes the person’s list and details; the entries stay, and no two can be linked', async () => {
  const person = await newPerson({ optional: true });
  await sequenceAll();
  const list = await db().entryOfSubject.findMany({ where: { subjectId: person.id } });
  expect((await placesOf(person.id)).details).toBeGreaterThan(0);
  await erase(person);
  expect(await placesOf(person.id)).toEqual({ outbox: 0, list: 0, details: 0 });
  await sequenceAll();
  expect(await placesOf(person.id)).toEqual({ outbox: 0, list: 0, details: 0 });
  expect(await scanDatabase([person.id, person.email])).toEqual([]);
  const leaves = await db().leaf.findMany({ where: { idx: { in: list.map(({ idx }) => idx) } } });
  const said = leaves.flatMap(({ leaf }) => (leaf ? [parseLeaf(leaf)] : []));
  expect(said.length).toBe(list.length);
  for (const words of [said.map(({ s }) => s), said.map(({ obj }) => obj)])
    expect(new Set(words).size).toBe(words.length);
  expect((await verifyLog(db()))?.finding).toBeNull();
});

test('an erasure during sequencing leaves nothing that leads to the person', async () => {
  for (let round = 0; round < 8; round++) {
    const person = await newPerson();
    const eraser = await confirmed(person.viewer, 'erase');
    await Promise.all([sequenceOnce(), eraseAccount(eraser), sequenceOnce()]);
    await sequenceAll();
    expect(await placesOf(person.id)).toEqual({ outbox: 0, list: 0, details: 0 });
  }
  expect((await verifyLog(db()))?.finding).toBeNull();
});
