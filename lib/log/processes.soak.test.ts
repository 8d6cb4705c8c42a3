import { afterAll, beforeAll, expect, test } from 'vitest';
import { disconnect, uuidv7 } from '@/lib/db';
import { countStatements, moments, type Moment } from '@/test/children';
import { openLog } from './anchors';
import { expectSound, killSequencers, writeWhileSequencing } from './processes';
import { write } from './testing-database';

const LONG = { timeout: 30 * 60_000 };

beforeAll(openLog);
afterAll(disconnect);

test(
  'a process that is killed at any statement of sequencing loses, doubles and forks nothing',
  LONG,
  async () => {
    const subjectId = uuidv7();
    await write(3, subjectId);
    const statements = await countStatements('sequence');
    expect(statements).toBeGreaterThan(6);
    for (let at = 1; at <= statements; at++) {
      const ends = moments.map((moment) => [at, moment] as [number, Moment]);
      const { written, sequenced, listed } = await killSequencers(subjectId, ends);
      expect(sequenced).toEqual(written);
      expect(listed).toEqual(written);
      await expectSound();
    }
  },
);

test('32 writers beside three processes that are killed and replaced all the time', LONG, async () => {
  const options = { writers: 32, rounds: 400, processes: 3, kill: true };
  const { written, sequenced } = await writeWhileSequencing(options);
  expect(written.length).toBeGreaterThan(3_200);
  expect(sequenced.toSorted()).toEqual(written.toSorted());
  await expectSound();
});
