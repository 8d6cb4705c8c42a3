import { describe, expect, it } from 'vitest';
import { concat, utf8 } from '@/lib/bytes';
import { pae, uuidToBytes } from './encoding';
import { CryptoError } from './errors';
import { encrypt } from './gcm';
import { createDek, encryptionKeyOf, PersonKey } from './person-key';
import { isSealed, open, openBytes, seal, sealBytes, sealWithNonce, type SealContext } from './seal';
import { attempt, DEK, filled, flips, hex, ROW, SUBJECT, truncations, unhex } from './testing';

const key = new PersonKey(DEK);
const here: SealContext = { table: 'users', column: 'email', subjectId: SUBJECT, rowId: ROW };
const VECTOR =
  'e101a384473d32561d16f590b49c55215457000102030405060708090a0b118a0d6ab95cfc28f1764864f0ab0e03894c7901f922f09e12ea442370f2635907';

describe('seal', () => {
  it('gives and opens the format’s vector', () => {
    const nonce = unhex('000102030405060708090a0b');
    expect(hex(sealWithNonce(key, here, utf8('alice@example.com'), nonce))).toBe(VECTOR);
    expect(open(key, here, unhex(VECTOR))).toBe('alice@example.com');
  });

  it('gives back any text, also an empty one, a byte order mark and any mix of characters', () => {
    const texts = ['', '\ufeffmark', '\0', 'é', 'e\u0301', '👩‍👩‍👧', 'a'.repeat(100_000), ...randomTexts(300)];
    for (const text of texts) {
      const sealed = seal(key, here, text);
      expect(sealed.length).toBe(utf8(text).length + 46);
      expect(open(key, here, sealed)).toBe(text);
    }
  });

  it('never gives the same bytes twice', () => {
    const sealed = Array.from({ length: 1000 }, () => hex(seal(key, here, 'same')));
    expect(new Set(sealed.map((one) => one.slice(36, 60))).size).toBe(1000);
  });

  it('cannot be taken for text', () => {
    const strict = new TextDecoder('utf-8', { fatal: true });
    expect(() => strict.decode(seal(key, here, 'a').subarray(0, 2))).toThrow(TypeError);
  });

  it('refuses half a character, which would not come back', () => {
    expect(() => seal(key, here, 'a\ud800')).toThrow(TypeError);
  });
});

describe('a sealed value', () => {
  it('cannot be sealed again', () => {
    const sealed = seal(key, here, 'alice@example.com');
    expect(() => sealBytes(key, here, sealed)).toThrow(TypeError);
    expect(() => sealBytes(key, here, unhex('e101'))).toThrow(TypeError);
    // What an untyped caller could do with the column it has just read.
    expect(() => seal(key, here, sealed as unknown as string)).toThrow(TypeError);
  });

  it('opens in its own place and in no other', () => {
    const places: SealContext[] = [];
    for (const table of ['users', 'notes'])
      for (const column of ['email', 'name'])
        for (const subjectId of [SUBJECT, SUBJECT.replace('0190', '0191')])
          for (const rowId of [ROW, ROW.replace('0190', '0191'), SUBJECT])
            places.push({ table, column, subjectId, rowId });
    for (const from of places)
      for (const to of places) {
        const sealed = seal(key, from, 'secret');
        expect(attempt(() => open(key, to, sealed))).toBe(from === to ? 'secret' : 'refused');
      }
  });

  it('does not move when table and column are cut elsewhere', () => {
    const sealed = seal(key, { ...here, table: 'user', column: 'sname' }, 'secret');
    expect(() => open(key, { ...here, table: 'users', column: 'name' }, sealed)).toThrow(CryptoError);
  });

  it('opens with its own key and with no other, also when the header claims the other', () => {
    const other = new PersonKey(createDek());
    const sealed = seal(key, here, 'secret');
    expect(() => open(other, here, sealed)).toThrow(CryptoError);
    const claimed = concat(sealed.subarray(0, 2), other.kid, sealed.subarray(18));
    expect(() => open(other, here, claimed)).toThrow(CryptoError);
    expect(() => open(key, here, claimed)).toThrow(CryptoError);
  });

  it('is refused with any one byte changed', () => {
    for (const flipped of flips(unhex(VECTOR))) expect(() => open(key, here, flipped)).toThrow(CryptoError);
  });

  it('is refused when cut to any length, from either end, or lengthened', () => {
    const sealed = unhex(VECTOR);
    for (const cut of truncations(sealed)) expect(() => open(key, here, cut)).toThrow(CryptoError);
    for (let start = 1; start <= sealed.length; start++)
      expect(() => open(key, here, sealed.subarray(start))).toThrow(CryptoError);
    expect(() => open(key, here, concat(sealed, filled(0, 1)))).toThrow(CryptoError);
  });

  it('is refused with a tag of 4 bytes, also the right ones', () => {
    const empty = seal(key, here, '');
    expect(() => open(key, here, empty.subarray(0, 34))).toThrow(CryptoError);
    expect(() => open(key, here, unhex(VECTOR).subarray(0, 51))).toThrow(CryptoError);
  });

  it('is refused with another suite byte', () => {
    const opening = Array.from({ length: 256 }, (_, suite) => {
      const sealed = unhex(VECTOR);
      sealed[1] = suite;
      return attempt(() => open(key, here, sealed));
    });
    expect(opening.filter((one) => one !== 'refused')).toEqual(['alice@example.com']);
    expect(opening[1]).toBe('alice@example.com');
  });

  it('is refused when it is right but for the key or the suite that its header names', () => {
    const nonce = filled(3, 12);
    const place = pae('pii/aad/v1', 'users', 'email', uuidToBytes(SUBJECT), uuidToBytes(ROW));
    const forge = (header: Uint8Array) =>
      concat(header, nonce, encrypt(encryptionKeyOf(key), nonce, concat(header, place), utf8('secret')));
    expect(open(key, here, forge(concat(unhex('e101'), key.kid)))).toBe('secret');
    for (const header of [concat(unhex('e101'), filled(7, 16)), concat(unhex('e102'), key.kid)])
      expect(() => open(key, here, forge(header))).toThrow(CryptoError);
  });

  it('is refused for every reason with the same words', () => {
    const wrongs = [new Uint8Array(0), filled(0, 100), unhex(VECTOR).subarray(1), ...flips(unhex(VECTOR))];
    const messages = wrongs.map((wrong) => messageOf(() => open(key, here, wrong)));
    messages.push(messageOf(() => open(key, here, sealBytes(key, here, unhex('ff')))));
    messages.push(messageOf(() => open(key, { ...here, rowId: 'no id' }, unhex(VECTOR))));
    expect(new Set(messages).size).toBe(1);
  });

  it('is known by its first two bytes', () => {
    expect(isSealed(unhex(VECTOR))).toBe(true);
    for (const bytes of [new Uint8Array(0), unhex('e1'), unhex('e102'), utf8('alice@example.com')])
      expect(isSealed(bytes)).toBe(false);
  });
});

describe('sealBytes', () => {
  it('gives back any bytes, also those that are no text', () => {
    for (const bytes of [new Uint8Array(0), unhex('ff00fe'), DEK])
      expect(openBytes(key, here, sealBytes(key, here, bytes))).toEqual(bytes);
  });
});

function messageOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return `${String(error)} ${JSON.stringify(error)}`;
  }
  return 'nothing was refused';
}

/** Texts of up to 60 characters from all planes, the same in each run. */
function randomTexts(count: number): string[] {
  let state = 1;
  const next = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const character = () => {
    const code = next([0x80, 0x800, 0x10000, 0x110000][next(4)] ?? 1);
    return code >= 0xd800 && code <= 0xdfff ? 'x' : String.fromCodePoint(code);
  };
  return Array.from({ length: count }, () => Array.from({ length: next(60) }, character).join(''));
}
