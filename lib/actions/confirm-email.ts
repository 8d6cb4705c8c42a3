'use server';

import { countAttempt } from '@/lib/auth/limits';
import { verifySchema } from '@/lib/forms/schemas';
import { confirmEmailChange } from '@/lib/privacy/rights/email/confirm';
import { runPublicForm } from './run';
import type { FormState } from './state';

/** Confirms a new address by its link; where its person is not signed in, with the password. */
export async function confirmEmail(_: FormState, form: FormData): Promise<FormState> {
  return runPublicForm(form, { schema: verifySchema }, async ({ input, viewer, client }) => {
    await countAttempt('confirm', input.token, client);
    await confirmEmailChange(input.token, viewer, input.password ?? null, {
      client,
      browser: null,
    });
    return { redirect: '/new-email?done=1' };
  });
}
