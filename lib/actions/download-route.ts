import { getFreshViewer } from '@/lib/auth/step-up';
import { exportRecord } from '@/lib/privacy/rights/record';
import { runRoute } from './route';

/**
 * `POST /api/privacy/download`, the download button: the record as a file. A browser whose sign-in is no longer fresh
 * is led to the confirmation and back to the page with the button.
 */
export function downloadRoute(request: Request): Promise<Response> {
  return runRoute(request, async (viewer) => {
    const fresh = await getFreshViewer(viewer, 'download');
    if (!fresh) return seeOther('/confirm?act=download&next=/privacy/download');
    const record = await exportRecord(fresh);
    const day = record.generatedAt.slice(0, 10);
    return new Response(`${JSON.stringify(record, null, 2)}\n`, {
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'content-disposition': `attachment; filename="my-data-${day}.json"`,
        'cache-control': 'no-store',
      },
    });
  });
}

function seeOther(path: string): Response {
  return new Response(null, { status: 303, headers: { location: path, 'cache-control': 'no-store' } });
}
