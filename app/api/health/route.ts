import { isHealthy } from '@/lib/privacy/health';

/** For load balancers and containers: 200 while the database answers, else 503. Says nothing else. */
export async function GET(): Promise<Response> {
  const healthy = await isHealthy();
  return Response.json({ status: healthy ? 'ok' : 'unavailable' }, { status: healthy ? 200 : 503 });
}
