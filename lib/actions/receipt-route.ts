import { clientIp, getDeletion, requireOwnOrigin } from '@/lib/auth/request';
import { countAttempt } from '@/lib/auth/limits';
import { RightfulError } from '@/lib/privacy/errors';
import { getReceipt, type IssuedReceipt } from '@/lib/privacy/evidence/receipts';
import { getErasureReceipt, getOpenErasureReceipt } from '@/lib/privacy/rights/erasure/receipt';
import { getStandardReceipt, type StandardReceipt } from '@/lib/privacy/rights/standard-receipts';
import { sendOne } from '@/lib/privacy/rights/packages/send';
import { zipReceipts } from '@/lib/privacy/rights/export/receipts';
import { download, runPublicRoute, runRoute, seeOther, wantsPage } from './route';

/**
 * `GET /api/privacy/receipts/ID`: the receipt of an entry of the person's own. With `?form=27560` or `?form=kantara` a
 * decision in the form of that standard.
 */
export async function receiptRoute(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const { id } = await params;
  return runRoute(request, `/privacy/receipts/${encodeURIComponent(id)}`, async ({ viewer }) => {
    const form = new URL(request.url).searchParams.get('form');
    return form === null
      ? toFile(await getReceipt(viewer, id))
      : toStandardFile(await getStandardReceipt(viewer, id, form));
  });
}

/** `GET /api/privacy/receipts`: all receipts of the person's own in one ZIP, one such file or copy of data at a time. */
export function receiptsRoute(request: Request): Promise<Response> {
  return runRoute(request, '/privacy/receipts', async ({ viewer }) => {
    const name = 'receipts.zip';
    const sent = await sendOne(viewer.subjectId, () =>
      Promise.resolve({ name, stream: zipReceipts(viewer) }),
    );
    return download(sent.stream, 'application/zip', name);
  });
}

/** `GET /api/privacy/erasures/REFERENCE`: what a deletion's number proves, without saying whose it was. */
export function erasureRoute(
  request: Request,
  { params }: { params: Promise<{ reference: string }> },
): Promise<Response> {
  return runPublicRoute(request, '/', async () => {
    const { reference } = await params;
    await countAttempt('receipt', reference, clientIp(request.headers));
    return toFile(await getErasureReceipt(reference));
  });
}

/** `GET /deleted/receipt`: the receipt with its opening, for the browser that has just deleted its account. */
export function deletionRoute(request: Request): Promise<Response> {
  return runPublicRoute(request, '/deleted', async () => {
    requireOwnOrigin(request.headers, request.method);
    const deletion = await getDeletion();
    if (!deletion && wantsPage(request)) return seeOther('/deleted');
    if (!deletion) throw new RightfulError('not-found');
    return toFile(await getOpenErasureReceipt(deletion));
  });
}

function toFile({ file, leaf }: IssuedReceipt): Response {
  return download(file, 'application/json; charset=utf-8', `${nameOf(leaf)}.json`);
}

function toStandardFile({ body, mediaType, ending, leaf }: StandardReceipt): Response {
  return download(body, mediaType, `${nameOf(leaf)}.${ending}`);
}

/** Named by what happened, when, and the end of the entry's id, so that two of one day do not overwrite each other. */
function nameOf(leaf: IssuedReceipt['leaf']): string {
  return `receipt-${leaf.a.replace('.', '-')}-${leaf.t.slice(0, 10)}-${leaf.id.slice(-4)}`;
}
