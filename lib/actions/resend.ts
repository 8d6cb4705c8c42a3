'use server';

import { countAttempt } from '@/lib/auth/limits';
import { getBrowserToken } from '@/lib/auth/request';
import { addressSchema } from '@/lib/forms/schemas';
import { resendVerification } from '@/lib/privacy/sign-up/verification';
import { runPublicForm } from './run';
import type { FormState } from './state';

/** Mails the confirmation link again, if the address has an account that waits for it; says the same either way. */
export async function resend(_: FormState, form: FormData): Promise<FormState> {
  const options = { schema: addressSchema, keep: ['email'], atFixedMoment: 'always' } as const;
  return runPublicForm(form, options, async ({ input, client }) => {
    await countAttempt('mail', input.email, client);
    await resendVerification(input.email, await getBrowserToken());
    return { done: 'linkSent' };
  });
}
