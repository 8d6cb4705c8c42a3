import { afterAll, beforeAll, expect, test } from 'vitest';
import { disconnect, uuidv7 } from '@/lib/db';
import { openLog } from './anchors';
import { expectSound, killSequencers, writeWhileSequencing } from './processes';

/** A sample; `npm run soak` ends a process at every statement, and writes for longer. */
const LONG = { timeout: 240_000 };

beforeAll(openLog);
afterAll(disconnect);

test('a process that is killed in the middle of moving entries loses and doubles nothing', LONG, async () => {
  const { written, sequenced, listed } = await killSequencers(uuidv7(), [[5, 'sent']]);
  // In the order of writing, since a batch is taken whole or not at all.
  expect(sequenced).toEqual(written);
  expect(listed).toEqual(written);
  await expectSound();
});

test(
  '32 writers beside two processes that sequence: the log is what was committed, once each',
  LONG,
  async () => {
    const options = { writers: 32, rounds: 6, processes: 2, kill: false };
    const { written, sequenced } = await writeWhileSequencing(options);
    expect(written.length).toBeGreaterThan(48);
    expect(sequenced.toSorted()).toEqual(written.toSorted());
    await expectSound();
  },
);
