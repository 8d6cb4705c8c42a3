'use server';

import { setDeletion } from '@/lib/auth/request';
import { confirmAct, requireFreshViewer } from '@/lib/auth/step-up';
import { deleteSchema } from '@/lib/forms/schemas';
import { eraseAccount } from '@/lib/privacy/rights/erasure/erase';
import { scheduleErasure } from '@/lib/privacy/rights/erasure/grace';
import { runForm } from './run';
import type { FormState } from './state';

/** Deletes the account, now or after the grace. The password is asked in the same form, and counts for this one act. */
export async function erase(_: FormState, form: FormData): Promise<FormState> {
  const options = { schema: deleteSchema, keep: ['when'], whileLocked: true } as const;
  return runForm(form, options, async ({ input, viewer, client }) => {
    await confirmAct(viewer, 'erase', input.password, client);
    const fresh = await requireFreshViewer(viewer, 'erase');
    if (input.when === 'later') {
      await scheduleErasure(fresh);
      return { redirect: '/privacy/delete?done=scheduled' };
    }
    await setDeletion(await eraseAccount(fresh));
    return { redirect: '/deleted' };
  });
}
