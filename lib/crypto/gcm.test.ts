import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { concat } from '@/lib/bytes';
import { CryptoError } from './errors';
import { decrypt, encrypt } from './gcm';
import { attempt, filled, hex, unhex } from './testing';

const FOLDER = '/usr/lib/python3/dist-packages/cryptography_vectors/ciphers/AES/GCM';
const present = existsSync(`${FOLDER}/gcmEncryptExtIV256.rsp`);
if (!present)
  console.info('NIST’s GCM vectors are skipped: install python3-cryptography-vectors to run them.');

interface Case {
  readonly key: Uint8Array;
  readonly iv: Uint8Array;
  readonly plain: Uint8Array;
  readonly aad: Uint8Array;
  readonly cipher: Uint8Array;
  readonly tag: Uint8Array;
  readonly valid: boolean;
}

/** The cases of a CAVS file whose nonce has 12 bytes, with tags of every length. */
function casesOf(file: string): Case[] {
  const blocks = readFileSync(`${FOLDER}/${file}`, 'latin1').split(/\r?\n\r?\n/);
  return blocks
    .filter((block) => block.startsWith('Count'))
    .map((block) => {
      const fields = new Map(
        block.split(/\r?\n/).map((line) => {
          const [name = '', value = ''] = line.split('=');
          return [name.trim(), unhex(value.trim())] as const;
        }),
      );
      const field = (name: string) => fields.get(name) ?? new Uint8Array(0);
      return {
        key: field('Key'),
        iv: field('IV'),
        plain: field('PT'),
        aad: field('AAD'),
        cipher: field('CT'),
        tag: field('Tag'),
        valid: !fields.has('FAIL'),
      };
    })
    .filter(({ iv }) => iv.length === 12);
}

describe.skipIf(!present)('AES-256-GCM against NIST’s vectors', () => {
  it('encrypts each case to its ciphertext, and to a tag that begins as its tag does', () => {
    const cases = casesOf('gcmEncryptExtIV256.rsp');
    expect(cases.length).toBe(2625);
    for (const { key, iv, aad, plain, cipher, tag } of cases) {
      const encrypted = hex(encrypt(key, iv, aad, plain));
      expect(encrypted.startsWith(hex(cipher) + hex(tag))).toBe(true);
      expect(encrypted.length).toBe(2 * (plain.length + 16));
    }
  });

  it('decrypts the valid cases with a whole tag, and refuses forgeries and every shorter tag', () => {
    const cases = casesOf('gcmDecrypt256.rsp');
    expect(cases.length).toBe(2625);
    const whole = cases.filter(({ valid, tag }) => valid && tag.length === 16);
    expect(whole.length).toBeGreaterThan(100);
    for (const one of cases) {
      const opened = attempt(() => hex(decrypt(one.key, one.iv, one.aad, concat(one.cipher, one.tag))));
      expect(opened).toBe(whole.includes(one) ? hex(one.plain) : 'refused');
    }
  });
});

describe('AES-256-GCM', () => {
  const key = filled(1);
  const nonce = filled(2, 12);
  const aad = filled(3, 20);
  const encrypted = encrypt(key, nonce, aad, filled(4, 40));

  it('refuses a right tag that was cut to any shorter length', () => {
    for (let length = 0; length < 16; length++) {
      const cut = encrypted.subarray(0, 40 + length);
      expect(() => decrypt(key, nonce, aad, cut)).toThrow(CryptoError);
    }
    expect(decrypt(key, nonce, aad, encrypted)).toEqual(filled(4, 40));
  });

  it('takes a nonce of 12 bytes only', () => {
    expect(() => encrypt(key, filled(2, 16), aad, filled(4))).toThrow(TypeError);
    expect(() => decrypt(key, filled(2, 8), aad, encrypted)).toThrow(CryptoError);
  });
});
