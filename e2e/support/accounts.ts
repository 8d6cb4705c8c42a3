// Opens accounts in the application that the tests in the browser run against, through its services and without its
// pages. A POST of a name, an address and a password is answered with what the cookie of a session holds; with `longAgo`
// of one whose sign-in counts for nothing any more. With `besieged` it is an address at which strangers guess instead.
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { after, hours, setClock } from '@/lib/privacy/clock';
import { besiege, newAccount, newSession } from '@/test/people';

type Opened = Parameters<typeof newAccount>[0] & {
  readonly longAgo?: true;
  readonly besieged?: string;
};

async function open(request: IncomingMessage): Promise<string> {
  const { longAgo, besieged, ...person } = (await json(request)) as Opened;
  if (besieged !== undefined) {
    await besiege(besieged);
    return '';
  }
  const { id } = await newAccount(person);
  const restore = setClock(() => (longAgo ? after(new Date(), -hours(1)) : new Date()));
  return newSession(id).finally(restore);
}

// One after the other: the clock is that of the whole process.
let turn: Promise<unknown> = Promise.resolve();

const server = createServer((request, response) => {
  const opened = turn.then(() => open(request));
  turn = opened.catch(() => undefined);
  opened.then(
    (token) => response.end(token),
    (error: unknown) => response.writeHead(500).end(String(error)),
  );
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
// It ends when the run does, in whatever manner.
process.stdin.on('end', () => process.exit(0)).resume();
