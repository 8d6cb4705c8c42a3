import { commandLanguage } from '@/lib/privacy/language';
import { createHash } from 'node:crypto';
import { open, readFile, type FileHandle } from 'node:fs/promises';
import { whenIn } from '@/messages/when';
import { nodeChecks } from '@/lib/log/node-crypto';
import type { Verifier } from '@/lib/log/note';
import {
  verifyPackage,
  ReadError,
  type OpenPackage,
  type PackageVerdict,
  type FileSource,
} from '@/lib/verify/package';
import { visible } from '@/lib/verify/shown';
import { packageCheck } from '@/messages/en/package-check';

export const packageTools = {
  checks: nodeChecks,
  newHasher: () => {
    const hash = createHash('sha256');
    return {
      update: (bytes: Uint8Array) => void hash.update(bytes),
      digest: () => new Uint8Array(hash.digest()),
    };
  },
};

/** A file of this machine as the verifier reads it. */
async function sourceOf(handle: FileHandle): Promise<FileSource> {
  const { size } = await handle.stat();
  return {
    size,
    async read(offset, length) {
      const bytes = new Uint8Array(length);
      const { bytesRead } = await handle.read(bytes, 0, length, offset).catch(() => {
        throw new ReadError('The file could not be read.');
      });
      return bytes.subarray(0, bytesRead);
    },
  };
}

/** Judges a package on this machine. What stands in `passphraseFile` opens it, without the line's end. */
export async function judgePackage(
  file: string,
  given: Verifier | null,
  passphraseFile: string | null,
  use?: (opened: OpenPackage) => Promise<void>,
): Promise<PackageVerdict> {
  const passphrase =
    passphraseFile === null ? null : (await readFile(passphraseFile, 'utf8')).replace(/\r?\n$/, '');
  const handle = await open(file, 'r');
  try {
    return await verifyPackage(packageTools, await sourceOf(handle), given, passphrase, use);
  } finally {
    await handle.close();
  }
}

/** What is known of a package, in words. */
export function packageReading(verdict: PackageVerdict): string {
  const { refused, valid, untrusted, proven, notProven, headings } = packageCheck;
  if (!('manifest' in verdict)) return refused[verdict.verdict];
  const { origin, manifest } = verdict;
  const words: Readonly<Record<string, string>> = {
    log: visible(origin, 200),
    controller: visible(manifest.controller, 200),
    files: String(manifest.files.length),
    date: whenIn(commandLanguage).moment(new Date(manifest.generatedAt)),
  };
  const fill = (text: string): string =>
    text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => words[name] ?? whole);
  if (verdict.verdict === 'untrusted') return `${fill(untrusted.title)}\n${fill(untrusted.next)}`;
  return [
    fill(valid),
    '',
    `${headings.proven}:`,
    ...proven.map((line) => `- ${fill(line)}`),
    '',
    `${headings.notProven}:`,
    ...notProven.map((line) => `- ${fill(line)}`),
  ].join('\n');
}
