import { requireMadeFor } from '@/lib/auth/person-mark';
import { clientIp, requireOwnOrigin } from '@/lib/auth/request';
import { getViewer } from '@/lib/auth/session';
import { refusalOf, RightfulError, type ErrorCode } from '@/lib/privacy/errors';
import type { Viewer } from '@/lib/privacy/viewer';
import { refusalPath } from './refusal-path';
import { sayRefusal } from './say-refusal';

const statuses: Readonly<Record<ErrorCode, number>> = {
  'invalid-input': 422,
  'consent-required': 422,
  'text-changed': 409,
  'sign-in-refused': 401,
  'password-refused': 403,
  'too-many-attempts': 429,
  busy: 503,
  'address-taken': 409,
  'link-invalid': 410,
  'step-up-required': 403,
  'not-signed-in': 401,
  'other-person': 409,
  'account-locked': 423,
  'address-changed': 423,
  'not-found': 404,
  'deletion-waits': 423,
  'not-yet-logged': 503,
  'too-many-copies': 429,
  'copy-under-way': 409,
  'wrong-origin': 403,
  unavailable: 503,
};

/** Seconds after which a refusal that passes by itself is worth another try. */
const retryAfter: Partial<Record<ErrorCode, string>> = {
  'too-many-attempts': '900',
  busy: '2',
  'not-yet-logged': '2',
  unavailable: '5',
};

/** What a route of a signed-in person is asked. */
interface Asked {
  readonly viewer: Viewer;
  /** The address that the request came from, for limits. */
  readonly client: string;
}

/**
 * Runs a route handler of a signed-in person that links and programs reach: own origin, a viewer, one service call. It takes
 * no form. All of them run also while the deletion of the account is scheduled: a person sees and takes what is theirs until
 * the end. Whoever must sign in comes back to `page`.
 */
export function runRoute(
  request: Request,
  page: string,
  work: (asked: Asked) => Promise<Response>,
): Promise<Response> {
  return runPublicRoute(request, page, async () => {
    requireOwnOrigin(request.headers, request.method);
    const viewer = await getViewer();
    if (!viewer) throw new RightfulError('not-signed-in');
    if (formTypes.has(mediaType(request))) throw new RightfulError('invalid-input');
    return work({ viewer, client: clientIp(request.headers) });
  });
}

/**
 * As `runRoute`, for a route that a form of our pages is sent to: also the person for whom that page was made. The form is
 * null where a program asks. The page to come back to is told from what was chosen.
 */
export async function runFormRoute(
  request: Request,
  pageOf: (form: FormData | null) => string,
  work: (asked: Asked & { readonly form: FormData | null }) => Promise<Response>,
): Promise<Response> {
  const form = await readForm(request);
  return runPublicRoute(request, pageOf(form), async () => {
    const viewer = await requireSender(request, form);
    if (!viewer) throw new RightfulError('not-signed-in');
    return work({ viewer, client: clientIp(request.headers), form });
  });
}

/**
 * Who sends a form of our pages, or null for a stranger. Refuses one from elsewhere, and one of a page that was made for
 * another person.
 */
export async function requireSender(request: Request, form: FormData | null): Promise<Viewer | null> {
  requireOwnOrigin(request.headers, request.method);
  const viewer = await getViewer();
  if (viewer && form) requireMadeFor(viewer, form);
  return viewer;
}

/**
 * Runs a route handler that answers anybody. Refusals are problem details for programs (RFC 9457), and for people one of our
 * pages, with a way back to `page`.
 */
export async function runPublicRoute(
  request: Request,
  page: string,
  work: () => Promise<Response>,
): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    const refusal = refusalOf(error);
    return wantsPage(request) ? seeOther(refusalPath(refusal.code, page)) : await problem(refusal);
  }
}

/** Whether a browser asks that will show the answer to a person. */
export function wantsPage(request: Request): boolean {
  return request.headers.get('accept')?.includes('text/html') ?? false;
}

/** Leads a browser to one of our pages. */
export function seeOther(path: string): Response {
  return new Response(null, { status: 303, headers: { location: path, 'cache-control': 'no-store' } });
}

/** A file to be saved under this name, which is of letters, digits, dots and hyphens. */
export function download(body: BodyInit, mediaType: string, name: string): Response {
  return new Response(body, {
    headers: {
      'content-type': mediaType,
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
  });
}

/** The media types that a browser sends a form as, without asking anybody. */
const formTypes = new Set(['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain']);

function mediaType(request: Request): string {
  return request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
}

/** The form that was posted, or null where none was. One that cannot be read is an empty one, which nobody's page sends. */
export function readForm(request: Request): Promise<FormData | null> {
  if (!formTypes.has(mediaType(request))) return Promise.resolve(null);
  return request.formData().catch(() => new FormData());
}

/** A refusal as problem details (RFC 9457 §3), with the inputs that are meant as `errors`. */
async function problem(refusal: RightfulError): Promise<Response> {
  const { code } = refusal;
  const { message, errors } = await sayRefusal(refusal);
  const pointers = Object.entries(errors).map(([name, detail]) => ({ pointer: `#/${name}`, detail }));
  const body = {
    type: `urn:rightful:problem:${code}`,
    code,
    title: message,
    status: statuses[code],
    ...(pointers.length > 0 ? { errors: pointers } : {}),
  };
  const wait = retryAfter[code];
  return new Response(JSON.stringify(body), {
    status: statuses[code],
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      ...(wait ? { 'retry-after': wait } : {}),
    },
  });
}

/** Reads a JSON body of at most 16 kB as UTF-8, strictly; anything else is refused as `invalid-input`. */
export async function readJson(request: Request): Promise<unknown> {
  const bytes = new Uint8Array(await request.arrayBuffer());
  if (mediaType(request) !== 'application/json' || bytes.length > 16_384)
    throw new RightfulError('invalid-input');
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch {
    throw new RightfulError('invalid-input');
  }
}
