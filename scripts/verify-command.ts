import { commandLanguage } from '@/lib/privacy/language';
import { receiptForm } from '@/messages/en/receipt-form';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import path from 'node:path';
import { whenIn } from '@/messages/when';
import { nodeChecks } from '@/lib/log/node-crypto';
import type { Verifier } from '@/lib/log/note';
import { MAX_RECEIPT_BYTES } from '@/lib/log/receipt';
import { compareToday } from '@/lib/log/today';
import { askLog } from '@/lib/verify/ask-log';
import { judgeReceipt, readVkey } from '@/lib/verify/judge';
import { readingOf, type Reading } from '@/lib/verify/reading';
import { visible } from '@/lib/verify/shown';
import { isHeld } from '@/lib/verify/today-reading';
import { receiptCheck } from '@/messages/en/receipt-check';
import { readArguments, UsageError } from './arguments.mjs';
import { judgePackage, packageReading } from './verify-package';

const { command } = receiptCheck;
const { headings, detail: detailTerm } = receiptForm;

/** Whether all of it holds, and what is said of it. */
interface Answer {
  readonly holds: boolean;
  readonly page: string;
}

/** Checks the file that the arguments name, seen from `folder`. Throws UsageError when they make no sense, HelpAsked for --help. */
export async function verifyFile(args: string[], folder: string): Promise<Answer> {
  const { file, vkey, log, passphraseFile } = readAsked(args);
  if (isNumber(file))
    throw new UsageError(command.number.replace('{file}', file).replace('{page}', '/verify'));
  const find = (name: string) => path.resolve(folder, name);
  const given = vkey === null ? null : readVkey(nodeChecks, vkey);
  if (vkey !== null && given === null) throw new UsageError(command.vkey);
  if (log !== null && given === null) throw new UsageError(command.logWithoutKey);
  const base = log === null ? null : baseOf(log);
  const start = readStart(file, find);
  if (!isZip(start)) return check(start, given, base);
  if (base !== null) throw new UsageError(command.logOfPackage);
  if (passphraseFile !== null) readStart(passphraseFile, find);
  const verdict = await judgePackage(
    find(file),
    given,
    passphraseFile === null ? null : find(passphraseFile),
  );
  return { holds: verdict.verdict === 'valid', page: packageReading(verdict) };
}

/** Whether it is one of the two numbers of a deletion, in the form in which they are handed out. */
function isNumber(text: string): boolean {
  return /^RF(-[2-9A-HJ-NP-Z]{4}){3}$|^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
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

async function check(file: Uint8Array, given: Verifier | null, log: string | null): Promise<Answer> {
  const judgement = judgeReceipt(nodeChecks, file, { own: [], given });
  if (judgement.verdict !== 'valid' || !given || log === null)
    return { holds: judgement.verdict === 'valid', page: pageOf(readingOf(judgement)) };
  const { checkpoint } = judgement.findings;
  const today = await compareToday(nodeChecks, checkpoint, [given], askLog(log));
  const asked = { by: 'command', at: log, ...today } as const;
  return { holds: isHeld(asked), page: pageOf(readingOf(judgement, asked)) };
}

interface Asked {
  readonly file: string;
  readonly vkey: string | null;
  readonly log: string | null;
  readonly passphraseFile: string | null;
}

function readAsked(args: string[]): Asked {
  const { words, options } = readArguments(args, {
    usage: command.usage,
    takes: [1, 1],
    options: { vkey: { type: 'string' }, log: { type: 'string' }, 'passphrase-file': { type: 'string' } },
  });
  return {
    file: words[0] ?? '',
    vkey: options.vkey ?? null,
    log: options.log ?? null,
    passphraseFile: options['passphrase-file'] ?? null,
  };
}

/** As much of a file as tells whether it is too large for a receipt. */
function readStart(name: string, find: (name: string) => string): Uint8Array {
  const say = (sentence: string) => new UsageError(sentence.replace('{file}', () => visible(name, 300)));
  let handle: number | null = null;
  try {
    handle = openSync(find(name), 'r');
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
    text: value instanceof Date ? whenIn(commandLanguage).moment(value) : value,
  }));
  if (detail !== null) rows.push({ term: detailTerm, text: detail });
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
