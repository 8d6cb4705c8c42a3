import { getLogHealth } from '@/lib/privacy/health';

/**
 * For load balancers and containers: 200 while the database answers, else 503. For whoever watches the log: whether it
 * is kept, and what its last verification found.
 */
export async function GET(): Promise<Response> {
  try {
    return Response.json({ status: 'ok', log: await getLogHealth() });
  } catch {
    return Response.json({ status: 'unavailable' }, { status: 503 });
  }
}
