import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical-json';

describe('canonicalJson', () => {
  it('gives one text whatever the order of the keys', () => {
    expect(canonicalJson({ b: 1, a: { d: [], c: null } })).toBe('{"a":{"c":null,"d":[]},"b":1}');
    expect(canonicalJson({ a: { c: null, d: [] }, b: 1 })).toBe('{"a":{"c":null,"d":[]},"b":1}');
  });

  it('sorts by UTF-16 unit, as RFC 8785 §3.2.3 does', () => {
    const value = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\u{1f600}': 5, '\u0080': 6, '\u00f6': 7 };
    expect(canonicalJson(value)).toBe(
      '{"\\r":2,"1":4,"\\u0080":6,"\\u00f6":7,"\\u20ac":1,"\\ud83d\\ude00":5,"\\ufb33":3}',
    );
  });

  it('writes numbers as RFC 8785 appendix B does', () => {
    const numbers = [0, -0, 5e-324, 1.7976931348623157e308, 9007199254740992, 1e21, 1e-7, 333333333.3333332];
    expect(canonicalJson(numbers)).toBe(
      '[0,0,5e-324,1.7976931348623157e+308,9007199254740992,1e+21,1e-7,333333333.3333332]',
    );
  });

  it('is ASCII and reads back as the same value', () => {
    const value = { 'é\u2028': 'a"\\/\b\f\n\r\t\u0001\u007f\u009f€😀', n: [true, false, null, 1.5] };
    const text = canonicalJson(value);
    expect(text).toMatch(/^[\x20-\x7e]*$/);
    expect(JSON.parse(text)).toEqual(value);
  });

  it('keeps a key named like the prototype', () => {
    expect(canonicalJson(JSON.parse('{"__proto__":1,"a":2}'))).toBe('{"__proto__":1,"a":2}');
  });

  const circular: unknown[] = [];
  circular.push(circular);
  const sparse: unknown[] = [];
  sparse[1] = 1;
  it.each([
    ['undefined', undefined],
    ['undefined in a member', { a: undefined }],
    ['undefined in a list', [undefined]],
    ['a hole', sparse],
    ['NaN', Number.NaN],
    ['infinity', -Infinity],
    ['bigint', 1n],
    ['symbol', Symbol('a')],
    ['symbol key', { [Symbol('a')]: 1 }],
    ['function', () => 1],
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['bytes', new Uint8Array(1)],
    ['an instance', new URL('a:b')],
    ['half a character', '\ud800'],
    ['half a character in a key', { '\udc00': 1 }],
    ['a circle', circular],
  ])('refuses %s', (_, value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });
});
