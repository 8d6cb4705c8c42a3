import { RightfulError } from '@/lib/privacy/errors';
import { openPackage } from '@/lib/privacy/rights/packages/hand-out';
import { confirmDownload, orOnPage, toFile } from './download-route';
import { runFormRoute, seeOther } from './route';

const page = '/privacy/download';
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * `POST /api/privacy/packages/ID`, the button beside a copy that is ready: its file. A browser that lacks a password which is
 * asked for, or whose copy is not there any more, is led to the page that says so.
 */
export function packageRoute(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  return runFormRoute(
    request,
    () => page,
    async ({ viewer, form, client }) => {
      const { id } = await params;
      if (!uuid.test(id)) throw new RightfulError('not-found');
      const fresh = await confirmDownload(viewer, form, client);
      if (typeof fresh === 'string') return seeOther(`${page}?refused=${fresh}&copy=${id}#copies`);
      return orOnPage(
        request,
        (refused) => `${page}?refused=${refused}`,
        async () => {
          const opened = await openPackage(fresh, id);
          return opened ? toFile(opened) : seeOther(`${page}#copies`);
        },
      );
    },
  );
}
