import { RightfulError } from '@/lib/privacy/errors';
import type { Streamed } from '@/lib/privacy/rights/export/package';
import { idleTimeout, sentAtOnce } from './limits';

const held = globalThis as typeof globalThis & { rightfulSending?: Set<string> };

/**
 * Sends a person one copy at a time, and so many in this process. Refuses with `copy-under-way` while they are being sent
 * another, and with `busy` when there are too many. A copy that nobody goes on reading fails after a minute, so that who
 * stops reading keeps nobody from theirs.
 */
export async function sendOne<S extends Streamed | null>(
  subjectId: string,
  open: () => Promise<S>,
): Promise<S> {
  const sending = (held.rightfulSending ??= new Set());
  if (sending.has(subjectId)) throw new RightfulError('copy-under-way');
  if (sending.size >= sentAtOnce) throw new RightfulError('busy');
  sending.add(subjectId);
  let over = false;
  const ended = (): void => {
    // A stream may end twice, and by then the next one of this person may have begun.
    if (!over) sending.delete(subjectId);
    over = true;
  };
  try {
    const opened = await open();
    if (!opened) ended();
    return opened && { ...opened, stream: untilEnd(opened.stream, ended) };
  } catch (error) {
    ended();
    throw error;
  }
}

/** The same stream, which says when it has ended: was read, failed, was cancelled, or was left. */
function untilEnd(stream: ReadableStream<Uint8Array>, ended: () => void): ReadableStream<Uint8Array> {
  const reader = stream.getReader();
  let left: NodeJS.Timeout | undefined;
  const wait = (controller: ReadableStreamDefaultController<Uint8Array>): void => {
    left = setTimeout(() => {
      const error = new Error('Nobody goes on reading this copy.');
      ended();
      controller.error(error);
      void reader.cancel(error).catch(() => undefined);
    }, idleTimeout).unref();
  };
  const source: UnderlyingDefaultSource<Uint8Array> = {
    start: wait,
    async pull(controller) {
      clearTimeout(left);
      try {
        const { done, value } = await reader.read();
        if (!done) {
          controller.enqueue(value);
          wait(controller);
          return;
        }
        ended();
        controller.close();
      } catch (error) {
        ended();
        throw error;
      }
    },
    async cancel(reason) {
      clearTimeout(left);
      ended();
      await reader.cancel(reason);
    },
  };
  // Nothing is read before it is asked for: whoever does not ask does not read.
  return new ReadableStream(source, { highWaterMark: 0 });
}
