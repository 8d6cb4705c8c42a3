import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  existsSync,
  fstatSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type Stats,
} from 'node:fs';
import path from 'node:path';
import { env } from '@/lib/env';
import { SecretError } from './errors';
import { randomBytes } from './hash';
import { syncFolder } from './sync-folder';

/** The secrets, named alike as variables and as files of KEYS_DIR. */
export const SECRET_NAMES = ['ROOT_KEYS', 'INDEX_KEY', 'LOG_KEY', 'APP_SECRET'] as const;
export type SecretName = (typeof SECRET_NAMES)[number];

/** The text of a key file, or null when there is none. A folder or file that others may read throws SecretError. */
export function readKeyFile(dir: string, name: SecretName): string | null {
  try {
    return readPrivate(dir, name);
  } catch (error) {
    if (error instanceof SecretError) throw error;
    if (codeOf(error) === 'ENOENT') return null;
    throw new SecretError(`The file ${name} in KEYS_DIR cannot be read (${codeOf(error)}).`);
  }
}

/** The value that is to become a key file's, written durably beside it before anything is changed to it. */
export function prepareKeyFile(dir: string, name: SecretName): string {
  const prepared = readPrepared(dir, name);
  if (prepared !== null) return prepared;
  const text = newText(name, new Date());
  // Renamed when whole: of a write that was cut short, nothing counts.
  const draft = path.join(dir, `.${name}.${randomUUID()}`);
  try {
    writeSynced(draft, text);
    renameSync(draft, path.join(dir, `.${name}.next`));
  } finally {
    rmSync(draft, { force: true });
  }
  syncFolder(dir);
  return text;
}

function readPrepared(dir: string, name: SecretName): string | null {
  try {
    return readPrivate(dir, `.${name}.next`);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Makes the prepared value the key file's. */
export function adoptKeyFile(dir: string, name: SecretName, old: string, text: string): void {
  replaceKeyFile(dir, name, old, text);
  rmSync(path.join(dir, `.${name}.next`), { force: true });
}

/** When a key file was last changed, in milliseconds; null when there is none. */
export function keyFileTime(dir: string, name: SecretName): number | null {
  return statSync(path.join(dir, name), { throwIfNoEntry: false })?.mtimeMs ?? null;
}

/**
 * Puts a new text in the place of a key file that has the text `old`, durably, whole or not at all. Throws SecretError
 * when the file was changed meanwhile, or another process is changing it.
 */
export function replaceKeyFile(dir: string, name: SecretName, old: string, text: string): void {
  const draft = path.join(dir, `.${name}.new`);
  try {
    // Its name is the lock: of two processes one makes it.
    writeSynced(draft, text);
  } catch (error) {
    throw new SecretError(
      codeOf(error) === 'EEXIST'
        ? `Another process is changing ${name}, or was interrupted at it: when none is, remove .${name}.new from KEYS_DIR.`
        : `${name} could not be written to KEYS_DIR (${codeOf(error)}).`,
    );
  }
  try {
    if (readKeyFile(dir, name) !== old) throw new SecretError(`${name} was changed meanwhile: try again.`);
    renameSync(draft, path.join(dir, name));
    syncFolder(dir);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Checks the file it has opened, so that no other can be put in its place between the check and the reading. */
function readPrivate(dir: string, name: string): string {
  const file = openSync(path.join(dir, name), 'r');
  try {
    requirePrivate(statSync(dir), 'KEYS_DIR', '700');
    requirePrivate(fstatSync(file), `The file ${name} in KEYS_DIR`, '600');
    return readFileSync(file, 'utf8').trim();
  } finally {
    closeSync(file);
  }
}

/** Windows has no such modes; there the folder's own rights must do. */
function requirePrivate(stats: Stats, what: string, mode: string): void {
  if (process.getuid === undefined) return;
  if ((stats.mode & 0o077) !== 0 || stats.uid !== process.getuid())
    throw new SecretError(
      `${what} must belong to the user who runs this and be closed to others (chmod ${mode}).`,
    );
}

/**
 * Makes a new set of secrets in `dir`, all of them or none: written to a folder beside it, synced, then renamed.
 * Throws SecretError when a key file exists there already; it never replaces one.
 */
export function createSecrets(dir: string = env().keysDir, now: Date = new Date()): void {
  try {
    mkdirSync(path.dirname(dir), { recursive: true, mode: 0o700 });
    const fresh = mkdtempSync(`${dir}.new-`);
    try {
      for (const name of SECRET_NAMES) writeSynced(path.join(fresh, name), newText(name, now));
      syncFolder(fresh);
      install(fresh, dir);
      syncFolder(path.dirname(dir));
    } finally {
      rmSync(fresh, { recursive: true, force: true });
    }
  } catch (error) {
    if (error instanceof SecretError) throw error;
    throw new SecretError(`The secrets could not be written to KEYS_DIR (${codeOf(error)}).`);
  }
}

function refuseExisting(dir: string): void {
  if (SECRET_NAMES.some((name) => existsSync(path.join(dir, name))))
    throw new SecretError('KEYS_DIR already holds secrets, and they are never replaced.');
}

function newText(name: SecretName, now: Date): string {
  const value = Buffer.from(randomBytes()).toString('base64');
  return name === 'ROOT_KEYS' ? `${now.toISOString().slice(0, 7)}:${value}` : value;
}

/**
 * Renaming replaces an absent or empty folder at once. A folder that is a mount point or holds other files is filled
 * by links instead, which never replace a file either; if that is interrupted, the start says which are missing.
 */
function install(fresh: string, dir: string): void {
  try {
    renameSync(fresh, dir);
  } catch (error) {
    if (!['EBUSY', 'ENOTEMPTY', 'EEXIST', 'EXDEV', 'EPERM'].includes(codeOf(error))) throw error;
    refuseExisting(dir);
    fill(fresh, dir);
  }
}

function fill(fresh: string, dir: string): void {
  chmodSync(dir, 0o700);
  const staged = SECRET_NAMES.map((name) => ({
    from: path.join(dir, `.${name}.${randomUUID()}`),
    to: path.join(dir, name),
    text: readFileSync(path.join(fresh, name), 'utf8').trim(),
  }));
  try {
    for (const { from, text } of staged) writeSynced(from, text);
    for (const { from, to } of staged) linkSync(from, to);
  } finally {
    for (const { from } of staged) rmSync(from, { force: true });
    syncFolder(dir);
  }
}

function writeSynced(file: string, text: string): void {
  writeFileSync(file, `${text}\n`, { mode: 0o600, flag: 'wx', flush: true });
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
}
