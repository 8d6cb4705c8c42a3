import http from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { certificate, privateKey } from '@/test/tls';
import { fetchExternal, isPublic } from './safe-request';

test('no address of this machine, its network, its provider or of no use is one of the internet’s', () => {
  const refused =
    '127.0.0.1 127.8.8.8 0.0.0.0 10.1.2.3 172.16.0.1 172.31.255.255 192.168.1.1 169.254.169.254 100.64.0.1 198.18.0.1 192.0.0.8 203.0.113.5 224.0.0.1 255.255.255.255 :: ::1 ::ffff:127.0.0.1 ::ffff:7f00:1 ::ffff:93.184.216.34 fe80::1 fc00::1 fd12::1 64:ff9b::7f00:1 2002:7f00:1:: 2001:0:1:: 2001:db8::1 ff02::1 3fff::1 example.com';
  for (const address of ['', ...refused.split(' ')])
    expect([address, isPublic(address)]).toEqual([address, false]);
  for (const address of ['93.184.216.34', '172.32.0.1', '192.0.1.1', '223.255.255.255', '2606:4700::1111'])
    expect([address, isPublic(address)]).toEqual([address, true]);
});

test('an endpoint that leads into the network of the server is refused before anything is sent', async () => {
  for (const url of [
    'https://127.0.0.1/v2',
    'https://localhost/v2',
    'https://[::1]/v2',
    'https://169.254.169.254/latest/meta-data',
    'https://2130706433/v2',
    'https://0x7f.1/v2',
    'https://[::ffff:127.0.0.1]/v2',
    'http://93.184.216.34/v2',
    'ftp://93.184.216.34/v2',
  ])
    await expect(
      fetchExternal({ url: new URL(url), method: 'GET', headers: {}, body: null, onThisMachine: false }),
    ).rejects.toMatchObject({ code: 'refused-address' });
});

test('an endpoint that is meant to be on this machine is nowhere else', async () => {
  await expect(
    fetchExternal({
      url: new URL('http://93.184.216.34/v2'),
      method: 'GET',
      headers: {},
      body: null,
      onThisMachine: true,
    }),
  ).rejects.toMatchObject({ code: 'refused-address' });
});

async function listening(server: http.Server): Promise<{ port: number; stop: () => Promise<void> }> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return { port, stop };
}

test('a certificate must be of the authority that is named, and for the name that is asked', async () => {
  const server = await listening(
    https.createServer({ cert: certificate, key: privateKey }, (_, response) => response.end('here')),
  );
  const ask = (host: string, authority?: string) =>
    fetchExternal({
      url: new URL(`https://${host}:${server.port}/`),
      method: 'GET',
      headers: {},
      body: null,
      onThisMachine: true,
      ...(authority === undefined ? {} : { authority }),
    });
  try {
    expect((await ask('127.0.0.1', certificate)).body.toString()).toBe('here');
    await expect(ask('127.0.0.1')).rejects.toMatchObject({ code: 'unreachable' });
    await expect(ask('localhost', certificate)).rejects.toMatchObject({ code: 'unreachable' });
  } finally {
    await server.stop();
  }
});

test('a server that never answers, or never ends, is left after the time that it has', async () => {
  const hanging = await listening(
    http.createServer((request, response) => {
      if (request.url === '/begins') response.write('and goes on');
    }),
  );
  try {
    for (const path of ['/', '/begins'])
      await expect(
        fetchExternal(
          {
            url: new URL(`http://127.0.0.1:${hanging.port}${path}`),
            method: 'GET',
            headers: {},
            body: null,
            onThisMachine: true,
          },
          100,
        ),
      ).rejects.toMatchObject({ code: 'too-slow' });
  } finally {
    await hanging.stop();
  }
});
