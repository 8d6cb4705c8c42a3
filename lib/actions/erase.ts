'use server';

import { setDeletion } from '@/lib/auth/request';
import { requireFreshViewer } from '@/lib/auth/step-up';
import { deleteSchema } from '@/lib/forms/schemas';
import { eraseAccount } from '@/lib/privacy/rights/erasure/erase';
import { scheduleErasure } from '@/lib/privacy/rights/erasure/grace';
import { runForm } from './run';
import type { FormState } from './state';

/** Deletes the account, now or after the grace, once it is confirmed. */
export async function erase(_: FormState, form: FormData): Promise<FormState> {
  return runForm(form, { schema: deleteSchema, whileLocked: true }, async ({ input, viewer }) => {
    const fresh = await requireFreshViewer(viewer, 'erase');
    if (input.when === 'later') {
      await scheduleErasure(fresh);
      return { redirect: '/privacy/delete' };
    }
    await setDeletion(await eraseAccount(fresh));
    return { redirect: '/deleted' };
  });
}
