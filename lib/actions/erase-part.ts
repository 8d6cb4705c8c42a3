'use server';

import { deletePartSchema } from '@/lib/forms/schemas';
import { erasePart } from '@/lib/privacy/rights/erasure/part';
import { runForm } from './run';
import type { FormState } from './state';

/** Deletes what can go of one kind of data. */
export async function deletePart(_: FormState, form: FormData): Promise<FormState> {
  return runForm(form, { schema: deletePartSchema }, async ({ input, viewer }) => {
    await erasePart(viewer, input.kind);
    return { redirect: `/privacy/data#${encodeURIComponent(input.kind)}` };
  });
}
