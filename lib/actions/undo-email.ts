'use server';

import { countAttempt } from '@/lib/auth/limits';
import { undoEmailSchema } from '@/lib/forms/schemas';
import { undoEmailChange } from '@/lib/privacy/rights/email/undo';
import { runPublicForm } from './run';
import type { FormState } from './state';

/** Brings back the address before, by the link that was mailed to it. */
export async function undoEmail(_: FormState, form: FormData): Promise<FormState> {
  return runPublicForm(form, { schema: undoEmailSchema }, async ({ input, viewer, client }) => {
    await countAttempt('confirm', input.token, client);
    await undoEmailChange(input.token, viewer);
    return { redirect: '/undo-email?done=1' };
  });
}
