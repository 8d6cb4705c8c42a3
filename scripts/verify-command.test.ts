import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signerOf } from '@/lib/log/node-crypto';
import { vkeyOf } from '@/lib/log/note';
import { checks, ORIGIN, signer, stranger } from '@/lib/log/testing';
import type { ReadLog } from '@/lib/log/today';
import { receiptCheck } from '@/messages/en/receipt-check';
import { publishedLog } from '@/test/published-log';
import { leavesBehind, otherLeaves, receiptFile } from '@/test/receipts';
import { UsageError } from './arguments.mjs';
import { verifyFile } from './verify-command';

const vkey = vkeyOf(checks, signer);
const text = new TextDecoder().decode(receiptFile(signer));
const { refused, command } = receiptCheck;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'rightful-verify-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, content: string | Uint8Array): string {
  writeFileSync(path.join(folder, name), content);
  return name;
}

/** What the command would print and end with, called in the folder of the files. */
async function verify(...args: string[]): Promise<{ code: number; out: string; error: string }> {
  try {
    const { holds, page } = await verifyFile(args, folder);
    return { code: holds ? 0 : 1, out: page, error: '' };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { code: 1, out: '', error: error.message };
  }
}

/** A log that publishes itself on this machine until the tests end. */
async function serve(read: ReadLog): Promise<{ origin: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const path = (request.url ?? '').replace('/api/log/', '');
    void read(path).then((found) => response.writeHead(found ? 200 : 404).end(found ?? ''));
  });
  server.unref().listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

test('a receipt is valid against a key that is given, and it says what is proven and what is not', async () => {
  const { code, out, error } = await verify(put('good.json', text), '--vkey', vkey);
  expect({ code, error }).toEqual({ code: 0, error: '' });
  expect(out).toBe(`This receipt is valid: it is an entry of the log ${ORIGIN}, whose key you named.

What happened  Consent was given
When           2 Jan 2026, 03:04 UTC
Result         Done
By whom        The person it is about
Use of data    Product news by email
Where          Choices
Log            ${ORIGIN}
Entry          Number 11 of the first 11
Detail         {"purpose":"news"}

What is proven:
- The log ${ORIGIN} holds this entry, word for word, as number 11 of its first 11.
- That state of the log was signed with the key that you named.
- The holder of this file can show that the entry is theirs: the file has the secret behind its pseudonym.
- The detail in this file is the one that the entry was made with.

What is not proven:
- That the time is right: it is the one that the log wrote down.
- That the entry is true, or that everything was written down.
- That the log still says the same today: nobody was asked.
- Who you are: the file names nobody, and a copy of it proves as much.`);
});

test('without a key from outside it is intact and no more', async () => {
  const { code, out } = await verify(put('good.json', text));
  expect(code).toBe(1);
  expect(out.split('\n')[0]).toBe(`Intact, signed by ${ORIGIN}, which you have not told me to trust.`);
});

test('each file that proves nothing is refused in one sentence', async () => {
  const impostor = signerOf(ORIGIN, new Uint8Array(32).fill(3));
  const large = put('large.json', text);
  truncateSync(path.join(folder, large), 50_000_000);
  const cases: [string, string][] = [
    [put('cut.json', text.slice(0, 400)), refused.cut],
    [put('edited.json', text.replace('consent.given', 'consent.refused')), refused.edited],
    [put('newer.json', text.replace('rightful-receipt/1', 'rightful-receipt/2')), refused['newer-format']],
    [put('letter.txt', 'Dear all, here is my receipt.'), refused['not-a-receipt']],
    [put('empty.json', ''), refused.cut],
    [put('picture.png', new Uint8Array([0x89, 0x50, 0xff, 0xfe])), refused['not-a-receipt']],
    [large, refused['too-large']],
    [put('other.json', receiptFile(stranger)), `Intact, but from another log: signed by ${stranger.name}`],
    [put('impostor.json', receiptFile(impostor)), `Intact, signed by ${ORIGIN} with a key that you have not`],
  ];
  for (const [file, sentence] of cases) {
    const { code, out, error } = await verify(file, '--vkey', vkey);
    expect({ file, code, error }).toEqual({ file, code: 1, error: '' });
    expect(out.startsWith(sentence) ? sentence : out).toBe(sentence);
    expect(out).not.toMatch(/valid|^\s+at /im);
  }
});

test('the log of today is asked where its address is given, and what was asked is said', async () => {
  const { today } = receiptCheck;
  const good = put('good.json', text);
  const grown = await serve(publishedLog(signer, leavesBehind(signer, 5)).read);
  const held = await verify(good, '--vkey', vkey, '--log', grown.origin);
  expect({ code: held.code, error: held.error }).toEqual({ code: 0, error: '' });
  expect(held.out).toContain('its newest signed state, of 16 entries, continues the one in this receipt.');
  expect(held.out).toContain(`- ${today.continued}`);
  expect(held.out).toContain(
    `Asked of ${grown.origin}/api/log: the newest checkpoint of the log and one file of`,
  );
  expect(grown.asked).toEqual(['/api/log/checkpoint', '/api/log/tile/0/000.p/16']);

  const other = await serve(publishedLog(signer, otherLeaves(16)).read);
  const garbage = await serve(() => Promise.resolve(new Uint8Array(70_000)));
  for (const [address, sentence] of [
    [other.origin, today.standing.forked],
    [garbage.origin, today.standing.unreachable],
    ['http://127.0.0.1:1', today.standing.unreachable],
  ] as const) {
    const { code, out, error } = await verify(good, '--vkey', vkey, '--log', address);
    expect({ code, error }).toEqual({ code: 1, error: '' });
    expect(out).toContain(sentence);
    expect(out).not.toContain(today.continued);
  }
});

test('a command that cannot be obeyed is answered in one sentence', async () => {
  mkdirSync(path.join(folder, 'inbox'));
  const good = put('good.json', text);
  const cases: [string[], string][] = [
    [[], command.usage],
    [[good, good], command.usage],
    [[good, '--trust', vkey], command.usage],
    [['none.json'], command.missing.replace('{file}', 'none.json')],
    [['\u001b[2Jnone.json'], command.missing.replace('{file}', '\\u{1b}[2Jnone.json')],
    [['inbox'], command.folder.replace('{file}', 'inbox')],
    [[`${good}/x`], command.unreadable.replace('{file}', `${good}/x`)],
    [[good, '--vkey', vkey.slice(0, -3)], command.vkey],
    [[good, '--log', 'https://privacy.example.com'], command.logWithoutKey],
    [[good, '--vkey', vkey, '--log', 'ftp://privacy.example.com'], command.log],
  ];
  for (const [args, sentence] of cases)
    expect(await verify(...args)).toEqual({ code: 1, out: '', error: sentence });
});
