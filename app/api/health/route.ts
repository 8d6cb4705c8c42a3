import { getLogHealth, getRequestHealth } from '@/lib/privacy/health';

/**
 * For load balancers and containers: 200 while the database answers, else 503. For whoever watches the log: whether it
 * is kept, and what its last verification found. For whoever answers people: how many requests wait, and how many are late.
 */
export async function GET(): Promise<Response> {
  try {
    return Response.json({
      status: 'ok',
      log: await getLogHealth(),
      requests: await getRequestHealth(),
    });
  } catch {
    return Response.json({ status: 'unavailable' }, { status: 503 });
  }
}
