'use server';

import { SignInRefused, signIn } from '@/lib/auth/auth';
import { verifySchema } from '@/lib/forms/schemas';
import { RightfulError } from '@/lib/privacy/errors';
import { runPublicForm } from './run';
import type { FormState } from './state';

/** Confirms an address by its link and signs in; where the link alone is not enough, with the password. */
export async function verifyEmail(_: FormState, form: FormData): Promise<FormState> {
  return runPublicForm(form, { schema: verifySchema }, async ({ input }) => {
    const { token, password } = input;
    await signIn('link', { token, password: password ?? '', redirect: false }).catch(refuse);
    return { redirect: '/privacy' };
  });
}

function refuse(error: unknown): never {
  if (!(error instanceof SignInRefused)) throw error;
  const { reason } = error;
  throw new RightfulError(reason, reason === 'password-refused' ? { password: 'password-wrong' } : {});
}
