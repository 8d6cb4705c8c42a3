import { expect, onTestFinished, test } from 'vitest';
import { db, inTransaction, uuidv7 } from '@/lib/db';
import { openLog, sequenceAll } from '@/lib/log';
import { requireFreshViewer } from '@/lib/auth/step-up';
import { after, days, minutes, setClock } from '@/lib/privacy/clock';
import { composeNotice } from '@/lib/privacy/consent/notice';
import { parseLeaf } from '@/lib/privacy/evidence/audit';
import { listEntries } from '@/lib/privacy/evidence/entries';
import { fields, findField, type Field } from '@/lib/privacy/inventory';
import { config } from '@/rightful.config';
import { bytesOf, fileIn, unzip } from '@/test/packages';
import { fresh, newPerson, newSession, type Person, switchNews } from '@/test/people';
import { lockSubjectShared } from '@/lib/privacy/keys/vault';
import { scanDatabase } from '@/test/scan';
import { correctField } from './correction';
import { exportPackage } from './export/package';
import { everything } from './export/scope';
import { readHoldings, type Place } from './holdings';
import { setHold } from './holds';
import { listRecord, showDetail, showRecordJson } from './record';

const values: Readonly<Record<string, string>> = {
  name: 'Zebulon Quartzmarker',
  phone: '+44 20 7946 0199',
  postalAddress: '12 Harbour Wharfmarker',
  birthDate: '1815-12-11',
  note: 'Notemarker: hidden',
};

function field(key: string): Field {
  const found = findField(key);
  if (!found) throw new Error(`There is no field ${key}.`);
  return found;
}

async function newMarked(): Promise<Person> {
  const person = await newPerson();
  for (const one of fields) await correctField(fresh(person.viewer, 'correct'), one, values[one.key] ?? '');
  return person;
}

async function eventsOf(person: Person): Promise<{ a: string; meta: unknown }[]> {
  const entries = await listEntries(db(), person.id, null, null);
  return entries.flatMap(({ leaf }) => (leaf ? [parseLeaf(leaf)] : [])).map(({ a, meta }) => ({ a, meta }));
}

test('the page lists everything and leaves what is sensitive sealed', async () => {
  const person = await newMarked();
  const { holdings } = await listRecord(person.viewer);
  const listed = JSON.stringify(holdings.map(({ rows }) => rows));
  expect(listed).toContain(values['name']);
  expect(listed).toContain(person.email);
  const sealed = fields.filter(({ sensitive }) => sensitive).map(({ key }) => values[key] ?? '');
  expect(sealed.filter((value) => listed.includes(value))).toEqual([]);
  const hidden = holdings.flatMap(({ rows }) => rows.flat()).filter((value) => value.hidden);
  expect(hidden.map(({ column }) => column.key)).toEqual(['phone', 'postalAddress', 'birthDate', 'note']);
  expect((await eventsOf(person))[0]).toEqual({ a: 'record.listed', meta: undefined });
});

test('the page reads the newest ten of each kind, counts all, and knows when the last of them ends', async () => {
  const person = await newPerson();
  for (let i = 0; i < 10; i++) await newSession(person.id);
  await sequenceAll();
  await newSession(person.id);
  // The oldest ends last.
  const last = after(person.viewer.authenticatedAt, days(8));
  await db().session.update({
    where: { id: person.viewer.sessionId },
    data: { expires: last },
    select: { id: true },
  });
  const everything = await inTransaction(async (tx) =>
    readHoldings(tx, await lockSubjectShared(tx, person.id)),
  );
  const { holdings } = await listRecord(person.viewer);
  for (const { holding, rows } of everything.filter((one) => one.holding.rows === 'many')) {
    const listed = holdings.find((one) => one.holding.key === holding.key);
    expect(listed?.total).toBe(rows.length);
    expect(listed?.rows).toEqual(rows.slice(-10));
  }
  const sessions = holdings.find(({ holding }) => holding.key === 'sessions');
  expect(sessions).toMatchObject({ total: 12, lastEnds: last });
});

test('5,000 rows of one kind are listed a page at a time, each once, and none is left out', async () => {
  const person = await newPerson();
  const at = person.viewer.authenticatedAt;
  await db().session.createMany({
    data: Array.from({ length: 4_999 }, () => ({
      id: uuidv7(),
      sessionToken: uuidv7(),
      userId: person.id,
      createdAt: at,
      authenticatedAt: at,
      expires: after(at, days(1)),
      mac: new Uint8Array(32),
    })),
  });
  const sizes: number[] = [];
  let before: string | null = null;
  do {
    const place: Place | null = before === null ? null : { kind: 'sessions', before };
    const { holdings } = await listRecord(person.viewer, place);
    const sessions = holdings.find(({ holding }) => holding.key === 'sessions');
    expect(sessions).toMatchObject({ total: 5_000, paged: place !== null });
    sizes.push(sessions?.rows.length ?? 0);
    const next = sessions?.older ?? null;
    expect(next === null || before === null || next < before).toBe(true);
    before = next;
  } while (before !== null);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(5_000);
  expect([sizes[0], Math.max(...sizes)]).toEqual([10, 50]);
});

test('a place that is none shows the newest', async () => {
  const person = await newPerson();
  const { holdings } = await listRecord(person.viewer, { kind: 'sessions', before: 'nonsense' });
  const sessions = holdings.find(({ holding }) => holding.key === 'sessions');
  expect(sessions).toMatchObject({ total: 1, paged: false, older: null });
});

test('the record for a program says who really did what it lists', async () => {
  const person = await newPerson();
  await setHold(person.id, ['profile.name'], 'A claim.');
  const { activity } = await showRecordJson(fresh(person.viewer, 'show'), 'en');
  const by = new Map((activity as { event: string; by: string }[]).map((entry) => [entry.event, entry.by]));
  expect(Object.fromEntries(by)).toMatchObject({ 'account.registered': 'you', 'hold.set': 'staff' });
});

test('a hidden detail is shown alone, to a fresh viewer alone, and recorded by its name and not its value', async () => {
  const person = await newMarked();
  const before = (await eventsOf(person)).length;
  const late = setClock(() => after(person.viewer.authenticatedAt, minutes(6)));
  await expect(requireFreshViewer(person.viewer, 'show')).rejects.toMatchObject({ code: 'step-up-required' });
  late();
  const value = await showDetail(await requireFreshViewer(person.viewer, 'show'), field('phone'));
  expect(value).toBe(values['phone']);
  const events = await eventsOf(person);
  expect(events.length).toBe(before + 1);
  expect(events[0]).toEqual({ a: 'detail.shown', meta: { columns: ['phone'] } });
  expect(await scanDatabase(Object.values(values))).toEqual([]);
});

async function optionalUses({ viewer }: Person): Promise<string[]> {
  const { live } = await listRecord(viewer);
  return [...live].filter((id) => id === 'news' || id === 'statistics').toSorted();
}

test('two people with different choices are told different uses', async () => {
  const [yes, no] = [await newPerson({ optional: true }), await newPerson()];
  expect(await optionalUses(yes)).toEqual(['news', 'statistics']);
  expect(await optionalUses(no)).toEqual([]);
  await switchNews(yes, false);
  expect(await optionalUses(yes)).toEqual(['statistics']);
});

test('page, JSON, copy and notice say what they cover and whom to ask for the rest, and claim no more', async () => {
  const { coverage } = config as { coverage: typeof config.coverage };
  const earlier = { ...coverage };
  onTestFinished(() => void Object.assign(coverage, earlier));
  Object.assign(coverage, { here: 'the garden gate', elsewhere: { what: 'the cellar', ask: 'Mrs Key' } });
  const person = await newPerson();

  const { stream } = await exportPackage(fresh(person.viewer, 'download'), everything, null);
  const reading = bytesOf(stream);
  await openLog();
  await sequenceAll();
  const files = await unzip(await reading);
  const said = [
    (await showRecordJson(fresh(person.viewer, 'show'), 'en'))['coverage'],
    fileIn(files, 'index.html'),
    fileIn(files, 'information/art15.json'),
    composeNotice('en').rights.join(' '),
  ];
  for (const text of said) {
    expect(text).toMatch(/the garden gate.*the cellar.*Mrs Key/s);
    expect(text).not.toMatch(/\b(everything|all) that .{0,40} holds/i);
  }
});
