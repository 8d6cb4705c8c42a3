import { describe, expect, it } from 'vitest';
import { toHex } from '@/lib/bytes';
import { signerOf } from './node-crypto';
import { keyIdOf, makeNote, openNote, parseVkey, vkeyOf } from './note';
import { checks, ORIGIN as NAME, signer } from './testing';

const VERIFIER = { name: NAME, publicKey: signer.publicKey };
const WITNESS = signerOf('witness.example', new Uint8Array(32).fill(2));
const VKEY = 'privacy.example.com/audit+e7e243aa+AYqI4910CfGV/VLbLTy6XXLKZwm/HZQSG/N0iAG0D29c';
const TEXT = `${NAME}\n1\nL2clHOdXcm9jGlYvobh7dY7/DfHlPHJH2uRDLnq5x2Y=\n`;
const SIGNATURE =
  '5+JDquW870ULRXNSOvkypssy6RoRYxPmteHORNZUq3imf29Hwdbp6gT45Rq0HPIerInk1AAlJbCQvcZCxFDc50S6mgs=';
const NOTE = `${TEXT}\n— ${NAME} ${SIGNATURE}\n`;

describe('a vkey', () => {
  it('is the format’s vector and reads back', () => {
    expect(vkeyOf(checks, VERIFIER)).toBe(VKEY);
    expect(toHex(keyIdOf(checks, VERIFIER))).toBe('e7e243aa');
    expect(parseVkey(checks, VKEY)).toEqual(VERIFIER);
  });

  it('reads the example of Go’s sumdb', () => {
    const vkey = 'sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8';
    const verifier = parseVkey(checks, vkey);
    expect(verifier?.name).toBe('sum.golang.org');
    expect(verifier && vkeyOf(checks, verifier)).toBe(vkey);
  });

  it.each([
    ['nothing', ''],
    ['another key id', VKEY.replace('e7e243aa', 'e7e243ab')],
    ['another name', VKEY.replace('audit', 'audits')],
    ['another key', VKEY.replace('D29c', 'D29d')],
    ['another algorithm', VKEY.replace('+AYqI', '+AoqI')],
    ['a part less', VKEY.slice(0, -4)],
    ['a line break', `${VKEY}\n`],
    ['a space in the name', VKEY.replace('audit', 'au dit')],
  ])('is refused with %s', (_, vkey) => {
    expect(parseVkey(checks, vkey)).toBeNull();
  });
});

describe('a signed note', () => {
  it('is the format’s vector and opens', () => {
    expect(makeNote(checks, TEXT, signer)).toBe(NOTE);
    expect(openNote(checks, NOTE, [VERIFIER])).toEqual({ text: TEXT, signers: [NAME] });
  });

  it('is refused with any one character changed', () => {
    for (let i = 0; i < NOTE.length; i++) {
      const changed = NOTE.slice(0, i) + String.fromCharCode(NOTE.charCodeAt(i) ^ 1) + NOTE.slice(i + 1);
      expect(openNote(checks, changed, [VERIFIER])).toBeNull();
    }
  });

  it('is refused when cut anywhere', () => {
    for (let i = 0; i < NOTE.length; i++) expect(openNote(checks, NOTE.slice(0, i), [VERIFIER])).toBeNull();
  });

  it('is refused by whoever trusts nobody, another key, or another name', () => {
    expect(openNote(checks, NOTE, [])).toBeNull();
    expect(openNote(checks, NOTE, [{ name: NAME, publicKey: WITNESS.publicKey }])).toBeNull();
    expect(openNote(checks, NOTE, [{ ...VERIFIER, name: 'other.example' }])).toBeNull();
  });

  it('is refused when its signature is spelt in another way', () => {
    for (const [canonical, other] of [
      ['mgs=', 'mgt='],
      ['mgs=', 'mgs'],
      ['mgs=', 'mgs=='],
    ] as const)
      expect(openNote(checks, NOTE.replace(canonical, other), [VERIFIER])).toBeNull();
  });

  it('opens beside the signature of a stranger, and names only who is trusted', () => {
    const stranger = makeNote(checks, TEXT, WITNESS).slice(TEXT.length + 1);
    expect(
      openNote(checks, `${TEXT}\n${stranger}${NOTE.slice(TEXT.length + 1)}`, [VERIFIER])?.signers,
    ).toEqual([NAME]);
    expect(openNote(checks, NOTE + stranger, [VERIFIER, WITNESS])?.signers).toEqual([
      NAME,
      'witness.example',
    ]);
  });

  it('is refused whole when one trusted signature is wrong', () => {
    const other = makeNote(checks, 'another\n', WITNESS).slice('another\n\n'.length);
    expect(openNote(checks, NOTE + other, [VERIFIER, WITNESS])).toBeNull();
    expect(openNote(checks, NOTE + other, [VERIFIER])?.signers).toEqual([NAME]);
  });

  it('keeps an empty line of its text', () => {
    const text = 'a\n\nb\n';
    expect(openNote(checks, makeNote(checks, text, signer), [VERIFIER])?.text).toBe(text);
  });

  it('is refused with more than a hundred signatures', () => {
    const line = NOTE.slice(TEXT.length + 1);
    expect(openNote(checks, `${TEXT}\n${line.repeat(100)}`, [VERIFIER])?.signers).toEqual([NAME]);
    expect(openNote(checks, `${TEXT}\n${line.repeat(101)}`, [VERIFIER])).toBeNull();
  });

  it('is not made of an unended text, control characters or a name that would split', () => {
    for (const text of ['', 'a', 'a\r\n', 'a\0\n', 'a\t\n', '\ud800\n'])
      expect(() => makeNote(checks, text, signer)).toThrow(TypeError);
    for (const name of ['', 'a b', 'a+b', 'a\nb', 'a\u00a0b', 'a\0b'])
      expect(() => makeNote(checks, TEXT, { ...signer, name })).toThrow(TypeError);
  });
});
