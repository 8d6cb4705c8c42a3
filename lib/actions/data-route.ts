import { getLanguage } from '@/lib/auth/language';
import { setDeletion } from '@/lib/auth/request';
import { requireFreshViewer } from '@/lib/auth/step-up';
import { eraseAccount } from '@/lib/privacy/rights/erasure/erase';
import { showRecordJson } from '@/lib/privacy/rights/record';
import { runRoute } from './route';

const noStore = { 'cache-control': 'no-store' };

/** `GET /api/privacy/data`: everything that we hold about the person. */
export function showRoute(request: Request): Promise<Response> {
  return runRoute(request, '/privacy/data', async ({ viewer }) =>
    Response.json(await showRecordJson(await requireFreshViewer(viewer, 'show'), await getLanguage()), {
      headers: noStore,
    }),
  );
}

/** `DELETE /api/privacy/data`: erases the person, after a confirmation for erasing; answers with the reference. */
export function eraseRoute(request: Request): Promise<Response> {
  return runRoute(request, '/privacy/delete', async ({ viewer }) => {
    const erasure = await eraseAccount(await requireFreshViewer(viewer, 'erase'));
    await setDeletion(erasure);
    const { reference, at } = erasure;
    return Response.json({ reference, erasedAt: at.toISOString() }, { headers: noStore });
  });
}
