import { closeSync, fsyncSync, openSync } from 'node:fs';

/** A new name in a folder is durable once the folder is synced. Windows cannot open a folder, and needs it not. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
