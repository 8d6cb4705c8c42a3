import { now } from '@/lib/privacy/clock';
import { getReceipt, listReceipts } from '@/lib/privacy/evidence/receipts';
import type { Viewer } from '@/lib/privacy/viewer';
import type { PackageFile } from './file';
import { zipPlain } from './zip';

/**
 * All receipts of a person in one ZIP, newest first, made while it is read. An entry that the log does not take in within
 * two seconds breaks the stream off, and what was read is no ZIP.
 */
export function zipReceipts(viewer: Viewer): ReadableStream<Uint8Array> {
  async function* files(): AsyncGenerator<PackageFile> {
    for (let before: string | null = null, more = true; more; more = before !== null) {
      const { items, next } = await listReceipts(viewer, before);
      for (const { id } of items) {
        const { file, leaf } = await getReceipt(viewer, id);
        const path = `${leaf.t.slice(0, 10)}-${leaf.a.replace('.', '-')}-${id}.json`;
        yield { path, mediaType: 'application/json', description: '', text: () => [file] };
      }
      before = next;
    }
  }
  return zipPlain(files(), { folder: 'receipts', at: now() });
}
