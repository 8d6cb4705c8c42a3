import { RightfulError } from '@/lib/privacy/errors';
import { readCheckpoint, readTile } from '@/lib/privacy/evidence/published';
import { runPublicRoute } from './route';

/** `GET /api/log/checkpoint`: what the log last said of itself, for anybody. */
export function checkpointRoute(request: Request): Promise<Response> {
  return runPublicRoute(request, '/', async () => {
    const note = await readCheckpoint();
    if (note === null) throw new RightfulError('not-found');
    return new Response(note, {
      headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
    });
  });
}

/**
 * `GET /api/log/tile/<L>/<N>[.p/<W>]`: hashes of the tree, for anybody. Not to be kept by caches: after a restored
 * database was reopened under a new name, a path may name other hashes.
 */
export function tileRoute(
  request: Request,
  { params }: { params: Promise<{ path: string[] }> },
): Promise<Response> {
  return runPublicRoute(request, '/', async () => {
    const { path } = await params;
    const tile = await readTile(path);
    if (tile === null) throw new RightfulError('not-found');
    return new Response(new Uint8Array(tile), {
      headers: {
        'content-type': 'application/octet-stream',
        'cache-control': 'no-store',
      },
    });
  });
}
