import { env, type Env } from '@/lib/env';
import type { Bytes } from '@/lib/bytes';
import { pae } from './encoding';
import { SecretError } from './errors';
import { hmacSha256, timingSafeEqual } from './hash';
import { keyFileTime, readKeyFile, SECRET_NAMES, type SecretName } from './key-files';

/** One version of the root key; its 32 bytes wrap the keys of people. */
export interface RootKey {
  readonly version: string;
  readonly key: Uint8Array;
}

export interface Secrets {
  /** The current one first; older ones only unwrap. */
  readonly rootKeys: readonly RootKey[];
  readonly current: RootKey;
  readonly indexKey: Uint8Array;
  /** The Ed25519 seed that signs the log. */
  readonly logKey: Uint8Array;
  readonly appSecret: Uint8Array;
}

/** A row of the table KeyCheck: what a secret makes of a constant. It proves the secret and does not reveal it. */
export interface CheckValue {
  readonly name: SecretName;
  readonly version: string;
  readonly value: Bytes;
}

const SECRET = /^[A-Za-z0-9+/]{43}=$/;
const VERSION = /^[A-Za-z0-9._-]{1,32}$/;

let loaded: Secrets | undefined;
let loadedAt: number | null = null;

/** The secrets of this process, read at the first call. Throws SecretError when one is missing or malformed. */
export function secrets(): Secrets {
  if (!loaded) readAgain();
  return loaded as unknown as Secrets;
}

/**
 * The root key of a version for opening. One that this process does not know yet was added by a rotation while it ran:
 * the keys are read again before it counts as missing. Throws SecretError then.
 */
export function rootKeyFor(version: string): Uint8Array {
  if (!secrets().rootKeys.some((root) => root.version === version)) readAgain();
  return rootKeyOf(secrets(), version);
}

/** The root key to wrap with. Looks whether a rotation has added one while this process ran. */
export function currentRootKey(): RootKey {
  if (keysChangedAt() !== loadedAt) readAgain();
  return secrets().current;
}

function readAgain(): void {
  loadedAt = keysChangedAt();
  loaded = loadSecrets(env());
}

/** When the file of the root keys was changed, in milliseconds; null where they come from the environment. */
function keysChangedAt(): number | null {
  return env().rootKeys === undefined ? keyFileTime(env().keysDir, 'ROOT_KEYS') : null;
}

/** Which secrets exist, without judging them. The start decides what that means for a new or an old database. */
export function haveSecrets(from: Env = env()): {
  state: 'all' | 'none' | 'some';
  missing: readonly SecretName[];
} {
  const missing = SECRET_NAMES.filter((name) => textOf(from, name) === null);
  const state = missing.length === 0 ? 'all' : missing.length === SECRET_NAMES.length ? 'none' : 'some';
  return { state, missing };
}

/** Reads each secret from the environment, else from its file. Not at the door: `secrets()` reads once. */
export function loadSecrets(from: Env): Secrets {
  const rootKeys = parseRootKeys(requireText(from, 'ROOT_KEYS'));
  const [current] = rootKeys;
  if (!current) throw new SecretError('ROOT_KEYS holds no key.');
  const result: Secrets = {
    rootKeys,
    current,
    indexKey: parseSecret('INDEX_KEY', requireText(from, 'INDEX_KEY')),
    logKey: parseSecret('LOG_KEY', requireText(from, 'LOG_KEY')),
    appSecret: parseSecret('APP_SECRET', requireText(from, 'APP_SECRET')),
  };
  refuseShared(namedKeys(result));
  return result;
}

/** The root key of a version. Throws SecretError when it was removed. */
export function rootKeyOf(from: Secrets, version: string): Uint8Array {
  const found = from.rootKeys.find((root) => root.version === version);
  if (!found) throw new SecretError(`ROOT_KEYS lacks the version ${version}, which still wraps keys.`);
  return found.key;
}

/**
 * The 32 bytes of a new value of a secret in its text. Throws SecretError when it is malformed, no random value, or the
 * value of another secret in `present`, with which nothing would start.
 */
export function readSecret(name: SecretName, text: string, present: Secrets = secrets()): Uint8Array {
  const key = parseSecret(name, text.trim());
  refuseShared([...namedKeys(present).filter((other) => other.name !== name), { name, key }]);
  return key;
}

/** What a secret makes of a constant. It proves the secret and does not reveal it. */
export function checkValueOf(name: SecretName, version: string, key: Uint8Array): Bytes {
  return hmacSha256(key, pae('key-check/v1', name, version));
}

/** One value for each root version and each other secret. */
export function checkValues(from: Secrets): CheckValue[] {
  return namedKeys(from).map(({ name, version, key }) => ({
    name,
    version,
    value: checkValueOf(name, version, key),
  }));
}

function namedKeys(from: Secrets): { name: SecretName; version: string; key: Uint8Array }[] {
  return [
    ...from.rootKeys.map(({ version, key }) => ({ name: 'ROOT_KEYS' as const, version, key })),
    { name: 'INDEX_KEY', version: '1', key: from.indexKey },
    { name: 'LOG_KEY', version: '1', key: from.logKey },
    { name: 'APP_SECRET', version: '1', key: from.appSecret },
  ];
}

function textOf(from: Env, name: SecretName): string | null {
  const given = {
    ROOT_KEYS: from.rootKeys,
    INDEX_KEY: from.indexKey,
    LOG_KEY: from.logKey,
    APP_SECRET: from.appSecret,
  };
  return given[name] ?? readKeyFile(from.keysDir, name);
}

function requireText(from: Env, name: SecretName): string {
  const text = textOf(from, name);
  if (text === null)
    throw new SecretError(`${name} is missing: set it, or put back the file ${name} in KEYS_DIR.`);
  return text;
}

function parseRootKeys(text: string): RootKey[] {
  const rootKeys = text.split(',').map((part) => {
    const colon = part.indexOf(':');
    const version = part.slice(0, Math.max(colon, 0));
    if (!VERSION.test(version))
      throw new SecretError('ROOT_KEYS must be version:base64, comma separated, the current one first.');
    return { version, key: parseSecret('ROOT_KEYS', part.slice(colon + 1)) };
  });
  if (new Set(rootKeys.map(({ version }) => version)).size < rootKeys.length)
    throw new SecretError('ROOT_KEYS names one version twice.');
  return rootKeys;
}

function parseSecret(name: SecretName, text: string): Uint8Array {
  const key = Buffer.from(text, 'base64');
  if (!SECRET.test(text) || key.toString('base64') !== text)
    throw new SecretError(`${name} must be the base64 of 32 bytes (openssl rand -base64 32).`);
  if (looksMadeUp(key))
    throw new SecretError(`${name} is a sample and not random: make one with openssl rand -base64 32.`);
  return new Uint8Array(key);
}

/**
 * Samples of documentation are typed text, one byte repeated, or a count. Random bytes look like any of these less
 * than once in 10^14.
 */
function looksMadeUp(key: Uint8Array): boolean {
  const step = ((key[1] ?? 0) - (key[0] ?? 0)) & 0xff;
  const counted = key.every((byte, i) => i === 0 || ((byte - (key[i - 1] ?? 0)) & 0xff) === step);
  const typed = key.every((byte) => byte >= 0x20 && byte < 0x7f);
  return counted || typed || new Set(key).size < 8;
}

/** One value for two purposes would tie them together: whoever learns one has the other. */
function refuseShared(keys: readonly { name: SecretName; key: Uint8Array }[]): void {
  for (const [i, a] of keys.entries())
    for (const b of keys.slice(i + 1))
      if (timingSafeEqual(a.key, b.key))
        throw new SecretError(`${b.name} repeats a value of ${a.name}: each secret needs one of its own.`);
}
