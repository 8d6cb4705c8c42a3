import http from 'node:http';
import net, { type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { admit, answerHeaders, contentSecurityPolicy, refusal } from './request-rules';

const origin = new URL('https://privacy.example.com');
const host = 'privacy.example.com';
const own = { origin: origin.origin, 'sec-fetch-site': 'same-origin' };

/** A server that admits as server/serve.ts does, and answers with the policy that its renderer would read. */
const server = http.createServer((request, response) => {
  void answer(request, response);
});

async function answer(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
  if (!(await admit(request, response, origin, false))) return;
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const { length } = bodies[bodies.push(Buffer.concat(parts)) - 1] ?? { length: 0 };
  response.setHeader('x-read', `${request.url} ${length} of ${request.headers['content-length']}`);
  response.end(request.headers['content-security-policy']);
}

/** What came through to whoever answers. */
const bodies: Buffer[] = [];

/** Sends these bytes as they are, and returns the whole answer when the server has closed or said it. */
function send(...parts: string[]): Promise<string> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve) => {
    let said = '';
    const socket = net.connect(port, '127.0.0.1', () => parts.forEach((part) => socket.write(part)));
    socket.on('data', (part) => {
      said += part.toString('latin1');
      if (said.includes('\r\n\r\n')) socket.end();
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(said));
  });
}

const statusOf = (answer: string): number => Number(/^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1]);
const readOf = (answer: string): string | undefined => /^x-read: (.*)\r$/im.exec(answer)?.[1];

const head = (line: string, ...headers: string[]) => [line, ...headers, '', ''].join('\r\n');
const chunked = head(
  'POST /api/auth/sign-out HTTP/1.1',
  `Host: ${host}`,
  `Origin: ${origin.origin}`,
  'Transfer-Encoding: chunked',
);
const get = (target: string, named = host) => send(head(`GET ${target} HTTP/1.1`, `Host: ${named}`));
const chunk = (size: number) => `${size.toString(16)}\r\n${'x'.repeat(size)}\r\n`;

beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
afterAll(() => new Promise((resolve) => server.close(resolve)));

interface Asked {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

function ask(path: string, { method = 'GET', headers = {}, body = '' }: Asked = {}): Promise<Response> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path, method, headers: { host, ...headers } };
    http
      .request(options, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => {
          const given = Object.entries(answer.headers).map(([name, value]) => [name, String(value)]);
          const init = { status: answer.statusCode ?? 0, headers: Object.fromEntries(given) as HeadersInit };
          resolve(new Response(Buffer.concat(parts), init));
        });
      })
      .on('error', reject)
      .end(body);
  });
}

describe('the name a request was sent to', () => {
  it.each(['evil.example', 'privacy.example.com.evil.example', 'privacy.example.com:8443', '', 'localhost'])(
    'is refused when it is "%s"',
    (name) => {
      expect(refusal({ host: name }, origin)?.status).toBe(421);
    },
  );

  it.each(['privacy.example.com', 'Privacy.Example.com', 'privacy.example.com:443'])(
    'passes as "%s"',
    (name) => {
      expect(refusal({ host: name }, origin)).toBeNull();
    },
  );

  it('is asked of everything but the health, which a load balancer asks by address', async () => {
    const headers = { host: '10.1.2.3:3000' };
    expect((await ask('/api/health', { headers })).status).toBe(200);
    expect((await ask('/api/health?live', { headers })).status).toBe(200);
    for (const path of ['/', '/api/health/', '/api/healthy', '/api/privacy/data'])
      expect((await ask(path, { headers })).status).toBe(421);
  });

  it('needs its port when the origin has one', () => {
    const withPort = new URL('http://localhost:3000');
    expect(refusal({ host: 'localhost' }, withPort)?.status).toBe(421);
    expect(refusal({ host: 'localhost:3000' }, withPort)).toBeNull();
  });
});

describe('a body', () => {
  it('passes up to 1 MB and not a byte more', () => {
    expect(refusal({ host, 'content-length': '1048576' }, origin)).toBeNull();
    expect(refusal({ host, 'content-length': '1048577' }, origin)?.status).toBe(413);
  });

  it('is refused when its length is not a number', () => {
    expect(refusal({ host, 'content-length': 'many' }, origin)?.status).toBe(413);
  });

  it('may be missing', async () => {
    expect((await ask('/api/auth/sign-out', { method: 'POST', headers: own })).status).toBe(200);
  });

  it('in chunks is counted as it comes, and goes on with its length', async () => {
    expect(readOf(await send(chunked, '0\r\n\r\n'))).toBe('/api/auth/sign-out 0 of 0');
    expect(readOf(await send(chunked, chunk(70_000), chunk(70_000), '0\r\n\r\n'))).toBe(
      '/api/auth/sign-out 140000 of 140000',
    );
    expect(readOf(await send(chunked, chunk(1_048_576), '0\r\n\r\n'))).toMatch(/ 1048576 of 1048576$/);
  });

  it('in chunks that passes 1 MB is refused before it ends', async () => {
    expect(statusOf(await send(chunked, chunk(1_048_576), chunk(1)))).toBe(413);
  });

  it('in chunks that breaks off is answered to nobody', async () => {
    const { port } = server.address() as AddressInfo;
    const socket = net.connect(port, '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write(chunked + chunk(10), () => socket.resetAndDestroy());
    expect(readOf(await send(chunked, '0\r\n\r\n'))).toBe('/api/auth/sign-out 0 of 0');
  });

  it.each([
    ['two lengths', ['Content-Length: 0', 'Content-Length: 1']],
    ['a length and chunks', ['Content-Length: 5', 'Transfer-Encoding: chunked']],
    ['chunks and a length', ['Transfer-Encoding: chunked', 'Content-Length: 5']],
    ['a coding before the chunks', ['Transfer-Encoding: gzip, chunked']],
    ['chunks in chunks', ['Transfer-Encoding: chunked, chunked']],
    ['chunks named twice', ['Transfer-Encoding: chunked', 'Transfer-Encoding: chunked']],
    ['a coding of its own', ['Transfer-Encoding: xchunked']],
    ['no coding', ['Transfer-Encoding: identity']],
    ['a length with a sign', ['Content-Length: +1']],
    ['a space before the colon', ['Transfer-Encoding : chunked']],
    ['a header on two lines', ['Transfer-Encoding:', ' chunked']],
    ['two hosts', ['Host: privacy.example.com']],
  ])('or a request with %s is refused, so that nobody reads its end elsewhere', async (_, headers) => {
    const answer = await send(
      head('POST /api/auth/sign-out HTTP/1.1', `Host: ${host}`, ...headers),
      '0\r\n\r\n',
    );
    expect(statusOf(answer)).toBe(400);
  });
});

describe('the address of a request', () => {
  it.each([
    ['https://privacy.example.com/sign-in?a=1', '/sign-in?a=1'],
    ['http://PRIVACY.example.com:443', '/'],
    ['https://privacy.example.com?x', '/?x'],
    ['/a/../sign-in', '/sign-in'],
    ['/_next/static/%2e%2E/./privacy', '/_next/privacy'],
    ['/../../privacy', '/privacy'],
    ['//elsewhere.example//a', '/elsewhere.example/a'],
    ['/\\elsewhere.example/a', '/elsewhere.example/a'],
    ['/deleted?next=%ff&x=%00%2f', '/deleted?next=%ff&x=%00%2f'],
  ])('%s is read as %s', async (target, address) => {
    expect(readOf(await get(target))).toBe(`${address} 0 of undefined`);
  });

  it.each([
    'http://elsewhere.example/sign-in',
    'https://privacy.example.com@elsewhere.example/',
    'https://privacy.example.com.elsewhere.example/',
    'http://',
  ])('%s is refused, whatever the Host header says', async (target) => {
    expect(statusOf(await get(target))).toBe(421);
  });

  it('is refused by its Host header too', async () => {
    expect(statusOf(await get('https://privacy.example.com/', 'elsewhere.example'))).toBe(421);
  });

  it.each([
    '/notice/%E0%A4%A',
    '/notice/%ff',
    '/%',
    '/a%00b',
    '/a%0Ab',
    '/a%2f..%2fb',
    '/a%5Cb',
    'ftp://x/',
    '*',
  ])('%s is nowhere', async (target) => {
    const answer = await get(target);
    expect(statusOf(answer)).toBe(404);
    expect(answer).toContain('There is nothing at this address.');
  });

  it('that is nowhere is a problem for programs', async () => {
    const answer = await get('/api/privacy/receipts/%ff');
    expect(statusOf(answer)).toBe(404);
    expect(answer).toMatch(/^content-type: application\/problem\+json\r$/im);
    expect(answer).toContain('"status":404');
  });

  it('chooses the headers as it is settled', async () => {
    expect(await get('/x/../signed-out')).toMatch(/^clear-site-data:/im);
    expect(await get('/%73igned-out')).toMatch(/^clear-site-data:/im);
    expect(await get('/_next/static/../../privacy')).toMatch(/^cache-control: no-store\r$/im);
    expect(await get('/_next/static/%2e%2e/%2e%2e/privacy')).toMatch(/^cache-control: no-store\r$/im);
  });
});

describe('what would change something', () => {
  it('is refused from elsewhere, on every path, with a sentence and one line that quotes nothing', async () => {
    const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const foreign: Record<string, string>[] = [
      {},
      { origin: 'null' },
      { origin: 'https://evil.example' },
      { ...own, 'sec-fetch-site': 'cross-site' },
    ];
    for (const headers of foreign)
      for (const path of ['/privacy/data', '/api/privacy/download', '/api/auth/sign-out', '/sign-in']) {
        const answer = await ask(path, { method: 'POST', headers: { ...headers, accept: 'text/html' } });
        expect([path, answer.status]).toEqual([path, 403]);
        expect(await answer.text()).toContain('did not come from our own pages');
      }
    const lines = written.mock.calls.map(([line]) => String(line));
    written.mockRestore();
    expect(lines).toHaveLength(16);
    for (const line of lines) expect(line).toMatch(/^\{"at":"[^"]{24}","refused":"wrong-origin"\}\n$/);
    const program = await ask('/api/privacy/data', { method: 'DELETE' });
    expect(await program.json()).toMatchObject({ status: 403, code: 'wrong-origin' });
  });

  it('is passed on as it was sent when it is a form of ours, with and without scripts', async () => {
    const id = 'a'.repeat(42);
    const boundary = '----WebKitFormBoundaryRightfulRight';
    const part = (name: string, value: string): string =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
    const multipart = { ...own, 'content-type': `multipart/form-data; boundary=${boundary}` };
    const plain = { ...own, 'content-type': 'text/plain;charset=UTF-8', 'next-action': id };
    const bound = part('$ACTION_REF_1', '') + part('$ACTION_1:0', JSON.stringify({ id, bound: '$@1' }));
    const good: [Record<string, string>, string][] = [
      [multipart, `${bound}${part('value', 'x'.repeat(200_000))}--${boundary}--\r\n`],
      [
        { ...multipart, 'next-action': id },
        `${part('1_value', 'x')}${part('0', '["$@1","$K1"]')}--${boundary}--\r\n`,
      ],
      [plain, '[]'],
    ];
    for (const [headers, body] of good) {
      const sent = { ...headers, 'content-length': String(Buffer.byteLength(body)) };
      expect((await ask('/privacy/data', { method: 'POST', headers: sent, body })).status).toBe(200);
      expect(bodies.at(-1)?.toString()).toBe(body);
    }
    const bad: [Record<string, string>, string][] = [
      [own, ''],
      [{ ...own, 'content-type': 'application/x-www-form-urlencoded' }, 'a=b'],
      [{ ...own, 'content-type': 'multipart/form-data' }, 'a=b'],
      [multipart, ''],
      [multipart, 'no form at all'],
      [multipart, `${part('value', 'x')}--${boundary}--\r\n`],
      [multipart, `${part('$ACTION_REF_1', '')}--${boundary}--\r\n`],
      [multipart, `${part('$ACTION_ID_evil', '')}--${boundary}--\r\n`],
      [multipart, `${part('$ACTION_REF_1', '')}${part('$ACTION_1:0', '{')}--${boundary}--\r\n`],
      [multipart, `${bound}${part('$ACTION_REF_2', '')}--${boundary}--\r\n`],
      [{ ...multipart, 'next-action': id }, `${part('0', '{')}--${boundary}--\r\n`],
      [{ ...multipart, 'next-action': 'evil' }, `${part('0', '[]')}--${boundary}--\r\n`],
      [plain, '["$'],
    ];
    const written = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    for (const [headers, body] of bad) {
      const sent = { ...headers, 'content-length': String(Buffer.byteLength(body)) };
      const answer = await ask('/privacy/data', { method: 'POST', headers: sent, body });
      expect([body, answer.status]).toEqual([body, 400]);
      expect(await answer.text()).toContain('could not be read');
    }
    const lines = written.mock.calls.map(([line]) => String(line));
    written.mockRestore();
    expect(lines).toHaveLength(bad.length);
    for (const line of lines) expect(line).toMatch(/^\{"at":"[^"]{24}","refused":"unreadable-form"\}\n$/);
  });
});

describe('a refusal', () => {
  it('is problem details for programs', async () => {
    const response = await ask('/api/privacy/data', { headers: { host: 'evil.example' } });
    expect(response.status).toBe(421);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toEqual({
      type: 'about:blank',
      title: 'Misdirected Request',
      status: 421,
      detail: 'This service answers at https://privacy.example.com only.',
    });
  });

  it('is one sentence for people, under the same headers as any page', async () => {
    const response = await ask('/sign-up', {
      method: 'POST',
      headers: { 'content-length': '1048577' },
      body: 'x'.repeat(1_048_577),
    });
    expect(response.status).toBe(413);
    expect(await response.text()).toBe('Send at most 1 MB.\n');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });
});

describe('an answer', () => {
  it('allows only what carries the nonce of this request', async () => {
    const answers = await Promise.all([ask('/'), ask('/')]);
    const policies = answers.map((response) => response.headers.get('content-security-policy'));
    for (const policy of policies) {
      expect(policy).toMatch(
        /^default-src 'none'; script-src 'nonce-([A-Za-z0-9+/]{24})' 'strict-dynamic'; style-src 'self' 'nonce-\1'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'; manifest-src 'self'$/,
      );
    }
    expect(policies[0]).not.toBe(policies[1]);
  });

  it('hands its policy to the renderer, whatever the browser sent', async () => {
    const response = await ask('/', { headers: { 'content-security-policy': "script-src 'unsafe-inline'" } });
    expect(await response.text()).toBe(response.headers.get('content-security-policy'));
  });

  it('is kept by no cache, apart from files named by their content', async () => {
    expect((await ask('/privacy')).headers.get('cache-control')).toBe('no-store');
    expect((await ask('/api/privacy/data')).headers.get('cache-control')).toBe('no-store');
    expect((await ask('/_next/static/chunks/a.js')).headers.has('cache-control')).toBe(false);
  });

  it('empties the browser after signing out and after deletion, and nowhere else', async () => {
    expect((await ask('/signed-out')).headers.get('clear-site-data')).toBe('"cache", "storage"');
    expect((await ask('/deleted')).headers.get('clear-site-data')).toBe('"cache", "storage"');
    expect((await ask('/privacy')).headers.has('clear-site-data')).toBe(false);
  });

  it('insists on TLS only where people reach us over it', async () => {
    expect((await ask('/')).headers.get('strict-transport-security')).toBe(
      'max-age=63072000; includeSubDomains',
    );
    expect(new Map(answerHeaders('/', 'x', false)).has('Strict-Transport-Security')).toBe(false);
  });

  it('loosens its policy only in development', () => {
    expect(contentSecurityPolicy('n', false)).not.toContain('unsafe');
    expect(contentSecurityPolicy('n', true)).toContain("'unsafe-eval'");
  });
});
