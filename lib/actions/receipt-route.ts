import { clientOf, getDeletion, requireOwnOrigin } from '@/lib/auth/request';
import { countAttempt } from '@/lib/auth/limits';
import { RightfulError } from '@/lib/privacy/errors';
import { getReceipt, type IssuedReceipt } from '@/lib/privacy/evidence/receipts';
import { getErasureReceipt, getOpenErasureReceipt } from '@/lib/privacy/rights/erasure/receipt';
import { runPublicRoute, runRoute } from './route';

/** `GET /api/privacy/receipts/ID`: the receipt of an entry of the person's own. */
export function receiptRoute(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  return runRoute(request, async (viewer) => toFile(await getReceipt(viewer, (await params).id)), {
    whileLocked: true,
  });
}

/** `GET /api/privacy/erasures/REFERENCE`: what a deletion's number proves, without saying whose it was. */
export function erasureRoute(
  request: Request,
  { params }: { params: Promise<{ reference: string }> },
): Promise<Response> {
  return runPublicRoute(async () => {
    const { reference } = await params;
    await countAttempt('receipt', reference, clientOf(request.headers));
    return toFile(await getErasureReceipt(reference));
  });
}

/** `GET /deleted/receipt`: the receipt with its opening, for the browser that has just deleted its account. */
export function deletionRoute(request: Request): Promise<Response> {
  return runPublicRoute(async () => {
    requireOwnOrigin(request.headers, request.method);
    const deletion = await getDeletion();
    if (!deletion) throw new RightfulError('not-found');
    return toFile(await getOpenErasureReceipt(deletion));
  });
}

/** Named by what happened, when, and the end of the entry's id, so that two of one day do not overwrite each other. */
function toFile({ file, leaf }: IssuedReceipt): Response {
  const name = `receipt-${leaf.a.replace('.', '-')}-${leaf.t.slice(0, 10)}-${leaf.id.slice(-4)}.json`;
  return new Response(file, {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
  });
}
