// What every request passes before the framework sees it: is it for us, is its body bearable, and which scripts may run
// in the answer. It knows nothing about who is asking; that is for the page or route to find out.
import { randomBytes } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { isFromOwnPage, isReading } from '@/lib/auth/own-origin';
import { reportRefusal } from '@/lib/privacy/faults';
import { gatherBody } from './chunked-body';
import { isReadableForm } from './posted-form';
import { isOurs, settleTarget } from './request-target';

/** The largest body that is read at all. Forms and the interface for programs need far less. */
const maxBodyBytes = 1024 * 1024;

/** A request turned away before any page or route sees it. */
export interface Refusal {
  readonly status: 400 | 403 | 404 | 413 | 421;
  readonly title: string;
  /** One sentence for the person or program that asked. */
  readonly detail: string;
  /** What our own routes call it, where they refuse the same. */
  readonly code?: 'wrong-origin';
}

const misdirected = (ours: URL): Refusal => ({
  status: 421,
  title: 'Misdirected Request',
  detail: `This service answers at ${ours.origin} only.`,
});
const nowhere: Refusal = { status: 404, title: 'Not Found', detail: 'There is nothing at this address.' };
const tooLarge: Refusal = { status: 413, title: 'Content Too Large', detail: 'Send at most 1 MB.' };
const ambiguous = (detail: string): Refusal => ({ status: 400, title: 'Bad Request', detail });
const wrongOrigin: Refusal = {
  status: 403,
  title: 'Forbidden',
  detail: 'This request did not come from our own pages, so nothing was done. Open the page again and retry.',
  code: 'wrong-origin',
};

const unreadableForm: Refusal = {
  status: 400,
  title: 'Bad Request',
  detail: 'This form could not be read, so nothing was done. Open the page again and retry.',
};

/** What a load balancer asks under whatever name it knows: it holds nothing personal. */
const anyHost = '/api/health';

/**
 * Whether a request may pass: asked for by our own name, with a body whose end everybody on the way finds at the same
 * byte (RFC 9112 section 6.3), and that is bearable as far as it is stated. A body in chunks is counted as it comes.
 */
export function refusal(headers: IncomingHttpHeaders, ours: URL, path = '/'): Refusal | null {
  if (path !== anyHost && !isOurs(headers.host ?? '', ours)) return misdirected(ours);
  const length = headers['content-length'];
  const coding = headers['transfer-encoding'];
  if (coding !== undefined && coding.trim().toLowerCase() !== 'chunked')
    return ambiguous('Send the body in no other transfer coding than chunked.');
  if (coding !== undefined && length !== undefined)
    return ambiguous('Send Content-Length or Transfer-Encoding, not both.');
  return length === undefined || Number(length) <= maxBodyBytes ? null : tooLarge;
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
 * Settles the address of a request, puts the headers of its answer on the response, and tells the framework the nonce for
 * its scripts: it reads the policy from the request, over whatever the client sent. False when there is nothing left to
 * do: the request was refused and is answered, or its sender went away.
 */
export async function admit(
  request: IncomingMessage,
  response: ServerResponse,
  origin: URL,
  development: boolean,
): Promise<boolean> {
  const target = settleTarget(request.url ?? '/', origin);
  const path = typeof target === 'string' ? (request.url ?? '/') : target.path;
  if (typeof target !== 'string') request.url = target.address;
  const csp = contentSecurityPolicy(randomBytes(18).toString('base64'), development);
  request.headers['content-security-policy'] = csp;
  for (const [name, value] of answerHeaders(path, csp, origin.protocol === 'https:'))
    response.setHeader(name, value);
  const refused =
    refusalOf(request, target, origin) ??
    refusalOfOrigin(request, origin) ??
    (await bodyRefusal(request)) ??
    // The tools of development post what is no form.
    (development ? null : await formRefusal(request, path));
  if (refused !== null && refused !== 'gone') refuse(response, refused, request, path);
  return refused === null;
}

function refusalOf(
  request: IncomingMessage,
  target: ReturnType<typeof settleTarget>,
  ours: URL,
): Refusal | null {
  if (target === 'elsewhere') return misdirected(ours);
  if ((request.headersDistinct['host'] ?? []).length > 1) return ambiguous('Send one Host header.');
  const path = typeof target === 'string' ? '/' : target.path;
  return refusal(request.headers, ours, path) ?? (target === 'nowhere' ? nowhere : null);
}

/** Waits for a body in chunks, which goes on as one of a stated length; `gone` when its sender left. */
async function bodyRefusal(request: IncomingMessage): Promise<Refusal | 'gone' | null> {
  if (request.headers['transfer-encoding'] === undefined) return null;
  const gathered = await gatherBody(request, maxBodyBytes);
  if (gathered === 'cut') return 'gone';
  if (gathered === 'too-large') return tooLarge;
  delete request.headers['transfer-encoding'];
  request.headers['content-length'] = String(gathered);
  return null;
}

/** Turns away what would change something and does not come from our own pages; whoever only looks may come from anywhere. */
function refusalOfOrigin({ method = 'GET', headers }: IncomingMessage, ours: URL): Refusal | null {
  if (isReading(method)) return null;
  const site = headers['sec-fetch-site'];
  const claimed = { method, origin: headers.origin ?? null, site: typeof site === 'string' ? site : null };
  if (isFromOwnPage(claimed, ours.origin)) return null;
  reportRefusal('wrong-origin');
  return wrongOrigin;
}

/** Turns away what is posted to a page and is no form that the framework can read; `gone` when its sender left. */
async function formRefusal(request: IncomingMessage, path: string): Promise<Refusal | 'gone' | null> {
  if (isReading(request.method ?? 'GET') || isForPrograms(path)) return null;
  const readable = await isReadableForm(request);
  if (readable === 'cut') return 'gone';
  if (readable) return null;
  reportRefusal('unreadable-form');
  return unreadableForm;
}

function isForPrograms(path: string): boolean {
  return path === '/api' || path.startsWith('/api/');
}

/** Answers a refusal: problem details (RFC 9457) for programs, the sentence for people. */
function refuse(response: ServerResponse, refusal: Refusal, request: IncomingMessage, path: string): void {
  const { status, title, detail, code } = refusal;
  const isPerson = request.headers.accept?.includes('text/html') ?? false;
  const asProblem = isForPrograms(path) && !isPerson;
  const type = code === undefined ? 'about:blank' : `urn:rightful:problem:${code}`;
  const problem = { type, ...(code === undefined ? {} : { code }), title, status, detail };
  response.statusCode = status;
  response.setHeader('Content-Type', asProblem ? 'application/problem+json' : 'text/plain; charset=utf-8');
  response.end(asProblem ? JSON.stringify(problem) : `${detail}\n`);
}
