'use server';

import { resetSchema } from '@/lib/forms/schemas';
import { countAttempt } from '@/lib/auth/limits';
import { resetPassword as setPassword } from '@/lib/privacy/accounts/passwords';
import { runPublicForm } from './run';
import type { FormState } from './state';

/** Sets a new password by a mailed link; the person then signs in with it. */
export async function resetPassword(_: FormState, form: FormData): Promise<FormState> {
  return runPublicForm(form, { schema: resetSchema }, async ({ input, client }) => {
    await countAttempt('confirm', input.token, client);
    await setPassword(input.token, input.password, { client, browser: null });
    return { redirect: '/sign-in?changed=1' };
  });
}
