'use server';

import { requestHeaders, requireOwnOrigin } from '@/lib/auth/request';
import { nodeChecks } from '@/lib/log';
import { refusalOf } from '@/lib/privacy/errors';
import { listLogVkeys } from '@/lib/privacy/evidence/log-key';
import { checkForm, type VerifyState } from '@/lib/verify/check';

/** Checks a receipt for a browser that does not run our scripts. Anybody may send it; the file is not kept. */
export async function verifyReceipt(_: VerifyState, form: FormData): Promise<VerifyState> {
  try {
    requireOwnOrigin(await requestHeaders(), 'POST');
    return await checkForm(nodeChecks, form, await listLogVkeys(), 'server');
  } catch (error) {
    return { status: 'refused', message: refusalOf(error).person, errors: {}, values: {} };
  }
}
