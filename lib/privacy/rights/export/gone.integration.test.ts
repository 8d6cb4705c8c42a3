import { beforeAll, expect, test } from 'vitest';
import { db } from '@/lib/db';
import { openLog, sequenceAll } from '@/lib/log';
import { eraseAccount } from '@/lib/privacy/rights/erasure/erase';
import { bytesOf } from '@/test/packages';
import { confirmed, fresh, newPerson } from '@/test/people';
import { exportPackage } from './package';
import { everything } from './scope';

beforeAll(openLog);

test('a package whose person is erased meanwhile is never finished', async () => {
  const person = await newPerson();
  const { stream } = await exportPackage(fresh(person.viewer, 'download'), everything, null);
  const reader = stream.getReader();
  expect((await reader.read()).done).toBe(false);
  await eraseAccount(await confirmed(person.viewer, 'erase'));
  await sequenceAll();
  const rest = async (): Promise<void> => {
    while (!(await reader.read()).done);
  };
  await expect(rest()).rejects.toMatchObject({ code: 'not-signed-in' });
});

test('handing a copy out is recorded before its first byte, also when nobody reads it to the end', async () => {
  const person = await newPerson();
  const { stream } = await exportPackage(fresh(person.viewer, 'download'), everything, null);
  await stream.cancel();
  await sequenceAll();
  const leaves = await db().entryOfSubject.findMany({
    where: { subjectId: person.id },
    select: { idx: true },
  });
  const exported = await db().leaf.count({
    where: { idx: { in: leaves.map(({ idx }) => idx) }, event: 'record.exported' },
  });
  expect(exported).toBe(1);
});

test('who is gone gets no copy', async () => {
  const person = await newPerson();
  await eraseAccount(await confirmed(person.viewer, 'erase'));
  await expect(exportPackage(fresh(person.viewer, 'download'), everything, null)).rejects.toMatchObject({
    code: 'not-signed-in',
  });
});

test('ten copies at once are ten whole copies', async () => {
  const person = await newPerson();
  const streams = await Promise.all(
    Array.from({ length: 10 }, () => exportPackage(fresh(person.viewer, 'download'), everything, null)),
  );
  const reading = streams.map(({ stream }) => bytesOf(stream));
  await sequenceAll();
  const sizes = (await Promise.all(reading)).map(({ length }) => length);
  expect(Math.min(...sizes)).toBeGreaterThan(10_000);
});

test('people who stop reading theirs keep nobody from a copy', async () => {
  const person = await newPerson();
  const ask = () => exportPackage(fresh(person.viewer, 'download'), everything, null);
  const stopped = await Promise.all(Array.from({ length: 8 }, ask));
  const { stream } = await ask();
  const reading = bytesOf(stream);
  await sequenceAll();
  expect((await reading).length).toBeGreaterThan(10_000);
  for (const one of stopped) await one.stream.cancel();
});
