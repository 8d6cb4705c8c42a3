import { expect, test } from 'vitest';
import { db } from '@/lib/db';
import { parseLeaf } from '@/lib/privacy/evidence/audit';
import { listEntries } from '@/lib/privacy/evidence/entries';
import { confirmed, fresh, newPerson } from '@/test/people';
import { scanDatabase } from '@/test/scan';
import { eraseAccount } from './erasure/erase';
import { showRecordJson } from './record';
import { addSupplement, deleteSupplement, listSupplements } from './supplements';

const words = 'Supplementmarker: I was on holiday that week';

test('a note stands beside the data, sealed, in the record and in the log without its words', async () => {
  const { id, viewer } = await newPerson();
  await addSupplement(viewer, 'consents', words);
  expect(await listSupplements(viewer)).toMatchObject([{ addedTo: 'consents', text: words }]);
  expect(await scanDatabase([words])).toEqual([]);
  const record = await showRecordJson(fresh(viewer, 'show'), 'en');
  expect(record['supplements']).toMatchObject([{ addedTo: 'consents', text: words }]);
  const said = (await listEntries(db(), id, null, null)).flatMap(({ leaf }) =>
    leaf ? [parseLeaf(leaf)] : [],
  );
  expect(said.find(({ a }) => a === 'supplement.added')?.meta).toEqual({ addedTo: 'consents' });
});

test('a note is deleted by its person alone, and goes with them', async () => {
  const [person, other] = [await newPerson(), await newPerson()];
  await addSupplement(person.viewer, 'profile', words);
  const [note] = await listSupplements(person.viewer);
  await expect(deleteSupplement(fresh(other.viewer, 'correct'), note?.id ?? '')).rejects.toMatchObject({
    code: 'not-found',
  });
  await deleteSupplement(fresh(person.viewer, 'correct'), note?.id ?? '');
  expect(await listSupplements(person.viewer)).toEqual([]);
  await expect(addSupplement(person.viewer, 'shoes', words)).rejects.toMatchObject({ code: 'not-found' });

  await addSupplement(person.viewer, 'sessions', words);
  await eraseAccount(await confirmed(person.viewer, 'erase'));
  expect(await scanDatabase([person.id, note?.id ?? ''])).toEqual([]);
});
