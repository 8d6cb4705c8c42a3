import { getHealth } from '@/lib/privacy/health';

/**
 * For whoever watches: 200 while all is well; 503 with `degraded` and the names of the `troubles` that an operator must
 * act on, while people are served; 503 with `unavailable` while the database does not answer. With `?live`, for whoever
 * would take the application out of service, `degraded` is 200 too: no restart mends a trouble. It names nobody.
 */
export async function GET(request: Request): Promise<Response> {
  try {
    const health = await getHealth();
    const fine = health.status === 'ok' || new URL(request.url).searchParams.has('live');
    return Response.json(health, { status: fine ? 200 : 503 });
  } catch {
    return Response.json({ status: 'unavailable' }, { status: 503 });
  }
}
