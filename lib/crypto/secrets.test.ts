import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseEnv } from '@/lib/env';
import { SecretError } from './errors';
import { createSecrets, SECRET_NAMES } from './key-files';
import { checkValues, haveSecrets, loadSecrets, readSecret, rootKeyOf } from './secrets';
import { filled, hex } from './testing';

const NOVEMBER = new Date('2026-11-30T23:59:59Z');
let root: string;
let dir: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'rightful-keys-'));
  dir = path.join(root, 'data', 'keys');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const fresh = () => randomBytes(32).toString('base64');
const fromFiles = () => parseEnv({ KEYS_DIR: dir });
const given = () => ({
  ROOT_KEYS: `2026-11:${fresh()},2026-10:${fresh()}`,
  INDEX_KEY: fresh(),
  LOG_KEY: fresh(),
  APP_SECRET: fresh(),
});
const load = (variables: Record<string, string>) => loadSecrets(parseEnv({ KEYS_DIR: dir, ...variables }));

function refusalOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof SecretError) return error.message;
    throw error;
  }
  throw new Error('Nothing was refused.');
}

describe('createSecrets', () => {
  it('makes four random secrets in a folder and files that only their owner reads', () => {
    createSecrets(dir, NOVEMBER);
    expect(readdirSync(dir).sort()).toEqual([...SECRET_NAMES].sort());
    expect(readdirSync(path.dirname(dir))).toEqual(['keys']);
    expect(statSync(dir).mode & 0o777).toBe(0o700);
    for (const name of SECRET_NAMES) expect(statSync(path.join(dir, name)).mode & 0o777).toBe(0o600);
    const secrets = loadSecrets(fromFiles());
    expect(secrets.current.version).toBe('2026-11');
    const keys = [secrets.current.key, secrets.indexKey, secrets.logKey, secrets.appSecret];
    expect(new Set(keys.map(hex)).size).toBe(4);
  });

  it('fills an empty folder, and one with other files, and closes it to others', () => {
    mkdirSync(dir, { recursive: true, mode: 0o755 });
    writeFileSync(path.join(dir, 'lost+found'), '');
    createSecrets(dir, NOVEMBER);
    expect(readdirSync(dir).sort()).toEqual([...SECRET_NAMES, 'lost+found'].sort());
    expect(loadSecrets(fromFiles()).current.version).toBe('2026-11');
  });

  it.each(SECRET_NAMES)('never replaces a set of which only %s is left', (name) => {
    mkdirSync(dir, { recursive: true, mode: 0o700 });
    writeFileSync(path.join(dir, name), 'old', { mode: 0o600 });
    expect(() => createSecrets(dir)).toThrow(SecretError);
    expect(readdirSync(dir)).toEqual([name]);
    expect(readFileSync(path.join(dir, name), 'utf8')).toBe('old');
  });

  it('says in a sentence that the folder cannot be made', () => {
    writeFileSync(path.join(root, 'data'), 'a file where the folder should be');
    expect(refusalOf(() => createSecrets(dir))).toMatch(
      /^The secrets could not be written to KEYS_DIR \(E[A-Z]+\)\.$/,
    );
  });
});

describe('haveSecrets', () => {
  it('tells all, none, and some with the names that are missing', () => {
    expect(haveSecrets(fromFiles())).toEqual({ state: 'none', missing: SECRET_NAMES });
    const { APP_SECRET, ...others } = given();
    expect(haveSecrets(parseEnv({ KEYS_DIR: dir, ...others }))).toEqual({
      state: 'some',
      missing: ['APP_SECRET'],
    });
    expect(haveSecrets(parseEnv({ KEYS_DIR: dir, ...others, APP_SECRET })).state).toBe('all');
    createSecrets(dir);
    rmSync(path.join(dir, 'LOG_KEY'));
    expect(haveSecrets(fromFiles())).toEqual({ state: 'some', missing: ['LOG_KEY'] });
  });
});

describe('the secrets', () => {
  it('come from the environment before the files, each by itself', () => {
    createSecrets(dir, NOVEMBER);
    const files = loadSecrets(fromFiles());
    const INDEX_KEY = fresh();
    const mixed = load({ INDEX_KEY });
    expect(Buffer.from(mixed.indexKey).toString('base64')).toBe(INDEX_KEY);
    expect(mixed.logKey).toEqual(files.logKey);
  });

  it('take the first root key as the current one and keep the older', () => {
    const secrets = load(given());
    expect(secrets.rootKeys.map(({ version }) => version)).toEqual(['2026-11', '2026-10']);
    expect(secrets.current).toBe(secrets.rootKeys[0]);
    expect(rootKeyOf(secrets, '2026-10')).toBe(secrets.rootKeys[1]?.key);
    expect(refusalOf(() => rootKeyOf(secrets, '2026-09'))).toContain('2026-09');
  });

  it.each(SECRET_NAMES)('are refused without %s, which the sentence names', (name) => {
    expect(refusalOf(() => load({ ...given(), [name]: '' }))).toContain(name);
  });

  it.each([
    ['too short', Buffer.alloc(31, 'x7').toString('base64')],
    ['of 33 bytes', randomBytes(33).toString('base64')],
    ['in hexadecimal', randomBytes(32).toString('hex')],
    ['not base64', 'changeme'],
  ])('are refused from a file when one is %s, without showing it', (_, text) => {
    createSecrets(dir);
    writeFileSync(path.join(dir, 'INDEX_KEY'), text);
    const sentence = refusalOf(() => loadSecrets(fromFiles()));
    expect(sentence).toContain('INDEX_KEY');
    expect(sentence).not.toContain(text);
  });

  it('are refused with bits that base64 ignores, so that one key has one spelling', () => {
    const variables = given();
    const last = variables.INDEX_KEY.charAt(42);
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
    const other = `${variables.INDEX_KEY.slice(0, 42)}${alphabet.charAt(alphabet.indexOf(last) + 1)}=`;
    expect(Buffer.from(other, 'base64')).toEqual(Buffer.from(variables.INDEX_KEY, 'base64'));
    expect(refusalOf(() => load({ ...variables, INDEX_KEY: other }))).toContain(
      'INDEX_KEY must be the base64',
    );
  });

  it.each([
    ['one byte repeated', filled(0x01)],
    ['zeros', filled(0)],
    ['a count', Uint8Array.from({ length: 32 }, (_, i) => i)],
    ['a count downwards', Uint8Array.from({ length: 32 }, (_, i) => 255 - i)],
    ['typed text', Buffer.from('please-change-this-secret-value!')],
    ['a few bytes repeated', Uint8Array.from({ length: 32 }, (_, i) => (i % 7) * 31 + 3)],
  ])('are refused when one is %s, as samples are', (_, key) => {
    const sample = Buffer.from(key).toString('base64');
    for (const name of ['INDEX_KEY', 'LOG_KEY', 'APP_SECRET'])
      expect(refusalOf(() => load({ ...given(), [name]: sample }))).toContain(`${name} is a sample`);
    expect(refusalOf(() => load({ ...given(), ROOT_KEYS: `1:${sample}` }))).toContain(
      'ROOT_KEYS is a sample',
    );
  });

  it('are refused when one value serves twice', () => {
    const INDEX_KEY = fresh();
    expect(refusalOf(() => load({ ...given(), INDEX_KEY, APP_SECRET: INDEX_KEY }))).toContain('APP_SECRET');
    expect(refusalOf(() => load({ ...given(), INDEX_KEY, ROOT_KEYS: `1:${INDEX_KEY}` }))).toContain(
      'INDEX_KEY',
    );
    expect(refusalOf(() => load({ ...given(), ROOT_KEYS: `1:${INDEX_KEY},2:${INDEX_KEY}` }))).toContain(
      'ROOT_KEYS',
    );
    expect(refusalOf(() => load({ ...given(), ROOT_KEYS: `1:${fresh()},1:${fresh()}` }))).toContain('twice');
  });

  it('are refused before they are changed to the value of another', () => {
    const variables = given();
    const present = load(variables);
    for (const other of [variables.LOG_KEY, variables.ROOT_KEYS.slice(-44)])
      expect(refusalOf(() => readSecret('INDEX_KEY', other, present))).toContain('INDEX_KEY repeats');
    for (const allowed of [variables.INDEX_KEY, fresh()])
      expect(readSecret('INDEX_KEY', `${allowed}\n`, present)).toEqual(
        new Uint8Array(Buffer.from(allowed, 'base64')),
      );
  });

  it.each([0o604, 0o640, 0o660, 0o644])('are refused from a file of mode %o', (mode) => {
    createSecrets(dir);
    chmodSync(path.join(dir, 'ROOT_KEYS'), mode);
    expect(refusalOf(() => loadSecrets(fromFiles()))).toMatch(/ROOT_KEYS .*chmod 600/);
  });

  it.each([0o701, 0o750, 0o755])('are refused from a folder of mode %o', (mode) => {
    createSecrets(dir);
    chmodSync(dir, mode);
    expect(refusalOf(() => loadSecrets(fromFiles()))).toMatch(/KEYS_DIR .*chmod 700/);
  });

  it('are refused when a folder stands where a file should be', () => {
    createSecrets(dir);
    rmSync(path.join(dir, 'LOG_KEY'));
    mkdirSync(path.join(dir, 'LOG_KEY'), { mode: 0o700 });
    expect(refusalOf(() => loadSecrets(fromFiles()))).toContain('LOG_KEY');
  });
});

describe('checkValues', () => {
  it('has one row for each root version and each other secret, which changes with the secret', () => {
    const variables = given();
    const rows = checkValues(load(variables));
    expect(rows.map(({ name, version }) => `${name} ${version}`)).toEqual([
      'ROOT_KEYS 2026-11',
      'ROOT_KEYS 2026-10',
      'INDEX_KEY 1',
      'LOG_KEY 1',
      'APP_SECRET 1',
    ]);
    expect(checkValues(load(variables))).toEqual(rows);
    const others = checkValues(load(given()));
    for (const [i, row] of rows.entries())
      expect(hex(others[i]?.value ?? filled(0))).not.toBe(hex(row.value));
    expect(new Set(rows.map(({ value }) => hex(value))).size).toBe(5);
  });
});
