'use server';

import { countAttempt } from '@/lib/auth/limits';
import { undoEmailSchema } from '@/lib/forms/schemas';
import { releaseEmailChange } from '@/lib/privacy/rights/email/hold';
import { runPublicForm } from './run';
import type { FormState } from './state';

/** Says that a change of the address was its person's own, by the link that was mailed to the address before. */
export async function releaseEmail(_: FormState, form: FormData): Promise<FormState> {
  return runPublicForm(form, { schema: undoEmailSchema }, async ({ input, client }) => {
    await countAttempt('confirm', input.token, client);
    await releaseEmailChange(input.token);
    return { done: 'emailReleased' };
  });
}
