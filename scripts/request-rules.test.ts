import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { admit, answerHeaders, contentSecurityPolicy, refusal } from './request-rules';

const origin = new URL('https://privacy.example.com');
const host = 'privacy.example.com';

/** A server that admits as scripts/serve.ts does, and answers with the policy that its renderer would read. */
const server = http.createServer((request, response) => {
  if (admit(request, response, origin, false)) response.end(request.headers['content-security-policy']);
});

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
    expect((await ask('/api/auth/sign-out', { method: 'POST' })).status).toBe(200);
  });

  it('is refused when its length is not stated', () => {
    expect(refusal({ host, 'transfer-encoding': 'chunked' }, origin)?.status).toBe(411);
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
