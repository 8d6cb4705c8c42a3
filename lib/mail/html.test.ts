import { expect, test } from 'vitest';
import { htmlOf } from './html';

const link = 'https://privacy.example.org/verify-email?token=abc&x=1';
const mail = {
  subject: 'Confirm your email',
  text: `Open this link.\nOne line more.\n\n${link}\n\nWasn’t you?\n\nExample Company Ltd\n1 Example Street`,
  language: 'de',
  button: 'Confirm',
};

test('a mail as HTML says what its text says, with a button and the link below it', () => {
  const html = htmlOf(mail);
  expect(html).toContain('<html lang="de" dir="ltr">');
  expect(html).toContain('Open this link.<br>\nOne line more.');
  const href = 'https://privacy.example.org/verify-email?token=abc&amp;x=1';
  expect(html).toMatch(
    new RegExp(`<a class="button" href="${href.replaceAll(/[?.]/g, '\\$&')}"[^>]*>Confirm</a>`),
  );
  expect(html).toMatch(new RegExp(`<a href="[^"]+"[^>]*>${href.replaceAll(/[?.]/g, '\\$&')}</a>`));
  expect(html).toMatch(/<p class="foot"[^>]*>Example Company Ltd<br>\n1 Example Street<\/p>/);
});

test('nothing in a mail is markup, and nothing is loaded from anywhere', () => {
  const hostile = '<img src=x onerror="alert(1)">&"\'';
  const html = htmlOf({
    ...mail,
    subject: hostile,
    text: `${hostile}\n\n${hostile}`,
    button: hostile,
    language: '"x',
  });
  expect(html).not.toMatch(/<img|onerror="|lang=""/);
  expect(html.match(/&lt;img src=x onerror=&quot;alert\(1\)&quot;&gt;&amp;&quot;/g)).toHaveLength(4);
  for (const written of [html, htmlOf(mail)])
    expect(written).not.toMatch(/<(img|script|link|iframe|base)|url\(|@import/);
});

test('only what is a link and nothing else becomes one', () => {
  const html = htmlOf({ ...mail, text: 'javascript:alert(1)\n\nsee https://example.org there\n\nfoot' });
  expect(html).not.toContain('<a ');
});
