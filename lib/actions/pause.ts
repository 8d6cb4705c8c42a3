'use server';

import { emptySchema, pauseSchema } from '@/lib/forms/schemas';
import { pauseUse, resumeUse } from '@/lib/privacy/rights/pause';
import { runForm } from './run';
import type { FormState } from './state';

/** Pauses the use of a person's data. */
export async function pause(_: FormState, form: FormData): Promise<FormState> {
  return runForm(form, { schema: pauseSchema }, async ({ input, viewer }) => {
    await pauseUse(viewer, input.reason);
    return { redirect: '/privacy/choices?done=paused' };
  });
}

/** Ends the pause. */
export async function resume(_: FormState, form: FormData): Promise<FormState> {
  return runForm(form, { schema: emptySchema }, async ({ viewer }) => {
    await resumeUse(viewer);
    return { redirect: '/privacy/choices?done=resumed' };
  });
}
