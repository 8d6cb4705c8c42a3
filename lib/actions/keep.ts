'use server';

import { keepSchema } from '@/lib/forms/schemas';
import { cancelErasure } from '@/lib/privacy/rights/erasure/grace';
import { runForm } from './run';
import type { FormState } from './state';

/** Cancels a scheduled deletion. */
export async function keep(_: FormState, form: FormData): Promise<FormState> {
  return runForm(form, { schema: keepSchema, whileLocked: true }, async ({ input, viewer }) => {
    await cancelErasure(viewer, input.shown ?? null);
    return { redirect: '/privacy?done=kept' };
  });
}
