import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { CryptoError } from './errors';
import { createDek, encryptionKeyOf, logSecretOf, PersonKey, unwrapDek, wrapDek } from './person-key';
import { DEK, filled, flips, hex, truncations, unhex } from './testing';

const ROOT = filled(0x42);
const WRAPPED = '2ba58533e54f79b993b626ec7233ad4291924d6e52ad8e0b3056a31e850dddd13a133bf6926842eb';

describe('PersonKey', () => {
  it('gives the parts of the format’s vector', () => {
    const key = new PersonKey(DEK);
    expect(hex(encryptionKeyOf(key))).toBe(
      'aebfdd1f3f1977ec864186480f945bdbeb94ebb305cdfb3c07f482c0d759b083',
    );
    expect(hex(key.kid)).toBe('a384473d32561d16f590b49c55215457');
    expect(hex(logSecretOf(key))).toBe('08af757a5602c86470989b2ded92db89af9afa98a33d4fc7449a4e99ebf9c2ac');
  });

  it('shows nothing of what it is made of when printed or serialised', () => {
    const key = new PersonKey(DEK);
    const shown =
      inspect(key, { depth: 9, showHidden: true, getters: false }) +
      JSON.stringify([key, Object.entries(key)]);
    for (const secret of [DEK, encryptionKeyOf(key), logSecretOf(key)]) {
      expect(shown).not.toContain(hex(secret).slice(0, 8));
      expect(shown).not.toContain(secret.slice(0, 4).join(', '));
      expect(shown).not.toContain(secret.slice(0, 4).join(','));
    }
  });

  it('keeps its kid when a caller changes the bytes it was given', () => {
    const key = new PersonKey(DEK);
    key.kid.fill(0);
    expect(hex(key.kid)).toBe('a384473d32561d16f590b49c55215457');
  });

  it('takes 32 bytes and nothing else', () => {
    for (const length of [0, 16, 31, 33]) expect(() => new PersonKey(filled(1, length))).toThrow(TypeError);
  });
});

describe('createDek', () => {
  it('gives 32 bytes that were never given before', () => {
    const deks = Array.from({ length: 1000 }, createDek);
    expect(new Set(deks.map(hex)).size).toBe(1000);
    for (const dek of deks) expect(dek.length).toBe(32);
  });
});

describe('key wrap', () => {
  it('passes RFC 3394 §4.6', () => {
    const kek = unhex('000102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F');
    const data = unhex('00112233445566778899AABBCCDDEEFF000102030405060708090A0B0C0D0E0F');
    const wrapped = '28c9f404c4b810f4cbccb35cfb87f8263f5786e2d80ed326cbc7f0e71a99f43bfb988b9b7a02dd21';
    expect(hex(wrapDek(data, kek))).toBe(wrapped);
    expect(unwrapDek(unhex(wrapped), kek)).toEqual(data);
  });

  it('gives the format’s vector', () => {
    expect(hex(wrapDek(DEK, ROOT))).toBe(WRAPPED);
    expect(unwrapDek(unhex(WRAPPED), ROOT)).toEqual(DEK);
  });

  it('refuses a wrapped key with any one byte changed', () => {
    for (const flipped of flips(unhex(WRAPPED))) expect(() => unwrapDek(flipped, ROOT)).toThrow(CryptoError);
  });

  it('refuses a wrapped key that was cut or lengthened', () => {
    for (const cut of truncations(unhex(WRAPPED))) expect(() => unwrapDek(cut, ROOT)).toThrow(CryptoError);
    expect(() => unwrapDek(unhex(`${WRAPPED}${'00'.repeat(8)}`), ROOT)).toThrow(CryptoError);
  });

  it('refuses every root key but its own', () => {
    for (const other of flips(ROOT)) expect(() => unwrapDek(unhex(WRAPPED), other)).toThrow(CryptoError);
    expect(() => unwrapDek(unhex(WRAPPED), filled(0x42, 16))).toThrow(CryptoError);
  });
});
