import { isRecord, parseJson } from '@/lib/log/json';
import { PACKAGE_FORMAT } from '@/lib/log/package-note';

/** What a package says of itself, as far as its reader needs it. */
export interface Manifest {
  readonly generatedAt: string;
  readonly controller: string;
  readonly entry: string;
  readonly files: readonly { readonly path: string; readonly bytes: number; readonly sha256: string }[];
  readonly log: { readonly vkey: string; readonly proof: string | null };
}

/** Reads a manifest; null when it is not one of this format. Members that nobody here needs are passed over. */
export function readManifest(text: string): Manifest | null {
  const value = parseJson(text);
  if (!isRecord(value) || value['format'] !== PACKAGE_FORMAT) return null;
  const { generatedAt, controller, entry, files, log } = value;
  if (typeof generatedAt !== 'string' || typeof entry !== 'string') return null;
  if (!isRecord(controller) || typeof controller['name'] !== 'string') return null;
  if (!isRecord(log) || typeof log['vkey'] !== 'string') return null;
  const proof = log['proof'];
  if (proof !== null && typeof proof !== 'string') return null;
  if (!Array.isArray(files)) return null;
  const read = files.map(readFile);
  if (!read.every((file) => file !== null)) return null;
  return {
    generatedAt,
    controller: controller['name'],
    entry,
    files: read,
    log: { vkey: log['vkey'], proof },
  };
}

function readFile(value: unknown): Manifest['files'][number] | null {
  if (!isRecord(value)) return null;
  const { path, bytes, sha256 } = value;
  return typeof path === 'string' && typeof bytes === 'number' && typeof sha256 === 'string'
    ? { path, bytes, sha256 }
    : null;
}
