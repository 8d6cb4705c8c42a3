import { safeParse } from 'zod/v4/core';
import { getLanguage } from '@/lib/auth/language';
import { confirmAct, getFreshViewer } from '@/lib/auth/step-up';
import { downloadSchema } from '@/lib/forms/copies';
import { RightfulError } from '@/lib/privacy/errors';
import { scopeOf, type DownloadChoice } from '@/lib/privacy/rights/export/choice';
import type { Streamed } from '@/lib/privacy/rights/export/package';
import type { FreshViewer, Viewer } from '@/lib/privacy/viewer';
import { requestPackage } from '@/lib/privacy/rights/packages/request';
import type { Language } from '@/messages/languages';
import { readJson, runFormRoute, seeOther, wantsPage } from './route';

const page = '/privacy/download';

/**
 * `POST /api/privacy/download`, the form behind "Download my data": the package, while it is made, or for a large one the page
 * that says how far it is. A browser that lacks a password which is asked for, or sent what cannot be meant, is led to the
 * page with the sentence that says so. A program says in JSON what it wants, or
 * sends no body and gets everything.
 */
export function downloadRoute(request: Request): Promise<Response> {
  return runFormRoute(
    request,
    (form) => pathOf(chosenIn(form)),
    async ({ viewer, form, client }) => {
      const sent = chosenIn(form);
      const chosen = parseChoice(form ? sent : await readProgram(request), await getLanguage());
      if ('refused' in chosen) {
        if (!form) throw new RightfulError('invalid-input');
        return seeOther(pathOf(sent, chosen));
      }
      const fresh = await confirmDownload(viewer, form, client);
      if (typeof fresh === 'string') return seeOther(pathOf(sent, { refused: fresh }));
      return orOnPage(
        request,
        (refused) => pathOf(sent, { refused }),
        async () => {
          const copy = await requestPackage(fresh, chosen.scope, chosen.passphrase);
          return copy ? toFile(copy) : seeOther(`${page}#copies`);
        },
      );
    },
  );
}

/** Why no copy is handed out yet: the password of the form is asked for, or is not the right one. */
export const passwordRefusals = ['password-missing', 'password-wrong'] as const;

/**
 * The viewer with a fresh confirmation, by the password of the form where one is in it; else why not. Refuses with
 * `too-many-attempts` and `busy`. A program confirms before.
 */
export async function confirmDownload(
  viewer: Viewer,
  form: FormData | null,
  client: string,
): Promise<FreshViewer<'download'> | (typeof passwordRefusals)[number]> {
  const given = form?.get('password');
  try {
    if (typeof given === 'string' && given !== '')
      await confirmAct(viewer, 'download', given.slice(0, 1024), client);
  } catch (error) {
    if (error instanceof RightfulError && error.code === 'password-refused') return 'password-wrong';
    throw error;
  }
  return (await getFreshViewer(viewer, 'download')) ?? 'password-missing';
}

/** What keeps a copy from being handed out for a while. */
export const copyRefusals = ['too-many-copies', 'copy-under-way', 'busy', 'address-changed'] as const;

/** What `work` answers. When a copy is refused for a while a browser is led to the page that says so. */
export async function orOnPage(
  request: Request,
  pathWith: (refused: string) => string,
  work: () => Promise<Response>,
): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    const refused = error instanceof RightfulError && copyRefusals.find((code) => code === error.code);
    if (refused && wantsPage(request)) return seeOther(pathWith(refused));
    throw error;
  }
}

interface Sent extends DownloadChoice {
  readonly passphrase?: string;
}

const everything: Sent = { categories: [] };

/** The inputs of the form; without one everything is chosen. */
function chosenIn(form: FormData | null): Sent {
  if (!form) return everything;
  const text = (name: string): string | undefined => {
    const value = form.get(name);
    return typeof value === 'string' ? value : undefined;
  };
  const categories = form.getAll('category').filter((value) => typeof value === 'string');
  const [since, until, passphrase] = [text('since'), text('until'), text('passphrase')];
  return {
    categories,
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...(passphrase === undefined ? {} : { passphrase }),
  };
}

/** What a program asks for, as it sent it; without a body everything. */
async function readProgram(request: Request): Promise<unknown> {
  if (!request.headers.has('content-type')) return everything;
  return { ...everything, ...Object(await readJson(request)) };
}

/** What is meant by a choice and what locks it, or which part of it cannot be meant. */
function parseChoice(
  sent: unknown,
  language: Language,
):
  | { readonly scope: ReturnType<typeof scopeOf>; readonly passphrase: string | null }
  | { readonly refused: 'passphrase' | 'dates' } {
  const parsed = safeParse(downloadSchema, sent);
  if (!parsed.success)
    return { refused: parsed.error.issues[0]?.path[0] === 'passphrase' ? 'passphrase' : 'dates' };
  const { passphrase, ...choice } = parsed.data;
  try {
    return { scope: scopeOf(choice, language), passphrase: passphrase ? passphrase : null };
  } catch (error) {
    if (error instanceof RightfulError && error.code === 'invalid-input') return { refused: 'dates' };
    throw error;
  }
}

/** The page with what was chosen, so that nothing must be chosen twice; of a passphrase only that one is to be given again. */
function pathOf(
  { categories, since, until, passphrase }: Sent,
  more: Readonly<Record<string, string>> = {},
): string {
  const query = new URLSearchParams(more);
  for (const category of categories.slice(0, 100)) query.append('category', category.slice(0, 40));
  if (since) query.set('since', since.slice(0, 10));
  if (until) query.set('until', until.slice(0, 10));
  if (passphrase) query.set('again', 'passphrase');
  return query.size > 0 ? `${page}?${query}` : page;
}

/** A file that no cache keeps and no browser shows in place. */
export function toFile({ name, stream, length }: Streamed): Response {
  return new Response(stream, {
    headers: {
      ...(length === undefined ? {} : { 'content-length': String(length) }),
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}
