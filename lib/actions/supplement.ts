'use server';

import { deleteSupplementSchema, supplementSchema } from '@/lib/forms/schemas';
import { addSupplement, deleteSupplement } from '@/lib/privacy/rights/supplements';
import { runForm } from './run';
import type { FormState } from './state';

/** Adds a note to a kind of data. */
export async function supplement(_: FormState, form: FormData): Promise<FormState> {
  return runForm(form, { schema: supplementSchema, keep: ['text'] }, async ({ input, viewer }) => {
    await addSupplement(viewer, input.about, input.text);
    return { message: 'Your note is added.' };
  });
}

/** Deletes a note. */
export async function removeSupplement(_: FormState, form: FormData): Promise<FormState> {
  return runForm(form, { schema: deleteSupplementSchema }, async ({ input, viewer }) => {
    await deleteSupplement(viewer, input.supplement);
    return { message: 'Your note is deleted.' };
  });
}
