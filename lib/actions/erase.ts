'use server';

import { setDeletion } from '@/lib/auth/request';
import { confirmAct, requireFreshViewer } from '@/lib/auth/step-up';
import { deleteSchema } from '@/lib/forms/schemas';
import { eraseAccount } from '@/lib/privacy/rights/erasure/erase';
import { runForm } from './run';
import type { FormState } from './state';

/** Deletes the account, confirmed by its password. */
export async function erase(_: FormState, form: FormData): Promise<FormState> {
  return runForm(form, { schema: deleteSchema }, async ({ input, viewer, client }) => {
    await confirmAct(viewer, 'erase', input.password, client);
    const erasure = await eraseAccount(await requireFreshViewer(viewer, 'erase'), {
      takingBackConsent: input.reason === 'consent',
    });
    await setDeletion(erasure);
    return { redirect: '/deleted' };
  });
}
