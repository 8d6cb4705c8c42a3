import { securityTxt } from '@/lib/privacy/well-known';

export const dynamic = 'force-dynamic';

/** Where to report a weakness (RFC 9116). */
export function GET(): Response {
  return new Response(securityTxt(), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
