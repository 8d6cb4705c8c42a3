import { Client } from './load';
import { comparePairs } from './pairs';
import { makePeople } from './people';
import type { Row } from './rows';
import { serveApplication, serveSite } from './servers';
import { openWire } from './wire';

const PAIRS = 60;
const REQUESTS = 80;

/** The privacy center's home against the least page that the same framework makes for each request. */
export async function measure(): Promise<readonly Row[]> {
  const cookies = (await makePeople(50)).map(({ cookie }) => cookie);
  const client = new Client();
  const queries = await listQueries(client, cookies);
  if (queries.length > 3) console.log(queries.join('\n'));
  const application = { url: `${(await serveApplication()).origin}/privacy`, cookies };
  const site = { url: `${(await serveSite()).origin}/`, cookies };

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
      name: 'home',
      what: '/privacy over a bare dynamic page',
      measured: ratio,
      target: { atLeast: 0.5 },
      behind: `${first.toFixed(0)} and ${second.toFixed(0)} pages/s`,
    },
    {
      kind: 'limit',
      name: 'home',
      what: 'queries of /privacy, session included',
      measured: queries.length,
      atMost: 3,
    },
  ];
}

/** What /privacy asks the database for, heard on the wire. The first visits only warm it up. */
async function listQueries(client: Client, cookies: readonly string[]): Promise<readonly string[]> {
  const wire = await openWire();
  const server = await serveApplication(wire.variables);
  const ask = { url: `${server.origin}/privacy`, cookies };
  const page = await client.get(ask);
  if (!page.includes('Your privacy center')) throw new Error('/privacy did not show the privacy center.');
  const queries = await wire.listen(() => client.get(ask));
  await server.stop();
  await wire.close();
  return queries;
}
