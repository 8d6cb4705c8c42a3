import { tileRoute } from '@/lib/actions/log-route';

export async function GET(_: Request, context: { params: Promise<{ path: string[] }> }): Promise<Response> {
  return tileRoute((await context.params).path);
}
