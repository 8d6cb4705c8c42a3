import { setLanguage } from '@/lib/auth/language';
import { requireOwnOrigin } from '@/lib/auth/request';
import { safePath } from '@/lib/auth/safe-path';
import { env } from '@/lib/env';
import { markInput } from '@/lib/forms/page-inputs';
import { chooseLanguage } from '@/lib/privacy/accounts/language';
import { RightfulError } from '@/lib/privacy/errors';
import { config } from '@/rightful.config';
import { readForm, requireSender, runPublicRoute, seeOther } from './route';

/**
 * `POST /api/language`: keeps the language that somebody chose, in this browser and, when they are signed in, in their
 * account; then leads back to the page that they came from.
 */
export function languageRoute(request: Request): Promise<Response> {
  return runPublicRoute(request, '/', async () => {
    const form = await readForm(request);
    // A page that was made for nobody chooses for this browser alone.
    const viewer = form?.has(markInput) ? await requireSender(request, form) : null;
    requireOwnOrigin(request.headers, request.method);
    const language = config.languages.find((one) => one === form?.get('language'));
    if (language === undefined) throw new RightfulError('invalid-input');
    if (viewer) await chooseLanguage(viewer, language);
    await setLanguage(language);
    return seeOther(pageBefore(request));
  });
}

/** The page of ours that a form was sent from, as a path; the home page where the browser does not say. */
function pageBefore(request: Request): string {
  const referrer = request.headers.get('referer') ?? '';
  const ours = referrer.startsWith(`${env().origin}/`);
  return safePath(ours ? referrer.slice(env().origin.length) : null, '/');
}
