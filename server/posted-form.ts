// Whether what is posted to a page is a form of ours, as a browser sends it with and without scripts. What is not would make
// the framework fail, and quote it.
import type { IncomingMessage } from 'node:http';

/** How the framework names an action. */
const actionId = /^[0-9a-f]{42}$/;

const multipart = /^multipart\/form-data;\s*boundary=\S/i;

/**
 * Whether the framework can read what is posted: its type, and the body once it is there, which stays to be read; `cut` when
 * the sender went away.
 */
export async function isReadableForm(request: IncomingMessage): Promise<boolean | 'cut'> {
  const type = request.headers['content-type'] ?? '';
  const action = request.headers['next-action'];
  const isForm = multipart.test(type);
  if (action !== undefined && !(typeof action === 'string' && actionId.test(action))) return false;
  if (!isForm && (action === undefined || !/^text\/plain\b/i.test(type))) return false;
  const body = await peek(request);
  if (body === null) return 'cut';
  if (!isForm) return isJson(body.toString());
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } })
    .formData()
    .catch(() => null);
  return form !== null && (action === undefined ? namesAction(form) : holdsReply(form));
}

/** Reads the stated length of a body and puts it back, before the stream has told anybody that it ended; null when it breaks off. */
function peek(request: IncomingMessage): Promise<Buffer | null> {
  const length = Number(request.headers['content-length'] ?? 0);
  if (length === 0) return Promise.resolve(Buffer.alloc(0));
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const settle = (): void => {
      request.off('readable', onReadable).off('close', onClose).off('error', onClose);
    };
    function onClose(): void {
      settle();
      resolve(null);
    }
    function onReadable(): void {
      for (let chunk = request.read() as Buffer | null; chunk; chunk = request.read() as Buffer | null) {
        chunks.push(chunk);
        size += chunk.length;
        if (size < length) continue;
        const body = Buffer.concat(chunks);
        request.unshift(body);
        settle();
        resolve(body);
        return;
      }
    }
    request.on('readable', onReadable).on('close', onClose).on('error', onClose);
  });
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** What a browser with scripts sends: the arguments of an action, the first of its parts being theirs. */
function holdsReply(form: FormData): boolean {
  const root = form.get('0');
  return typeof root === 'string' && isJson(root);
}

/** What a browser without scripts sends: one action, named by a reference with its parts, or by its id. */
function namesAction(form: FormData): boolean {
  const named = [...form.keys()].filter((name) => /^\$ACTION_(REF|ID)_/.test(name));
  const [name = '', ...more] = named;
  if (more.length > 0) return false;
  if (name.startsWith('$ACTION_ID_')) return actionId.test(name.slice('$ACTION_ID_'.length));
  const reference = form.get(`$ACTION_${name.slice('$ACTION_REF_'.length)}:0`);
  return typeof reference === 'string' && isJson(reference);
}
