'use server';

import { SignInRefused, signIn as startSignIn } from '@/lib/auth/auth';
import { safePath } from '@/lib/auth/safe-path';
import { signInSchema } from '@/lib/forms/schemas';
import { RightfulError } from '@/lib/privacy/errors';
import { runPublicForm } from './run';
import type { FormState } from './state';

/** Signs in with email and password. */
export async function signIn(_: FormState, form: FormData): Promise<FormState> {
  const options = { schema: signInSchema, keep: ['email', 'next'], atFixedMoment: 'refused' } as const;
  return runPublicForm(form, options, async ({ input }) => {
    const { email, password, next } = input;
    await startSignIn('password', { email, password, redirect: false }).catch(refuse);
    return { redirect: safePath(next, '/privacy') };
  });
}

function refuse(error: unknown): never {
  throw error instanceof SignInRefused ? new RightfulError(error.reason) : error;
}
