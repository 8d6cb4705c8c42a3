import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { randomToken, syncFolder } from '@/lib/crypto';
import { env } from '@/lib/env';

/**
 * Anchors as files beside the database, one folder for each name of the log and one file for each size. A restored or
 * rewritten database does not change them; whoever owns the disk can.
 */
export const FILE_SINK = 'file';

/** Keeps a signed checkpoint; the file's name is returned. One that is there already stays as it is. */
export function writeAnchorFile(origin: string, size: number, note: string): string {
  const folder = folderOf(origin);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const name = String(size).padStart(16, '0');
  const file = path.join(folder, name);
  if (existsSync(file)) return name;
  const draft = path.join(folder, `.${randomToken()}`);
  try {
    writeFileSync(draft, note, { mode: 0o600, flag: 'wx', flush: true });
    // A link appears whole or not at all, and never replaces what another process wrote.
    linkSync(draft, file);
  } catch (error) {
    if (!existsSync(file)) throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  syncFolder(folder);
  return name;
}

/** The names of the kept checkpoints of this name of the log, which are their sizes, oldest first. */
export function listAnchorFiles(origin: string): string[] {
  const folder = folderOf(origin);
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => /^\d{16}$/.test(name))
        .toSorted()
    : [];
}

/** The kept checkpoint of this name. It is not judged here. */
export function readAnchorFile(origin: string, name: string): string {
  return readFileSync(path.join(folderOf(origin), name), 'utf8');
}

/** The newest of them, or null. */
export function readNewestAnchorFile(origin: string): { name: string; note: string } | null {
  const name = listAnchorFiles(origin).at(-1);
  return name === undefined ? null : { name, note: readAnchorFile(origin, name) };
}

function folderOf(origin: string): string {
  return path.join(env().dataDir, 'anchors', encodeURIComponent(origin));
}
