import { beforeAll, expect, test } from 'vitest';
import { utf8 } from '@/lib/bytes';
import { publicKeyOf, secrets } from '@/lib/crypto';
import { db, query } from '@/lib/db';
import { getHead, nodeChecks, openLog, sequenceAll, verifyReceipt } from '@/lib/log';
import type { ReceiptVerdict } from '@/lib/log/receipt';
import { eraseAccount, type Erasure } from '@/lib/privacy/rights/erasure/erase';
import { getErasureReceipt, getOpenErasureReceipt } from '@/lib/privacy/rights/erasure/receipt';
import { getPause, pauseUse } from '@/lib/privacy/rights/pause';
import { previewErasure } from '@/lib/privacy/rights/erasure/view';
import { listActivity } from '@/lib/privacy/rights/activity';
import { beginDownload } from '@/test/downloads';
import {
  confirmed,
  correctDetail,
  newEmail,
  newPerson,
  type Person,
  signedIn,
  switchNews,
} from '@/test/people';
import { scanDatabase } from '@/test/scan';
import { findReceipt, getReceipt, listReceipts } from './receipts';

beforeAll(openLog);

const markers = { name: 'Zebulon Receiptmarker', note: 'Notemarker <b>receipt</b>' };

/** A person with every act that has a receipt, and a unique marker in what they told us. */
async function newCanary(): Promise<Person> {
  const person = await newPerson({ name: markers.name, email: newEmail('receiptcanary') });
  await correctDetail(person, 'note', markers.note);
  await switchNews(person, true, false);
  await beginDownload(person.viewer);
  return person;
}

/** A correction, which has a receipt. */
const rename = (viewer: Person['viewer'], number: number) =>
  correctDetail({ viewer }, 'name', `Ada the ${number}.`);

/** What a stranger who knows this log's key finds in a file. */
async function judge(file: string): Promise<ReceiptVerdict> {
  const origin = (await getHead(db()))?.origin ?? '';
  return verifyReceipt(nodeChecks, utf8(file), [{ name: origin, publicKey: publicKeyOf(secrets().logKey) }]);
}

async function erase(person: Person): Promise<Erasure> {
  return eraseAccount(await confirmed(person.viewer, 'erase'));
}

test('each choice, download and correction has a receipt, newest first, and says whether it is in the log', async () => {
  const { viewer } = await newCanary();
  const { items, next } = await listReceipts(viewer, null);
  expect(items.map(({ event }) => event)).toEqual([
    'record.exported',
    'consent.withdrawn',
    'consent.given',
    'record.corrected',
    'consent.refused',
    'consent.refused',
    'consent.given',
  ]);
  expect(next).toBeNull();
  expect(items.every(({ waiting }) => waiting)).toBe(true);
  await sequenceAll();
  const later = await listReceipts(viewer, null);
  expect(later.items).toEqual(items.map((item) => ({ ...item, waiting: false })));
});

test('receipts are read a page at a time, some waiting and some in the log', async () => {
  const { viewer } = await newPerson();
  for (let i = 0; i < 30; i++) await rename(viewer, i);
  await sequenceAll();
  for (let i = 0; i < 30; i++) await rename(viewer, 30 + i);
  const first = await listReceipts(viewer, null);
  const second = await listReceipts(viewer, first.next);
  expect([first.items.length, second.next]).toEqual([50, null]);
  const ids = [...first.items, ...second.items].map(({ id }) => id);
  // Sixty corrections, and a decision about each of the three choices.
  expect(new Set(ids).size).toBe(63);
  expect(ids).toEqual(ids.toSorted().toReversed());
  expect((await listReceipts(viewer, "' OR true --")).items).toEqual(first.items);
});

test('the receipt of every entry of a person verifies with the log’s key, opened and with its detail', async () => {
  const { viewer } = await newCanary();
  await sequenceAll();
  const { items } = await listActivity(viewer, null);
  expect(items.length).toBeGreaterThan(8);
  for (const { id, event, facts } of items) {
    const { file, leaf, index, checkpoint } = await getReceipt(viewer, id);
    const findings = await judge(file);
    if (findings.verdict === 'refused') throw new Error(findings.reason);
    expect(findings).toMatchObject({
      verdict: 'valid',
      opened: true,
      index,
      leaf: { id, a: event },
      checkpoint: { size: checkpoint.size, origin: checkpoint.origin },
    });
    const said = JSON.parse(findings.detail ?? '{}') as { purpose?: unknown };
    expect(said.purpose).toBe(facts['purpose']);
    expect(leaf.s).not.toBe('sys');
  }
});

test('a receipt still verifies when the log has grown and the account is gone', async () => {
  const person = await newCanary();
  await sequenceAll();
  const { items } = await listReceipts(person.viewer, null);
  const files = await Promise.all(items.map(async ({ id }) => (await getReceipt(person.viewer, id)).file));
  await erase(person);
  await newPerson();
  await sequenceAll();
  for (const file of files) expect((await judge(file)).verdict).toBe('valid');
  await expect(getReceipt(person.viewer, items[0]?.id ?? '')).rejects.toMatchObject({ code: 'not-found' });
});

test('an entry of somebody else is not found, just as one that does not exist', async () => {
  const [person, stranger] = [await newCanary(), await newPerson()];
  const waiting = (await listReceipts(person.viewer, null)).items[0]?.id ?? '';
  const ids = [waiting, waiting.toUpperCase(), '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5d', '', '../x', "'"];
  for (const id of ids) expect(await findReceipt(stranger.viewer, id)).toBeNull();
  await sequenceAll();
  for (const id of ids)
    await expect(getReceipt(stranger.viewer, id)).rejects.toMatchObject({ code: 'not-found' });
});

test('an entry that is just being written is waited for; one that does not come is refused', async () => {
  const { viewer } = await newPerson();
  const id = (await listReceipts(viewer, null)).items[0]?.id ?? '';
  const [receipt] = await Promise.all([getReceipt(viewer, id), sequenceAll()]);
  expect((await judge(receipt.file)).verdict).toBe('valid');
  await rename(viewer, 1);
  const late = (await listReceipts(viewer, null)).items[0]?.id ?? '';
  await expect(getReceipt(viewer, late)).rejects.toMatchObject({ code: 'not-yet-logged' });
});

test('a receipt that is made while the log grows verifies', async () => {
  const { viewer } = await newPerson();
  await sequenceAll();
  const id = (await listReceipts(viewer, null)).items[0]?.id ?? '';
  for (let i = 0; i < 10; i++) {
    await rename(viewer, i);
    const [{ file }] = await Promise.all([getReceipt(viewer, id), sequenceAll()]);
    expect((await judge(file)).verdict).toBe('valid');
  }
});

test('neither receipts nor leaves hold anything that names the person', async () => {
  const person = await newCanary();
  await sequenceAll();
  const { items } = await listActivity(person.viewer, null);
  const files = await Promise.all(items.map(async ({ id }) => (await getReceipt(person.viewer, id)).file));
  const own = await query(`SELECT leaf FROM audit."Leaf"`, []);
  const leaves = (own.rows as { leaf: Buffer }[]).map(({ leaf }) => leaf.toString());
  const named = [
    markers.name,
    'Notemarker',
    person.email,
    'receiptcanary',
    person.id,
    person.viewer.sessionId,
  ];
  for (const text of [...files, ...leaves])
    for (const needle of named) expect(text.toLowerCase()).not.toContain(needle.toLowerCase());
});

test('the entry of an erasure counts what went and what stays, as the preview said', async () => {
  const person = await newCanary();
  await signedIn(person.id);
  await sequenceAll();
  const eraser = await confirmed(person.viewer, 'erase');
  const preview = await previewErasure(person.viewer, 'en');
  const erasure = await eraseAccount(eraser);
  await sequenceAll();
  const read = await judge((await getErasureReceipt(erasure.reference)).file);
  expect('leaf' in read && read.leaf.meta).toEqual({
    reason: 'request',
    erased: expect.arrayContaining(['profile:5', 'consents:5', 'sessions:2', 'subjectKey:1', 'account:5']),
    kept: [`activity:${preview.kept[0]?.count}`, 'requests:1'],
    requestUntil: new Date(erasure.at.getTime() + 731 * 86_400_000).toISOString().slice(0, 10),
  });
});

test('the receipt of an erasure is opened by what its person keeps, and found by its number without it', async () => {
  const person = await newCanary();
  const erasure = await erase(person);
  await expect(getErasureReceipt(erasure.reference)).rejects.toMatchObject({ code: 'not-yet-logged' });
  await sequenceAll();
  const opened = await getOpenErasureReceipt(erasure);
  expect(await judge(opened.file)).toMatchObject({
    verdict: 'valid',
    opened: true,
    leaf: { a: 'account.erased', id: erasure.entryId },
  });
  const open = await getErasureReceipt(erasure.reference);
  expect(await judge(open.file)).toMatchObject({
    verdict: 'valid',
    opened: false,
    detail: null,
    leaf: { a: 'account.erased', id: erasure.entryId },
  });
  expect(open.file).not.toContain(erasure.opening);
});

test('a number of nothing, or of no deletion, and an opening of another entry, give no receipt', async () => {
  const [one, other] = [await erase(await newPerson()), await erase(await newPerson())];
  const { viewer } = await newPerson();
  await pauseUse(viewer, 'claims');
  const paused = (await getPause(viewer))?.reference ?? '';
  await sequenceAll();
  for (const reference of ['', 'RF-2222-2222-2222', one.reference.toLowerCase(), '%', one.entryId, paused])
    await expect(getErasureReceipt(reference)).rejects.toMatchObject({ code: 'not-found' });
  await expect(getOpenErasureReceipt({ ...one, opening: other.opening })).rejects.toThrow(
    'does not prove its entry',
  );
});

test('nothing that an erasure leaves behind leads back to the person or opens its entry', async () => {
  const person = await newCanary();
  const erasure = await erase(person);
  await sequenceAll();
  expect(await scanDatabase([person.id, erasure.opening])).toEqual([]);
  expect(await db().entryOfSubject.count({ where: { entryId: erasure.entryId } })).toBe(0);
});
