import type { IncomingMessage } from 'node:http';

/** How many bytes a body has, or why there is none to read: it passed the limit, or its sender went away. */
export type Gathered = number | 'too-large' | 'cut';

/**
 * Waits until a body in chunks is here as a whole, and counts it on its way; the request can be read as before. Nothing is
 * kept of what passes the limit. Call it before anything else of the request has been waited for; the server's own limit
 * of time ends the wait.
 */
export function gatherBody(request: IncomingMessage, limit: number): Promise<Gathered> {
  return new Promise((resolve) => {
    const push = request.push.bind(request);
    let size = 0;
    request.push = (chunk: Buffer | null, encoding) => {
      size += chunk?.length ?? 0;
      if (chunk === null || size <= limit) push(chunk, encoding);
      if (chunk === null) resolve(size);
      if (size > limit) resolve('too-large');
      // The parser stops at a full buffer, and nobody empties this one before the end.
      return true;
    };
    request.once('close', () => resolve('cut'));
  });
}
