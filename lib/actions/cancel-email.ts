'use server';

import { emptySchema } from '@/lib/forms/schemas';
import { cancelEmailChange } from '@/lib/privacy/rights/email/request';
import { runForm } from './run';
import type { FormState } from './state';

/** Forgets an address that waits to be confirmed. */
export async function cancelEmail(_: FormState, form: FormData): Promise<FormState> {
  return runForm(form, { schema: emptySchema }, async ({ viewer }) => ({
    done: (await cancelEmailChange(viewer)) ? 'emailKept' : 'emailNotPending',
  }));
}
