'use server';

import { countAttempt } from '@/lib/auth/limits';
import { getViewer } from '@/lib/auth/session';
import { undoEmailSchema } from '@/lib/forms/schemas';
import { undoEmailChange } from '@/lib/privacy/rights/email/undo';
import { runPublicForm } from './run';
import type { FormState } from './state';

/** Brings back the address before, by the link that was mailed to it. */
export async function undoEmail(_: FormState, form: FormData): Promise<FormState> {
  return runPublicForm(form, { schema: undoEmailSchema }, async ({ input, client }) => {
    await countAttempt('confirm', input.token, client);
    await undoEmailChange(input.token, await getViewer());
    return { redirect: '/undo-email?done=1' };
  });
}
