'use server';

import { confirmAct, requireFreshViewer } from '@/lib/auth/step-up';
import { deleteSupplementSchema, supplementSchema } from '@/lib/forms/schemas';
import { addSupplement, deleteSupplement } from '@/lib/privacy/rights/supplements';
import { runForm } from './run';
import type { FormState } from './state';

/** Adds a note to a kind of data. */
export async function supplement(_: FormState, form: FormData): Promise<FormState> {
  return runForm(form, { schema: supplementSchema, keep: ['text'] }, async ({ input, viewer }) => {
    await addSupplement(viewer, input.about, input.text);
    return { done: 'noteAdded' };
  });
}

/** Deletes a note. When the sign-in is no longer fresh the same form asks for the password. */
export async function removeSupplement(_: FormState, form: FormData): Promise<FormState> {
  const options = { schema: deleteSupplementSchema, keep: ['supplement'] } as const;
  return runForm(form, options, async ({ input, viewer, client }) => {
    if (input.password !== undefined) await confirmAct(viewer, 'correct', input.password, client);
    await deleteSupplement(await requireFreshViewer(viewer, 'correct'), input.supplement);
    return { done: 'noteDeleted' };
  });
}
