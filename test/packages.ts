import { BlobReader, configure, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';

// Tests in the browser read packages too: nothing here may import what belongs to the server alone.
configure({ useWebWorkers: false });

/** Everything that a stream gives. */
export async function bytesOf(stream: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer());
}

/** The files of a ZIP by their paths below its one folder. */
export async function unzip(zip: Uint8Array<ArrayBuffer>, passphrase?: string): Promise<Map<string, string>> {
  const reader = new ZipReader(new BlobReader(new Blob([zip])), passphrase ? { password: passphrase } : {});
  const files = new Map<string, string>();
  for (const entry of await reader.getEntries()) {
    if (entry.directory) continue;
    const bytes = await entry.getData(new Uint8ArrayWriter());
    files.set(entry.filename.slice(entry.filename.indexOf('/') + 1), new TextDecoder().decode(bytes));
  }
  await reader.close();
  return files;
}

/** One file of a package, which must be there. */
export function fileIn(files: ReadonlyMap<string, string>, path: string): string {
  const text = files.get(path);
  if (text === undefined) throw new Error(`There is no ${path} in the package.`);
  return text;
}
