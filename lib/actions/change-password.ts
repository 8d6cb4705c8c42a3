'use server';

import { confirmAct, requireFreshViewer } from '@/lib/auth/step-up';
import { changePasswordSchema } from '@/lib/forms/schemas';
import { replacePassword } from '@/lib/privacy/accounts/passwords';
import { runForm } from './run';
import type { FormState } from './state';

/** Sets a new password, by the present one in the same form. */
export async function changePassword(_: FormState, form: FormData): Promise<FormState> {
  return runForm(form, { schema: changePasswordSchema }, async ({ input, viewer, client }) => {
    await confirmAct(viewer, 'password', input.current, client, 'current');
    const asker = { client, browser: viewer.subjectId };
    await replacePassword(await requireFreshViewer(viewer, 'password'), input.password, asker);
    return { done: 'passwordChanged' };
  });
}
