import { constants } from 'node:fs';
import { link, mkdir, open, rm, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { randomToken, syncFolder } from '@/lib/crypto';
import { env } from '@/lib/env';
import { LedgerError } from './ledger-error';

/** The end of the ledger's file, or all of it. */
export interface Lines {
  readonly lines: readonly string[];
  /** How many bytes of the file are whole lines. */
  readonly whole: number;
  /** Whether something follows them that has no line end: the rest of a write that was cut off. */
  readonly torn: boolean;
  /** Whether the first of `lines` is the first of the file. */
  readonly complete: boolean;
}

const TAIL = 64 * 1024;

/** The file that a restored database does not reach. */
export function ledgerFile(): string {
  return path.join(env().ledgerDir, 'ledger');
}

/** The last lines of the file, as many as are enough or all of them; null when there is no file. */
export async function readTail(enough: (first: string) => boolean): Promise<Lines | null> {
  for (let length = TAIL; ; length *= 16) {
    const tail = await readEnd(length);
    const first = tail?.lines[0];
    if (!tail || tail.complete || (first !== undefined && enough(first))) return tail;
  }
}

/** Every line of the file; null when there is no file. */
export function readAll(): Promise<Lines | null> {
  return readEnd(Infinity);
}

function readEnd(most: number): Promise<Lines | null> {
  return reaching(() => read(most));
}

/** What the system refuses is one sentence for the operator. */
async function reaching<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw new LedgerError('unreachable', undefined, { cause });
  }
}

async function read(most: number): Promise<Lines | null> {
  const file = await openIfThere();
  if (!file) return null;
  try {
    const { size } = await file.stat();
    const start = Math.max(0, size - most);
    const bytes = Buffer.alloc(size - start);
    let got = 0;
    while (got < bytes.length) {
      const { bytesRead } = await file.read(bytes, got, bytes.length - got, start + got);
      if (bytesRead === 0) break;
      got += bytesRead;
    }
    // What was read begins in the middle of a line unless it is the whole file.
    const from = start === 0 ? 0 : bytes.indexOf(0x0a) + 1;
    const to = bytes.lastIndexOf(0x0a, got - 1) + 1;
    const text = bytes.subarray(Math.min(from, to), to).toString('latin1');
    return {
      lines: text === '' ? [] : text.slice(0, -1).split('\n'),
      whole: start + to,
      torn: to < got,
      complete: start === 0,
    };
  } finally {
    await file.close();
  }
}

async function openIfThere(): Promise<FileHandle | null> {
  try {
    return await open(ledgerFile(), 'r');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Writes lines behind the last whole one, and returns once they are on the disk. The caller holds the ledger. */
export function appendLines(lines: readonly string[], file: Lines): Promise<void> {
  return reaching(() => append(lines, file));
}

async function append(lines: readonly string[], { torn, whole }: Lines): Promise<void> {
  // Never makes a file: one that is gone must be noticed.
  const file = await open(ledgerFile(), constants.O_RDWR | constants.O_APPEND);
  try {
    if (torn) await file.truncate(whole);
    await file.writeFile(lines.map((line) => `${line}\n`).join(''));
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes the file with these lines. Throws when one is there already, and leaves it as it is. */
export function createFile(lines: readonly string[]): Promise<void> {
  return reaching(() => create(lines));
}

async function create(lines: readonly string[]): Promise<void> {
  const folder = env().ledgerDir;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const draft = path.join(folder, `.${randomToken()}`);
  try {
    const file = await open(draft, 'wx', 0o600);
    try {
      await file.writeFile(lines.map((line) => `${line}\n`).join(''));
      await file.sync();
    } finally {
      await file.close();
    }
    // A link appears whole or not at all, and never replaces what is there.
    await link(draft, ledgerFile());
  } finally {
    await rm(draft, { force: true });
  }
  syncFolder(folder);
}
