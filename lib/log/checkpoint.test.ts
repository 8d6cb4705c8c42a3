import { describe, expect, it } from 'vitest';
import { fromBase64, toHex, utf8 } from '@/lib/bytes';
import { checkpointText, openCheckpoint, parseCheckpoint, parseCount, signCheckpoint } from './checkpoint';
import { signerOf } from './node-crypto';
import { makeNote } from './note';
import { checks, numbers, ORIGIN, signer, stranger } from './testing';
import { append, emptyTree, leafHash, rootOf } from './tree';

const LEAF =
  '{"a":"account.erased","act":"1M0eyeNmGiPspGxFo7q3QQ","id":"0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5d",' +
  '"obj":"request:0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5e","p":"aBIrkGtbcyJbT8uDpL-mpH4tzP5Bvb-_e1PcoQ9d1Ek",' +
  '"r":"ok","s":"1M0eyeNmGiPspGxFo7q3QQ","t":"2026-01-02T03:04:05.678Z","v":1}';
const hash = leafHash(checks, utf8(LEAF));
const root = rootOf(checks, append(checks, emptyTree, [hash]));
const TEXT = `${ORIGIN}\n1\nL2clHOdXcm9jGlYvobh7dY7/DfHlPHJH2uRDLnq5x2Y=\n`;
const NOTE =
  `${TEXT}\n— ${ORIGIN} ` +
  '5+JDquW870ULRXNSOvkypssy6RoRYxPmteHORNZUq3imf29Hwdbp6gT45Rq0HPIerInk1AAlJbCQvcZCxFDc50S6mgs=\n';

describe('a checkpoint', () => {
  it('of a tree of one leaf is the format’s vector', () => {
    expect(toHex(hash)).toBe('2f67251ce757726f631a562fa1b87b758eff0df1e53c7247dae4432e7ab9c766');
    expect(signCheckpoint(checks, { size: 1, root }, signer)).toBe(NOTE);
    const opened = openCheckpoint(checks, NOTE, [signer]);
    expect(opened).toEqual({ origin: ORIGIN, size: 1, root: new Uint8Array(root) });
  });

  it('reads the example of C2SP', () => {
    const text = 'example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n';
    const checkpoint = parseCheckpoint(text);
    expect(checkpoint).toEqual({
      origin: 'example.com/behind-the-sofa',
      size: 20_852_163,
      root: fromBase64('CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I='),
    });
    expect(checkpoint && checkpointText(checkpoint)).toBe(text);
  });

  it('is refused with any one character changed', () => {
    for (let i = 0; i < NOTE.length; i++) {
      const changed = NOTE.slice(0, i) + String.fromCharCode(NOTE.charCodeAt(i) ^ 1) + NOTE.slice(i + 1);
      expect(openCheckpoint(checks, changed, [signer])).toBeNull();
    }
  });

  it('is the log’s own: the signature of another trusted signer alone is not enough', () => {
    const note = makeNote(checks, TEXT, stranger);
    expect(openCheckpoint(checks, note, [signer, stranger])).toBeNull();
    const both = NOTE + note.slice(TEXT.length + 1);
    expect(openCheckpoint(checks, both, [signer, stranger])?.size).toBe(1);
    expect(openCheckpoint(checks, both, [stranger])).toBeNull();
  });

  it.each([
    ['no origin', TEXT.replace(ORIGIN, '')],
    ['no size', TEXT.replace('\n1\n', '\n\n')],
    ['a leading zero', TEXT.replace('\n1\n', '\n01\n')],
    ['a sign', TEXT.replace('\n1\n', '\n+1\n')],
    ['a fraction', TEXT.replace('\n1\n', '\n1.0\n')],
    ['another spelling of a number', TEXT.replace('\n1\n', '\n1e3\n')],
    ['a size that is not exact as a number', TEXT.replace('\n1\n', '\n9007199254740992\n')],
    ['a short root', TEXT.replace('L2cl', '')],
    ['another spelling of the root', TEXT.replace('x2Y=', 'x2Z=')],
    ['an extension line', `${TEXT}more\n`],
    ['an empty line', TEXT.replace('\n1\n', '\n\n1\n')],
    ['no end', TEXT.slice(0, -1)],
    ['nothing', ''],
  ])('is refused with %s', (_, text) => {
    expect(parseCheckpoint(text)).toBeNull();
  });

  it('never reads to another checkpoint than is written, whatever comes', () => {
    const next = numbers(11);
    for (let i = 0; i < 20_000; i++) {
      const at = next(TEXT.length);
      const text =
        TEXT.slice(0, at) + String.fromCharCode(next(130)).repeat(next(3)) + TEXT.slice(at + next(3));
      const checkpoint = parseCheckpoint(text);
      expect(checkpoint ? checkpointText(checkpoint) : text).toBe(text);
    }
  });

  it('is signed by the key of its name only', () => {
    const other = signerOf(ORIGIN, new Uint8Array(32).fill(3));
    expect(openCheckpoint(checks, signCheckpoint(checks, { size: 1, root }, other), [signer])).toBeNull();
  });
});

it('a count is read in its one spelling', () => {
  expect([0, 1, 10, 9_007_199_254_740_991].map((n) => parseCount(String(n)))).toEqual([
    0, 1, 10, 9_007_199_254_740_991,
  ]);
  for (const text of ['', '-1', '00', ' 1', '1 ', '0x1', '١', '99999999999999999'])
    expect(parseCount(text)).toBeNull();
});
