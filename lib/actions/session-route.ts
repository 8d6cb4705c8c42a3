import { auth } from '@/lib/auth/auth';

/** `GET /api/auth/session`: the session of whoever asks, or null; NextAuth's other pages and endpoints are not found. */
export async function showSessionRoute(request: Request): Promise<Response> {
  if (new URL(request.url).pathname !== '/api/auth/session') return new Response(null, { status: 404 });
  return Response.json(await auth(), { headers: { 'cache-control': 'no-store' } });
}
