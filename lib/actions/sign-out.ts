'use server';

import { signOut as endSession } from '@/lib/auth/auth';
import { emptySchema } from '@/lib/forms/schemas';
import { runPublicForm } from './run';
import type { FormState } from './state';

/** Ends this session. */
export async function signOut(_: FormState, form: FormData): Promise<FormState> {
  return runPublicForm(form, { schema: emptySchema }, async () => {
    await endSession({ redirect: false });
    return { redirect: '/signed-out' };
  });
}
