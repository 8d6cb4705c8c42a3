import { describe, expect, it } from 'vitest';
import { signCheckpoint } from './checkpoint';
import { formatProof, parseProof } from './proof';
import { inclusionRanges, proofOf } from './prove';
import { checks, numbers, signer, testTree } from './testing';

const { head, hashAt } = testTree(11);
const checkpoint = signCheckpoint(checks, head, signer);
const proof = { index: 4, hashes: proofOf(checks, inclusionRanges(4, 11), hashAt), checkpoint };
const TEXT = formatProof(proof);

describe('a proof as text (C2SP tlog-proof)', () => {
  it('has a header, the index, the hashes, an empty line and the checkpoint', () => {
    const [header, index, ...rest] = TEXT.split('\n');
    expect([header, index]).toEqual(['c2sp.org/tlog-proof@v1', 'index 4']);
    expect(rest.slice(0, 4).every((line) => /^[A-Za-z0-9+/]{43}=$/.test(line))).toBe(true);
    expect(rest[4]).toBe('');
    expect(rest.slice(5).join('\n')).toBe(checkpoint);
  });

  it('reads back, also without any hash', () => {
    expect(parseProof(TEXT)).toEqual({ ...proof, hashes: proof.hashes.map((hash) => new Uint8Array(hash)) });
    const alone = { index: 0, hashes: [], checkpoint };
    expect(parseProof(formatProof(alone))).toEqual(alone);
  });

  it.each([
    ['nothing', ''],
    ['another header', TEXT.replace('@v1', '@v2')],
    ['no index', TEXT.replace('index 4\n', '')],
    ['a negative index', TEXT.replace('index 4', 'index -4')],
    ['a padded index', TEXT.replace('index 4', 'index 04')],
    ['extra data', TEXT.replace('index 4', 'extra AAAA\nindex 4')],
    ['a short hash', TEXT.replace('index 4\n', 'index 4\nAAAA\n')],
    ['a line that is no hash', TEXT.replace('index 4\n', 'index 4\nhello\n')],
    ['a carriage return', TEXT.replaceAll('\n', '\r\n')],
    [
      'more hashes than a tree has levels',
      TEXT.replace('index 4\n', `index 4\n${`${'A'.repeat(43)}=\n`.repeat(65)}`),
    ],
  ])('is refused with %s', (_, text) => {
    expect(parseProof(text)).toBeNull();
  });

  it('never reads to another proof than is written, whatever comes', () => {
    const next = numbers(13);
    for (let i = 0; i < 20_000; i++) {
      const at = next(TEXT.length);
      const text =
        TEXT.slice(0, at) + String.fromCharCode(next(130)).repeat(next(3)) + TEXT.slice(at + next(3));
      const read = parseProof(text);
      expect(read ? formatProof(read) : text).toBe(text);
    }
  });
});
