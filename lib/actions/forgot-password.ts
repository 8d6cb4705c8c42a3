'use server';

import { knownBrowserOf } from '@/lib/auth/known-browser';
import { countAttempt } from '@/lib/auth/limits';
import { addressSchema } from '@/lib/forms/schemas';
import { requestReset } from '@/lib/privacy/accounts/passwords';
import { runPublicForm } from './run';
import type { FormState } from './state';

/** Mails a link for a new password, if the address has an account; says the same either way. */
export async function forgotPassword(_: FormState, form: FormData): Promise<FormState> {
  const options = { schema: addressSchema, keep: ['email'], atFixedMoment: 'always' } as const;
  return runPublicForm(form, options, async ({ input, client }) => {
    await countAttempt('mail', input.email, client, await knownBrowserOf(input.email));
    await requestReset(input.email);
    return { done: 'resetSent' };
  });
}
