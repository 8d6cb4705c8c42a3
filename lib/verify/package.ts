import { configure, Reader, ZipReader, type FileEntry } from '@zip.js/zip.js';
import type { Checks } from '@/lib/log/crypto-provider';
import type { LogLeaf } from '@/lib/log/leaf';
import { parseVkey, type Verifier } from '@/lib/log/note';
import { claims, isZipNote, openManifestNote, openZipNote } from '@/lib/log/package-note';
import { verifyReceipt } from '@/lib/log/receipt';
import { readManifest, type Manifest } from './manifest';

configure({ useWebWorkers: false });

/** A file that is read in pieces, wherever it is. */
export interface FileSource {
  readonly size: number;
  readonly read: (offset: number, length: number) => Promise<Uint8Array<ArrayBuffer>>;
}

/** SHA-256 of what does not fit into memory. */
interface Hasher {
  update(bytes: Uint8Array): void;
  /** 32 bytes. */
  digest(): Uint8Array;
}

export interface PackageTools {
  readonly checks: Checks;
  readonly newHasher: () => Hasher;
}

/** Why a package proves nothing. Closed: each has one sentence for people. */
type PackageRefusal =
  'not-a-package' | 'packed-again' | 'changed' | 'locked' | 'wrong-passphrase' | 'not-proven' | 'unknown-key';

/**
 * `valid`: every byte is the one that a trusted log signed, and the log proves that the copy was asked for. `untrusted`:
 * the same under the key that the package itself names.
 */
export type PackageVerdict =
  | {
      readonly verdict: 'valid' | 'untrusted';
      readonly origin: string;
      readonly manifest: Manifest;
      readonly leaf: LogLeaf;
    }
  | { readonly verdict: PackageRefusal };

class Refused extends Error {
  constructor(readonly reason: PackageRefusal) {
    super(reason);
  }
}

/** The opened files of a package. */
export interface OpenPackage {
  readonly manifest: Manifest;
  /** The whole text of one file; throws when it is not there. */
  readonly text: (path: string) => Promise<string>;
}

/**
 * Judges the ZIP of a package: its signature over every byte, its manifest, each file against its hash, and the log's
 * proof. With null the key that it names itself is taken. `use` may read it once it was found in order.
 */
export async function verifyPackage(
  tools: PackageTools,
  source: FileSource,
  given: Verifier | null,
  passphrase: string | null,
  use?: (opened: OpenPackage) => Promise<void>,
): Promise<PackageVerdict> {
  try {
    return await judge(tools, source, given, passphrase, use);
  } catch (error) {
    if (error instanceof Refused) return { verdict: error.reason };
    const code = error instanceof Error ? error.message : '';
    if (/password/i.test(code)) return { verdict: 'wrong-passphrase' };
    if (/encrypted/i.test(code)) return { verdict: 'locked' };
    if (error instanceof ReadError) throw error;
    return { verdict: 'changed' };
  }
}

/** The file could not be read, which says nothing about what is in it. */
export class ReadError extends Error {
  override name = 'ReadError';
}

async function judge(
  { checks, newHasher }: PackageTools,
  source: FileSource,
  given: Verifier | null,
  passphrase: string | null,
  use: ((opened: OpenPackage) => Promise<void>) | undefined,
): Promise<PackageVerdict> {
  const { comment, hash } = await readSeal(source, newHasher);
  if (given && !claims(checks, comment, given)) throw new Refused('unknown-key');
  if (given && openZipNote(checks, comment, hash, [given]) === null) throw new Refused('changed');
  const zip = new ZipReader(new SourceReader(source), passphrase === null ? {} : { password: passphrase });
  const entries = await listFiles(zip);
  if (passphrase === null && [...entries.values()].some(({ encrypted }) => encrypted))
    throw new Refused('locked');
  const bytesOf = async (path: string): Promise<Uint8Array<ArrayBuffer>> => {
    const entry = entries.get(path);
    if (!entry) throw new Refused('changed');
    return readWhole(entry);
  };
  const textOf = async (path: string): Promise<string> => new TextDecoder().decode(await bytesOf(path));

  const manifestBytes = await bytesOf('manifest.json');
  const manifest = readManifest(new TextDecoder().decode(manifestBytes));
  const named = manifest && parseVkey(checks, manifest.log.vkey);
  if (!manifest || !named) throw new Refused('changed');
  const trusted = [given ?? named];
  const signed = openManifestNote(
    checks,
    await textOf('manifest.sig'),
    checks.sha256(manifestBytes),
    trusted,
  );
  const sealed = openZipNote(checks, comment, hash, trusted);
  if (signed === null || sealed === null) throw new Refused('changed');

  const outside = new Set(['manifest.json', 'manifest.sig', 'SHA256SUMS', 'public-key.pem']);
  const paths = [...entries.keys()].filter((path) => !outside.has(path));
  if (paths.length !== manifest.files.length) throw new Refused('changed');
  for (const { path, bytes, sha256 } of manifest.files) {
    const entry = entries.get(path);
    if (!entry || (await hashOf(entry, newHasher)) !== `${bytes} ${sha256}`) throw new Refused('changed');
  }

  const receipt = manifest.log.proof === null ? null : await bytesOf(manifest.log.proof);
  const proof = receipt && verifyReceipt(checks, receipt, trusted);
  if (proof?.verdict !== 'valid' || proof.leaf.id !== manifest.entry) throw new Refused('not-proven');
  await use?.({ manifest, text: textOf });
  return { verdict: given ? 'valid' : 'untrusted', origin: named.name, manifest, leaf: proof.leaf };
}

const END_LENGTH = 22;
const END_MARK = [0x50, 0x4b, 0x05, 0x06];
const MAX_COMMENT = 4_096;
const PIECE = 1_048_576;

/** The comment of the ZIP, and the SHA-256 of everything before it. */
async function readSeal(
  source: FileSource,
  newHasher: () => Hasher,
): Promise<{ comment: string; hash: Uint8Array }> {
  const start = Math.max(source.size - END_LENGTH - MAX_COMMENT, 0);
  const tail = await source.read(start, source.size - start);
  const begin = await source.read(0, Math.min(4, source.size));
  if (begin[0] !== 0x50 || begin[1] !== 0x4b) throw new Refused('not-a-package');
  const end = findEnd(tail);
  if (end === null) throw new Refused('changed');
  const commentAt = start + end + END_LENGTH;
  const comment = new TextDecoder().decode(tail.subarray(end + END_LENGTH));
  if (!isZipNote(comment)) throw new Refused('packed-again');
  const hasher = newHasher();
  for (let at = 0; at < commentAt; at += PIECE)
    hasher.update(await source.read(at, Math.min(PIECE, commentAt - at)));
  return { comment, hash: hasher.digest() };
}

/** Where the end record begins whose comment ends with the file; null when there is none. */
function findEnd(tail: Uint8Array): number | null {
  for (let at = tail.length - END_LENGTH; at >= 0; at--) {
    if (!END_MARK.every((byte, i) => tail[at + i] === byte)) continue;
    const length = (tail[at + 20] ?? 0) + 256 * (tail[at + 21] ?? 0);
    if (at + END_LENGTH + length === tail.length) return at;
  }
  return null;
}

class SourceReader extends Reader<FileSource> {
  constructor(private readonly source: FileSource) {
    super(source);
    this.size = source.size;
  }

  override readUint8Array(offset: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
    return this.source.read(offset, Math.min(length, this.size - offset));
  }
}

const MAX_FILES = 10_000;

/** The files below the one folder of a package, by path. */
async function listFiles(zip: ZipReader<unknown>): Promise<Map<string, FileEntry>> {
  const files = new Map<string, FileEntry>();
  let folder: string | null = null;
  for (const entry of await zip.getEntries()) {
    const slash = entry.filename.indexOf('/');
    const [top, path] = [entry.filename.slice(0, slash), entry.filename.slice(slash + 1)];
    folder ??= top;
    if (entry.directory || slash < 1 || top !== folder || files.has(path) || files.size >= MAX_FILES)
      throw new Refused('changed');
    files.set(path, entry);
  }
  if (!files.has('manifest.json')) throw new Refused('not-a-package');
  return files;
}

/** The most bytes of one file that are held at once: what a stranger packed small may unpack without end. */
const MOST = 64 * 1024 * 1024;

async function readWhole(entry: FileEntry): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  await entry.getData(
    new WritableStream<Uint8Array<ArrayBuffer>>({
      write(chunk) {
        length += chunk.length;
        if (length > MOST) throw new Refused('changed');
        chunks.push(chunk);
      },
    }),
  );
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

async function hashOf(entry: FileEntry, newHasher: () => Hasher): Promise<string> {
  const hasher = newHasher();
  let bytes = 0;
  await entry.getData(
    new WritableStream<Uint8Array>({
      write(chunk) {
        hasher.update(chunk);
        bytes += chunk.length;
      },
    }),
  );
  return `${bytes} ${Array.from(hasher.digest(), (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
