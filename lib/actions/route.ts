import { clientOf, requireOwnOrigin } from '@/lib/auth/request';
import { getViewer } from '@/lib/auth/session';
import { refusalOf, RightfulError, type ErrorCode } from '@/lib/privacy/errors';
import type { Viewer } from '@/lib/privacy/viewer';

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
  'account-locked': 423,
  'not-found': 404,
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

/**
 * Runs a route handler of a signed-in person: own origin, a viewer, one service call; refusals as RFC 9457. All of them
 * run also while the deletion of the account is scheduled: a person sees and takes what is theirs until the end.
 */
export async function runRoute(
  request: Request,
  work: (viewer: Viewer, client: string) => Promise<Response>,
): Promise<Response> {
  try {
    requireOwnOrigin(request.headers, request.method);
    const viewer = await getViewer();
    if (!viewer) throw new RightfulError('not-signed-in');
    return await work(viewer, clientOf(request.headers));
  } catch (error) {
    return problem(refusalOf(error));
  }
}

/** Runs a route handler that answers anybody; refusals as RFC 9457. */
export async function runPublicRoute(work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    return problem(refusalOf(error));
  }
}

/** Leads a browser that posted a plain form to one of our pages. */
export function seeOther(path: string): Response {
  return new Response(null, { status: 303, headers: { location: path, 'cache-control': 'no-store' } });
}

/** A refusal as problem details (RFC 9457 §3), with the inputs that are meant as `errors`. */
function problem({ code, person, fields }: RightfulError): Response {
  const pointers = Object.entries(fields).map(([name, detail]) => ({ pointer: `#/${name}`, detail }));
  const body = {
    type: `urn:rightful:problem:${code}`,
    code,
    title: person,
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
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  const bytes = new Uint8Array(await request.arrayBuffer());
  if (type !== 'application/json' || bytes.length > 16_384) throw new RightfulError('invalid-input');
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch {
    throw new RightfulError('invalid-input');
  }
}
