import { afterAll, beforeAll, expect, test } from 'vitest';
import { disconnect } from '@/lib/db';
import { openLog } from '@/lib/log';
import { countStatements, moments } from '@/test/children';
import { finished, killErasure, schedule } from '@/test/erasures';
import { getRequestKey } from '@/lib/privacy/rights/processors/signature';
import { config, type Processor } from '@/rightful.config';
import { newPerson } from '@/test/people';
import { startProcessor, type TestProcessor } from '@/test/processor';

beforeAll(openLog);
afterAll(disconnect);

let acme: TestProcessor;
beforeAll(async () => {
  acme = await startProcessor(
    { id: 'acme', receives: ['profile.email'], purposes: ['account'] },
    getRequestKey,
  );
  acme.status = 'completed';
  (config.processors as Processor[]).push(acme.processor);
});
afterAll(async () => {
  (config.processors as Processor[]).splice(0);
  await acme.stop();
});

test(
  'an erasure is finished, once, wherever the process that carries it out is killed',
  { timeout: 60 * 60_000 },
  async () => {
    const person = await newPerson();
    await schedule(person);
    const statements = await countStatements('erase', person.id);
    expect(statements).toBeGreaterThan(25);
    for (let at = 1; at <= statements; at++)
      for (const moment of moments) {
        const where = `${moment} statement ${at}`;
        expect({ where, ...(await killErasure(at, moment)) }).toEqual({ where, ...finished });
      }
  },
);
