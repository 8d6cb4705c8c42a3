import { describe, expect, it, test } from 'vitest';
import { signerOf } from '@/lib/log/node-crypto';
import { vkeyOf } from '@/lib/log/note';
import { MAX_RECEIPT_BYTES } from '@/lib/log/receipt';
import { checks, flips, numbers, ORIGIN, signer, stranger } from '@/lib/log/testing';
import type { Hash } from '@/lib/log/tree';
import { receiptCheck } from '@/messages/en/receipt-check';
import { publishedLog } from '@/test/published-log';
import { leavesBehind, otherLeaves, receiptFile } from '@/test/receipts';
import { browserChecks, checkHere } from './browser';
import { checkForm, compareForm, type VerifyState } from './check';
import { judgeReceipt, readVkey, type Judgement } from './judge';
import { readingOf } from './reading';
import { visible } from './shown';
import type { ReadLog } from '@/lib/log/today';

const impostor = signerOf(ORIGIN, new Uint8Array(32).fill(3));
const vkey = vkeyOf(checks, signer);
const good = receiptFile(signer);
const text = new TextDecoder().decode(good);
const bytesOf = (edited: string) => new TextEncoder().encode(edited);

/** A file for every verdict that a reader at the log of `signer` can come to. */
const files: readonly (readonly [Judgement['verdict'], Uint8Array])[] = [
  ['valid', good],
  ['another-log', receiptFile(stranger)],
  ['unknown-key', receiptFile(impostor)],
  ['too-large', new Uint8Array(50_000_000)],
  ['not-a-receipt', bytesOf('Dear all, here is my receipt.')],
  ['cut', good.slice(0, 300)],
  ['newer-format', bytesOf(text.replace('rightful-receipt/1', 'rightful-receipt/2'))],
  ['edited', bytesOf(text.replace('consent.given', 'consent.refused'))],
];
const own = { own: [signer], given: null };

/** Everything that a reading says. */
function words(judgement: Judgement): string[] {
  const { title, next, proven, notProven } = readingOf(judgement);
  return [title, ...(next === null ? [] : [next]), ...proven, ...notProven];
}

const titleFor = (keys: Parameters<typeof judgeReceipt>[2]) =>
  readingOf(judgeReceipt(checks, good, keys)).title;
const readingFor = (parts: Parameters<typeof receiptFile>[1]) =>
  readingOf(judgeReceipt(checks, receiptFile(signer, parts), own));

/** The answer of a browser without a network. */
const here = async (form: FormData) => (await checkHere(form, [vkey], null)).state;

function formWith(file: Uint8Array<ArrayBuffer> | null, key = ''): FormData {
  const form = new FormData();
  form.set('receipt', file ? new File([file], 'receipt\u202E.json') : new File([], ''));
  form.set('vkey', key);
  return form;
}
const errorsOf = (state: VerifyState) => (state.status === 'refused' ? state.errors : null);

describe('a verdict', () => {
  it.each(files)('%s is what the server and the browser come to', (verdict, file) => {
    expect(judgeReceipt(checks, file, own).verdict).toBe(verdict);
    expect(judgeReceipt(browserChecks, file, own)).toEqual(judgeReceipt(checks, file, own));
  });

  it('is put in one whole sentence of its own, and only one says valid', () => {
    const judged = [
      ...files.map(([, file]) => judgeReceipt(checks, file, own)),
      judgeReceipt(checks, good, { own: [], given: null }),
    ];
    expect(new Set(judged.map(({ verdict }) => verdict)).size).toBe(9);
    const titles = judged.map((judgement) => readingOf(judgement).title);
    expect(new Set(titles).size).toBe(titles.length);
    for (const [i, judgement] of judged.entries()) {
      expect(titles[i]).toMatch(/^[A-Z][^.!?{}]*(\.[^ .!?{}][^.!?{}]*)*\.$/);
      for (const sentence of words(judgement)) expect(sentence).not.toMatch(/[{}]|undefined/);
      expect(words(judgement).some((sentence) => /valid/i.test(sentence))).toBe(
        judgement.verdict === 'valid',
      );
    }
  });

  it('shows nothing of a file that is not proven but the name of its log', () => {
    for (const [verdict, file] of files) {
      const { facts, detail, proven, tone } = readingOf(judgeReceipt(checks, file, own));
      const empty = facts.length === 0 && detail === null && proven.length === 0;
      expect(empty).toBe(verdict !== 'valid');
      expect(tone === 'good').toBe(verdict === 'valid');
    }
  });

  it('names the signer that the reader does not trust', () => {
    const { title } = readingOf(judgeReceipt(checks, good, { own: [], given: null }));
    expect(title).toBe(`Intact, signed by ${ORIGIN}, which you have not told me to trust.`);
    expect(readingOf(judgeReceipt(checks, receiptFile(stranger), own)).title).toContain(stranger.name);
  });

  it('says whose key it stands on', () => {
    expect(titleFor({ own: [], given: signer })).toContain('whose key you named');
    expect(titleFor({ own: [signer], given: stranger })).not.toContain('whose key you named');
    expect(judgeReceipt(checks, receiptFile(stranger), { own: [signer], given: stranger })).toMatchObject({
      verdict: 'valid',
      by: 'given',
    });
  });
});

describe('what a valid receipt proves', () => {
  const { proven, notProven, terms, actors } = receiptCheck;

  it('is the entry, its place, its owner and its detail', () => {
    const reading = readingFor({});
    expect(reading.proven).toEqual([
      `The log ${ORIGIN} holds this entry, word for word, as number 11 of its first 11.`,
      proven.signed.own,
      proven.opened,
      proven.detail,
    ]);
    expect(reading.notProven).toEqual([notProven.time, notProven.truth, notProven.now, notProven.name]);
    expect(reading.detail).toBe('{"purpose":"news"}');
    expect(reading.facts).toEqual([
      { term: terms.what, value: 'Consent was given' },
      { term: terms.when, value: new Date('2026-01-02T03:04:05.678Z') },
      { term: terms.result, value: 'Done' },
      { term: terms.actor, value: actors.subject },
      { term: 'Use of data', value: 'Product news by email' },
      { term: 'Where', value: 'Choices' },
      { term: terms.log, value: ORIGIN },
      { term: terms.place, value: 'Number 11 of the first 11' },
    ]);
  });

  it('is less without opening and detail', () => {
    const reading = readingFor({ opened: false, withheld: true });
    expect(reading.proven).toHaveLength(2);
    expect(reading.notProven).toEqual([
      notProven.time,
      notProven.truth,
      notProven.now,
      notProven.whose,
      notProven.detail,
    ]);
  });

  it('names who did it no closer than the entry does, and a request by its reference', () => {
    const actorOf = (leaf: Record<string, unknown>) =>
      readingFor({ leaf }).facts.find(({ term }) => term === terms.actor)?.value;
    expect(actorOf({ act: 'sys' })).toBe(actors.system);
    expect(actorOf({ act: 'AAAAAAAAAAAAAAAAAAAAAA' })).toBe(actors.other);
    expect(actorOf({ a: 'session.failed', act: 'sys' })).toBe(actors.unknown);
    const { facts } = readingFor({ leaf: { a: 'account.erased', obj: 'request:0190a1b2', r: 'refused' } });
    expect(facts).toContainEqual({ term: terms.reference, value: '0190a1b2' });
    const blinded = readingFor({ leaf: { obj: 'request:1M0eyeNmGiPspGxFo7q3QQ' } });
    expect(blinded.facts.map(({ term }) => term)).not.toContain(terms.reference);
    expect(facts).toContainEqual({ term: terms.result, value: 'Refused' });
  });

  it('counts in words what a deletion removed and what it left', () => {
    const meta = { erased: ['profile:1', 'consents:4'], kept: ['request:1'], reason: 'request' };
    const { facts } = readingFor({ leaf: { a: 'account.erased', meta } });
    expect(facts).toContainEqual({ term: 'Deleted', value: 'Details, Choices: 4' });
    expect(facts).toContainEqual({ term: 'Kept', value: 'Number and dates of this request' });
  });

  it('is read also where another log writes what ours does not', () => {
    const { facts } = readingFor({
      leaf: { a: 'thing.done', t: '2026-02-30T99:00:00.000Z', meta: { toString: 7 } },
    });
    expect(facts.slice(0, 2).map(({ value }) => value)).toEqual(['thing.done', '2026-02-30T99:00:00.000Z']);
    expect(facts).toContainEqual({ term: 'toString', value: '7' });
  });

  it('is shown so that no character of it plays tricks', () => {
    const { detail } = readingFor({ detail: '\u001b[2J\u202Eabc\u2028\u0000' });
    expect(detail).toBe('\\u{1b}[2J\\u{202e}abc\\u{2028}\\u{0}');
    expect(visible('x'.repeat(30), 10)).toBe(`${'x'.repeat(10)}…`);
    expect(visible('aaa😀', 4)).toBe('aaa\\u{d83d}…');
  });
});

describe('the checks of the browser', () => {
  it('agree with the server’s on hashes, signatures and every kind of wrong one', () => {
    const message = new TextEncoder().encode('a message');
    const signature = signer.sign(message);
    expect(browserChecks.verifyEd25519(signer.publicKey, message, signature)).toBe(true);
    for (const wrong of flips(signature))
      expect(browserChecks.verifyEd25519(signer.publicKey, message, wrong)).toBe(false);
    for (const wrong of flips(signer.publicKey))
      expect(browserChecks.verifyEd25519(wrong, message, signature)).toBe(false);
    expect(browserChecks.verifyEd25519(new Uint8Array(3), message, signature)).toBe(false);
    expect(browserChecks.verifyEd25519(signer.publicKey, message, new Uint8Array(63))).toBe(false);
    const next = numbers(5);
    for (let length = 0; length < 300; length++) {
      const bytes = Uint8Array.from({ length }, () => next(256));
      expect(Buffer.from(browserChecks.sha256(bytes))).toEqual(Buffer.from(checks.sha256(bytes)));
    }
  });
});

/** What a browser says at last, with this log to ask. */
async function readingWith(log: ReadLog | null, file = good, key = '') {
  const { state, later } = await checkHere(formWith(file, key), [vkey], log);
  const last = (await later) ?? state;
  if (last.status !== 'checked') throw new Error('Not checked.');
  return last.reading;
}

describe('the log of today', () => {
  const { notProven, today } = receiptCheck;
  const { read } = publishedLog(signer, leavesBehind(signer, 5));
  it('is asked after the answer is there, and what was asked is said', async () => {
    const { state, later } = await checkHere(formWith(good), [vkey], read);
    expect(state).toMatchObject({
      reading: { today: { tone: 'plain', title: today.unasked.asking, asked: null } },
    });
    expect(await later).toMatchObject({
      reading: {
        today: {
          tone: 'good',
          title: expect.stringContaining('of 16 entries'),
          asked: expect.stringContaining('one file of its hashes'),
        },
        proven: expect.arrayContaining([today.continued]),
        notProven: expect.arrayContaining([notProven.everybody]),
      },
    });
  });

  it('that has another past or fewer entries is an alarm, and proves nothing about today', async () => {
    const cases: [Hash[], string][] = [
      [otherLeaves(20), today.standing.forked],
      [otherLeaves(4), 'it signs 4 entries today, and signed 11 before'],
    ];
    for (const [leaves, words] of cases) {
      const reading = await readingWith(publishedLog(signer, leaves).read);
      expect(reading.today).toMatchObject({ tone: 'bad', title: expect.stringContaining(words) });
      expect(reading.notProven).toContain(notProven.today);
      expect(reading.proven).not.toContain(today.continued);
    }
  });

  it('that cannot be reached, or answers garbage, leaves the receipt valid and today open', async () => {
    const answers: [ReadLog, string][] = [
      [() => Promise.reject(new Error('down')), today.standing.unreachable],
      [() => Promise.resolve(new Uint8Array(9)), today.standing.unreadable],
      [publishedLog(impostor, leavesBehind(signer, 5)).read, 'with a key that you have not told me to trust'],
    ];
    for (const [log, words] of answers) {
      const reading = await readingWith(log);
      expect(reading.tone).toBe('good');
      expect(reading.today).toMatchObject({ tone: 'due', title: expect.stringContaining(words) });
      expect(reading.notProven).toContain(notProven.today);
    }
  });

  it('is asked nothing offline, for a receipt from elsewhere, or for a file that is not valid', async () => {
    const asked: string[] = [];
    const listening: ReadLog = (path) => {
      asked.push(path);
      return read(path);
    };
    expect((await readingWith(null)).today?.title).toBe(today.unasked.offline);
    const elsewhere = await readingWith(listening, receiptFile(stranger), vkeyOf(checks, stranger));
    expect(elsewhere.tone).toBe('good');
    expect(elsewhere.today?.title).toBe(today.unasked.elsewhere);
    for (const [, file] of files.slice(1))
      expect((await readingWith(listening, new Uint8Array(file))).today).toBeNull();
    expect(asked).toEqual([]);
  });
});

describe('the form', () => {
  it('is answered alike by browser and server, but for who answered', async () => {
    const [onServer, inBrowser] = [
      await compareForm(checks, await checkForm(checks, formWith(good), [vkey], 'server'), [vkey], 'offline'),
      await here(formWith(good)),
    ];
    expect(onServer).toMatchObject({ status: 'checked', by: 'server', file: 'receipt\\u{202e}.json' });
    expect(inBrowser).toEqual({ ...onServer, by: 'browser' });
  });

  it('takes the key of another log, with white space around it', async () => {
    const other = ` ${vkeyOf(checks, stranger)}\n`;
    expect(await here(formWith(receiptFile(stranger), other))).toMatchObject({
      reading: { tone: 'good' },
      values: { vkey: other.trim() },
    });
  });

  it('without a file, or with half a key, is refused beside the input and keeps what was typed', async () => {
    expect(errorsOf(await here(formWith(null)))).toEqual({ receipt: receiptCheck.form.noFile });
    expect(errorsOf(await here(new FormData()))).toEqual({ receipt: receiptCheck.form.noFile });
    const half = vkey.slice(0, -4);
    const refused = await here(formWith(good, half));
    expect(refused).toMatchObject({ errors: { vkey: receiptCheck.form.noVkey }, values: { vkey: half } });
  });

  it('does not read a large file to its end', async () => {
    const file = new File([new Uint8Array(2 * MAX_RECEIPT_BYTES)], 'large.json');
    let asked = 0;
    file.slice = (begin, end) => {
      asked = end ?? file.size;
      return Blob.prototype.slice.call(file, begin, end);
    };
    Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.reject(new Error('read whole')) });
    const form = new FormData();
    form.set('receipt', file);
    expect(await here(form)).toMatchObject({
      reading: { title: receiptCheck.refused['too-large'] },
    });
    expect(asked).toBe(MAX_RECEIPT_BYTES + 1);
  });

  it('names no verdict when a file cannot be read', async () => {
    const form = new FormData();
    const file = new File([good], 'gone.json');
    form.set('receipt', file);
    const kept = form.get('receipt');
    if (kept instanceof File)
      kept.slice = () => {
        throw new Error('gone');
      };
    expect(await here(form)).toMatchObject({
      status: 'refused',
      message: receiptCheck.form.unreadable,
    });
  });
});

test('a key is read in its one spelling', () => {
  expect(readVkey(checks, vkey)).toEqual({ name: ORIGIN, publicKey: new Uint8Array(signer.publicKey) });
  for (const wrong of ['', 'x', vkey.toUpperCase(), `${vkey}=`, vkey.replace('+', '+0')])
    expect(readVkey(checks, wrong)).toBeNull();
});
