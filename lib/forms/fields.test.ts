import { describe, expect, it } from 'vitest';
import { safeParse, type $ZodType } from 'zod/v4/core';
import { email, newPassword, next, password, shown, text, tick, token } from './fields';

const accepted = (schema: $ZodType, value: unknown) => {
  const parsed = safeParse(schema, value);
  return parsed.success ? { value: parsed.data } : { refused: parsed.error.issues[0]?.message };
};

const line = text(200, { missing: 'name-missing' });
const lines = text(2000, { lines: true });

/** Text that other software might run. Here it is a name like any other. */
const payloads = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '=HYPERLINK("https://evil.example","x")',
  '+1+1',
  '-2+3',
  '@SUM(A1:A9)',
  '\'; DROP TABLE "User"; --',
  '${7*7} {{7*7}} #{7*7}',
  '../../etc/passwd',
  '%00%0d%0aSet-Cookie:a=b',
  'javascript:alert(1)',
];

describe('a line of text', () => {
  it.each(payloads)('keeps %s as the inert text it is', (payload) => {
    expect(accepted(line, payload)).toEqual({ value: payload });
  });

  it.each([
    ['Ada Lovelace', 'Ada Lovelace'],
    ['  Ada  ', 'Ada'],
    ['Zoe\u0308', 'Zoe\u0308'],
    ['\ufa19\u8c37', '\ufa19\u8c37'],
    ['\u202aAda\u202c', 'Ada'],
    ['\ufeffA\u200bd\u2066a\u2069\u2060', 'Ada'],
    ['A\u202eda', 'Ada'],
    ['\u05e9\u200f\u05dd', '\u05e9\u200f\u05dd'],
    ['\u0646\u0627\u0645\u0647\u200c\u0627\u06cc', '\u0646\u0627\u0645\u0647\u200c\u0627\u06cc'],
    ['Ada\tKing\u000bLovelace\r\nByron', 'Ada King Lovelace Byron'],
    ['李小龍', '李小龍'],
    ['محمد', 'محمد'],
    ['Ada 👩‍💻', 'Ada 👩‍💻'],
  ])('keeps %j as %j', (typed, kept) => {
    expect(accepted(line, typed)).toEqual({ value: kept });
  });

  it.each(['', '   ', '\n\t ', '\u200b', '\u2060', '\u3164', '\u2800', '\u00ad', '\u200f', '\u0301'])(
    'refuses %j as missing',
    (value) => {
      expect(accepted(line, value)).toEqual({ refused: 'name-missing' });
    },
  );

  it.each([undefined, null, 1, true, [], {}, ['Ada'], new Date(0)])('refuses %j as no text', (value) => {
    expect(accepted(line, value)).toEqual({ refused: 'fill-in' });
  });

  it('counts characters as people do, not units of an encoding', () => {
    expect(accepted(line, '🦊'.repeat(200))).toEqual({ value: '🦊'.repeat(200) });
    expect(accepted(line, '🦊'.repeat(201))).toEqual({ refused: 'too-long 200' });
    expect(accepted(line, 'a'.repeat(201))).toEqual({ refused: 'too-long 200' });
  });

  it.each([
    ['a NUL', 'A\0da'],
    ['a bell', 'A\u0007da'],
    ['an escape', 'A\u001bda'],
    ['a delete', 'A\u007fda'],
    ['a C1 control', 'A\u0080da'],
    ['a control alone', '\u0007'],
    ['half a surrogate pair', 'A\ud83dda'],
    ['the trace of invalid UTF-8', new TextDecoder().decode(Uint8Array.of(0x41, 0xff, 0x64))],
  ])('refuses %s', (_, value) => {
    expect(accepted(line, value)).toEqual({
      refused: 'unreadable',
    });
  });
});

describe('text of several lines', () => {
  it('keeps line breaks and tabs, in one spelling', () => {
    expect(accepted(lines, '1 Example Street\r\n\tDublin\n')).toEqual({
      value: '1 Example Street\n\tDublin',
    });
  });

  it('may be empty', () => {
    expect(accepted(lines, ' ')).toEqual({ value: '' });
  });

  it('ends lines as others write them too', () => {
    expect(accepted(lines, 'a\rb\u000bc\u2028d')).toEqual({ value: 'a\nb\nc\nd' });
  });

  it('is empty where nothing can be seen', () => {
    expect(accepted(lines, '\u200b\n\u3164')).toEqual({ value: '' });
  });

  it.each(['a\0b', 'a\u001bb', 'a\ufffdb'])('refuses %j', (value) => {
    expect(accepted(lines, value)).toHaveProperty('refused');
  });
});

describe('an email address', () => {
  it.each(['ada@example.org', 'ada+tag@mail.example.co.uk', 'jörg@bücher.example', "o'hara@example.org"])(
    'may be %s',
    (value) => {
      expect(accepted(email, value)).toEqual({ value });
    },
  );

  it.each([
    [' ada@example.org '],
    ['\u200bada@example.org'],
    ['\u200eada@example.org\u202c\ufeff'],
    ['ada@example.org.'],
    ['ada@example.org\u3002'],
  ])('loses what is around it: %j', (typed) => {
    expect(accepted(email, typed)).toEqual({ value: 'ada@example.org' });
  });

  it.each([
    'ada',
    '@example.org',
    'ada@',
    'ada@example',
    'ada@@example.org',
    'ada@exa mple.org',
    'Ada <ada@example.org>',
    'ada@example.org, eve@example.org',
    'ada@example.org\nBcc: eve@example.org',
    `${'a'.repeat(65)}@example.org`,
    `a@${'b'.repeat(253)}.org`,
    'a\0da@example.org',
  ])('is not %j', (value) => {
    expect(accepted(email, value)).toHaveProperty('refused');
  });

  it.each(['', undefined])('is asked for when it is %j', (value) => {
    expect(accepted(email, value)).toHaveProperty('refused');
  });
});

describe('a password being chosen', () => {
  it.each([
    ['of 15 characters', 'abcdefghijklmno'],
    ['of 15 emoji', '🦊'.repeat(15)],
    ['of 128 characters', 'correct horse battery '.repeat(6).slice(0, 128)],
    ['of 1024 characters', 'x'.repeat(1024)],
    ['with spaces around it, which stay', '  thirteen chars  '],
    ['of one letter, since there are no rules of composition', 'a'.repeat(15)],
    ['with a tab and other controls', 'abcdefghijklmn\to'],
  ])('may be one %s', (_, value) => {
    expect(accepted(newPassword, value)).toEqual({ value });
  });

  it.each(['', 'abcdefghijklmn', '🦊'.repeat(14)])('is refused below 15 characters: %j', (value) => {
    expect(accepted(newPassword, value)).toEqual({
      refused: 'password-short',
    });
  });

  it('counts letters that are written from parts as the letters they are', () => {
    expect(accepted(newPassword, 'e\u0301'.repeat(14))).toHaveProperty('refused');
    expect(accepted(newPassword, 'e\u0301'.repeat(15))).toHaveProperty('value');
  });

  it.each([
    ['too long', 'x'.repeat(1025)],
    ['with a NUL, at which some hashes stop', 'abcdefghijklmno\0pqr'],
    ['with the trace of invalid UTF-8', 'abcdefghijklmno\ufffd'],
    ['with half a surrogate pair', 'abcdefghijklmno\ud83d'],
  ])('is refused %s', (_, value) => {
    expect(accepted(newPassword, value)).toHaveProperty('refused');
  });

  it.each([undefined, null, 123456789012345, ['abcdefghijklmno']])(
    'is refused when it is no text: %j',
    (value) => {
      expect(accepted(newPassword, value)).toEqual({ refused: 'password-choose' });
    },
  );
});

describe('a password being given', () => {
  it('says nothing about its form', () => {
    expect(accepted(password, 'x')).toEqual({ value: 'x' });
    expect(accepted(password, '')).toEqual({ refused: 'password-missing' });
    expect(accepted(password, undefined)).toEqual({ refused: 'password-missing' });
    expect(accepted(password, 'x'.repeat(1025))).toEqual({ refused: 'password-wrong' });
  });
});

describe('what a page puts into its form', () => {
  it.each([
    ['a token', token, 'A-_9'.repeat(10) + 'abc'],
    ['a hash', shown, '0123456789abcdef'.repeat(4)],
    ['a tick', tick, 'on'],
    ['no tick', tick, undefined],
    ['a path', next, '/privacy/data'],
  ])('is accepted as made: %s', (_, schema, value) => {
    expect(accepted(schema, value)).toEqual({ value });
  });

  it.each([
    ['a short token', token, 'abc'],
    ['a token with a space', token, `${'a'.repeat(42)} `],
    ['no token', token, undefined],
    ['a hash in capitals', shown, 'ABCDEF01'.repeat(8)],
    ['a short hash', shown, 'ab'],
    ['a tick of another value', tick, 'yes'],
    ['a tick that is true', tick, true],
    ['an endless path', next, `/${'a'.repeat(500)}`],
  ])('is refused when somebody else made it: %s', (_, schema, value) => {
    expect(accepted(schema, value)).toHaveProperty('refused');
  });
});
