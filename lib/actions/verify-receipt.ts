'use server';

import { verifyWordsIn } from '@/lib/verify/words';
import { getLanguage } from '@/lib/auth/language';
import { requestHeaders, requireOwnOrigin } from '@/lib/auth/request';
import { nodeChecks } from '@/lib/log';
import { refusalOf, RightfulError } from '@/lib/privacy/errors';
import { listLogVkeys } from '@/lib/privacy/evidence/log-key';
import { readPublished } from '@/lib/privacy/evidence/published';
import { checkForm, compareForm, type VerifyState } from '@/lib/verify/check';
import { sayRefusal } from './say-refusal';

/** Checks a receipt for a browser that does not run our scripts. Anybody may send it; the file is not kept. */
export async function verifyReceipt(_: VerifyState, form: FormData): Promise<VerifyState> {
  try {
    requireOwnOrigin(await requestHeaders(), 'POST');
    if (!(form instanceof FormData)) throw new RightfulError('invalid-input');
    const [vkeys, words] = [await listLogVkeys(), await verifyWordsIn(await getLanguage())];
    const checked = await checkForm(nodeChecks, form, vkeys, 'server', words);
    return await compareForm(nodeChecks, checked, vkeys, readPublished, words);
  } catch (error) {
    const { message } = await sayRefusal(refusalOf(error));
    return { status: 'refused', message, errors: {}, values: {} };
  }
}
