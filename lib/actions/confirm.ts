'use server';

import { safePath } from '@/lib/auth/safe-path';
import { confirmAct } from '@/lib/auth/step-up';
import { confirmSchema } from '@/lib/forms/schemas';
import { runForm } from './run';
import type { FormState } from './state';

/** Confirms by password that it is the person, for one act, and goes back to where they were. */
export async function confirm(_: FormState, form: FormData): Promise<FormState> {
  return runForm(
    form,
    { schema: confirmSchema, keep: ['act', 'next'], whileLocked: true },
    async ({ input, viewer, client }) => {
      await confirmAct(viewer, input.act, input.password, client);
      return { redirect: safePath(input.next, '/privacy') };
    },
  );
}
