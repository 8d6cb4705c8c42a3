// npm run verify -- FILE [--vkey KEY [--log URL]] [--passphrase-file FILE]: checks a receipt or a package without a network
// or a database; with --log it also asks the log whether it still says the same. Ends with 0 only when all of it holds.
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { dateTimeText } from '@/components/ui/when-text';
import { MAX_RECEIPT_BYTES, nodeChecks, type Verifier } from '@/lib/log';
import { askLog } from '@/lib/verify/ask-log';
import { judge, readVkey } from '@/lib/verify/judge';
import { readingOf, type Reading } from '@/lib/verify/reading';
import { visible } from '@/lib/verify/shown';
import { compareToday } from '@/lib/log/today';
import { isHeld } from '@/lib/verify/today-reading';
import { receiptTexts } from '@/messages/en';
import { judgePackage, packageReading } from './verify-package';

const { command, headings, terms } = receiptTexts;

/** A sentence for whoever typed the command. */
class UsageError extends Error {}

async function main(args: string[]): Promise<boolean> {
  const { file, vkey, log, passphraseFile } = readArguments(args);
  const given = vkey === null ? null : readVkey(nodeChecks, vkey);
  if (vkey !== null && given === null) throw new UsageError(command.vkey);
  if (log !== null && given === null) throw new UsageError(command.logWithoutKey);
  const base = log === null ? null : baseOf(log);
  const start = readStart(file);
  if (!isZip(start)) return check(start, given, base);
  if (base !== null) throw new UsageError(command.logOfPackage);
  return checkPackage(file, given, passphraseFile);
}

/** Where a log publishes, under the address of its site or of the log itself. */
function baseOf(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') throw new UsageError(command.log);
  const path = url.pathname.replace(/\/+$/, '');
  return `${url.origin}${path === '' ? '/api/log' : path}`;
}

function isZip(file: Uint8Array): boolean {
  return file[0] === 0x50 && file[1] === 0x4b;
}

async function checkPackage(
  file: string,
  given: Verifier | null,
  passphraseFile: string | null,
): Promise<boolean> {
  if (passphraseFile !== null) readStart(passphraseFile);
  const verdict = await judgePackage(
    fromCaller(file),
    given,
    passphraseFile === null ? null : fromCaller(passphraseFile),
  );
  console.log(packageReading(verdict));
  return verdict.verdict === 'valid';
}

/** npm runs this in the project's folder, and says where it was called. */
function fromCaller(name: string): string {
  return path.resolve(process.env['INIT_CWD'] ?? '', name);
}

async function check(file: Uint8Array, given: Verifier | null, log: string | null): Promise<boolean> {
  const judgement = judge(nodeChecks, file, { own: [], given });
  if (judgement.verdict !== 'valid' || !given || log === null) {
    console.log(pageOf(readingOf(judgement)));
    return judgement.verdict === 'valid';
  }
  const { checkpoint } = judgement.findings;
  const today = await compareToday(nodeChecks, checkpoint, [given], askLog(log));
  const asked = { by: 'command', at: log, ...today } as const;
  console.log(pageOf(readingOf(judgement, asked)));
  return isHeld(asked);
}

function readArguments(args: string[]): {
  file: string;
  vkey: string | null;
  log: string | null;
  passphraseFile: string | null;
} {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { vkey: { type: 'string' }, log: { type: 'string' }, 'passphrase-file': { type: 'string' } },
    });
    const [file, ...more] = positionals;
    if (file !== undefined && more.length === 0)
      return {
        file,
        vkey: values.vkey ?? null,
        log: values.log ?? null,
        passphraseFile: values['passphrase-file'] ?? null,
      };
  } catch {
    // An option that does not exist is answered like a missing file.
  }
  throw new UsageError(command.usage);
}

/** As much of a file as tells whether it is too large for a receipt. */
function readStart(name: string): Uint8Array {
  const say = (sentence: string) => new UsageError(sentence.replace('{file}', () => visible(name, 300)));
  let handle: number | null = null;
  try {
    handle = openSync(fromCaller(name), 'r');
    if (fstatSync(handle).isDirectory()) throw say(command.folder);
    const buffer = new Uint8Array(MAX_RECEIPT_BYTES + 1);
    let length = 0;
    for (;;) {
      const read = readSync(handle, buffer, length, buffer.length - length, null);
      length += read;
      if (read === 0 || length === buffer.length) return buffer.subarray(0, length);
    }
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw say(missing ? command.missing : command.unreadable);
  } finally {
    if (handle !== null) closeSync(handle);
  }
}

function pageOf({ title, next, facts, detail, proven, notProven, today }: Reading): string {
  const rows = facts.map(({ term, value }) => ({
    term,
    text: value instanceof Date ? dateTimeText(value) : value,
  }));
  if (detail !== null) rows.push({ term: terms.detail, text: detail });
  const width = Math.max(...rows.map(({ term }) => term.length)) + 2;
  return [
    title,
    ...(next === null ? [] : [next]),
    ...(today === null ? [] : [today.title]),
    ...(rows.length === 0 ? [] : ['']),
    ...rows.map(({ term, text }) => `${term.padEnd(width)}${text}`),
    ...listOf(headings.proven, proven),
    ...listOf(headings.notProven, notProven),
    ...(today?.asked ? ['', today.asked] : []),
  ].join('\n');
}

function listOf(heading: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : ['', `${heading}:`, ...items.map((item) => `- ${item}`)];
}

try {
  process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1;
} catch (error) {
  console.error(error instanceof UsageError ? error.message : error);
  process.exitCode = 1;
}
