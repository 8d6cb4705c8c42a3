import { NextResponse, type NextRequest } from 'next/server';
import { env } from '@/lib/env';
import { answerHeaders, contentSecurityPolicy, refusal, refusalResponse } from './proxy-rules';

/**
 * What every request passes first: is it for us, is its body bearable, and which scripts may run in the
 * answer. It knows nothing about who is asking; that is for the page or route to find out.
 */
export function proxy(request: NextRequest): Response {
  const { origin, secure } = env();
  const path = request.nextUrl.pathname;
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(18))).toString('base64');
  const csp = contentSecurityPolicy(nonce, process.env.NODE_ENV === 'development');

  const refused = refusal(request.headers, origin);
  const response = refused ? refusalResponse(refused, path) : pass(request, csp);
  for (const [name, value] of answerHeaders(path, csp, secure)) response.headers.set(name, value);
  return response;
}

/** Lets the request through. The framework reads the nonce from this request header and puts it on its scripts. */
function pass(request: NextRequest, csp: string): Response {
  const headers = new Headers(request.headers);
  headers.set('Content-Security-Policy', csp);
  return NextResponse.next({ request: { headers } });
}
