import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { EnvError } from '@/lib/env';
import { passwordIn, readPasswordFile } from './password-file';

const folder = mkdtempSync(path.join(tmpdir(), 'rightful-pgpass-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const to = { host: 'db.example', port: 5432, database: 'rightful', user: 'app' };

test.each([
  ['db.example:5432:rightful:app:secret', 'secret'],
  ['*:*:*:*:any', 'any'],
  [
    'other:5432:rightful:app:no\n#db.example:5432:rightful:app:no\n\ndb.example:*:rightful:*:second',
    'second',
  ],
  ['db.example:5432:rightful:app:first\n*:*:*:*:second', 'first'],
  [String.raw`*:*:*:app:with\:colon\\and`, String.raw`with:colon\and`],
  [String.raw`*:*:right\ful:app:x`, 'x'],
  ['*:*:*:app:ends:here', 'ends'],
  ['*:*:*:app:windows\r\n', 'windows'],
  ['*:*:*:app:pass word ', 'pass word '],
  [String.raw`\*:*:*:app:a star that is kept`, undefined],
  ['db.example:5433:rightful:app:port', undefined],
  ['db.example:5432:rightful:app', undefined],
  ['db.example:5432:rightful:app:', undefined],
  ['', undefined],
])('a file with %j gives %j', (text, password) => {
  expect(passwordIn(text, to)).toBe(password);
});

test('a line for localhost is meant for the usual folders of sockets', () => {
  expect(passwordIn('localhost:*:*:*:x', { ...to, host: '/var/run/postgresql' })).toBe('x');
  expect(passwordIn('localhost:*:*:*:x', { ...to, host: '/srv/run' })).toBeUndefined();
  expect(passwordIn('/srv/run:*:*:*:x', { ...to, host: '/srv/run' })).toBe('x');
});

test('a file that others can read is not believed, and one that is not there has no password', () => {
  const file = path.join(folder, 'pgpass');
  writeFileSync(file, '*:*:*:*:secret\n', { mode: 0o600 });
  expect(readPasswordFile(file, to)).toBe('secret');
  for (const mode of [0o640, 0o604, 0o620]) {
    chmodSync(file, mode);
    expect(() => readPasswordFile(file, to)).toThrow(EnvError);
  }
  expect(readPasswordFile(path.join(folder, 'none'), to)).toBeUndefined();
  expect(readPasswordFile(folder, to)).toBeUndefined();
});
