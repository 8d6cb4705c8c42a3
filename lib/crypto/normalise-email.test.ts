import { describe, expect, it } from 'vitest';
import { normalEmails, normaliseEmail } from './normalise-email';

describe('normaliseEmail', () => {
  it.each([
    ['alice@example.com', 'alice@example.com'],
    ['  Alice@Example.COM \r\n', 'alice@example.com'],
    ['\u00a0alice@example.com\ufeff', 'alice@example.com'],
    ['a.l.i.c.e+tag@example.com', 'a.l.i.c.e+tag@example.com'],
    ["o'brien_{x}!#$%&*/=?^`|~-@example.com", "o'brien_{x}!#$%&*/=?^`|~-@example.com"],
    ['alice@example.com.', 'alice@example.com'],
    ['alice@mailhost', 'alice@mailhost'],
    ['alice@bücher.example', 'alice@xn--bcher-kva.example'],
    ['alice@bu\u0308cher.example', 'alice@xn--bcher-kva.example'],
    ['alice@BÜCHER.example', 'alice@xn--bcher-kva.example'],
    ['alice@xn--bcher-kva.example', 'alice@xn--bcher-kva.example'],
    ['alice@例え。テスト', 'alice@xn--r8jz45g.xn--zckzah'],
    ['alice@faß.example', 'alice@xn--fa-hia.example'],
    // The Kelvin sign is the letter k in a domain (UTS 46); the dotless i is a letter of its own.
    ['alice@\u212aelvin.example', 'alice@kelvin.example'],
    ['alice@\u0131.example', 'alice@xn--cfa.example'],
    [`${'a'.repeat(64)}@example.com`, `${'a'.repeat(64)}@example.com`],
  ])('takes %j as %j', (input, normal) => {
    expect(normaliseEmail(input)).toBe(normal);
    expect(normaliseEmail(normal)).toBe(normal);
  });

  it.each([
    ['nothing', ''],
    ['no at sign', 'alice'],
    ['no local part', '@example.com'],
    ['no domain', 'alice@'],
    ['several at signs', 'alice@evil.example@example.com'],
    ['a quoted at sign', '"alice@evil.example"@example.com'],
    ['the Kelvin sign, which would fold into k', '\u212aate@example.com'],
    ['the dotless i', 'al\u0131ce@example.com'],
    ['the dotted capital I', 'al\u0130ce@example.com'],
    ['a composed letter in the local part', 'ren\u00e9@example.com'],
    ['a decomposed letter in the local part', 'rene\u0301@example.com'],
    ['a Cyrillic a', '\u0430lice@example.com'],
    ['a space', 'ali ce@example.com'],
    ['a line break, a header after it', 'alice@example.com\r\nBcc: eve@example.com'],
    ['a NUL', 'alice\0@example.com'],
    ['a NUL at the end', 'alice@example.com\0'],
    ['a DEL', 'alice@exam\x7fple.com'],
    ['a C1 control', 'alice\u0085x@example.com'],
    ['a soft hyphen in the domain', 'alice@exam\u00adple.com'],
    ['a direction override', 'alice@\u202eexample.com'],
    ['a zero-width space', 'alice@exam\u200bple.com'],
    ['half a character', 'alice@exam\ud800ple.com'],
    ['angle brackets', '<alice@example.com>'],
    ['a list', 'alice@example.com,eve@example.com'],
    ['a group', 'alice@example.com;eve@example.com'],
    ['a comment', 'alice@example.com(eve)'],
    ['a path after the domain', 'alice@example.com/x'],
    ['a port', 'alice@example.com:25'],
    ['a query', 'alice@example.com?x'],
    ['a fragment', 'alice@example.com#x'],
    ['a backslash', 'alice@example.com\\x'],
    ['a percent sign that hides a letter', 'alice@ex%61mple.com'],
    ['a full-width slash', 'alice@example.com\uff0fx'],
    ['an underscore in the domain', 'alice@exa_mple.com'],
    ['an address literal', 'alice@[127.0.0.1]'],
    ['an address in numbers', 'alice@127.0.0.1'],
    ['an address in one number', 'alice@2130706433'],
    ['an address in hexadecimal', 'alice@0x7f.1'],
    ['an empty label', 'alice@example..com'],
    ['a leading dot', 'alice@.example.com'],
    ['two final dots', 'alice@example.com..'],
    ['a leading hyphen', 'alice@-example.com'],
    ['a final hyphen', 'alice@example-.com'],
    ['a false punycode', 'alice@xn--a.example'],
    ['a local part of 65', `${'a'.repeat(65)}@example.com`],
    ['a label of 64', `alice@${'a'.repeat(64)}.com`],
    ['255 characters', `${'a'.repeat(64)}@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.example`],
  ])('refuses %s', (_, input) => {
    expect(normaliseEmail(input)).toBeNull();
  });
});

/** From toascii.json of the Web Platform Tests: UTS 46 with the flags of the URL standard. */
const vectors: readonly (readonly [string, string | null])[] = [
  ['aa--', null],
  ['a†--', 'xn--a---kp0a'],
  ['ab--c', 'ab--c'],
  ['-†', 'xn----xhn'],
  ['xn--a', null],
  ['xn--a.xn--zca', null],
  ['xn--a.ß', null],
  ['xn--ls8h=', null],
  ['xn--tešla', null],
  ['xn--zca.xn--zca', 'xn--zca.xn--zca'],
  ['xn--zca.ß', 'xn--zca.xn--zca'],
  ['ab--c.ß', 'ab--c.xn--zca'],
  ['xn--1ug.example', null],
  ['يa', null],
  ['\u064a.', 'xn--mhb'],
  // A label of digits beside one from right to left: RFC 5893 forbids what the runtimes let pass.
  ['1.\u064a', null],
  ['\u064a.1', null],
  ['xn--mhb.1', null],
  ['xn--a-yoc', null],
  ['\ufffd.com', null],
  ['xn--zn7c.com', null],
  ['≠', 'xn--1ch'],
  ['≮', 'xn--gdh'],
  ['≯', 'xn--hdh'],
];

describe('a domain', () => {
  it.each(vectors)('%j is %j, whatever the runtime', (domain, ascii) => {
    expect(normaliseEmail(`x@${domain}`)).toBe(ascii === null ? null : `x@${ascii}`);
  });

  it.each([
    ['STRAẞE.example', ['xn--strae-oqa.example', 'strasse.example']],
    ['mail-\u05d0.example', ['xn--mail--kxg.example']],
    ['example.org', ['example.org', 'example.org']],
    ['exam ple.org', []],
  ])('%j is looked up by the rules of now and of before', (domain, forms) => {
    expect(normalEmails(`x@${domain}`).map(({ email }) => email)).toEqual(forms.map((form) => `x@${form}`));
  });

  it('of any length is judged in no time', () => {
    const long = '\u00fc'.repeat(1_000_000);
    expect(normalEmails(`x@${long}.example`)).toEqual([]);
  });
});
