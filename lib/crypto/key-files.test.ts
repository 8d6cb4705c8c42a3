import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { adoptKeyFile, createSecrets, prepareKeyFile, readKeyFile, replaceKeyFile } from './key-files';

let root: string;
let dir: string;
const file = (name: string): string => path.join(dir, name);

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'rightful-key-files-'));
  dir = path.join(root, 'keys');
  createSecrets(dir);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('a key file is replaced whole, for its owner alone, and leaves nothing beside it', () => {
  const old = readKeyFile(dir, 'ROOT_KEYS') ?? '';
  replaceKeyFile(dir, 'ROOT_KEYS', old, `b:new,${old}`);
  expect(readKeyFile(dir, 'ROOT_KEYS')).toBe(`b:new,${old}`);
  expect(statSync(file('ROOT_KEYS')).mode & 0o777).toBe(0o600);
  expect(readdirSync(dir).toSorted()).toEqual(['APP_SECRET', 'INDEX_KEY', 'LOG_KEY', 'ROOT_KEYS']);
});

test('a key file that somebody else has changed meanwhile is left as it is', () => {
  const old = readKeyFile(dir, 'ROOT_KEYS') ?? '';
  writeFileSync(file('ROOT_KEYS'), 'theirs\n');
  expect(() => replaceKeyFile(dir, 'ROOT_KEYS', old, 'ours')).toThrow(/^ROOT_KEYS was changed meanwhile/);
  expect(readKeyFile(dir, 'ROOT_KEYS')).toBe('theirs');
  expect(readdirSync(dir)).toHaveLength(4);
});

test('of two that change a key file at once one does, and the other says so', () => {
  const old = readKeyFile(dir, 'ROOT_KEYS') ?? '';
  writeFileSync(file('.ROOT_KEYS.new'), 'half', { mode: 0o600 });
  expect(() => replaceKeyFile(dir, 'ROOT_KEYS', old, 'ours')).toThrow(
    /^Another process is changing ROOT_KEYS/,
  );
  expect(readKeyFile(dir, 'ROOT_KEYS')).toBe(old);
  expect(readFileSync(file('.ROOT_KEYS.new'), 'utf8')).toBe('half');
});

test('a prepared value is the same after an interruption, until it is adopted', () => {
  const old = readKeyFile(dir, 'LOG_KEY') ?? '';
  const prepared = prepareKeyFile(dir, 'LOG_KEY');
  expect(prepared).toMatch(/^[A-Za-z0-9+/]{43}=$/);
  expect(prepared).not.toBe(old);
  expect(prepareKeyFile(dir, 'LOG_KEY')).toBe(prepared);
  expect(readKeyFile(dir, 'LOG_KEY')).toBe(old);
  expect(statSync(file('.LOG_KEY.next')).mode & 0o777).toBe(0o600);
  adoptKeyFile(dir, 'LOG_KEY', old, prepared);
  expect(readKeyFile(dir, 'LOG_KEY')).toBe(prepared);
  expect(existsSync(file('.LOG_KEY.next'))).toBe(false);
});

test('a prepared value that others could read is not taken', () => {
  prepareKeyFile(dir, 'LOG_KEY');
  chmodSync(file('.LOG_KEY.next'), 0o644);
  expect(() => prepareKeyFile(dir, 'LOG_KEY')).toThrow(/must belong to the user who runs this/);
});
