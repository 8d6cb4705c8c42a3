import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { bareEnvironment } from '@/test/environment';

const folder = mkdtempSync(path.join(tmpdir(), 'rightful-password-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a process of ours answers a server that asks for a password in the clear, and what it prints meanwhile. */
async function answered(settings: Record<string, string>): Promise<{ password: string; error: string }> {
  let password = '';
  const server = createServer((socket) => {
    // AuthenticationCleartextPassword of the protocol, and the end after its answer.
    socket.once('data', () => {
      socket.write(Buffer.from([0x52, 0, 0, 0, 8, 0, 0, 0, 3]));
      socket.once('data', (answer) => {
        password = answer.subarray(5, -1).toString();
        socket.destroy();
      });
    });
    socket.on('error', () => undefined);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const code = `const { Client } = await import('pg'); const { poolConfig } = await import('./lib/db/config.ts');
    await new Client(poolConfig()).connect().catch(() => undefined); process.exit(0);`;
  const child = spawn(
    process.execPath,
    ['--conditions=react-server', '--import', 'tsx', '--input-type=module', '-e', code],
    {
      env: {
        ...bareEnvironment(),
        NODE_ENV: 'production',
        DATABASE_URL: `postgresql://app@127.0.0.1:${(server.address() as AddressInfo).port}/rightful`,
        ...settings,
      },
    },
  );
  let error = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    error += text;
  });
  await once(child, 'close');
  server.close();
  return { password, error };
}

test('a password that the address lacks comes from the file, without a word of the driver', async () => {
  const PGPASSFILE = path.join(folder, 'pgpass');
  writeFileSync(PGPASSFILE, '127.0.0.1:*:other:app:no\n127.0.0.1:*:rightful:app:from\\:file\n', {
    mode: 0o600,
  });
  expect(await answered({ PGPASSFILE })).toEqual({ password: 'from:file', error: '' });
  expect(await answered({ PGPASSFILE, PGPASSWORD: 'given' })).toEqual({ password: 'given', error: '' });
});
