import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical-json';
import { utf8, type Bytes } from './encoding';
import { sha256 } from './hash';
import { commit, leafHash, nodeHash, openingFor, pseudonym } from './log-leaf';
import { createDek, PersonKey } from './person-key';
import { DEK, ENTRY, filled, flips, hex, ROW, unhex } from './testing';

const key = new PersonKey(DEK);
const OPENING = '934928adf28e87abcd4361463bf758207d94446456e80b514d5ea72a130aae25';
const SALT = filled(9);
const BODY = utf8('{"reason":"user request"}');

describe('a pseudonym', () => {
  it('is the format’s vector, by way of its opening', () => {
    const opening = openingFor(key, ENTRY);
    expect(hex(opening)).toBe(OPENING);
    expect(pseudonym(opening)).toBe('1M0eyeNmGiPspGxFo7q3QQ');
  });

  it('differs from leaf to leaf of one person, and between people in one leaf', () => {
    const pseudonyms = [
      pseudonym(openingFor(key, ENTRY)),
      pseudonym(openingFor(key, ROW)),
      pseudonym(openingFor(new PersonKey(createDek()), ENTRY)),
    ];
    expect(new Set(pseudonyms).size).toBe(3);
  });
});

describe('a commitment', () => {
  it('is the format’s vector, and changes with any byte of the body or the salt', () => {
    const committed = commit(SALT, BODY);
    expect(committed).toBe('aBIrkGtbcyJbT8uDpL-mpH4tzP5Bvb-_e1PcoQ9d1Ek');
    for (const body of flips(BODY)) expect(commit(SALT, body)).not.toBe(committed);
    for (const salt of flips(SALT)) expect(commit(salt, BODY)).not.toBe(committed);
  });
});

describe('a leaf', () => {
  it('has the text and the hash of the format’s vector', () => {
    const s = pseudonym(openingFor(key, ENTRY));
    const leaf = canonicalJson({
      v: 1,
      t: '2026-01-02T03:04:05.678Z',
      id: ENTRY,
      a: 'account.erased',
      act: s,
      s,
      obj: 'request:0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5e',
      r: 'ok',
      p: commit(SALT, BODY),
    });
    expect(leaf).toBe(
      '{"a":"account.erased","act":"1M0eyeNmGiPspGxFo7q3QQ","id":"0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5d",' +
        '"obj":"request:0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5e","p":"aBIrkGtbcyJbT8uDpL-mpH4tzP5Bvb-_e1PcoQ9d1Ek",' +
        '"r":"ok","s":"1M0eyeNmGiPspGxFo7q3QQ","t":"2026-01-02T03:04:05.678Z","v":1}',
    );
    expect(hex(leafHash(utf8(leaf)))).toBe(
      '2f67251ce757726f631a562fa1b87b758eff0df1e53c7247dae4432e7ab9c766',
    );
  });
});

describe('the hashes of a tree', () => {
  const LEAVES = [
    '',
    '00',
    '10',
    '2021',
    '3031',
    '40414243',
    '5051525354555657',
    '606162636465666768696a6b6c6d6e6f',
  ];

  it('pass RFC 6962’s tree of eight leaves', () => {
    expect(hex(rootOf(LEAVES.map(unhex)))).toBe(
      '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
    );
    expect(hex(rootOf([]))).toBe(hex(sha256()));
  });

  it('keep a leaf apart from a node over the same bytes', () => {
    const [left, right] = [filled(1), filled(2)];
    expect(hex(leafHash(Uint8Array.of(...left, ...right)))).not.toBe(hex(nodeHash(left, right)));
  });
});

/** The definition of RFC 6962 §2.1, word for word. */
function rootOf(leaves: readonly Bytes[]): Bytes {
  const [first] = leaves;
  if (!first) return sha256();
  if (leaves.length === 1) return leafHash(first);
  const split = 2 ** Math.floor(Math.log2(leaves.length - 1));
  return nodeHash(rootOf(leaves.slice(0, split)), rootOf(leaves.slice(split)));
}
