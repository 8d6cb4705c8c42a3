import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { createGzip } from 'node:zlib';
import { expect, test } from 'vitest';
import { ErrorPageResponse } from './failed-page';

/** What a client gets from a server that answers by `answer` with an ErrorPageResponse. */
async function get(
  answer: (response: http.ServerResponse) => void,
): Promise<{ status: number; body: string }> {
  const server = http.createServer({ ServerResponse: ErrorPageResponse }, (_, response) => answer(response));
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const body = await response.text();
  server.close();
  return { status: response.status, body };
}

const html = { 'content-type': 'text/html; charset=utf-8' };
const sentence = /The fault is ours, and nothing was changed/;

test('a page that failed says so, however the framework writes it', async () => {
  const ways: ((response: http.ServerResponse) => void)[] = [
    (response) => {
      response.writeHead(500, html);
      response.end('<html id="__next_error__"></html>');
    },
    (response) => {
      response.statusCode = 500;
      response.setHeader('content-type', html['content-type']);
      response.flushHeaders();
      response.write('<html id="__next_error__">');
      response.end('</html>');
    },
    (response) => {
      response.statusCode = 500;
      response.setHeader('content-type', html['content-type']);
      response.setHeader('content-encoding', 'gzip');
      const gzip = createGzip();
      gzip.pipe(response);
      gzip.end('<html id="__next_error__"></html>');
    },
  ];
  for (const way of ways) {
    const { status, body } = await get(way);
    expect(status).toBe(500);
    expect(body).toMatch(sentence);
    expect(body).not.toContain('__next_error__');
  }
});

test('its style carries the nonce of the policy', async () => {
  const { body } = await get((response) => {
    response.setHeader('content-security-policy', "style-src 'self' 'nonce-abc+/='");
    response.writeHead(500, html);
    response.end();
  });
  expect(body).toContain('<style nonce="abc+/=">');
});

test('everything else passes as it is', async () => {
  const answers = [
    [200, html, 'a page'],
    [404, html, 'no page'],
    [500, { 'content-type': 'application/problem+json' }, '{}'],
    [500, { 'content-type': 'text/x-component' }, 'rsc'],
  ] as const;
  for (const [status, headers, text] of answers) {
    const got = await get((response) => {
      response.writeHead(status, headers);
      response.write(text.slice(0, 2));
      response.end(text.slice(2));
    });
    expect(got).toEqual({ status, body: text });
  }
});
