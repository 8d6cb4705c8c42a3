import type { ReadLog } from '@/lib/log/today';

const TIMEOUT = 10_000;
/** More than any checkpoint or tile has. */
const MAX_BYTES = 65_536;

/** Asks a log over the network. `base` is the address under which it publishes, without a slash at its end. */
export function askLog(base: string): ReadLog {
  return async (path) => {
    const answer = await fetch(`${base}/${path}`, {
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(TIMEOUT),
    });
    if (answer.status === 404) return null;
    if (!answer.ok || !answer.body) throw new Error('The log did not answer.');
    return readAll(answer.body);
  };
}

/** The bytes of an answer; one without an end is not waited for. */
async function readAll(body: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const bytes = new Uint8Array(MAX_BYTES);
  let length = 0;
  const reader = body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return bytes.slice(0, length);
    if (length + value.length > MAX_BYTES) {
      await reader.cancel();
      throw new Error('The answer is too long.');
    }
    bytes.set(value, length);
    length += value.length;
  }
}
