import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BlobReader, BlobWriter, TextReader, ZipReader, ZipWriter } from '@zip.js/zip.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  nodeChecks,
  openLog,
  PACKAGE_FORMAT,
  sequenceAll,
  signerOf,
  signManifest,
  vkeyOf,
  type Verifier,
} from '@/lib/log';
import { parseVkey } from '@/lib/log/note';
import { listLogVkeys } from '@/lib/privacy/evidence/log-key';
import { exportPackage } from '@/lib/privacy/rights/export/package';
import { everything } from '@/lib/privacy/rights/export/scope';
import { sealing } from '@/lib/privacy/rights/export/zip';
import { verifyFile } from '@/scripts/verify-command';
import { packageTools } from '@/scripts/verify-package';
import { packageCheck } from '@/messages/en/package-check';
import { bytesOf } from '@/test/packages';
import { fresh, newPerson, type Person } from '@/test/people';
import { verifyPackage, type FileSource } from './package';

const folder = mkdtempSync(path.join(tmpdir(), 'rightful-verify-package-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const { refused } = packageCheck;

let person: Person;
let zip: Uint8Array<ArrayBuffer>;
let vkey: string;
let key: Verifier;

async function download(passphrase: string | null): Promise<Uint8Array<ArrayBuffer>> {
  const { stream } = await exportPackage(fresh(person.viewer, 'download'), everything, passphrase);
  const reading = bytesOf(stream);
  await sequenceAll();
  return reading;
}

beforeAll(async () => {
  await openLog();
  person = await newPerson();
  await sequenceAll();
  zip = await download(null);
  [vkey] = await listLogVkeys();
  const parsed = parseVkey(nodeChecks, vkey);
  if (!parsed) throw new Error('The log has no key.');
  key = parsed;
});

function inMemory(bytes: Uint8Array<ArrayBuffer>): FileSource {
  return {
    size: bytes.length,
    read: (offset, length) => Promise.resolve(bytes.slice(offset, offset + length)),
  };
}

const judge = async (
  bytes: Uint8Array<ArrayBuffer>,
  given: Verifier | null,
  passphrase: string | null = null,
) => (await verifyPackage(packageTools, inMemory(bytes), given, passphrase)).verdict;

test('a package is valid against the key of the log, and no more than intact without it', async () => {
  expect(await judge(zip, key)).toBe('valid');
  expect(await judge(zip, null)).toBe('untrusted');
});

test('one changed byte, wherever it is, fails it', async () => {
  const accepted: number[] = [];
  // The first and the last bytes, where a ZIP keeps its own words, and every 41st in between.
  for (let at = 0; at < zip.length; at++) {
    if (at >= 120 && at < zip.length - 400 && at % 41 !== 0) continue;
    const copy = zip.slice();
    copy[at] = (copy[at] ?? 0) ^ (1 << (at % 8));
    if ((await judge(copy, key)) === 'valid') accepted.push(at);
  }
  expect(accepted).toEqual([]);
});

test('a byte more or less, and a file that is none, fail it', async () => {
  expect(await judge(zip.slice(0, -1), key)).not.toBe('valid');
  expect(await judge(new Uint8Array([...zip, 0]), key)).not.toBe('valid');
  expect(await judge(new Uint8Array(0), key)).toBe('not-a-package');
  expect(await judge(new TextEncoder().encode('PK, a letter'), key)).not.toBe('valid');
});

test('the key of another log, and another key under the same name, are not enough', async () => {
  const stranger = parseVkey(
    nodeChecks,
    vkeyOf(nodeChecks, signerOf('other.example.org/audit', new Uint8Array(32).fill(3))),
  );
  const impostor = parseVkey(nodeChecks, vkeyOf(nodeChecks, signerOf(key.name, new Uint8Array(32).fill(3))));
  expect(await judge(zip, stranger)).toBe('unknown-key');
  expect(await judge(zip, impostor)).toBe('unknown-key');
});

test('a package that somebody packed again says so', async () => {
  const writer = new ZipWriter(new BlobWriter());
  const reader = new ZipReader(new BlobReader(new Blob([zip])));
  for (const entry of await reader.getEntries())
    if (!entry.directory)
      await writer.add(entry.filename, new BlobReader(await entry.getData(new BlobWriter())));
  expect(await judge(new Uint8Array(await (await writer.close()).arrayBuffer()), key)).toBe('packed-again');
});

test('a file that unpacks without end is not read to its end', async () => {
  const signer = signerOf('bomb.example.org/audit', new Uint8Array(32).fill(3));
  const manifest = JSON.stringify({
    format: PACKAGE_FORMAT,
    generatedAt: new Date().toISOString(),
    controller: { name: 'Bomb' },
    entry: '',
    files: [],
    log: { vkey: vkeyOf(nodeChecks, signer), proof: null },
  });
  const packed = async (spaces: number): Promise<Uint8Array<ArrayBuffer>> => {
    const text = manifest + ' '.repeat(spaces);
    const hash = nodeChecks.sha256(new TextEncoder().encode(text));
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    const reading = bytesOf(readable.pipeThrough(sealing(signer)));
    const writer = new ZipWriter(writable);
    await writer.add('bomb/manifest.json', new TextReader(text));
    await writer.add('bomb/manifest.sig', new TextReader(signManifest(nodeChecks, hash, signer)));
    await writer.close();
    return reading;
  };
  expect(await judge(await packed(0), null)).toBe('not-proven');
  const bomb = await packed(65 * 1024 * 1024);
  expect(bomb.length).toBeLessThan(200_000);
  expect(await judge(bomb, null)).toBe('changed');
});

test('a locked package is valid with its passphrase alone', async () => {
  const locked = await download('a long passphrase');
  expect(await judge(locked, key, 'a long passphrase')).toBe('valid');
  expect(await judge(locked, key, 'another passphrase')).toBe('wrong-passphrase');
  expect(await judge(locked, key)).toBe('locked');
});

test('the command says what it found, in a sentence, and holds for a valid package alone', async () => {
  const run = async (...args: string[]) => {
    const { holds, page } = await verifyFile(args, folder);
    return { holds, first: page.split('\n')[0] };
  };
  writeFileSync(path.join(folder, 'good.zip'), zip);
  const bad = zip.slice();
  bad[200] = (bad[200] ?? 0) ^ 1;
  writeFileSync(path.join(folder, 'bad.zip'), bad);
  expect(await run('good.zip', '--vkey', vkey)).toEqual({
    holds: true,
    first: expect.stringContaining('This package is valid'),
  });
  expect(await run('good.zip')).toEqual({
    holds: false,
    first: `Intact, signed by ${key.name}, which you have not told me to trust.`,
  });
  expect(await run('bad.zip', '--vkey', vkey)).toEqual({ holds: false, first: refused.changed });
});
