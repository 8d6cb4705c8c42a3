import * as z from 'zod/mini';
import { confirmAct } from '@/lib/auth/step-up';
import { confirmBody } from '@/lib/forms/schemas';
import { RightfulError } from '@/lib/privacy/errors';
import { readJson, runRoute } from './route';

/** `POST /api/privacy/confirm {password, act}`: confirms for one act; 204 when it is the person. */
export function confirmRoute(request: Request): Promise<Response> {
  return runRoute(request, '/privacy', async ({ viewer, client }) => {
    const parsed = z.safeParse(confirmBody, await readJson(request));
    if (!parsed.success) throw new RightfulError('invalid-input');
    await confirmAct(viewer, parsed.data.act, parsed.data.password, client);
    return new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } });
  });
}
