import { describe, expect, it } from 'vitest';
import { splitAtOwnLinks } from './mailbox';

const origin = 'http://localhost:3000';
const paths = (text: string) => splitAtOwnLinks(text, origin).map(({ path }) => path);

describe('the links of a mail in the local mailbox', () => {
  it('lead to our own pages, and the text stays whole', () => {
    const text = `Open this:\n\n${origin}/verify-email?token=abc\n\nIf it was not you, do nothing.`;
    const parts = splitAtOwnLinks(text, origin);
    expect(parts.map((part) => part.text).join('')).toBe(text);
    expect(parts.map((part) => part.path)).toEqual([null, '/verify-email?token=abc', null]);
  });

  it.each([
    'http://localhost:3000.evil.example/',
    'http://localhost:3001/',
    'https://localhost:3000/',
    'http://localhost:3000@evil.example/',
    'javascript:alert(1)',
    '//evil.example/',
    'http://[',
  ])('do not lead elsewhere: %s', (text) => {
    expect(paths(text).every((path) => path === null)).toBe(true);
  });
});
