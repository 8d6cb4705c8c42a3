import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** The folder with the newest PostgreSQL on this machine that has all of these programs; undefined when none has. */
export function findFolder(programs: readonly string[]): string | undefined {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).toSorted((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => path.join(debian, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(path.delimiter),
  ];
  return folders.find((folder) => hasPrograms(folder, programs));
}

/** Whether a folder has all of these programs. */
export function hasPrograms(folder: string, programs: readonly string[]): boolean {
  return programs.every((name) => isProgram(path.join(folder, name)));
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
