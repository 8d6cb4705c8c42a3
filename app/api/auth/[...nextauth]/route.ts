import type { NextRequest } from 'next/server';
import { handlers } from '@/lib/auth/auth';

/** Only the session is served here. Every form of NextAuth's own stays closed: signing in and out are server actions. */
export function GET(request: NextRequest): Promise<Response> | Response {
  return request.nextUrl.pathname === '/api/auth/session'
    ? handlers.GET(request)
    : new Response(null, { status: 404 });
}
