import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { db, disconnect } from '@/lib/db';
import { parseEnv } from '@/lib/env';
import { anchorLog } from '@/lib/jobs/log';
import { startQueue } from '@/lib/queue';
import { eventually } from '@/test/launch';
import { deliverAnchor } from './anchor-webhook';
import { anchorNow, openLog } from './anchors';
import { openCheckpoint } from './checkpoint';
import { getHead, logSigner } from './head';
import { nodeChecks } from './node-crypto';
import { sequenceAll } from './sequencer';
import { write } from './testing-database';

/** What came in, and how the receiver behaves at the moment. */
const received: { body: string; type: string | undefined; path: string | undefined }[] = [];
let behave: (response: http.ServerResponse) => void = (response) => response.writeHead(204).end();
let url = '';
const receiver = http.createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8').on('data', (text: string) => {
    body += text;
  });
  request.on('end', () => {
    received.push({ body, type: request.headers['content-type'], path: request.url });
    behave(response);
  });
});

beforeAll(async () => {
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  const { port } = receiver.address() as AddressInfo;
  url = `http://127.0.0.1:${port}/anchors?secret=s3cret`;
  await openLog();
});
afterAll(async () => {
  await disconnect();
  receiver.close();
});

async function anchorMore(): Promise<number> {
  await write(1);
  await sequenceAll();
  return (await anchorNow()) ?? -1;
}

const sent = (size: number) =>
  db().anchor.findMany({
    where: { size: BigInt(size), sink: 'webhook' },
    select: { ref: true, origin: true },
  });

const nothing = (): Promise<void> => Promise.resolve();
const taken = (address: string) => parseEnv({ ANCHOR_WEBHOOK_URL: address }).anchorWebhookUrl;

test('the newest anchor is sent once, as the signed checkpoint that it is', async () => {
  const size = await anchorMore();
  expect(await deliverAnchor(url)).toBe(size);
  expect(await deliverAnchor(url)).toBeNull();
  const origin = (await getHead(db()))?.origin ?? '';
  expect(received).toMatchObject([{ type: 'text/plain; charset=utf-8', path: '/anchors?secret=s3cret' }]);
  expect(openCheckpoint(nodeChecks, received[0]?.body ?? '', [logSigner(origin)])).toMatchObject({ size });
  // The address may hold a secret: only the host is kept.
  expect(await sent(size)).toEqual([{ origin, ref: expect.stringMatching(/^127\.0\.0\.1:\d+$/) }]);
});

test('what the receiver does not take counts as not sent, and a newer one takes its place', async () => {
  const missed = await anchorMore();
  const refusals: ((response: http.ServerResponse) => void)[] = [
    (response) => response.writeHead(500).end('no'),
    (response) => response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end(),
    (response) => response.destroy(),
  ];
  for (const refusal of refusals) {
    behave = refusal;
    const failure = deliverAnchor(url);
    await expect(failure).rejects.toMatchObject({ name: 'AnchorDeliveryError' });
    await expect(failure).rejects.not.toThrow('s3cret');
    expect(await sent(missed)).toEqual([]);
  }
  behave = (response) => response.writeHead(200).end();
  const size = await anchorMore();
  expect(await deliverAnchor(url)).toBe(size);
  expect([(await sent(missed)).length, (await sent(size)).length]).toEqual([0, 1]);
});

test('an anchor that people rely on is sent by itself, again and again until the receiver is back', async () => {
  let attempts = 0;
  behave = (response) => {
    attempts += 1;
    response.writeHead(attempts < 2 ? 503 : 200).end();
  };
  const faults: unknown[] = [];
  const stop = await startQueue(
    {
      'anchor-delivery': async () => void (await deliverAnchor(url)),
      housekeeping: nothing,
      'log-pruning': nothing,
      retention: nothing,
      'log-verification': nothing,
      'email-announcement': nothing,
      erasure: nothing,
      mail: nothing,
      package: nothing,
      'package-notice': nothing,
      'request-step': nothing,
      'processor-steps': nothing,
    },
    { onFault: (error) => faults.push(error) },
  );
  try {
    const size = await anchorMoreByEvent();
    await eventually('the anchor at the receiver', async () =>
      (await sent(size)).length > 0 ? true : undefined,
    );
  } finally {
    await stop();
  }
  expect(attempts).toBeGreaterThan(1);
  expect(faults).toMatchObject([{ name: 'AnchorDeliveryError', code: '503' }]);
});

/** As `anchorMore`, by way of the job that looks for an erasure. */
async function anchorMoreByEvent(): Promise<number> {
  await write(1, null, 'account.erased');
  await sequenceAll();
  await anchorLog();
  return (await getHead(db()))?.tree.size ?? -1;
}

test('only an address over TLS, or of this machine, is taken', () => {
  for (const good of ['https://example.org/x?y=z', 'http://localhost:8/x', 'http://[::1]:8/'])
    expect(taken(good)).toBe(good);
  for (const bad of ['http://example.org/', 'ftp://localhost/', 'https://ada:secret@example.org/', 'x'])
    expect(() => taken(bad)).toThrow('ANCHOR_WEBHOOK_URL must be');
});
