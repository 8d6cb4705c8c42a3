'use server';

import { emptySchema } from '@/lib/forms/schemas';
import { withdrawRequired } from '@/lib/privacy/rights/erasure/grace';
import { runForm } from './run';
import type { FormState } from './state';

/** Takes back the consent that the account stands on. */
export async function withdraw(_: FormState, form: FormData): Promise<FormState> {
  return runForm(form, { schema: emptySchema }, async ({ viewer }) => {
    await withdrawRequired(viewer);
    return { redirect: '/privacy/delete?done=scheduled' };
  });
}
