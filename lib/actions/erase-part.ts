'use server';

import { confirmAct, requireFreshViewer } from '@/lib/auth/step-up';
import { deletePartSchema } from '@/lib/forms/schemas';
import { erasePart } from '@/lib/privacy/rights/erasure/part';
import { runForm } from './run';
import type { FormState } from './state';

/** Deletes what can go of one kind of data, by the password. */
export async function deletePart(_: FormState, form: FormData): Promise<FormState> {
  return runForm(form, { schema: deletePartSchema }, async ({ input, viewer, client }) => {
    await confirmAct(viewer, 'erase-part', input.password, client);
    await erasePart(await requireFreshViewer(viewer, 'erase-part'), input.kind);
    return { redirect: `/privacy/data#${encodeURIComponent(input.kind)}` };
  });
}
