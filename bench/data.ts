import { Client } from './load';
import { comparePairs } from './pairs';
import { makePeople } from './people';
import type { Row } from './rows';
import { serveApplication, serveSite } from './servers';

const PAIRS = 60;
const REQUESTS = 60;
/** Each read adds a line to its person's activity: many take turns, so that nobody's grows long. */
const PEOPLE = 400;

/** `GET /api/privacy/data` against a bare route handler with the same statements, unsealed. */
export async function measure(): Promise<readonly Row[]> {
  const cookies = (await makePeople(PEOPLE)).map(({ cookie }) => cookie);
  const client = new Client();
  const application = { url: `${(await serveApplication()).origin}/api/privacy/data`, cookies };
  const site = { url: `${(await serveSite()).origin}/data`, cookies };

  const record = JSON.parse(await client.get(application)) as { profile?: { name?: string } };
  if (record.profile?.name !== 'Ada Lovelace') throw new Error('The record was not opened.');
  for (let i = 0; i < 5; i += 1) {
    await client.rate(application, REQUESTS);
    await client.rate(site, REQUESTS);
  }
  const { ratio, first, second } = await comparePairs(
    PAIRS,
    () => client.rate(application, REQUESTS),
    () => client.rate(site, REQUESTS),
  );
  client.close();
  return [
    {
      kind: 'ratio',
      name: 'data',
      what: 'GET /api/privacy/data over a bare handler',
      measured: ratio,
      target: { atLeast: 0.8 },
      behind: `${first.toFixed(0)} and ${second.toFixed(0)} requests/s`,
    },
  ];
}
