import { expect, it } from 'vitest';
import { fromBase64Url, toBase64Url, toHex, utf8 } from './bytes';

it('refuses half a character, which would come back as another', () => {
  expect(() => utf8('a\ud800')).toThrow(TypeError);
  expect(() => utf8('\udc00\ud800')).toThrow(TypeError);
  expect(toHex(utf8('😀'))).toBe('f09f9880');
});

it('takes only the base64url that it writes', () => {
  expect(toBase64Url(Uint8Array.of(0xfb, 0xff))).toBe('-_8');
  expect(fromBase64Url('-_8')).toEqual(Uint8Array.of(0xfb, 0xff));
  for (const text of ['+/8', '-_8=', '-_9', '-', ' -_8', '-_8\n']) expect(fromBase64Url(text)).toBeNull();
});
