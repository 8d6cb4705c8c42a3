// What every request passes before the framework sees it: is it for us, is its body bearable, and which scripts may run
// in the answer. It knows nothing about who is asking; that is for the page or route to find out.
import { randomBytes } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';

/** The largest body that is read at all. Forms and the interface for programs need far less. */
export const maxBodyBytes = 1024 * 1024;

/** A request turned away before any page or route sees it. */
export interface Refusal {
  readonly status: 411 | 413 | 421;
  readonly title: string;
  /** One sentence for the person or program that asked. */
  readonly detail: string;
}

function sameHost(host: string, origin: URL): boolean {
  const given = host.toLowerCase();
  const defaultPort = origin.protocol === 'https:' ? '443' : '80';
  return given === origin.host || (origin.port === '' && given === `${origin.host}:${defaultPort}`);
}

/**
 * Whether a request may pass: asked for by our own name, with a body of a stated and bearable length. The
 * size of a body in chunks is known only after reading it, so that none is taken (RFC 9112 section 6.3).
 */
export function refusal(headers: IncomingHttpHeaders, ours: URL): Refusal | null {
  if (!sameHost(headers.host ?? '', ours)) {
    return {
      status: 421,
      title: 'Misdirected Request',
      detail: `This service answers at ${ours.origin} only.`,
    };
  }
  const length = headers['content-length'];
  if (headers['transfer-encoding'] !== undefined) {
    return {
      status: 411,
      title: 'Length Required',
      detail: 'Send the body again with a Content-Length header.',
    };
  }
  if (length !== undefined && !(Number(length) <= maxBodyBytes)) {
    return { status: 413, title: 'Content Too Large', detail: 'Send at most 1 MB.' };
  }
  return null;
}

/** The policy of one answer. Scripts and styles without its nonce do not run; nothing is loaded from elsewhere. */
export function contentSecurityPolicy(nonce: string, development: boolean): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${development ? ' ws:' : ''}`,
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
    "manifest-src 'self'",
  ].join('; ');
}

const deniedFeatures = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

type Header = readonly [name: string, value: string];

const everywhere: readonly Header[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
  ['Referrer-Policy', 'same-origin'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Cross-Origin-Embedder-Policy', 'require-corp'],
  ['Permissions-Policy', deniedFeatures.map((feature) => `${feature}=()`).join(', ')],
];

/** Pages after which nothing of the visit may stay in the browser. */
const leaving = new Set(['/signed-out', '/deleted']);

/** The headers every answer for `path` carries, whoever asks. */
export function answerHeaders(path: string, csp: string, secure: boolean): readonly Header[] {
  const headers: Header[] = [['Content-Security-Policy', csp], ...everywhere];
  if (secure) headers.push(['Strict-Transport-Security', 'max-age=63072000; includeSubDomains']);
  // Files under this path are named by their content and belong to nobody.
  if (!path.startsWith('/_next/static/')) headers.push(['Cache-Control', 'no-store']);
  if (leaving.has(path)) headers.push(['Clear-Site-Data', '"cache", "storage"']);
  return headers;
}

/**
 * Puts the headers of its answer on a request's response, and tells the framework the nonce for its scripts: it reads the
 * policy from the request, over whatever the client sent. False when the request was refused, and then answered.
 */
export function admit(
  request: IncomingMessage,
  response: ServerResponse,
  origin: URL,
  development: boolean,
): boolean {
  const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
  const csp = contentSecurityPolicy(randomBytes(18).toString('base64'), development);
  request.headers['content-security-policy'] = csp;
  for (const [name, value] of answerHeaders(path, csp, origin.protocol === 'https:'))
    response.setHeader(name, value);
  const refused = refusal(request.headers, origin);
  if (refused) refuse(response, refused, path);
  return refused === null;
}

/** Answers a refusal: problem details (RFC 9457) for programs, the sentence for people. */
function refuse(response: ServerResponse, { status, title, detail }: Refusal, path: string): void {
  const forPrograms = path === '/api' || path.startsWith('/api/');
  response.statusCode = status;
  response.setHeader('Content-Type', forPrograms ? 'application/problem+json' : 'text/plain; charset=utf-8');
  response.end(forPrograms ? JSON.stringify({ type: 'about:blank', title, status, detail }) : `${detail}\n`);
}
