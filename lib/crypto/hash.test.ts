import { describe, expect, it } from 'vitest';
import { deriveFrom, expand, hmacSha256, randomToken, timingSafeEqual, sha256 } from './hash';
import { filled, hex, unhex } from './testing';
import { utf8 } from '@/lib/bytes';

describe('sha256', () => {
  it('passes FIPS 180-4’s examples, in one part or several', () => {
    const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
    expect(hex(sha256(utf8('abc')))).toBe(abc);
    expect(hex(sha256(utf8('a'), utf8(''), utf8('bc')))).toBe(abc);
    expect(hex(sha256())).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });
});

describe('hmacSha256', () => {
  const long = 'Test Using Larger Than Block-Size Key - Hash Key First';
  const longer =
    'This is a test using a larger than block-size key and a larger than block-size data. ' +
    'The key needs to be hashed before being used by the HMAC algorithm.';
  it.each([
    [
      '1',
      filled(0x0b, 20),
      utf8('Hi There'),
      'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7',
    ],
    [
      '2',
      utf8('Jefe'),
      utf8('what do ya want for nothing?'),
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    ],
    [
      '3',
      filled(0xaa, 20),
      filled(0xdd, 50),
      '773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe',
    ],
    [
      '4',
      unhex('0102030405060708090a0b0c0d0e0f10111213141516171819'),
      filled(0xcd, 50),
      '82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b',
    ],
    [
      '5, of which 128 bits are given',
      filled(0x0c, 20),
      utf8('Test With Truncation'),
      'a3b6167473100ee06e0c796c2955552b',
    ],
    ['6', filled(0xaa, 131), utf8(long), '60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54'],
    [
      '7',
      filled(0xaa, 131),
      utf8(longer),
      '9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2',
    ],
  ])('passes RFC 4231 test case %s', (_, key, message, expected) => {
    expect(hex(hmacSha256(key, message)).slice(0, expected.length)).toBe(expected);
  });
});

describe('HKDF', () => {
  const ikm = filled(0x0b, 22);
  const okm = '8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8';

  it('passes RFC 5869 test case 3', () => {
    expect(hex(deriveFrom(ikm, '', 42))).toBe(okm);
  });

  it('expands one block as test case 3 does from its pseudorandom key', () => {
    const prk = unhex('19ef24a32c717b167f33a91d6f648bdf96596776afdb6377ac434c1c293ccb04');
    expect(hex(hmacSha256(filled(0), ikm))).toBe(hex(prk));
    expect(hex(expand(prk, ''))).toBe(okm.slice(0, 64));
    expect(hex(expand(prk, '', 16))).toBe(okm.slice(0, 32));
  });

  it('expands to what the whole of HKDF gives from the same pseudorandom key, labels included', () => {
    const secret = filled(0x37);
    const prk = hmacSha256(filled(0), secret);
    expect(hex(expand(prk, 'a label'))).toBe(hex(deriveFrom(secret, 'a label')));
    expect(hex(expand(prk, 'another'))).not.toBe(hex(expand(prk, 'a label')));
  });

  it('expands no more than one block and no short key', () => {
    expect(() => expand(filled(1), 'x', 33)).toThrow(TypeError);
    expect(() => expand(filled(1), 'x', 0)).toThrow(TypeError);
    expect(() => expand(filled(1, 31), 'x')).toThrow(TypeError);
  });
});

describe('timingSafeEqual', () => {
  it('is true for equal bytes alone, and false for another length', () => {
    expect(timingSafeEqual(Uint8Array.of(1, 2), Uint8Array.of(1, 2))).toBe(true);
    expect(timingSafeEqual(Uint8Array.of(1, 2), Uint8Array.of(1, 3))).toBe(false);
    expect(timingSafeEqual(Uint8Array.of(1, 2), Uint8Array.of(1))).toBe(false);
    expect(timingSafeEqual(new Uint8Array(0), new Uint8Array(0))).toBe(true);
  });
});

describe('randomToken', () => {
  it('is 43 characters safe in a URL, and never the same', () => {
    const tokens = Array.from({ length: 1000 }, randomToken);
    expect(new Set(tokens).size).toBe(1000);
    for (const token of tokens) expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
  });
});
