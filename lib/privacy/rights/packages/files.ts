import { createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { openedLength, openFile, sealFile, type SealContext } from '@/lib/crypto';
import { db } from '@/lib/db';
import { env } from '@/lib/env';
import type { Subject } from '@/lib/privacy/keys/vault';

/**
 * The sealed files of prepared copies, one below `PACKAGES_DIR` for each try. A row of `Package` names the one that counts;
 * every other is left over and is swept away. They are sealed under the key of their person, so that none opens once the
 * person is erased, wherever a copy of it lies.
 */

const suffix = '.sealed';

function pathOf(file: string): string {
  return path.join(env().packagesDir, `${file}${suffix}`);
}

/** Where a file is sealed for: a file opens for its person and its own name alone. */
function placeOf(subject: Subject, file: string): SealContext {
  return { table: 'package', column: 'file', subjectId: subject.id, rowId: file };
}

/**
 * Seals what a stream gives into a new file. It is on the disk when this resolves; when it rejects, nothing is left
 * that the next sweep does not remove.
 */
export async function writeFile(
  subject: Subject,
  file: string,
  stream: ReadableStream<Uint8Array>,
  signal: AbortSignal,
): Promise<void> {
  const sealed = stream.pipeThrough(sealFile(subject.key, placeOf(subject, file)));
  const source = Readable.fromWeb(sealed as Parameters<typeof Readable.fromWeb>[0]);
  try {
    await mkdir(env().packagesDir, { recursive: true, mode: 0o700 });
    const target = createWriteStream(pathOf(file), { flags: 'wx', mode: 0o600, flush: true });
    await pipeline(source, target, { signal });
  } catch (error) {
    source.destroy();
    await removeFile(file).catch(() => undefined);
    throw error;
  }
}

/** A sealed file, being opened. */
export interface OpenedFile {
  /** How many bytes `stream` gives. */
  readonly length: number;
  readonly stream: ReadableStream<Uint8Array>;
}

const pieceSize = 64 * 1024;

/**
 * Opens a file of a person; null when it is not there. `mayEnd` is asked when all of it was read and before its last piece
 * is given out: what it rejects with is how the stream fails.
 */
export async function readFile(
  subject: Subject,
  file: string,
  mayEnd: () => Promise<void>,
): Promise<OpenedFile | null> {
  const handle = await open(pathOf(file), 'r').catch((error: unknown) => {
    if (isMissing(error)) return null;
    throw error;
  });
  if (!handle) return null;
  const { size } = await handle.stat();
  const underlying: UnderlyingDefaultSource<Uint8Array> = {
    async pull(controller) {
      try {
        const { bytesRead, buffer } = await handle.read(new Uint8Array(pieceSize), 0, pieceSize);
        if (bytesRead > 0) {
          controller.enqueue(buffer.subarray(0, bytesRead));
          return;
        }
        await mayEnd();
        await handle.close();
        controller.close();
      } catch (error) {
        await handle.close().catch(() => undefined);
        throw error;
      }
    },
    cancel: () => handle.close(),
  };
  // Nothing is read before it is asked for, so that the end is the last that happens.
  const source = new ReadableStream(underlying, { highWaterMark: 0 });
  return {
    length: openedLength(size),
    stream: source.pipeThrough(openFile(subject.key, placeOf(subject, file))),
  };
}

/** Removes a file; one that is not there is no fault. */
export function removeFile(file: string): Promise<void> {
  return rm(pathOf(file), { force: true });
}

/** Removes every file that no package names any more. Rejects when the folder does not answer. Returns how many went. */
export async function sweepFiles(): Promise<number> {
  const names = await readdir(env().packagesDir).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  const files = names.filter((name) => name.endsWith(suffix)).map((name) => name.slice(0, -suffix.length));
  // A file is named by its row before it is made: what is there and not named now is not needed.
  const named = await db().package.findMany({
    where: { file: { not: null }, state: { in: ['preparing', 'ready'] } },
    select: { file: true },
  });
  const needed = new Set(named.map(({ file }) => file));
  const over = files.filter((file) => !needed.has(file));
  for (const file of over) await removeFile(file);
  return over.length;
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
