import { describe, expect, it } from 'vitest';
import { canonicalJson } from '@/lib/crypto';
import { toBase64Url, utf8 } from '@/lib/bytes';
import { signCheckpoint } from './checkpoint';
import { commit, pseudonym } from './commitment';
import { signerOf } from './node-crypto';
import { formatProof } from './proof';
import { inclusionRanges, proofOf, type HashAt } from './prove';
import { formatReceipt, MAX_RECEIPT_BYTES, parseReceipt, verifyReceipt, type Receipt } from './receipt';
import { checks, flips, numbers, ORIGIN, signer, stranger, testTree } from './testing';
import { append, leafHash, rootOf } from './tree';

const OPENING = new Uint8Array(32).fill(4);
const SALT = new Uint8Array(32).fill(9);
const BODY = '{"text":"abc"}';
const LEAF = canonicalJson({
  v: 1,
  t: '2026-01-02T03:04:05.678Z',
  id: '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5d',
  a: 'consent.given',
  act: pseudonym(checks, OPENING),
  s: pseudonym(checks, OPENING),
  obj: 'consent:1M0eyeNmGiPspGxFo7q3QQ',
  r: 'ok',
  p: commit(checks, SALT, utf8(BODY)),
});

/** A receipt for the last of 11 leaves, under a signer. */
function receipt(by = signer, leaf = LEAF): Receipt {
  const hash = leafHash(checks, utf8(leaf));
  const { tree, hashAt } = testTree(10);
  const grown = append(checks, tree, [hash]);
  const read: HashAt = (place) => (place.level === 0 && place.index === 10 ? hash : hashAt(place));
  const checkpoint = signCheckpoint(checks, { size: 11, root: rootOf(checks, grown) }, by);
  const proof = formatProof({
    index: 10,
    hashes: proofOf(checks, inclusionRanges(10, 11), read),
    checkpoint,
  });
  return {
    leaf,
    proof,
    opening: toBase64Url(OPENING),
    detail: { salt: toBase64Url(SALT), body: BODY },
  };
}

const GOOD = receipt();
const judge = (file: Receipt | string | Uint8Array, trusted = [signer]) => {
  const text = typeof file === 'string' || file instanceof Uint8Array ? file : formatReceipt(file);
  return verifyReceipt(checks, typeof text === 'string' ? new TextEncoder().encode(text) : text, trusted);
};
const refusal = (reason: string) => ({ verdict: 'refused', reason });

describe('a receipt', () => {
  it('is valid under a key that the reader trusts, and tells what it proves', () => {
    expect(judge(GOOD)).toMatchObject({
      verdict: 'valid',
      index: 10,
      opened: true,
      detail: BODY,
      leaf: { a: 'consent.given', t: '2026-01-02T03:04:05.678Z' },
      checkpoint: { origin: ORIGIN, size: 11 },
    });
    expect(judge(GOOD, [stranger, signer])).toMatchObject({ verdict: 'valid' });
  });

  it('is valid without opening and detail, and says that they are not there', () => {
    const { opening: _opening, detail: _detail, ...least } = GOOD;
    expect(judge(least)).toMatchObject({ verdict: 'valid', opened: false, detail: null });
  });

  it('is intact but not trusted by a reader who names no key', () => {
    expect(judge(GOOD, [])).toMatchObject({ verdict: 'untrusted', checkpoint: { origin: ORIGIN } });
  });

  it('is refused with any one bit of any byte changed', () => {
    const file = new TextEncoder().encode(formatReceipt(GOOD));
    for (const changed of flips(file)) expect(judge(changed).verdict).toBe('refused');
  });

  it('is refused with any byte before the signature changed, also by a reader who names no key', () => {
    const text = formatReceipt(GOOD);
    const end = text.indexOf('\\n\\n— ');
    const rest = new TextEncoder().encode(text.slice(end));
    for (const changed of flips(new TextEncoder().encode(text.slice(0, end))))
      expect(judge(Uint8Array.of(...changed, ...rest), []).verdict).toBe('refused');
  });

  it('that is cut anywhere is said to be cut', () => {
    const file = new TextEncoder().encode(formatReceipt(GOOD));
    const verdicts = Array.from({ length: file.length - 1 }, (_, length) => judge(file.slice(0, length)));
    expect(verdicts).toEqual(verdicts.map(() => refusal('cut')));
    expect(judge(file.slice(0, -1))).toEqual(refusal('edited'));
  });

  it.each<[string, Receipt]>([
    ['another leaf', { ...GOOD, leaf: LEAF.replace('given', 'withdrawn') }],
    ['something that is no leaf', { ...GOOD, leaf: '{}' }],
    ['another index', { ...GOOD, proof: GOOD.proof.replace('index 10', 'index 9') }],
    ['another tree', { ...GOOD, proof: GOOD.proof.replace('\n11\n', '\n12\n') }],
    ['no proof', { ...GOOD, proof: '' }],
    ['another opening', { ...GOOD, opening: toBase64Url(SALT) }],
    ['a short opening', { ...GOOD, opening: '' }],
    ['another detail', { ...GOOD, detail: { salt: toBase64Url(SALT), body: '{}' } }],
    ['another salt', { ...GOOD, detail: { salt: toBase64Url(OPENING), body: BODY } }],
  ])('with %s is said to be edited', (_, file) => {
    expect(judge(file)).toEqual(refusal('edited'));
    expect(judge(file, [])).toEqual(refusal('edited'));
  });

  it('of which a signature was changed is said to be edited', () => {
    const at = GOOD.proof.lastIndexOf('/') - 8;
    const letter = GOOD.proof[at] === 'A' ? 'B' : 'A';
    const proof = GOOD.proof.slice(0, at) + letter + GOOD.proof.slice(at + 1);
    expect(judge({ ...GOOD, proof })).toEqual(refusal('edited'));
  });

  it('from another log is said to be from another log', () => {
    expect(judge(receipt(stranger))).toEqual(refusal('another-log'));
  });

  it('signed by an unknown key in the log’s name is said to be so', () => {
    expect(judge(receipt(signerOf(ORIGIN, new Uint8Array(32).fill(3))))).toEqual(refusal('unknown-key'));
  });

  it('of a newer format is said to be newer', () => {
    const text = formatReceipt(GOOD);
    expect(judge(text.replace('rightful-receipt/1', 'rightful-receipt/2'))).toEqual(refusal('newer-format'));
    expect(judge(receipt(signer, LEAF.replace('"v":1', '"v":2')))).toEqual(refusal('newer-format'));
  });

  it('larger than a receipt can be is not read', () => {
    expect(judge(new Uint8Array(50_000_000))).toEqual(refusal('too-large'));
    expect(judge(new Uint8Array(MAX_RECEIPT_BYTES + 1))).toEqual(refusal('too-large'));
  });

  it.each([
    ['another JSON', '{"hello":"world"}'],
    ['a number', '17'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe])],
    ['prose', 'Dear all, here is my receipt.'],
    ['another product’s receipt', '{\n  "format": "other-receipt/1"\n}\n'],
    ['a number as format', '{"format":1}'],
    ['null', 'null'],
  ])('is not %s', (_, file) => {
    expect(judge(file)).toEqual(refusal('not-a-receipt'));
  });

  it.each([
    ['re-indented', (text: string) => JSON.stringify(JSON.parse(text))],
    ['with one more member', (text: string) => text.replace('"leaf"', '"note": "x",\n  "leaf"')],
    ['with a member twice', (text: string) => text.replace('"leaf"', '"leaf": "x",\n  "leaf"')],
    ['with half a character', (text: string) => text.replace('"opening": "', '"opening": "\\ud800')],
    ['with a list for a text', (text: string) => text.replace(/"opening": "[^"]*"/, '"opening": ["x"]')],
    ['with an empty detail', (text: string) => text.replace(/"detail": \{[^}]*\}/, '"detail": {}')],
    ['with Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
  ])('%s is said to be edited', (_, edit) => {
    expect(judge(edit(formatReceipt(GOOD)))).toEqual(refusal('edited'));
  });

  it('reads back, and never reads to another receipt than is written, whatever comes', () => {
    const text = formatReceipt(GOOD);
    expect(parseReceipt(new TextEncoder().encode(text))).toEqual(GOOD);
    const next = numbers(19);
    for (let i = 0; i < 5_000; i++) {
      const at = next(text.length);
      const changed =
        text.slice(0, at) + String.fromCharCode(next(300)).repeat(next(3)) + text.slice(at + next(3));
      const read = parseReceipt(new TextEncoder().encode(changed));
      expect('refused' in read ? changed : formatReceipt(read)).toBe(changed);
      expect(judge(changed).verdict).toBe(changed === text ? 'valid' : 'refused');
    }
  });
});
