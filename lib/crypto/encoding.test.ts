import { describe, expect, it } from 'vitest';
import { bytesToUuid, ownBytes, pae, uuidToBytes } from './encoding';
import { hex } from './testing';

describe('pae', () => {
  it('gives the bytes of the format’s vector', () => {
    const parts = [
      'pii/aad/v1',
      'users',
      'email',
      uuidToBytes('0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b'),
      uuidToBytes('0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5c'),
    ];
    expect(hex(pae(...parts))).toBe(
      '05000000000000000a000000000000007069692f6161642f7631050000000000000075736572730500000000000000656d61696c' +
        '10000000000000000190a1b2c3d47e5f8a9b0c1d2e3f4a5b10000000000000000190a1b2c3d47e5f8a9b0c1d2e3f4a5c',
    );
  });

  it('keeps lists of parts apart that join to the same text', () => {
    const lists = [['ab', 'c'], ['a', 'bc'], ['abc'], ['abc', ''], ['', 'abc'], []];
    expect(new Set(lists.map((list) => hex(pae(...list)))).size).toBe(lists.length);
  });
});

describe('uuid', () => {
  it('comes back from its bytes, in lower case', () => {
    expect(bytesToUuid(uuidToBytes('0190A1B2-C3D4-7E5F-8A9B-0C1D2E3F4A5B'))).toBe(
      '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b',
    );
  });

  it.each([
    '',
    '0190a1b2c3d47e5f8a9b0c1d2e3f4a5b',
    '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5',
    '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5bb',
    '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5g',
    '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b\n',
    '{0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b}',
  ])('refuses %j', (text) => {
    expect(() => uuidToBytes(text)).toThrow(TypeError);
  });

  it('refuses bytes of another length', () => {
    expect(() => bytesToUuid(new Uint8Array(15))).toThrow(TypeError);
    expect(() => bytesToUuid(new Uint8Array(17))).toThrow(TypeError);
  });
});

describe('bytes of one’s own', () => {
  it('copies, so that a later change of the source changes nothing', () => {
    const source = Uint8Array.of(1, 2);
    const copy = ownBytes(source);
    source[0] = 9;
    expect(copy).toEqual(Uint8Array.of(1, 2));
  });
});
