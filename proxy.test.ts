import { NextRequest } from 'next/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { proxy } from './proxy';
import { answerHeaders, contentSecurityPolicy, refusal } from './proxy-rules';

const origin = 'https://privacy.example.com';
const host = 'privacy.example.com';

beforeAll(() => {
  process.env.APP_ORIGIN = origin;
});

function ask(path: string, init: { method?: string; headers?: Record<string, string>; body?: string } = {}) {
  return proxy(new NextRequest(`${origin}${path}`, { ...init, headers: { host, ...init.headers } }));
}

describe('the name a request was sent to', () => {
  it.each(['evil.example', 'privacy.example.com.evil.example', 'privacy.example.com:8443', '', 'localhost'])(
    'is refused when it is "%s"',
    (name) => {
      expect(refusal(new Headers({ host: name }), origin)?.status).toBe(421);
    },
  );

  it.each(['privacy.example.com', 'Privacy.Example.com', 'privacy.example.com:443'])(
    'passes as "%s"',
    (name) => {
      expect(refusal(new Headers({ host: name }), origin)).toBeNull();
    },
  );

  it('cannot be replaced by a forwarded one', () => {
    const headers = new Headers({ host, 'x-forwarded-host': 'evil.example' });
    expect(refusal(headers, origin)?.status).toBe(421);
  });

  it('needs its port when the origin has one', () => {
    expect(refusal(new Headers({ host: 'localhost' }), 'http://localhost:3000')?.status).toBe(421);
    expect(refusal(new Headers({ host: 'localhost:3000' }), 'http://localhost:3000')).toBeNull();
  });
});

describe('a body', () => {
  it('passes up to 1 MB and not a byte more', () => {
    expect(refusal(new Headers({ host, 'content-length': '1048576' }), origin)).toBeNull();
    expect(refusal(new Headers({ host, 'content-length': '1048577' }), origin)?.status).toBe(413);
  });

  it('is refused when its length is not a number', () => {
    expect(refusal(new Headers({ host, 'content-length': 'many' }), origin)?.status).toBe(413);
  });

  it('may be missing', () => {
    expect(ask('/sign-out', { method: 'POST' }).status).toBe(200);
  });

  it('is refused when its length is not stated', () => {
    expect(refusal(new Headers({ host, 'transfer-encoding': 'chunked' }), origin)?.status).toBe(411);
  });
});

describe('a refusal', () => {
  it('is problem details for programs', async () => {
    const response = ask('/api/privacy/data', { headers: { host: 'evil.example' } });
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
    const response = ask('/sign-up', {
      method: 'POST',
      headers: { 'content-length': '99999999' },
      body: 'name=x',
    });
    expect(response.status).toBe(413);
    expect(await response.text()).toBe('Send at most 1 MB.\n');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });
});

describe('an answer', () => {
  it('allows only what carries the nonce of this request', () => {
    const policies = [ask('/'), ask('/')].map((response) => response.headers.get('content-security-policy'));
    for (const policy of policies) {
      expect(policy).toMatch(
        /^default-src 'none'; script-src 'nonce-([A-Za-z0-9+/]{24})' 'strict-dynamic'; style-src 'self' 'nonce-\1'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'; manifest-src 'self'$/,
      );
    }
    expect(policies[0]).not.toBe(policies[1]);
  });

  it('hands its policy to the renderer, whatever the browser sent', () => {
    const response = ask('/', { headers: { 'content-security-policy': "script-src 'unsafe-inline'" } });
    expect(response.headers.get('x-middleware-request-content-security-policy')).toBe(
      response.headers.get('content-security-policy'),
    );
  });

  it('is kept by no cache, apart from files named by their content', () => {
    expect(ask('/privacy').headers.get('cache-control')).toBe('no-store');
    expect(ask('/api/privacy/data').headers.get('cache-control')).toBe('no-store');
    expect(ask('/_next/static/chunks/a.js').headers.has('cache-control')).toBe(false);
  });

  it('empties the browser after signing out and after deletion, and nowhere else', () => {
    expect(ask('/signed-out').headers.get('clear-site-data')).toBe('"cache", "storage"');
    expect(ask('/deleted').headers.get('clear-site-data')).toBe('"cache", "storage"');
    expect(ask('/privacy').headers.has('clear-site-data')).toBe(false);
  });

  it('insists on TLS only where people reach us over it', () => {
    expect(ask('/').headers.get('strict-transport-security')).toBe('max-age=63072000; includeSubDomains');
    expect(new Headers(answerHeaders('/', 'x', false)).has('strict-transport-security')).toBe(false);
  });

  it('loosens its policy only in development', () => {
    expect(contentSecurityPolicy('n', false)).not.toContain('unsafe');
    expect(contentSecurityPolicy('n', true)).toContain("'unsafe-eval'");
  });
});
