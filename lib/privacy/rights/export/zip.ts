import { createHash } from 'node:crypto';
import { configure, ZipWriter } from '@zip.js/zip.js';
import { nodeChecks, signZip, type Signer } from '@/lib/log';
import type { PackageFile } from './file';
import type { Written } from './manifest';
import { roundRobin } from './round-robin';

// Everything is packed in this thread, so that a limit of workers would only make people wait for one who stops reading.
configure({ useWebWorkers: false, maxWorkers: Number.MAX_SAFE_INTEGER });

export interface ZipOptions {
  /** The folder that holds the files. */
  readonly folder: string;
  readonly at: Date;
  /** Every file is encrypted under it (AES-256, WinZip AE-2); null for none. */
  readonly passphrase: string | null;
  readonly signer: Signer;
}

/** The settings of every entry, so that one package is written in one way. */
function entryOptions({ at, passphrase }: Pick<ZipOptions, 'at' | 'passphrase'>): object {
  return {
    // A ZIP's own clock has no zone: the same moment must not be written in as many ways as there are servers.
    lastModDate: new Date(at.getTime() + at.getTimezoneOffset() * 60_000),
    extendedTimestamp: false,
    ...(passphrase === null ? {} : { password: passphrase, encryptionStrength: 3 }),
  };
}

/**
 * Writes files into a ZIP while it is read. `last` is asked for the final files when the others are written, and their
 * hashes are known. When a file cannot be made the stream fails, and what was read of it is no ZIP.
 */
export function zipStream(
  files: AsyncIterable<PackageFile>,
  last: (written: readonly Written[]) => Promise<readonly PackageFile[]>,
  options: ZipOptions,
): ReadableStream<Uint8Array> {
  return pack(files, last, options).pipeThrough(sealing(options.signer));
}

/** Writes files into a ZIP without a signature of its own: for files that are signed each. */
export function zipPlain(
  files: AsyncIterable<PackageFile>,
  options: Pick<ZipOptions, 'folder' | 'at'>,
): ReadableStream<Uint8Array> {
  return pack(files, () => Promise.resolve([]), { ...options, passphrase: null });
}

function pack(
  files: AsyncIterable<PackageFile>,
  last: (written: readonly Written[]) => Promise<readonly PackageFile[]>,
  options: Omit<ZipOptions, 'signer'>,
): ReadableStream<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>(
    undefined,
    { highWaterMark: 1 },
    { highWaterMark: 1 },
  );
  const abort = new AbortController();
  const zip = new ZipWriter<unknown>(writable, { ...entryOptions(options), signal: abort.signal });
  const write = async (): Promise<void> => {
    const written: Written[] = [];
    for await (const file of piecewise(files)) written.push(await addFile(zip, options.folder, file));
    for (const file of await last(written)) await addFile(zip, options.folder, file);
    await zip.close();
  };
  write().catch((error: unknown) => {
    abort.abort(error);
    void writable.abort(error).catch(() => undefined);
  });
  return readable;
}

/** The same files, each asked for in turn: some take many questions to the database. */
async function* piecewise<T>(files: AsyncIterable<T>): AsyncGenerator<T> {
  const asked = files[Symbol.asyncIterator]();
  for (;;) {
    const { done, value } = await roundRobin(() => asked.next());
    if (done) return;
    yield value;
  }
}

async function addFile(zip: ZipWriter<unknown>, folder: string, file: PackageFile): Promise<Written> {
  const hash = createHash('sha256');
  let bytes = 0;
  const chunks = chunksOf(file.text());
  await zip.add(
    `${folder}/${file.path}`,
    new ReadableStream<Uint8Array>({
      async pull(controller) {
        const { done, value } = await roundRobin(() => chunks.next());
        if (done) {
          controller.close();
          return;
        }
        hash.update(value);
        bytes += value.length;
        controller.enqueue(value);
      },
      cancel() {
        // Not waited for: it would wait for the piece that is under way.
        void chunks.return(undefined).catch(() => undefined);
      },
    }),
  );
  return { file, bytes, sha256: hash.digest('hex') };
}

const chunkSize = 64 * 1024;

/** Text as UTF-8 in pieces of a good size: one step of the stream for each line would cost more than the line. */
async function* chunksOf(
  text: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<Uint8Array, undefined> {
  let waiting = '';
  for await (const part of text) {
    waiting += part;
    if (waiting.length < chunkSize) continue;
    yield Buffer.from(waiting);
    waiting = '';
  }
  if (waiting.length > 0) yield Buffer.from(waiting);
}

const END_LENGTH = 22;

/**
 * Closes the ZIP with a comment: the log's signature over every byte before it. The end of a ZIP without a comment has a
 * fixed length, and its last two bytes are the comment's length, so the last bytes are held back until it ends.
 */
export function sealing(signer: Signer): TransformStream<Uint8Array, Uint8Array> {
  const hash = createHash('sha256');
  let held: Uint8Array = new Uint8Array(0);
  return new TransformStream({
    transform(chunk, controller) {
      if (chunk.length < END_LENGTH) {
        const both = Buffer.concat([held, chunk]);
        const cut = Math.max(both.length - END_LENGTH, 0);
        if (cut > 0) pass(both.subarray(0, cut), controller);
        held = Uint8Array.from(both.subarray(cut));
        return;
      }
      if (held.length > 0) pass(held, controller);
      const cut = chunk.length - END_LENGTH;
      if (cut > 0) pass(chunk.subarray(0, cut), controller);
      held = Uint8Array.from(chunk.subarray(cut));
    },
    flush(controller) {
      const end = Buffer.from(held);
      if (end.length !== END_LENGTH || end.readUInt32LE(0) !== 0x06_05_4b_50)
        throw new Error('The ZIP did not end as one does.');
      const length = Buffer.byteLength(signZip(nodeChecks, new Uint8Array(32), signer));
      end.writeUInt16LE(length, END_LENGTH - 2);
      pass(end, controller);
      controller.enqueue(Buffer.from(signZip(nodeChecks, hash.digest(), signer)));
    },
  });

  function pass(bytes: Uint8Array, controller: TransformStreamDefaultController<Uint8Array>): void {
    hash.update(bytes);
    controller.enqueue(bytes);
  }
}
