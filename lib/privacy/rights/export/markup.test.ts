import { expect, test } from 'vitest';
import { escapeHtml, markup } from './markup';

const payloads = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style><script>alert(1)</script>',
  '<svg/onload=alert(1)>',
  '&lt;script&gt;',
  'javascript:alert(1)',
  '<!--',
  ']]>',
  '\u202egnp.exe',
  'a\0b',
  '\ud800',
];

test('whatever a value says, it is text in an element and in an attribute', () => {
  for (const payload of payloads) {
    const { text } = markup`<p title="${payload}">${payload}</p>`;
    expect(text.match(/[<>]/g)).toEqual(['<', '>', '<', '>']);
    expect(text.match(/"/g)).toHaveLength(2);
    expect(text).not.toMatch(/[\0\u202e\ud800]/u);
  }
});

test('what was escaped once is not escaped again, and a list of pieces is put together', () => {
  const pieces = ['<a>', '&'].map((value) => markup`<li>${value}</li>`);
  expect(markup`<ul>${pieces}</ul>`.text).toBe('<ul><li>&lt;a&gt;</li>\n<li>&amp;</li></ul>');
});

test('a character that nobody sees is written by its number', () => {
  expect(escapeHtml('a\u202eb\u0007')).toBe('a[U+202E]b[U+0007]');
  expect(escapeHtml('two\nlines\tand 😀')).toBe('two\nlines\tand 😀');
});
