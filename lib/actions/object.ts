'use server';

import { forgetBrowser } from '@/lib/auth/known-browser';
import { objectSchema, withdrawObjectionSchema } from '@/lib/forms/schemas';
import { objectTo, withdrawObjection } from '@/lib/privacy/rights/objection';
import { runForm } from './run';
import type { FormState } from './state';

/** Objects to a use of a person's data. */
export async function object(_: FormState, form: FormData): Promise<FormState> {
  return runForm(form, { schema: objectSchema, keep: ['words'] }, async ({ input, viewer }) => {
    await objectTo(viewer, input.purpose, input.words ?? '');
    if (input.purpose === 'security') await forgetBrowser();
    return { redirect: '/privacy/choices?done=objected' };
  });
}

/** Takes an objection back. */
export async function allow(_: FormState, form: FormData): Promise<FormState> {
  return runForm(form, { schema: withdrawObjectionSchema }, async ({ input, viewer }) => {
    await withdrawObjection(viewer, input.purpose);
    return { redirect: '/privacy/choices?done=objectionEnded' };
  });
}
